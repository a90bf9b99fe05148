import type { Name } from '../../dns/name.ts'
import { type Address, type Network, networkOfAddress, networkWithin, translateAddress } from '../../dns/network.ts'
import { NetworkIndex } from '../../dns/network-index.ts'
import { nsType, soaType, txtType } from '../../dns/type-codes.ts'
import type { RecordType } from '../../rdata/record-type.ts'
import { recordTypeOfCode } from '../../rdata/registry.ts'
import type { NameTraits } from '../../rdata/sink.ts'
import type { NameId, NameTable } from '../../zone/name-table.ts'
import { StoredSink } from '../../zone/stored-rdata.ts'
import type { RecordId, RRsetId, Zone } from '../../zone/zone.ts'
import type { ReplaceRule } from './read-replacements.ts'
import { addSpfTerms } from './spf.ts'

/** The rdata of one record after replacement, in stored form. */
export interface ReplacedRdata {
  readonly record: RecordId
  readonly rdata: Uint8Array
  /** The rule that changed it; undefined where none did. */
  readonly rule: ReplaceRule | undefined
}

/**
 * Applies the replacements of all layers to a zone. Every rule sees the zone as it was, so that two of them may swap; the
 * longest prefix wins, and of equal ones the zone's own. The SOA, NS rdata and the addresses of name servers are left alone
 * unless a rule says `nameservers`.
 */
export class Replacer {
  /** How many records each rule decided. */
  readonly matched = new Map<ReplaceRule, number>()
  private readonly zone: Zone
  /** Longest prefix first, of equal ones the zone's own. */
  private readonly networks: readonly NetworkRule[]
  private readonly byNetwork: NetworkIndex<NetworkRule>
  private readonly targets = new Map<NameId, ReplaceRule>()
  private readonly nameservers: ReadonlySet<NameId>
  private readonly sink: ReplacingSink
  private readonly subject = new Map<number, boolean>()
  private rule: ReplaceRule | undefined
  private isNs = false
  private isAtNameserver = false

  constructor(zone: Zone, rules: readonly ReplaceRule[]) {
    this.zone = zone
    this.networks = rules
      .flatMap((rule): NetworkRule[] => (typeof rule.from === 'string' ? [] : [{ rule, from: rule.from }]))
      .sort((a, b) => b.from.prefix - a.from.prefix || Number(a.rule.shared) - Number(b.rule.shared))
    this.byNetwork = new NetworkIndex(this.networks.map((value) => ({ network: value.from, value })))
    for (const rule of rules) {
      if (typeof rule.from !== 'string') continue
      const id = zone.names.fold(zone.names.intern(rule.from))
      // Own rules come after the shared ones.
      this.targets.set(id, rule)
    }
    this.nameservers = nameserversOf(zone)
    this.sink = new ReplacingSink(zone.names, (wire, start) => this.replaceName(wire, start))
  }

  /** The records of an RRset after replacement; undefined where no rule changes any of them. */
  replace(rrset: RRsetId): readonly ReplacedRdata[] | undefined {
    const { zone } = this
    const code = zone.typeOf(rrset)
    if (!this.isSubject(code)) return undefined
    const type = recordTypeOfCode(code)
    if (!this.mayChange(rrset, type)) return undefined
    this.isNs = code === nsType
    this.isAtNameserver = this.nameservers.has(zone.ownerOf(rrset))
    const replaced: ReplacedRdata[] = []
    let changed = false
    for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
      const one = code === txtType ? this.replaceText(record) : this.replaceFields(record, type)
      if (one.rule !== undefined) changed = true
      replaced.push(one)
    }
    return changed ? replaced : undefined
  }

  /** Whether some rule may mean a record of the RRset, told by its octets and ids alone: of a large zone almost none. */
  private mayChange(rrset: RRsetId, { fields, nameOffsets, code }: RecordType): boolean {
    const { zone } = this
    const isAddress =
      fields.length === 1 && fields[0]?.[1].mapAddresses !== undefined && fields[0][1].width !== undefined
    const isNames = nameOffsets !== undefined && fields.every(([, kind]) => kind.mapAddresses === undefined)
    if (code === txtType || (!isAddress && !isNames)) return true
    const { rdata, rdataStarts } = zone.columns
    for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
      if (isAddress) {
        const start = rdataStarts[record] as number
        const length = (rdataStarts[record + 1] as number) - start
        if (this.byNetwork.find(rdata, start, length) !== undefined) return true
      } else {
        for (const offset of nameOffsets ?? []) {
          if (this.targets.has(zone.names.fold(zone.nameAt(record, offset)))) return true
        }
      }
    }
    return false
  }

  private note(rule: ReplaceRule): void {
    this.matched.set(rule, (this.matched.get(rule) ?? 0) + 1)
  }

  private isSubject(code: number): boolean {
    let subject = this.subject.get(code)
    if (subject === undefined) {
      const type = recordTypeOfCode(code)
      subject =
        code !== soaType &&
        ((code === txtType && this.networks.some(({ rule }) => rule.spf)) ||
          (this.networks.length > 0 && type.fields.some(([, kind]) => kind.mapAddresses !== undefined)) ||
          (this.targets.size > 0 && type.hasNames))
      this.subject.set(code, subject)
    }
    return subject
  }

  private replaceFields(record: RecordId, type: RecordType): ReplacedRdata {
    const { sink, zone } = this
    const source = zone.rdataSource(record)
    const before = zone.storedRdata(record)
    this.rule = undefined
    sink.length = 0
    for (const [, kind] of type.fields) {
      if (kind.mapAddresses === undefined) kind.copy(source, sink)
      else kind.mapAddresses(source, sink, (address) => this.replaceAddress(address))
    }
    if (this.rule === undefined) return { record, rdata: before, rule: undefined }
    this.note(this.rule)
    // A rule that leads back to what was there changes nothing: it keeps a host out of the network round it.
    if (Buffer.compare(sink.bytes.subarray(0, sink.length), before) === 0) {
      return { record, rdata: before, rule: undefined }
    }
    return { record, rdata: sink.bytes.slice(0, sink.length), rule: this.rule }
  }

  private replaceAddress(address: Address): Address {
    const found = this.byNetwork.find(address)?.[0]
    if (found === undefined || (this.isAtNameserver && !found.rule.nameservers)) return address
    this.rule = found.rule
    return newAddress(found, address)
  }

  private replaceName(wire: Uint8Array, start: number): Name | undefined {
    const id = this.zone.names.findWire(wire, start)
    const rule = id < 0 ? undefined : this.targets.get(id)
    if (rule === undefined || typeof rule.to !== 'string') return undefined
    if (this.isNs && !rule.nameservers) return undefined
    this.rule = rule
    return rule.to
  }

  private replaceText(record: RecordId): ReplacedRdata {
    const before = this.zone.storedRdata(record)
    const unchanged = { record, rdata: before, rule: undefined }
    let rule: ReplaceRule | undefined
    const text = addSpfTerms(joinStrings(before), (network) => {
      const found = this.networks.find(
        (candidate) =>
          candidate.rule.spf && (networkWithin(network, candidate.from) || networkWithin(candidate.from, network)),
      )
      if (found === undefined) return undefined
      rule = found.rule
      return networkAfter(found, network)
    })
    if (text === undefined || rule === undefined) return unchanged
    this.note(rule)
    return { record, rdata: cutStrings(text), rule }
  }
}

interface NetworkRule {
  readonly rule: ReplaceRule
  readonly from: Network
}

function newAddress({ rule, from }: NetworkRule, address: Address): Address {
  if (rule.to instanceof Uint8Array) return rule.to
  return typeof rule.to === 'string' ? address : translateAddress(address, from, rule.to)
}

/** A term inside the rule's network goes over with it; one round it lets the whole new network send too. */
function networkAfter(found: NetworkRule, network: Network): Network {
  const { to } = found.rule
  if (to instanceof Uint8Array) return networkOfAddress(to)
  if (typeof to === 'string' || network.prefix <= found.from.prefix) return typeof to === 'string' ? network : to
  return { address: translateAddress(network.address, found.from, to), prefix: network.prefix }
}

function nameserversOf(zone: Zone): ReadonlySet<NameId> {
  const ids = new Set<NameId>()
  for (let rrset = 0; rrset < zone.rrsetCount; rrset++) {
    if (zone.typeOf(rrset) !== nsType) continue
    for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
      ids.add(zone.names.fold(zone.nameAt(record, 0)))
    }
  }
  return ids
}

function joinStrings(rdata: Uint8Array): string {
  let text = ''
  for (let at = 0; at < rdata.length; at += 1 + (rdata[at] as number)) {
    text += Buffer.from(rdata.subarray(at + 1, at + 1 + (rdata[at] as number))).toString('latin1')
  }
  return text
}

function cutStrings(text: string): Uint8Array {
  const parts: Buffer[] = []
  for (let at = 0; at < text.length; at += 255) {
    const part = Buffer.from(text.slice(at, at + 255), 'latin1')
    parts.push(Buffer.of(part.length), part)
  }
  return Uint8Array.from(Buffer.concat(parts))
}

/** Rdata in stored form, with some names replaced. */
class ReplacingSink extends StoredSink {
  private readonly table: NameTable
  private readonly replace: (wire: Uint8Array, start: number) => Name | undefined

  constructor(names: NameTable, replace: (wire: Uint8Array, start: number) => Name | undefined) {
    super(names)
    this.table = names
    this.replace = replace
  }

  override name(wire: Uint8Array, start: number, traits: NameTraits): void {
    const name = this.replace(wire, start)
    if (name === undefined) super.name(wire, start, traits)
    else this.nameId(this.table.intern(name))
  }
}

import { displayName } from '../../dns/name.ts'
import { aaaaType, aType, mxType, ptrType, soaType } from '../../dns/type-codes.ts'
import { type NameId, type NameTable, rootId } from '../../zone/name-table.ts'
import type { RecordId, Zone } from '../../zone/zone.ts'
import { isBindPrimary } from '../fleet/reloaded-by.ts'
import { defineRule, type Finding } from '../rule.ts'
import { addressWrittenAsName } from '../values/address-like.ts'
import { isReverseZone } from '../values/reverse-zone.ts'
import { isAliasRecord, serviceTypes } from '../values/service-records.ts'
import { hostTypeCodes, hostTypes, recordsOf } from '../zone-context.ts'

/** Their owners are hosts, or take mail. */
const ownerTypes = [aType, aaaaType, mxType] as const

/** Behind a priority of two octets. */
const serviceTargetOffset = 2

/** By a type's code: whether the owner is the name of a host, and where in the rdata one stands; the SOA's is that of a server. */
const ofOwner = 0x80
const ofTarget = 0x40
const hosts = new Uint8Array(0x1_0000)
for (const code of ownerTypes) hosts[code] = ofOwner
for (const { code, offset } of hostTypes) hosts[code] = (hosts[code] as number) | ofTarget | offset
hosts[soaType] = ofTarget

export const hostnameCharset = defineRule({
  code: 'hostname-charset',
  class: 'zone',
  severity: 'warning',
  reference: 'RFC 952, RFC 1123 section 2.1',
  title: 'the name of a host has other characters than letters, digits and inner hyphens',
  why: 'BIND refuses such a zone as primary, and many mail servers and libraries such a name.',
  example: 'my_host A 192.0.2.1',
  reads: [...hostTypeCodes, soaType, ptrType, ...serviceTypes],
  check(context, report) {
    const { zone } = context
    const { owners, types, recordCount } = zone.columns
    const judge = new HostNames(zone)
    const severity = context.surroundings?.servers?.some(isBindPrimary) === true ? 'error' : 'warning'
    const isReverse = isReverseZone(zone)
    const told = new Set<NameId>()
    let lastOwner = -1
    // One pass in the order of the text, in which the names of a large zone stand near each other.
    for (let record = 0; record < recordCount; record++) {
      const type = types[record] as number
      const host = hosts[type] as number
      if (host === 0) {
        if (type === ptrType && isReverse) checkPointer(record)
        continue
      }
      const owner = owners[record] as number
      if (host >= ofOwner && owner !== lastOwner) {
        lastOwner = owner
        if (!judge.isOwner(owner) && !(type === aType && isPolicyMacro(zone.names, owner))) tell(record, owner)
      }
      if ((host & ofTarget) !== 0) checkTarget(record, host & ~(ofOwner | ofTarget))
    }

    for (const type of serviceTypes) {
      for (const rrset of context.ofType(type)) {
        for (const record of recordsOf(zone, rrset)) {
          if (!isAliasRecord(zone, record)) checkTarget(record, serviceTargetOffset)
        }
      }
    }

    function checkPointer(record: RecordId): void {
      if (!isServiceDiscovery(zone, owners[record] as number)) checkTarget(record, 0)
    }

    function checkTarget(record: RecordId, offset: number): void {
      const target = zone.nameAt(record, offset)
      if (judge.isHost(target)) return
      const name = zone.names.fold(target)
      // Of those that have addresses here their owner is enough; of others `missing-dot` and `target-is-address` speak.
      const isTold = ownerTypes.some((code) => zone.find(name, code) >= 0)
      const isDoubled = context.doubledApex >= 0 && zone.names.isAtOrBelow(name, context.doubledApex)
      const isAddress = [zone.apex, rootId].some((above) => addressWrittenAsName(zone.names, name, above) !== undefined)
      if (!isTold && !isDoubled && !isAddress) tell(record, target)
    }

    function tell(record: RecordId, name: NameId): void {
      const folded = zone.names.fold(name)
      if (told.has(folded)) return
      told.add(folded)
      report({ ...findingOf(zone, record, name), severity })
    }
  },
})

function findingOf(zone: Zone, record: RecordId, name: NameId): Finding {
  const text = displayName(zone.names.name(name))
  return {
    record,
    message: `${text} is no name of a host: letters, digits and inner hyphens are`,
    hint: 'BIND refuses such a zone as a primary, unless its check-names says otherwise',
  }
}

/** Names that were good are remembered in as many places: those of the records around are mostly asked for again. */
const places = 1024
/** Of a small zone fewer, since they are emptied before each. */
const placesOfFew = 32

const good = new Int32Array(places)

/** Judges names, in any spelling; one zone's after the other's. */
class HostNames {
  private readonly names: NameTable
  private readonly remembered: number

  constructor({ names, recordCount }: Zone) {
    this.names = names
    this.remembered = recordCount < places ? placesOfFew : places
    good.fill(rootId, 0, this.remembered)
  }

  /** Also good: a wildcard, and the names under which the servers of a directory are found, `gc._msdcs` (as BIND has it). */
  isOwner(name: NameId): boolean {
    if (this.isHost(name)) return true
    const { names } = this
    return names.isWildcard(name) ? this.isHost(names.parent(name)) : isCatalogue(names, name)
  }

  isHost(name: NameId): boolean {
    const { names, remembered } = this
    if (good[name % remembered] === name || name === rootId) return true
    if (!isHostLabel(names, name) || !this.isHost(names.parent(name))) return false
    good[name % remembered] = name
    return true
  }
}

const atEnds = new Uint8Array(256)
for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789')
  atEnds[character.charCodeAt(0)] = 1
const within = atEnds.slice()
within['-'.charCodeAt(0)] = 1

function isHostLabel(names: NameTable, name: NameId): boolean {
  const last = names.labelLength(name) - 1
  if (atEnds[names.labelOctet(name, 0)] === 0 || atEnds[names.labelOctet(name, last)] === 0) return false
  return names.everyOctet(name, 1, last, within)
}

function isCatalogue(names: NameTable, name: NameId): boolean {
  const above = names.parent(name)
  return above > rootId && labelText(names.label(name)) === 'gc' && labelText(names.label(above)) === '_msdcs'
}

const policyLabels: ReadonlySet<string> = new Set(['_spf', '_spf_rate', '_spf_verify'])

/** What `exists:` of a sender policy asks for, a host in no other sense (RFC 7208 section 5.7; these labels are those that BIND lets be). */
function isPolicyMacro(names: NameTable, owner: NameId): boolean {
  for (let name = owner; name > rootId; name = names.parent(name)) {
    if (policyLabels.has(labelText(names.label(name)))) return true
  }
  return false
}

/** `b._dns-sd._udp` and its like, whose pointers lead to services (RFC 6763 section 11). */
function isServiceDiscovery({ names }: Zone, owner: NameId): boolean {
  const above = names.parent(owner)
  return above > rootId && labelText(names.label(above)) === '_dns-sd'
}

function labelText(label: Uint8Array): string {
  return String.fromCharCode(...label).toLowerCase()
}

import type { Diagnostic } from '../../diagnostic.ts'
import { displayName, type Name, relativeName } from '../../dns/name.ts'
import { maxTtl } from '../../dns/ttl.ts'
import { rrsigType, soaType } from '../../dns/type-codes.ts'
import { recordTypeOfCode, typeName } from '../../rdata/registry.ts'
import { recordsInCanonicalOrder, rrsetsInCanonicalOrder } from '../../zone/canonical-order.ts'
import type { RecordId, RRsetId, Zone } from '../../zone/zone.ts'
import { printRdataValue } from './rdata.ts'
import { printFlowMapping, printScalar } from './scalar.ts'
import { printSeconds } from './seconds.ts'
import { printSoa } from './soa.ts'

export interface PrintedDefinition {
  /** YAML by the schema of zones. */
  readonly text: string
  /** What the zone has and no definition can say: errors and warnings where something is left out, infos where nothing is lost. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Of the types at one owner these come first, in the order of a person; the others follow by their codes: NS, A, AAAA. */
const firstTypes = [2, 1, 28]
const lineWidth = 120

/**
 * Prints a zone as a definition that is built to the same zone again, but for what the diagnostics name: the apex first, owners
 * in canonical order, the commonest TTL as the default. `schema` is where an editor finds the schema from there.
 */
export function printDefinition(zone: Zone, schema = '../../schemas/zone.schema.json'): PrintedDefinition {
  const diagnostics: Diagnostic[] = []
  const owners = new Map<Name, RRsetId[]>()
  for (const rrset of rrsetsInCanonicalOrder(zone)) {
    if (!isSayable(zone, rrset, diagnostics)) continue
    const owner = ownerName(zone, rrset)
    const rrsets = owners.get(owner)
    if (rrsets === undefined) owners.set(owner, [rrset])
    else rrsets.push(rrset)
  }
  for (const rrsets of owners.values()) rrsets.sort((a, b) => rankOf(zone.typeOf(a)) - rankOf(zone.typeOf(b)))
  const defaultTtl = commonestTtl(zone, [...owners.values()].flat())
  const lines = [`# yaml-language-server: $schema=${schema}`]
  if (defaultTtl !== undefined) lines.push(`ttl: ${printSeconds(defaultTtl)}`)
  const soa = soaLine(zone, defaultTtl, diagnostics)
  if (soa !== undefined) lines.push(soa)
  if (zone.find(zone.apex, rrsigType) >= 0) lines.push('signed: file')
  lines.push(owners.size === 0 ? 'records: {}' : 'records:')
  for (const [owner, rrsets] of owners) lines.push(...ownerLines(zone, owner, rrsets, defaultTtl))
  return { text: `${lines.join('\n')}\n`, diagnostics }
}

function rankOf(type: number): number {
  const at = firstTypes.indexOf(type)
  return at < 0 ? firstTypes.length : at
}

/** Whether an RRset stands under `records`. */
function isSayable(zone: Zone, rrset: RRsetId, diagnostics: Diagnostic[]): boolean {
  const first = zone.firstRecord(rrset)
  const isApex = zone.ownerOf(rrset) === zone.apex
  if (!zone.names.isAtOrBelow(zone.ownerOf(rrset), zone.apex)) {
    diagnostics.push(remark(zone, rrset, first, 'error', 'out-of-zone', 'stands outside of the zone, and is left out'))
    return false
  }
  if (zone.typeOf(rrset) === soaType) {
    const second = isApex ? zone.nextRecord(first) : first
    if (second >= 0) {
      const message = isApex ? 'is a second SOA, and is left out' : 'is a SOA below the apex, and is left out'
      diagnostics.push(remark(zone, rrset, second, 'error', 'soa-left-out', message))
    }
    return false
  }
  const ttl = zone.ttlOf(rrset)
  if (ttl > maxTtl) {
    const message = `has the TTL ${ttl}, which counts as 0 (RFC 2181 section 8), and is written so`
    diagnostics.push(remark(zone, rrset, first, 'warning', 'ttl-range', message))
  }
  const other = otherTtl(zone, first, ttl)
  if (other >= 0 && zone.typeOf(rrset) === rrsigType) {
    const message = `has more than one TTL, as signatures may, and a definition says one: all of it has ${ttl}`
    const hint = 'a signed zone is kept best as a master file, normal.zone'
    diagnostics.push({ ...remark(zone, rrset, other, 'warning', 'ttl-mismatch', message), hint })
  } else if (other >= 0) {
    const message = `has more than one TTL; all of it has the first, ${ttl}, as in every rendered file`
    diagnostics.push(remark(zone, rrset, other, 'info', 'ttl-mismatch', message))
  }
  return true
}

/** The first record with another TTL, or -1. */
function otherTtl(zone: Zone, first: RecordId, ttl: number): RecordId {
  let record = first
  while (record >= 0 && zone.columns.ttls[record] === ttl) record = zone.nextRecord(record)
  return record
}

function remark(
  zone: Zone,
  rrset: RRsetId,
  record: RecordId,
  severity: Diagnostic['severity'],
  code: string,
  what: string,
): Diagnostic {
  const owner = displayName(zone.names.name(zone.ownerOf(rrset)))
  const type = typeName(zone.typeOf(rrset))
  const place = zone.placeOf(record)
  return { code, severity, message: `${owner} ${type} ${what}`, owner, type, ...(place === undefined ? {} : { place }) }
}

/** The owner in the spelling of its first record; one spelling for all its RRsets. */
function ownerName(zone: Zone, rrset: RRsetId): Name {
  const first = zone.firstRRsetAt(zone.ownerOf(rrset))
  return zone.names.name(zone.columns.owners[zone.firstRecord(first)] as number)
}

function saidTtl(zone: Zone, rrset: RRsetId): number {
  const ttl = zone.ttlOf(rrset)
  return ttl > maxTtl ? 0 : ttl
}

/** The TTL of most RRsets; of equally common ones the first. */
function commonestTtl(zone: Zone, rrsets: readonly RRsetId[]): number | undefined {
  const counts = new Map<number, number>()
  for (const rrset of rrsets) counts.set(saidTtl(zone, rrset), (counts.get(saidTtl(zone, rrset)) ?? 0) + 1)
  let best: number | undefined
  for (const [ttl, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = ttl
  return best
}

function soaLine(zone: Zone, defaultTtl: number | undefined, diagnostics: Diagnostic[]): string | undefined {
  const rrset = zone.find(zone.apex, soaType)
  if (rrset < 0) return undefined
  const ttl = saidTtl(zone, rrset)
  const first = zone.firstRecord(rrset)
  const { text, cut } = printSoa(zone.wireRdata(first), zone.apexName, ttl === defaultTtl ? undefined : ttl)
  if (cut.length > 0) {
    const message = `has a longer ${cut.join(', ')} than a definition can say; ${maxTtl} seconds stand in its place`
    diagnostics.push(remark(zone, rrset, first, 'warning', 'soa-range', message))
  }
  return `soa: ${text}`
}

function ownerLines(zone: Zone, owner: Name, rrsets: readonly RRsetId[], defaultTtl: number | undefined): string[] {
  const relative = relativeName(owner, zone.apexName)
  const key = `  ${printScalar(relative === '@' ? '' : relative)}:`
  const entries = rrsets.map((rrset) => entryOf(zone, rrset, defaultTtl))
  const [only] = entries
  if (only !== undefined && entries.length === 1) {
    const line = `${key} ${onOneLine(only)}`
    return line.length <= lineWidth ? [line] : [key, ...onLines(only, '    ', '    ')]
  }
  return [
    key,
    ...entries.flatMap((entry) => {
      const line = `    - ${onOneLine(entry)}`
      return line.length <= lineWidth ? [line] : onLines(entry, '    - ', '      ')
    }),
  ]
}

/** The keys of an entry before its values, then these. */
interface PrintedEntry {
  readonly head: readonly (readonly [key: string, value: string])[]
  readonly values: readonly string[]
}

function entryOf(zone: Zone, rrset: RRsetId, defaultTtl: number | undefined): PrintedEntry {
  const type = recordTypeOfCode(zone.typeOf(rrset))
  const records = recordsInCanonicalOrder(zone, rrset)
  const values = records.map((record) => printRdataValue(type, zone.wireRdata(record), zone.apexName))
  const ttl = saidTtl(zone, rrset)
  const ttlEntry = ttl === defaultTtl ? [] : [['ttl', printSeconds(ttl)] as const]
  return { head: [['type', printScalar(type.name)], ...ttlEntry], values }
}

function onOneLine({ head, values }: PrintedEntry): string {
  const [only = ''] = values
  const value = values.length === 1 ? (['value', only] as const) : (['values', `[${values.join(', ')}]`] as const)
  return printFlowMapping([...head, value])
}

function onLines({ head, values }: PrintedEntry, first: string, indent: string): string[] {
  const lines = head.map(([key, value], i) => `${i === 0 ? first : indent}${key}: ${value}`)
  const [only = ''] = values
  if (values.length === 1) return [...lines, `${indent}value: ${only}`]
  return [...lines, `${indent}values:`, ...values.map((value) => `${indent}  - ${value}`)]
}

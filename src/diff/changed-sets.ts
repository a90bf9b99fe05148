import { rrsigType, soaType, zonemdType } from '../dns/type-codes.ts'
import { recordTypeOfCode } from '../rdata/registry.ts'
import { type NameId, noName, rootId } from '../zone/name-table.ts'
import type { RecordId, RRsetId, Zone } from '../zone/zone.ts'

/** An RRset that is not the same in two zones, by its number in each; -1 where a zone does not have it. */
export interface ChangedSet {
  readonly before: RRsetId
  readonly after: RRsetId
  /** Whether the records differ; where they do not, the TTL does. */
  readonly recordsDiffer: boolean
}

/**
 * The RRsets in which two zones differ: those of `after` in its order, then those that only `before` has. TTLs count; order, the
 * case of names, the serial of the SOA and ZONEMD at the apex, which covers it, never do. Zones that share a name table are compared by ids and octets.
 */
export function findChangedSets(before: Zone, after: Zone): ChangedSet[] {
  const changed: ChangedSet[] = []
  if (before === after) return changed
  if (after.patch?.base === before && before.columns.ttls === after.columns.ttls) return findPatchedSets(before, after)
  const toBefore = nameLookup(after, before)
  const matched = new Uint8Array(before.rrsetCount)
  for (let id = 0; id < after.rrsetCount; id++) {
    if (isDigest(after, id)) continue
    const other = before.find(toBefore(after.ownerOf(id)), after.typeOf(id))
    if (other < 0) {
      changed.push({ before: -1, after: id, recordsDiffer: true })
      continue
    }
    matched[other] = 1
    const recordsDiffer = !sameRecords(before, other, after, id)
    if (recordsDiffer || !sameTtl(before, other, after, id)) changed.push({ before: other, after: id, recordsDiffer })
  }
  for (let id = 0; id < before.rrsetCount; id++) {
    if (matched[id] === 0 && !isDigest(before, id)) changed.push({ before: id, after: -1, recordsDiffer: true })
  }
  return changed
}

/** Of a zone that is the other one with some records changed in place: those RRsets alone are looked at. */
function findPatchedSets(before: Zone, after: Zone): ChangedSet[] {
  const sets = new Set<RRsetId>()
  for (const record of after.patch?.records ?? []) {
    const { owners, types } = after.columns
    sets.add(after.find(after.names.fold(owners[record] as number), types[record] as number))
  }
  return [...sets]
    .filter((id) => !isDigest(after, id) && !sameRecords(before, id, after, id))
    .sort((a, b) => a - b)
    .map((id) => ({ before: id, after: id, recordsDiffer: true }))
}

/** Whether an RRset is the digest of its zone (RFC 8976). */
function isDigest(zone: Zone, rrset: RRsetId): boolean {
  return zone.typeOf(rrset) === zonemdType && zone.ownerOf(rrset) === zone.apex
}

/** Gives, for a folded name of one zone's table, its folded id in the other's, or `noName`. */
function nameLookup(from: Zone, to: Zone): (id: NameId) => NameId {
  if (from.names === to.names) return (id) => id
  const unknown = -2
  const known = new Int32Array(from.names.size).fill(unknown)
  known[rootId] = rootId
  const lookup = (id: NameId): NameId => {
    const cached = known[id] as number
    if (cached !== unknown) return cached
    const parent = lookup(from.names.parent(id))
    const label = from.names.label(id)
    const found = parent < 0 ? noName : to.names.findChild(parent, label, 0, label.length)
    known[id] = found
    return found
  }
  return lookup
}

function sameTtl(before: Zone, a: RRsetId, after: Zone, b: RRsetId): boolean {
  return before.typeOf(a) === rrsigType || before.ttlOf(a) === after.ttlOf(b)
}

/** Whether two RRsets of one owner and type hold the same records. Signatures keep a TTL each, which counts as theirs. */
export function sameRecords(before: Zone, a: RRsetId, after: Zone, b: RRsetId): boolean {
  const type = before.typeOf(a)
  if (before.columns.recordCounts[a] !== after.columns.recordCounts[b]) return false
  const comparable = before.names === after.names || !recordTypeOfCode(type).hasNames
  // Most zones are written in one order: record by record first, as sets only where that fails.
  let x = before.firstRecord(a)
  let y = after.firstRecord(b)
  while (comparable && x >= 0 && sameStored(before, x, after, y, type)) {
    x = before.nextRecord(x)
    y = after.nextRecord(y)
  }
  if (comparable && x < 0) return true
  const keys = new Set<string>()
  for (let record = before.firstRecord(a); record >= 0; record = before.nextRecord(record)) {
    keys.add(contentKey(before, record, type))
  }
  for (let record = after.firstRecord(b); record >= 0; record = after.nextRecord(record)) {
    if (!keys.has(contentKey(after, record, type))) return false
  }
  return true
}

/** Octets that two ids and a serial take in the stored form of a SOA. */
const storedSerialStart = 8
const storedSerialEnd = 12

/** Whether two records' stored octets are the same: enough to say yes, not to say no where names stand in them. */
function sameStored(before: Zone, x: RecordId, after: Zone, y: RecordId, type: number): boolean {
  const a = before.columns
  const b = after.columns
  const aStart = a.rdataStarts[x] as number
  const bStart = b.rdataStarts[y] as number
  if (type === rrsigType && a.ttls[x] !== b.ttls[y]) return false
  const length = (a.rdataStarts[x + 1] as number) - aStart
  if ((b.rdataStarts[y + 1] as number) - bStart !== length) return false
  for (let i = 0; i < length; i++) {
    if (a.rdata[aStart + i] === b.rdata[bStart + i]) continue
    if (type !== soaType || i < storedSerialStart || i >= storedSerialEnd) return false
  }
  return true
}

/** The same for the same rdata, whatever the spelling of its names and the serial of a SOA. */
function contentKey(zone: Zone, record: RecordId, type: number): string {
  const wire = zone.wireRdata(record, 'fold')
  // The serial stands 20 octets before the end.
  if (type === soaType) wire.fill(0, wire.length - 20, wire.length - 16)
  const key = Buffer.from(wire.buffer, wire.byteOffset, wire.length).toString('latin1')
  return type === rrsigType ? `${zone.columns.ttls[record]} ${key}` : key
}

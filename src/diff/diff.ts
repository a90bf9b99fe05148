import { encodeName, foldWire, type Name } from '../dns/name.ts'
import { recordTypeOfCode } from '../rdata/registry.ts'
import { type NameId, noName, rootId } from '../zone/name-table.ts'
import { type RecordId, type RRsetId, rrsigType, soaType, type Zone } from '../zone/zone.ts'
import type { Change } from './change.ts'

export interface DiffOptions {
  /** RRsets that count on neither side: what others maintain on the server. */
  readonly leaveOut?: (owner: Name, type: number) => boolean
}

/**
 * What must change for `before` to become `after`, in canonical order. TTLs count; order, the case of names and the serial of the
 * SOA never do. Zones that share a name table are compared by ids and octets, and only what differs becomes a value.
 */
export function diffZones(before: Zone, after: Zone, options: DiffOptions = {}): Change[] {
  const toBefore = nameLookup(after, before)
  const matched = new Uint8Array(before.rrsetCount)
  const changes: Change[] = []
  const note = (change: Change): void => {
    if (options.leaveOut?.(change.owner, change.type) !== true) changes.push(change)
  }
  for (let id = 0; id < after.rrsetCount; id++) {
    const type = after.typeOf(id)
    const other = before.find(toBefore(after.ownerOf(id)), type)
    if (other >= 0) {
      matched[other] = 1
      if (sameRRset(before, other, after, id)) continue
      const old = before.rrset(other)
      note({ action: 'update', owner: old.owner, type, before: old, after: after.rrset(id) })
    } else {
      const made = after.rrset(id)
      note({ action: 'create', owner: made.owner, type, after: made })
    }
  }
  for (let id = 0; id < before.rrsetCount; id++) {
    if (matched[id] === 1) continue
    const gone = before.rrset(id)
    note({ action: 'delete', owner: gone.owner, type: gone.type, before: gone })
  }
  return sortChanges(changes)
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

/** Whether two RRsets of one owner and type hold the same TTL and records. */
function sameRRset(before: Zone, a: RRsetId, after: Zone, b: RRsetId): boolean {
  const type = before.typeOf(a)
  if (type !== rrsigType && before.ttlOf(a) !== after.ttlOf(b)) return false
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
  // Signatures keep a TTL each.
  return type === rrsigType ? `${zone.columns.ttls[record]} ${key}` : key
}

function sortChanges(changes: readonly Change[]): Change[] {
  const keyed = changes.map((change) => ({ change, key: canonicalKey(change.owner) }))
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.change.type - b.change.type))
  return keyed.map(({ change }) => change)
}

/** A string whose order is the canonical order of names: labels from the root down, an end of label before every octet. */
function canonicalKey(name: Name): string {
  const wire = foldWire(encodeName(name))
  let key = ''
  for (let at = 0; (wire[at] as number) > 0; at += 1 + (wire[at] as number)) {
    let label = ''
    for (let i = 1; i <= (wire[at] as number); i++) label += String.fromCharCode((wire[at + i] as number) + 1)
    key = `${label}\0${key}`
  }
  return key
}

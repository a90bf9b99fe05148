import type { NameId } from './name-table.ts'
import type { RRsetId, Zone } from './zone.ts'
import { type RecordId, soaType } from './zone.ts'

/** The zone's RRsets in canonical order (RFC 4034 section 6.1): owners, then types by code. */
export function rrsetsInCanonicalOrder(zone: Zone): RRsetId[] {
  const order: RRsetId[] = []
  for (const owner of ownersInCanonicalOrder(zone)) {
    const here: RRsetId[] = []
    for (let id = zone.firstRRsetAt(owner); id >= 0; id = zone.nextRRset(id)) here.push(id)
    here.sort((a, b) => zone.typeOf(a) - zone.typeOf(b))
    order.push(...here)
  }
  return order
}

/** As a zone file is read: the SOA first, then canonical order. */
export function rrsetsInPrintOrder(zone: Zone): RRsetId[] {
  const order = rrsetsInCanonicalOrder(zone)
  const soa = zone.find(zone.apex, soaType)
  return soa < 0 ? order : [soa, ...order.filter((id) => id !== soa)]
}

/** Folded owners in canonical order. */
export function ownersInCanonicalOrder(zone: Zone): NameId[] {
  const owners: NameId[] = []
  for (let rrset = 0; rrset < zone.rrsetCount; rrset++) {
    const owner = zone.ownerOf(rrset)
    if (zone.firstRRsetAt(owner) === rrset) owners.push(owner)
  }
  return owners.sort((a, b) => zone.names.compare(a, b))
}

/** The records of an RRset in canonical order (RFC 4034 section 6.3): by their canonical rdata as octets. */
export function recordsInCanonicalOrder(zone: Zone, rrset: RRsetId): RecordId[] {
  const records: RecordId[] = []
  for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) records.push(record)
  if (records.length === 1) return records
  const keys = new Map(records.map((record) => [record, zone.wireRdata(record, 'canonical')]))
  return records.sort((a, b) => Buffer.compare(keys.get(a) as Uint8Array, keys.get(b) as Uint8Array))
}

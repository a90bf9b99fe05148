import { soaType } from '../dns/type-codes.ts'
import { recordTypeOfCode } from '../rdata/registry.ts'
import { WireSink } from '../rdata/sink.ts'
import type { NameId } from './name-table.ts'
import { StoredSource } from './stored-rdata.ts'
import type { RecordId, RRsetId, Zone } from './zone.ts'

/** Who renders a zone asks for its order twice: for the digest, and for the text. */
const orders = new WeakMap<Zone, readonly RRsetId[]>()

/** The zone's RRsets in canonical order (RFC 4034 section 6.1): owners, then types by code. */
export function rrsetsInCanonicalOrder(zone: Zone): readonly RRsetId[] {
  const order = orders.get(zone) ?? sortRRsets(zone)
  orders.set(zone, order)
  return order
}

function sortRRsets(zone: Zone): readonly RRsetId[] {
  const order: RRsetId[] = []
  for (const first of firstRRsetsInCanonicalOrder(zone)) {
    const start = order.length
    let isSorted = true
    for (let id = first; id >= 0; id = zone.nextRRset(id)) {
      if (order.length > start && zone.typeOf(order.at(-1) as RRsetId) > zone.typeOf(id)) isSorted = false
      order.push(id)
    }
    // Few RRsets stand at one owner, and mostly in order.
    if (isSorted) continue
    const atOwner = order.slice(start).sort((a, b) => zone.typeOf(a) - zone.typeOf(b))
    for (const [i, id] of atOwner.entries()) order[start + i] = id
  }
  return order
}

/** As a zone file is read: the SOA first, then canonical order. */
export function rrsetsInPrintOrder(zone: Zone): readonly RRsetId[] {
  const order = rrsetsInCanonicalOrder(zone)
  const soa = zone.find(zone.apex, soaType)
  return soa < 0 ? order : [soa, ...order.filter((id) => id !== soa)]
}

/** Folded owners in canonical order. */
export function ownersInCanonicalOrder(zone: Zone): NameId[] {
  return firstRRsetsInCanonicalOrder(zone).map((rrset) => zone.ownerOf(rrset))
}

/** The first RRset of every owner, in the canonical order of the owners. */
function firstRRsetsInCanonicalOrder(zone: Zone): RRsetId[] {
  const isFirst = new Uint8Array(zone.rrsetCount).fill(1)
  const owners = new Int32Array(zone.rrsetCount)
  for (let rrset = 0; rrset < zone.rrsetCount; rrset++) {
    owners[rrset] = zone.ownerOf(rrset)
    const next = zone.nextRRset(rrset)
    if (next >= 0) isFirst[next] = 0
  }
  const firsts: RRsetId[] = []
  for (let rrset = 0; rrset < zone.rrsetCount; rrset++) if (isFirst[rrset] === 1) firsts.push(rrset)
  const { names } = zone
  return firsts.sort((a, b) => names.compare(owners[a] as NameId, owners[b] as NameId))
}

/** The records of an RRset in canonical order (RFC 4034 section 6.3): by their canonical rdata as octets. */
export function recordsInCanonicalOrder(zone: Zone, rrset: RRsetId): RecordId[] {
  const records: RecordId[] = []
  for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) records.push(record)
  if (records.length === 1) return records
  const keys = canonicalKeys(zone, rrset, records)
  return records.sort((a, b) => Buffer.compare(keys.get(a) as Uint8Array, keys.get(b) as Uint8Array))
}

const scratch = new WireSink('canonical', 1024)

/** The canonical rdata of records of one RRset. */
function canonicalKeys(zone: Zone, rrset: RRsetId, records: readonly RecordId[]): Map<RecordId, Uint8Array> {
  const type = recordTypeOfCode(zone.typeOf(rrset))
  if (!type.hasNames) return new Map(records.map((record) => [record, zone.storedRdata(record)]))
  const { rdata, rdataStarts } = zone.columns
  const source = new StoredSource(zone.names, rdata)
  return new Map(
    records.map((record) => {
      scratch.length = 0
      type.copy(source.seek(rdata, rdataStarts[record] as number, rdataStarts[record + 1] as number), scratch)
      return [record, scratch.take()]
    }),
  )
}

import { createHash } from 'node:crypto'
import { recordsInCanonicalOrder, rrsetsInCanonicalOrder } from './canonical-order.ts'
import { type RRsetId, soaType, type Zone, zonemdType } from './zone.ts'

/**
 * SHA-256, in hexadecimal, of the zone's content: every RRset in canonical order with its TTL, names in lower case, the SOA
 * without its serial and ZONEMD, which covers the serial, left out at the apex. Two zones with one digest answer alike. `leaveOut` says which RRsets do not count (what others maintain on the server).
 */
export function zoneDigest(zone: Zone, leaveOut: (rrset: RRsetId) => boolean = () => false): string {
  const hash = createHash('sha256')
  const header = Buffer.alloc(10)
  const owner = new Uint8Array(255)
  for (const rrset of rrsetsInCanonicalOrder(zone)) {
    if (leaveOut(rrset)) continue
    const type = zone.typeOf(rrset)
    if (type === zonemdType && zone.ownerOf(rrset) === zone.apex) continue
    const ownerEnd = zone.names.writeWire(zone.ownerOf(rrset), owner, 0)
    for (const record of recordsInCanonicalOrder(zone, rrset)) {
      const rdata = zone.wireRdata(record, 'fold')
      // Serials are no content (they stand 20 octets before the end).
      if (type === soaType) rdata.fill(0, rdata.length - 20, rdata.length - 16)
      header.writeUInt16BE(type, 0)
      header.writeUInt32BE(zone.ttlOfRecord(rrset, record), 2)
      header.writeUInt32BE(rdata.length, 6)
      hash.update(owner.subarray(0, ownerEnd)).update(header).update(rdata)
    }
  }
  return hash.digest('hex')
}

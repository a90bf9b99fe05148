import { createHash } from 'node:crypto'
import { soaType, zonemdType } from '../dns/type-codes.ts'
import { recordTypeOfCode } from '../rdata/registry.ts'
import { WireSink } from '../rdata/sink.ts'
import { recordsInCanonicalOrder, rrsetsInCanonicalOrder } from './canonical-order.ts'
import { StoredSource } from './stored-rdata.ts'
import type { RRsetId, Zone } from './zone.ts'

/**
 * SHA-256, in hexadecimal, of the zone's content: every RRset in canonical order with its TTL, names in lower case, the SOA
 * without its serial and ZONEMD, which covers the serial, left out at the apex. Two zones with one digest answer alike. `leaveOut` says which RRsets do not count (what others maintain on the server).
 */
export function zoneDigest(zone: Zone, leaveOut: (rrset: RRsetId) => boolean = () => false): string {
  const hash = createHash('sha256')
  const owner = new Uint8Array(255)
  const { rdata, rdataStarts } = zone.columns
  const source = new StoredSource(zone.names, rdata)
  const sink = new WireSink('fold', 2 * pieceLength)
  for (const rrset of rrsetsInCanonicalOrder(zone)) {
    if (leaveOut(rrset)) continue
    const code = zone.typeOf(rrset)
    if (code === zonemdType && zone.ownerOf(rrset) === zone.apex) continue
    const type = recordTypeOfCode(code)
    const ownerEnd = zone.names.writeWire(zone.ownerOf(rrset), owner, 0)
    for (const record of recordsInCanonicalOrder(zone, rrset)) {
      const [start, end] = [rdataStarts[record] as number, rdataStarts[record + 1] as number]
      sink.octets(owner, 0, ownerEnd)
      sink.u16(code)
      sink.u32(zone.ttlOfRecord(rrset, record))
      sink.u32(0)
      const before = sink.length
      if (type.hasNames) type.copy(source.seek(rdata, start, end), sink)
      else sink.octets(rdata, start, end)
      // The length, which is known now.
      setU32(sink, before - 4, sink.length - before)
      // Serials are no content (they stand 20 octets before the end).
      if (code === soaType) setU32(sink, sink.length - 20, 0)
      if (sink.length < pieceLength) continue
      hash.update(sink.bytes.subarray(0, sink.length))
      sink.length = 0
    }
  }
  return hash.update(sink.bytes.subarray(0, sink.length)).digest('hex')
}

/** Octets that are given to the hash at a time: each giving takes as long as a few hundred of them. */
const pieceLength = 0x4000

function setU32(sink: WireSink, at: number, value: number): void {
  for (let i = 0; i < 4; i++) sink.setU8(at + i, value >>> (24 - 8 * i))
}

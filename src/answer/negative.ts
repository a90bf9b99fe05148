import type { RRset } from '../zone/rrset.ts'
import { soaType, type Zone } from '../zone/zone.ts'

/**
 * The SOA as it stands in a negative response: its TTL says how long the absence may be remembered, the lesser of its own and its
 * minimum field (RFC 2308 section 3 and 5). Undefined where the zone has none.
 */
export function negativeSoa(zone: Zone): RRset | undefined {
  const id = zone.find(zone.apex, soaType)
  if (id < 0) return undefined
  const soa = zone.rrset(id)
  const rdata = soa.rdata[0] as Uint8Array
  const minimum = new DataView(rdata.buffer, rdata.byteOffset, rdata.length).getUint32(rdata.length - 4)
  return { ...soa, ttl: Math.min(soa.ttl, minimum) }
}

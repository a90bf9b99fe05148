import { soaType } from '../dns/type-codes.ts'
import type { RRset } from '../zone/rrset.ts'
import type { Zone } from '../zone/zone.ts'

/**
 * The SOA as it stands in a negative response: its TTL says how long the absence may be remembered, the lesser of its own and its
 * minimum field (RFC 2308 section 3 and 5). Undefined where the zone has none.
 */
export function negativeSoa(zone: Zone): RRset | undefined {
  const ttl = negativeTtl(zone)
  return ttl === undefined ? undefined : { ...zone.rrset(zone.find(zone.apex, soaType)), ttl }
}

/** Seconds for which an absence may be remembered. Undefined without a SOA. */
export function negativeTtl(zone: Zone): number | undefined {
  const soa = zone.find(zone.apex, soaType)
  if (soa < 0) return undefined
  const rdata = zone.storedRdata(zone.firstRecord(soa))
  const minimum = new DataView(rdata.buffer, rdata.byteOffset, rdata.length).getUint32(rdata.length - 4)
  return Math.min(zone.ttlOf(soa), minimum)
}

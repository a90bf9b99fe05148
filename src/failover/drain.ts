import type { Change } from '../diff/change.ts'
import { soaType } from '../dns/type-codes.ts'
import type { Zone } from '../zone/zone.ts'

/**
 * Seconds during which resolvers may still hold old answers: the longest old TTL of what changes or goes, and for what is new
 * the time for which its absence was cached (RFC 2308 section 5: the lesser of the SOA's TTL and its minimum). A change of the
 * SOA itself is no answer that a client waits for.
 */
export function drainSeconds(before: Zone, changes: readonly Change[]): number {
  let seconds = 0
  for (const change of changes) {
    if (change.type === soaType) continue
    seconds = Math.max(seconds, change.action === 'create' ? negativeTtl(before) : change.before.ttl)
  }
  return seconds
}

/** How long a negative answer of a zone may be kept; 0 without a SOA. */
export function negativeTtl(zone: Zone): number {
  const soa = zone.find(zone.apex, soaType)
  if (soa < 0) return 0
  const rdata = zone.wireRdata(zone.firstRecord(soa))
  const minimum = new DataView(rdata.buffer, rdata.byteOffset, rdata.length).getUint32(rdata.length - 4)
  return Math.min(zone.ttlOf(soa), minimum)
}

/** When the last cache will have let go: ISO 8601; null where the seconds are not known. */
export function drainedBy(changedAt: number, seconds: number | null): string | null {
  return seconds === null ? null : new Date(changedAt + seconds * 1000).toISOString()
}

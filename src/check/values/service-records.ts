import type { RecordId, Zone } from '../../zone/zone.ts'

/** SVCB and HTTPS. */
export const serviceTypes = [64, 65] as const

/** Whether a record of theirs has priority 0: an alias, whose target is no host and whose parameters nobody reads (RFC 9460 section 2.4.2). */
export function isAliasRecord(zone: Zone, record: RecordId): boolean {
  const octets = zone.storedRdata(record)
  return octets[0] === 0 && octets[1] === 0
}

import { recordTypeOfCode } from '../rdata/registry.ts'
import { findZoneCut } from '../zone/lookup.ts'
import type { NameId } from '../zone/name-table.ts'
import type { RRset } from '../zone/rrset.ts'
import type { RRsetId, Zone } from '../zone/zone.ts'

const addressTypes: readonly number[] = [1, 28]

/** The folded hosts that an RRset of a zone leads to (NS, MX, SRV and their like). */
export function hostsOf(zone: Zone, rrset: RRsetId): NameId[] {
  const { target } = recordTypeOfCode(zone.typeOf(rrset))
  const hosts: NameId[] = []
  if (target?.traits.leads !== 'host') return hosts
  for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
    hosts.push(zone.names.fold(zone.nameAt(record, target.offset)))
  }
  return hosts
}

/** The address RRsets that the zone holds for a folded host: authoritative ones, and glue below its cuts. */
export function addressesOf(zone: Zone, host: NameId): RRset[] {
  if (!zone.names.isAtOrBelow(host, zone.apex)) return []
  return addressTypes
    .map((type) => zone.find(host, type))
    .filter((rrset) => rrset >= 0)
    .map((rrset) => zone.rrset(rrset))
}

/** Whether a folded host stands at or below the cut, so that no one reaches it without glue (RFC 9471 section 2.1). */
export function needsGlue(zone: Zone, cut: RRsetId, host: NameId): boolean {
  return findZoneCut(zone, host) === cut
}

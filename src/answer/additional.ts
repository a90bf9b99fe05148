import { recordTypeOfCode } from '../rdata/registry.ts'
import { findZoneCut } from '../zone/lookup.ts'
import type { NameId } from '../zone/name-table.ts'
import type { RRset } from '../zone/rrset.ts'
import type { RRsetId, Zone } from '../zone/zone.ts'
import { lookUp } from './lookup.ts'

const addressTypes: readonly number[] = [1, 28]

/** The folded hosts of the zone that an RRset leads to (NS, MX, SRV and their like). */
function hostsOf(zone: Zone, rrset: RRsetId): NameId[] {
  const { target } = recordTypeOfCode(zone.typeOf(rrset))
  if (target?.traits.leads !== 'host') return []
  const hosts = new Set<NameId>()
  for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
    const host = zone.names.fold(zone.nameAt(record, target.offset))
    if (zone.names.isAtOrBelow(host, zone.apex)) hosts.add(host)
  }
  return [...hosts]
}

/** The addresses that the zone has authority for of the hosts that an RRset leads to, wildcards' included: they spare a query. */
export function addressesOf(zone: Zone, rrset: RRsetId): RRset[] {
  const wire = new Uint8Array(255)
  return hostsOf(zone, rrset).flatMap((host) => {
    const name = wire.subarray(0, zone.names.writeWire(host, wire, 0))
    return addressTypes.flatMap((type) => {
      const found = lookUp(zone, name, type)
      if (found.kind !== 'answer') return []
      const addresses = zone.rrset(found.rrset)
      return found.wildcard ? [{ ...addresses, owner: zone.names.name(host) }] : [addresses]
    })
  })
}

/** The addresses below cuts that go with a referral (RFC 9471 section 2). */
export interface Glue {
  /** Of name servers below the cut itself: no one finds these in another way. */
  readonly required: readonly RRset[]
  /** Of name servers below another cut of the zone. */
  readonly sibling: readonly RRset[]
}

export function glueOf(zone: Zone, cut: RRsetId): Glue {
  const required: RRset[] = []
  const sibling: RRset[] = []
  for (const host of hostsOf(zone, cut)) {
    const above = findZoneCut(zone, host)
    if (above < 0) continue
    for (const type of addressTypes) {
      const addresses = zone.find(host, type)
      if (addresses >= 0) (above === cut ? required : sibling).push(zone.rrset(addresses))
    }
  }
  return { required, sibling }
}

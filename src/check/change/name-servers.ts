import { foldName, type Name, parentName } from '../../dns/name.ts'
import { nsType } from '../../dns/type-codes.ts'
import type { RRsetId, Zone } from '../../zone/zone.ts'
import { oncePerContext } from '../once-per-context.ts'
import type { VariantContext } from '../variant-context.ts'
import { recordsOf } from '../zone-context.ts'

/** An NS RRset, in the zone that has it. */
export interface NameServers {
  readonly zone: Zone
  readonly rrset: RRsetId
}

/** The delegation of the zone in its parent, as that is while the variant is active; undefined where the project does not have it. */
export const delegationAbove = oncePerContext(({ active, variant }: VariantContext): NameServers | undefined => {
  const above = parentName(variant.apex)
  const parent = above === undefined ? 'outside' : active.zones.zoneFor(above)
  if (typeof parent === 'string') return undefined
  const rrset = parent.zone.find(parent.zone.names.find(variant.apex), nsType)
  return rrset < 0 ? undefined : { zone: parent.zone, rrset }
})

/** The targets of an NS RRset, folded. */
export function serversOf({ zone, rrset }: NameServers): ReadonlySet<Name> {
  return new Set(Array.from(recordsOf(zone, rrset), (record) => foldName(zone.names.name(zone.nameAt(record, 0)))))
}

export function sameServers(a: ReadonlySet<Name>, b: ReadonlySet<Name>): boolean {
  return a.size === b.size && [...a].every((name) => b.has(name))
}

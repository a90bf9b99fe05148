import type { NameId } from '../zone/name-table.ts'
import type { RecordId } from '../zone/zone.ts'
import { oncePerZone } from './once-per-zone.ts'
import type { ZoneContext } from './zone-context.ts'

const cnameType = 5

/** A CNAME whose target is the zone's to answer, and has no records there. */
export interface DanglingAlias {
  readonly record: RecordId
  /** Folded. */
  readonly target: NameId
}

export const danglingAliases = oncePerZone((context: ZoneContext): readonly DanglingAlias[] => {
  const { zone, surroundings } = context
  const dangling: DanglingAlias[] = []
  const mayBeOthers = surroundings?.zones.hasZoneBelow(zone.apexName) ?? false
  for (const rrset of context.ofType(cnameType)) {
    const record = zone.firstRecord(rrset)
    const target = zone.names.fold(zone.nameAt(record, 0))
    if (zone.firstRRsetAt(target) >= 0 || !context.isInZone(target)) continue
    if (zone.firstRRsetAt(context.answeringName(target)) >= 0 || context.isOccluded(target)) continue
    if (context.isOccludedSet(rrset)) continue
    if (mayBeOthers && surroundings?.zones.apexFor(zone.names.name(target))?.length !== zone.apexName.length) continue
    dangling.push({ record, target })
  }
  return dangling
})

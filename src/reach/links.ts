import { foldName, type Name, parentName } from '../dns/name.ts'
import { knownRecordTypes } from '../rdata/registry.ts'
import type { Zone } from '../zone/zone.ts'
import type { ProjectZones } from './project-zones.ts'

/** By a type's code: the offset of the name that its records lead to. */
const targetOffsets: ReadonlyMap<number, number> = new Map(
  knownRecordTypes.flatMap(({ code, target }) => (target === undefined ? [] : [[code, target.offset]])),
)

/** The apexes, folded, of other zones of the project that a zone's records lead into. Linear in its records. */
export function apexesLedTo(zones: ProjectZones, zone: Zone): ReadonlySet<Name> {
  const { names, columns } = zone
  const own = foldName(zone.apexName)
  const mayBeBelow = zones.hasZoneBelow(own)
  const seen = new Uint8Array(names.size)
  const found = new Set<Name>()
  for (let record = 0; record < columns.recordCount; record++) {
    const offset = targetOffsets.get(columns.types[record] as number)
    if (offset === undefined) continue
    const target = names.fold(zone.nameAt(record, offset))
    if (seen[target] === 1) continue
    seen[target] = 1
    if (!mayBeBelow && names.isAtOrBelow(target, zone.apex)) continue
    const apex = zones.apexFor(names.name(target))
    if (apex !== undefined && apex !== own) found.add(apex)
  }
  return found
}

/** The apex, folded, of the zone of the project that delegates another, if one does. */
export function apexAbove(zones: ProjectZones, apex: Name): Name | undefined {
  const parent = parentName(apex)
  return parent === undefined ? undefined : zones.apexFor(parent)
}

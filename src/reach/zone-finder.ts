import type { ZoneFinder } from '../answer/resolve.ts'
import { foldName, type Name, parentName, printWireName } from '../dns/name.ts'
import { dsType } from '../dns/type-codes.ts'
import type { ProjectZones, ReachedVariant } from './project-zones.ts'

/**
 * The zone of the project that answers a question: the one with the longest apex, for a DS RRset the one above the cut where the
 * project has it (RFC 4035 section 3.1.4.1).
 */
export function zoneAsked(zones: ProjectZones, name: Name, type: number): ReachedVariant | 'outside' | 'faulty' {
  const above = type === dsType && zones.apexFor(name) === foldName(name) ? parentName(name) : undefined
  const parent = above === undefined ? 'outside' : zones.zoneFor(above)
  return parent === 'outside' ? zones.zoneFor(name) : parent
}

/** The zones of a project as a question finds them, while one variant is active. */
export function finderOf(zones: ProjectZones): ZoneFinder {
  return {
    findFor(wire, type) {
      const found = zoneAsked(zones, printWireName(wire), type)
      return typeof found === 'string' ? undefined : found.zone
    },
  }
}

import { type ResolutionStep, resolveInZones, type ZoneFinder } from '../../answer/resolve.ts'
import { ZoneSet } from '../../answer/zone-set.ts'
import { findEntry } from '../../definition/entry-index.ts'
import type { RelatedNote } from '../../diagnostic.ts'
import { displayName, type Name } from '../../dns/name.ts'
import { nodeOf } from '../../reach/cause.ts'
import { noteRecord } from '../../reach/narrate.ts'
import { finderOf } from '../../reach/zone-finder.ts'
import type { Zone } from '../../zone/zone.ts'
import { oncePerZone } from '../once-per-zone.ts'
import type { ZoneContext } from '../zone-context.ts'

/** What was looked for over zones, and is in none of them. */
export interface Missing {
  /** The last name, and the zone that should have it. */
  readonly name: Name
  readonly zone: Zone
  /** Whether the name exists, without what was looked for. */
  readonly exists: boolean
  /** The aliases on the way. */
  readonly steps: readonly ResolutionStep[]
}

/** The zones of the project; a zone that is checked alone knows itself. */
const finder = oncePerZone(
  ({ zone, surroundings }: ZoneContext): ZoneFinder =>
    surroundings === undefined ? new ZoneSet([zone]) : finderOf(surroundings.zones),
)

/**
 * Looks for any of some types at a name, or at the end of the aliases there. Undefined where one is there, where nobody here can tell
 * (names of others, below a delegation, of a faulty zone), or where another rule tells: of loops, and of aliases of nothing.
 */
export function findMissing(context: ZoneContext, name: Name, types: readonly number[]): Missing | undefined {
  let missing: Missing | undefined
  for (const type of types) {
    const { outcome, steps, name: last, zone } = resolveInZones(finder(context), name, type)
    if ((outcome !== 'nodata' && outcome !== 'nxdomain') || zone === undefined) return undefined
    missing ??= { name: last, zone, exists: outcome === 'nodata', steps }
  }
  return missing === undefined || isDanglingAlias(missing) ? undefined : missing
}

/** Whether `cname-dangling` tells of the last alias: it leads to no name, or to an empty one of its own zone. */
function isDanglingAlias({ name, zone, exists, steps }: Missing): boolean {
  const alias = steps.at(-1)
  if (alias === undefined || alias.how === 'synthesised') return false
  return !exists || (alias.zone === zone && zone.firstRRsetAt(nodeOf(zone, name)) < 0)
}

/** The aliases on the way, and the place of the other end: the removal that took it, else the variant of another zone that does not have it. */
export function noteMissing(
  context: ZoneContext,
  missing: Missing,
  types: readonly number[],
): { readonly related?: readonly RelatedNote[] } {
  const chain = missing.steps
    .filter(({ how }) => how !== 'synthesised')
    .map((step) => noteRecord(step.zone, step.zone.firstRecord(step.source), step.rrset.owner))
  const related = [...chain, ...noteAbsence(context, missing, types)]
  return related.length === 0 ? {} : { related }
}

function noteAbsence({ zone, surroundings }: ZoneContext, missing: Missing, types: readonly number[]): RelatedNote[] {
  const variant = surroundings?.zones.variantOf(missing.zone.apexName)
  if (variant === undefined) return []
  const removal = types
    .map((type) => findEntry(variant.removals, missing.name, type))
    .find((found) => found !== undefined)
  const where = `${displayName(variant.apex)} in ${variant.name}`
  if (removal !== undefined) return [{ message: `${where} removes it: ${removal.reason}`, place: removal.place }]
  return missing.zone === zone ? [] : [{ message: `${where} does not have it`, place: variant.place }]
}

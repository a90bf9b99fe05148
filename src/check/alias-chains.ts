import { longestChain } from '../reach/journey.ts'
import type { RRsetId } from '../zone/zone.ts'
import { oncePerZone } from './once-per-zone.ts'
import type { ZoneContext } from './zone-context.ts'

const cnameType = 5

/** The CNAME that an alias leads to within the zone, or -1. */
export function nextAlias(context: ZoneContext, alias: RRsetId): RRsetId {
  const { zone } = context
  const target = zone.names.fold(zone.nameAt(zone.firstRecord(alias), 0))
  let cname = zone.find(target, cnameType)
  // Most targets are owners of something else, and no name but theirs answers.
  if (cname < 0 && zone.firstRRsetAt(target) >= 0) return -1
  if (cname < 0 && context.isInZone(target)) cname = zone.find(context.answeringName(target), cnameType)
  return cname >= 0 && context.isInZone(target) && !context.isOccluded(target) ? cname : -1
}

/**
 * By alias: how many aliases of the zone follow one another from it on, itself counted; 0 for those that lead round in a loop. Each is
 * passed once, however long the chains are.
 */
export const chainLengths = oncePerZone((context: ZoneContext): ReadonlyMap<RRsetId, number> => {
  const lengths = new Map<RRsetId, number>()
  for (const start of context.ofType(cnameType)) {
    const path: RRsetId[] = []
    let at = start
    while (at >= 0 && !lengths.has(at)) {
      // Until it is known, as if it were in a loop: who comes back to it is.
      lengths.set(at, 0)
      path.push(at)
      at = nextAlias(context, at)
    }
    const loops = at >= 0 && lengths.get(at) === 0
    let length = at < 0 ? 0 : (lengths.get(at) as number)
    for (const alias of path.reverse()) lengths.set(alias, loops ? 0 : ++length)
  }
  return lengths
})

/** Whether a chain of the zone is so long that no resolver comes to its end. */
export function endsNowhere(context: ZoneContext, alias: RRsetId): boolean {
  return (chainLengths(context).get(alias) ?? 0) > longestChain
}

import { cnameType } from '../../dns/type-codes.ts'
import { longestChain } from '../../reach/journey.ts'
import type { RRsetId } from '../../zone/zone.ts'
import { oncePerZone } from '../once-per-zone.ts'
import type { ZoneContext } from '../zone-context.ts'

/** The aliases of a zone, by RRset. */
export interface AliasChains {
  /** The CNAME of the zone that a CNAME leads to, or -1. */
  readonly next: Int32Array
  /** How many CNAMEs of the zone follow one another from one on, itself counted; 0 for those that lead round in a loop. */
  readonly lengths: Int32Array
  /** The longest of them. */
  readonly longest: number
}

/** Stands for a length while it is not known. */
const unknown = -1

/** Each alias is passed once, however long the chains are. */
export const aliasChains = oncePerZone(
  (context: ZoneContext): AliasChains => {
    const { rrsetCount } = context.zone
    const next = new Int32Array(rrsetCount).fill(-1)
    const lengths = new Int32Array(rrsetCount).fill(unknown)
    let longest = 0
    for (const start of context.ofType(cnameType)) {
      const after = findNext(context, start)
      next[start] = after
      // Almost all aliases lead to no other.
      if (after < 0) lengths[start] = 1
    }
    for (const start of context.ofType(cnameType)) {
      if (lengths[start] !== unknown) continue
      const path: RRsetId[] = []
      let at = start
      while (at >= 0 && lengths[at] === unknown) {
        // Until it is known, as if it were in a loop: who comes back to it is.
        lengths[at] = 0
        path.push(at)
        at = next[at] as number
      }
      let length = at < 0 ? 0 : (lengths[at] as number)
      const loops = at >= 0 && length === 0
      for (const alias of path.reverse()) lengths[alias] = loops ? 0 : ++length
      longest = Math.max(longest, length)
    }
    return { next, lengths, longest }
  },
  [cnameType],
)

function findNext(context: ZoneContext, alias: RRsetId): RRsetId {
  const { zone } = context
  const target = zone.names.fold(zone.nameAt(zone.firstRecord(alias), 0))
  let cname = zone.find(target, cnameType)
  // Most targets are owners of something else, and no name but theirs answers.
  if (cname < 0 && zone.firstRRsetAt(target) >= 0) return -1
  if (cname < 0 && context.isInZone(target)) cname = zone.find(context.answeringName(target), cnameType)
  return cname >= 0 && context.isInZone(target) && !context.isOccluded(target) ? cname : -1
}

/** Whether a chain of the zone is so long that no resolver comes to its end. */
export function endsNowhere(context: ZoneContext, alias: RRsetId): boolean {
  const { lengths, longest } = aliasChains(context)
  return longest > longestChain && (lengths[alias] as number) > longestChain
}

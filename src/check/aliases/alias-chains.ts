import { cnameType } from '../../dns/type-codes.ts'
import { longestChain } from '../../reach/journey.ts'
import type { RRsetId } from '../../zone/zone.ts'
import { oncePerZone } from '../once-per-zone.ts'
import type { ZoneContext } from '../zone-context.ts'
import { aliasTargets } from './alias-targets.ts'

/** The aliases of a zone that lead to others of it, by RRset. */
export interface AliasChains {
  /** Whether any alias of the zone leads to another, or to itself. */
  readonly some: boolean
  /** The CNAME of the zone that a CNAME leads to, or -1. */
  next(alias: RRsetId): RRsetId
  /** How many CNAMEs of the zone follow one another from one on, itself counted; 0 for those that lead round in a loop. */
  lengthFrom(alias: RRsetId): number
  /** The longest of them; 1 where no alias leads to another. */
  readonly longest: number
}

const noChains: AliasChains = { some: false, next: () => -1, lengthFrom: () => 1, longest: 1 }

/** Stands for a length while it is not known. */
const unknown = -1

/** Each alias is passed once, however long the chains are. */
export const aliasChains = oncePerZone(
  (context: ZoneContext): AliasChains => {
    const { toAliases, toNothing } = aliasTargets(context)
    const starts = [...toAliases, ...toNothing]
    // Almost no zone has an alias that leads to another: then nothing is written down of any.
    if (!starts.some((start) => findNext(context, start) >= 0)) return noChains
    const { rrsetCount } = context.zone
    const next = new Int32Array(rrsetCount).fill(-1)
    // Of one that leads to no other it is known.
    const lengths = new Int32Array(rrsetCount).fill(1)
    let longest = 1
    for (const start of starts) {
      next[start] = findNext(context, start)
      if ((next[start] as number) >= 0) lengths[start] = unknown
    }
    for (const start of starts) {
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
    return {
      some: true,
      next: (alias) => next[alias] as number,
      lengthFrom: (alias) => lengths[alias] as number,
      longest,
    }
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
  const chains = aliasChains(context)
  return chains.longest > longestChain && chains.lengthFrom(alias) > longestChain
}

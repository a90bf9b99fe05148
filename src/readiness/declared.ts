import { findLeaveOnTheWay } from '../check/leads/down-report.ts'
import type { VariantContext } from '../check/variant-context.ts'
import { recordsOf } from '../check/zone-context.ts'
import { findEntry } from '../definition/entry-index.ts'
import { aaaaType, aType, cnameType } from '../dns/type-codes.ts'
import { type NameId, rootId } from '../zone/name-table.ts'
import { targetOffsetOf, typesOf } from './sight.ts'
import type { Endpoint } from './well-known.ts'

/**
 * Whether the variant says, with a reason, that a service is not to be had at a folded name: what normal has there, or the hosts that it
 * leads to, stand under `remove`.
 */
export function isRemoved(context: VariantContext, name: NameId, kind: Endpoint['kind']): boolean {
  const { normal, zone } = context
  const owner = zone.names.name(name)
  const gone = typesOf(kind).filter((type) => normal.zone.find(name, type) >= 0 && zone.find(name, type) < 0)
  if (gone.length > 0) return gone.every((type) => context.findRemoval(owner, type) !== undefined)
  const targets = typesOf(kind).flatMap((type) => {
    const [rrset, offset] = [zone.find(name, type), targetOffsetOf(kind, type)]
    if (rrset < 0 || offset === undefined) return []
    return Array.from(recordsOf(zone, rrset), (record) => zone.nameAt(record, offset))
  })
  return targets.length > 0 && targets.every((target) => target !== rootId && isTakenAway(context, target))
}

/** Whether a removal took away what stood at the end of the aliases of a target. */
function isTakenAway(context: VariantContext, target: NameId): boolean {
  const { name } = context.judgeTarget(target).journey
  const end = context.active.zones.zoneFor(name)
  if (typeof end === 'string') return false
  return [aType, aaaaType, cnameType].some((type) =>
    end.variant === context.variant
      ? context.findRemoval(name, type) !== undefined
      : findEntry(end.variant.removals, name, type) !== undefined,
  )
}

/** Whether a folded name leads to a site that is down on purpose: it stands under `leave`, or what it leads to does. */
export function isLeft(context: VariantContext, name: NameId, kind: Endpoint['kind']): boolean {
  const owner = context.zone.names.name(name)
  if (typesOf(kind).some((type) => context.findLeave(owner, type) !== undefined)) return true
  if (kind !== 'addresses') return false
  const { journey, verdict } = context.judgeTarget(name)
  return findLeaveOnTheWay(journey.hops, verdict.dead) !== undefined
}

import { findEntry } from '../../definition/entry-index.ts'
import type { Name } from '../../dns/name.ts'
import { aaaaType, aType, cnameType } from '../../dns/type-codes.ts'
import { followName, type Journey } from '../../reach/journey.ts'
import type { RecordId } from '../../zone/zone.ts'
import { setsAt } from '../change/answering-sets.ts'
import type { VariantContext } from '../variant-context.ts'

/** A name that has addresses of both families in normal, and those of one of them alone now that it is, or no longer is, an alias. */
export interface LostFamily {
  /** Of the variant: what stands at the name. */
  readonly record: RecordId
  readonly owner: Name
  /** A or AAAA. */
  readonly type: number
  readonly before: Journey
  readonly after: Journey
}

/**
 * What the names lost that became aliases, or aliases of other names, or addresses. Where both are addresses the loss is one of an RRset, of
 * which others tell; so is what a removal declares, at the name or where it leads.
 */
export function lostFamilies(context: VariantContext): readonly LostFamily[] {
  const { zone, normal, active, changedSets, zoneContext } = context
  let lost: LostFamily[] | undefined
  for (const { before, after, recordsDiffer } of changedSets) {
    const type = after < 0 ? normal.zone.typeOf(before) : zone.typeOf(after)
    if (type !== cnameType || (before >= 0 && after >= 0 && !recordsDiffer)) continue
    const ownerId = after < 0 ? normal.zone.ownerOf(before) : zone.ownerOf(after)
    const [set] = setsAt(zone, ownerId)
    if (set === undefined || !zoneContext.isInZone(ownerId) || zoneContext.isOccluded(ownerId)) continue
    const owner = zone.names.name(ownerId)
    const was = followName(active.normalZones, owner)
    const is = followName(active.zones, owner)
    if (was.end !== 'addresses' || is.end !== 'addresses') continue
    for (const family of [aType, aaaaType]) {
      if (!hasFamily(was, family) || hasFamily(is, family) || isDeclared(context, owner, is, family)) continue
      lost ??= []
      lost.push({ record: zone.firstRecord(set), owner, type: family, before: was, after: is })
    }
  }
  return lost ?? none
}

const none: readonly LostFamily[] = []

function hasFamily({ addresses }: Journey, family: number): boolean {
  return addresses.some(({ reached, rrset }) => reached.zone.typeOf(rrset) === family)
}

function isDeclared(context: VariantContext, owner: Name, { hops, addresses }: Journey, family: number): boolean {
  if (context.findRemoval(owner, family) !== undefined) return true
  return [...hops, ...addresses].some(
    ({ reached, name }) => findEntry(reached.variant.removals, name, family) !== undefined,
  )
}

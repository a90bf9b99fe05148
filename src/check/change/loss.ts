import type { Place } from '../../diagnostic.ts'
import type { Name } from '../../dns/name.ts'
import { cnameType } from '../../dns/type-codes.ts'
import { noteRecord } from '../../reach/narrate.ts'
import type { NameId } from '../../zone/name-table.ts'
import type { Finding } from '../rule.ts'
import type { VariantContext } from '../variant-context.ts'
import type { LostSet } from './lost-sets.ts'

/** Where an RRset of normal was lost: at the removal that took it, else at the variant's file. */
export function placeOfLoss(context: VariantContext, owner: Name, type: number): Place {
  return context.findRemoval(owner, type)?.place ?? context.variant.place
}

/**
 * What a rule reports of an RRset that was lost, but for the words. What nobody declared is an error whatever the rule: it speaks
 * for `undeclared-change` too.
 */
export function findingOfLoss(
  context: VariantContext,
  { rrset, type }: LostSet,
): Pick<Finding, 'owner' | 'type' | 'place' | 'related' | 'severity'> {
  const { zone } = context.normal
  const record = zone.firstRecord(rrset)
  const owner = zone.names.name(zone.columns.owners[record] as number)
  const isDeclared = context.variant.origin !== 'whole' || context.findRemoval(owner, type) !== undefined
  return {
    owner,
    type,
    place: placeOfLoss(context, owner, type),
    related: [noteRecord(zone, record, owner)],
    ...(isDeclared ? {} : { severity: 'error' }),
  }
}

/** Whether the variant answers for a folded name with one of some types, or by an alias; a wildcard may do it. */
export function answersWith({ zone, zoneContext }: VariantContext, owner: NameId, types: readonly number[]): boolean {
  const node = zoneContext.answeringName(owner)
  return node >= 0 && [cnameType, ...types].some((type) => zone.find(node, type) >= 0)
}

import { displayName } from '../../dns/name.ts'
import { cnameType, nsType } from '../../dns/type-codes.ts'
import { noteRecord } from '../../reach/narrate.ts'
import type { NameId } from '../../zone/name-table.ts'
import { lostSets } from '../change/lost-sets.ts'
import { definePairRule } from '../rule.ts'
import type { VariantContext } from '../variant-context.ts'

export const delegationDropped = definePairRule({
  code: 'delegation-dropped',
  class: 'variant',
  severity: 'error',
  reference: 'RFC 1034 section 4.2.1',
  title: 'the variant has lost a delegation: the subtree below it vanishes, with all that others serve there',
  why: 'The zone below is served as ever, perhaps by others, and nobody is led to it any more. A removal that was declared still counts: whoever means it, ignores it with a reason.',
  example: "remove: [{name: '**', type: NS, reason: the name servers are down}]",
  needs: [nsType],
  compares: [],
  speaksFor: ['undeclared-change'],
  check(context, report) {
    const dropped = lostSets(context).filter(({ owner, type }) => type === nsType && owner !== context.zone.apex)
    if (dropped.length === 0) return
    const answered = namesWithNewData(context)
    const { zone } = context.normal
    for (const { rrset, owner } of dropped) {
      // What the variant answers itself has not vanished.
      if (answered.has(owner)) continue
      const record = zone.firstRecord(rrset)
      const name = zone.names.name(zone.columns.owners[record] as number)
      const removal = context.findRemoval(name, nsType)
      report({
        owner: name,
        type: nsType,
        place: removal?.place ?? context.variant.place,
        message: `${displayName(name)} is delegated in normal and not here: it and all names below it vanish`,
        related: [noteRecord(zone, record, name)],
        hint: 'keep the delegation: what stands below it is for its own servers to answer',
      })
    }
  },
})

/** Names at or above an owner of data that normal does not have. An alias is no data of the names below it. */
function namesWithNewData({ zone, changedSets }: VariantContext): ReadonlySet<NameId> {
  const names = new Set<NameId>()
  for (const { before, after } of changedSets) {
    if (before >= 0 || zone.typeOf(after) === cnameType) continue
    for (let id = zone.ownerOf(after); id >= 0 && !names.has(id); id = zone.names.parent(id)) names.add(id)
  }
  return names
}

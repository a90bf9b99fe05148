import { sameRecords } from '../../diff/changed-sets.ts'
import { displayName } from '../../dns/name.ts'
import { cnameType } from '../../dns/type-codes.ts'
import { noteRecord } from '../../reach/narrate.ts'
import { sourceOfSynthesis } from '../../zone/lookup.ts'
import type { NameId } from '../../zone/name-table.ts'
import { setsAt } from '../change/answering-sets.ts'
import { type NameChange, nameChanges } from '../change/name-changes.ts'
import { definePairRule } from '../rule.ts'
import type { VariantContext } from '../variant-context.ts'

export const wildcardShadow = definePairRule({
  code: 'wildcard-shadow',
  class: 'variant',
  severity: 'warning',
  reference: 'RFC 4592 section 3.3.1',
  title: 'a name that the variant removes is answered by a wildcard from then on',
  why: 'A name that does not exist is what a wildcard stands for: instead of no such name, clients are told what the wildcard says, and go there.',
  example: '* A 192.0.2.80 in normal; remove: [{name: jabber, reason: it has no backup}]',
  compares: [],
  check(context, report) {
    for (const change of nameChanges(context).gone) {
      const wildcard = sourceOfSynthesis(context.zone, change.top)
      if (wildcard < 0 || !isNormals(context, change.top) || context.zoneContext.isOccluded(change.top)) continue
      const shadowed = change.names.find((name) => answersOtherwise(context, name, wildcard))
      if (shadowed === undefined || isUndeclared(context, change)) continue
      const { zone } = context
      const name = zone.names.name(change.top)
      const source = displayName(zone.names.name(wildcard))
      const more = change.names.length - 1
      const below = more === 0 ? '' : `, and for ${more} name${more === 1 ? '' : 's'} below it`
      const removal = removalOf(context, change)
      report({
        owner: name,
        place: removal?.place ?? context.variant.place,
        message: `${displayName(name)} is gone, and ${source} now answers for it${below}`,
        related: setsAt(zone, wildcard).map((rrset) =>
          noteRecord(zone, zone.firstRecord(rrset), zone.names.name(wildcard)),
        ),
        hint: `if ${displayName(name)} is to have no answer, keep a record there that no client asks for, such as a TXT`,
      })
    }
  },
})

/** Whether a folded name is normal's own to answer. */
function isNormals({ normalZoneContext }: VariantContext, name: NameId): boolean {
  return !normalZoneContext.isOccluded(name)
}

/** Whether a wildcard says something of a name, which is gone, that normal did not say. */
function answersOtherwise({ zone, normal }: VariantContext, name: NameId, wildcard: NameId): boolean {
  const isService = zone.names.labelOctet(name, 0) === underscore
  return setsAt(zone, wildcard).some((rrset) => {
    const type = zone.typeOf(rrset)
    const before = normal.zone.find(name, type)
    // Nobody asks a service but what it had, `_tcp` has no address; of a host people ask addresses.
    if (before < 0) return type === cnameType || (!isService && addressTypes.includes(type))
    return !sameRecords(normal.zone, before, zone, rrset)
  })
}

const underscore = 0x5f
const addressTypes: readonly number[] = [1, 28]

/** What a whole zone lost without a word is a greater fault, and told by another rule. */
function isUndeclared(context: VariantContext, change: NameChange): boolean {
  return context.variant.origin === 'whole' && removalOf(context, change) === undefined
}

function removalOf(context: VariantContext, { names }: NameChange) {
  const { zone } = context.normal
  for (const id of names) {
    const [rrset] = setsAt(zone, id)
    if (rrset !== undefined) return context.findRemoval(zone.names.name(id), zone.typeOf(rrset))
  }
  return undefined
}

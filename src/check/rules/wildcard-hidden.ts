import { displayName } from '../../dns/name.ts'
import { cnameType } from '../../dns/type-codes.ts'
import { typeName } from '../../rdata/registry.ts'
import { noteRecord } from '../../reach/narrate.ts'
import { sourceOfSynthesis, wildcardBelow } from '../../zone/lookup.ts'
import type { NameId } from '../../zone/name-table.ts'
import type { RRsetId } from '../../zone/zone.ts'
import { setsAt } from '../change/answering-sets.ts'
import { type NameChange, nameChanges } from '../change/name-changes.ts'
import { definePairRule, type Report } from '../rule.ts'
import type { VariantContext } from '../variant-context.ts'

const addressTypes: readonly number[] = [1, 28]
const underscore = 0x5f

export const wildcardHidden = definePairRule({
  code: 'wildcard-hidden',
  class: 'variant',
  severity: 'warning',
  reference: 'RFC 4592 section 2.2.1',
  title: 'a name that the variant adds keeps a wildcard from answering where it answers in normal',
  why: 'A wildcard does not stand for a name that exists, and a name exists as soon as another stands below it: _acme-challenge.www makes www, which the wildcard answered for.',
  example: '* A 192.0.2.80 in normal; records: {_acme-challenge.www: {type: TXT, value: x}}',
  compares: [],
  check(context, report) {
    for (const change of nameChanges(context).added) checkAdded(context, change, report)
  },
})

function checkAdded(context: VariantContext, { top, names }: NameChange, report: Report): void {
  const { zone, zoneContext, normal, normalZoneContext } = context
  const wildcard = sourceOfSynthesis(normal.zone, top)
  if (wildcard < 0 || zoneContext.isOccluded(top) || normalZoneContext.isOccluded(top)) return
  const hidden = hiddenSets(context, top, wildcard)
  if (hidden.length === 0) return
  const name = zone.names.name(top)
  const source = zone.names.name(wildcard)
  const types = hidden.map((rrset) => typeName(zone.typeOf(rrset))).join(' and ')
  const owner = names.find((each) => zone.firstRRsetAt(each) >= 0) ?? top
  const record = zone.firstRecord(zone.firstRRsetAt(owner))
  const why = owner === top ? '' : `, since ${displayName(zone.names.name(owner))} stands below it`
  report({
    owner: name,
    record,
    message: `${displayName(name)} exists here${why}, and ${displayName(source)} no longer answers for its ${types}${owner === top ? '' : ', nor for names beside the new one'}`,
    related: hidden.map((rrset) => noteRecord(zone, zone.firstRecord(rrset), source)),
    hint: `add what ${displayName(source)} has at ${displayName(name)} too`,
  })
}

/** The RRsets of a wildcard that answered for a name in normal, and do not now that it exists; of one that is gone itself, none. */
function hiddenSets({ zone }: VariantContext, name: NameId, wildcard: NameId): readonly RRsetId[] {
  const own = setsAt(zone, name).map((rrset) => zone.typeOf(rrset))
  // Nobody asks a service for addresses; an alias answers for every type; a wildcard of its own is meant.
  if (zone.names.labelOctet(name, 0) === underscore || own.includes(cnameType) || wildcardBelow(zone, name) >= 0)
    return []
  return setsAt(zone, wildcard).filter((rrset) => {
    const type = zone.typeOf(rrset)
    return type === cnameType ? !own.some((each) => addressTypes.includes(each)) : !own.includes(type)
  })
}

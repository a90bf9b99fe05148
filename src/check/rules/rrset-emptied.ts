import { displayName } from '../../dns/name.ts'
import { noteRecord } from '../../reach/narrate.ts'
import type { NameId } from '../../zone/name-table.ts'
import { isWithoutAddress, lostSets } from '../change/lost-sets.ts'
import { definePairRule } from '../rule.ts'

const addressTypes: ReadonlySet<number> = new Set([1, 28])

export const rrsetEmptied = definePairRule({
  code: 'rrset-emptied',
  class: 'variant',
  severity: 'error',
  reference: 'the outage of an address automation, October 2025',
  title: 'all addresses of a name are gone, and no removal says so',
  why: 'The name is there, and leads nowhere: an automation that empties a set does it everywhere at once.',
  example: 'a degraded.zone in which api has its TXT record and no address',
  compares: [],
  speaksFor: ['undeclared-change'],
  check(context, report) {
    const told = new Set<NameId>()
    for (const { rrset, owner, type } of lostSets(context)) {
      if (!addressTypes.has(type) || told.has(owner) || !isWithoutAddress(context, owner)) continue
      const { zone } = context.normal
      const record = zone.firstRecord(rrset)
      const name = zone.names.name(zone.columns.owners[record] as number)
      if (context.findRemoval(name, type) !== undefined) continue
      told.add(owner)
      report({
        owner: name,
        type,
        place: context.variant.place,
        message: `${displayName(name)} has addresses in normal and none here, and no removal is declared`,
        related: [noteRecord(zone, record, name)],
        hint: 'give it an address, or list it under remove with a reason',
      })
    }
  },
})

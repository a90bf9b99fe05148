import { displayName } from '../../dns/name.ts'
import { dsType, nsType } from '../../dns/type-codes.ts'
import { typeName } from '../../rdata/registry.ts'
import { noteRecord } from '../../reach/narrate.ts'
import { isWithoutAddress, lostSets } from '../change/lost-sets.ts'
import { definePairRule } from '../rule.ts'

const addressTypes: ReadonlySet<number> = new Set([1, 28])

export const undeclaredChange = definePairRule({
  code: 'undeclared-change',
  class: 'variant',
  severity: 'error',
  reference: 'generated deletions that emptied zones',
  title: 'a variant that is a whole zone lacks an RRset of normal, and no removal says so',
  why: 'An overlay cannot lose what it does not mention; a whole zone that was generated, or copied long ago, can.',
  example: 'degraded.zone was written without ftp, and nothing under remove says so',
  compares: [],
  check(context, report) {
    if (context.variant.origin !== 'whole') return
    const { zone } = context.normal
    for (const { rrset, owner, type } of lostSets(context)) {
      // Of name servers and delegations, and of names without any address, other rules speak.
      if (type === nsType || type === dsType) continue
      if (addressTypes.has(type) && isWithoutAddress(context, owner)) continue
      const record = zone.firstRecord(rrset)
      const name = zone.names.name(zone.columns.owners[record] as number)
      if (context.findRemoval(name, type) !== undefined) continue
      report({
        owner: name,
        type,
        place: context.variant.place,
        message: `normal has ${displayName(name)} ${typeName(type)}, and here it is missing`,
        related: [noteRecord(zone, record, name)],
        hint: `add it; or list it under remove, with a reason, in an overlay: zones/${context.variant.name}.yaml, or in place of this file`,
      })
    }
  },
})

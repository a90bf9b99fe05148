import { displayName } from '../../dns/name.ts'
import { nsType } from '../../dns/type-codes.ts'
import { isBindPrimary } from '../fleet/reloaded-by.ts'
import { defineRule } from '../rule.ts'

export const nsAtWildcard = defineRule({
  code: 'ns-at-wildcard',
  class: 'zone',
  severity: 'warning',
  reference: 'RFC 4592 section 4.2',
  title: 'a wildcard has NS records',
  why: 'It makes no delegation that servers agree on, and BIND refuses the zone as primary.',
  example: '*.sub NS ns1.example.net.',
  needs: [nsType],
  reads: [],
  check(context, report) {
    const { zone } = context
    const severity = context.surroundings?.servers?.some(isBindPrimary) === true ? 'error' : 'warning'
    for (const rrset of context.ofType(nsType)) {
      const owner = zone.ownerOf(rrset)
      // What is out of the zone has a rule of its own.
      if (!zone.names.isWildcard(owner) || !context.isInZone(owner)) continue
      const message = `${displayName(zone.names.name(owner))} is a wildcard, and no name can be delegated by it`
      report({ record: zone.firstRecord(rrset), message, severity, hint: 'delegate each name by an NS set of its own' })
    }
  },
})

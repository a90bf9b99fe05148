import { displayName } from '../../dns/name.ts'
import { dnameType } from '../../dns/type-codes.ts'
import { defineRule } from '../rule.ts'

export const dnameAtWildcard = defineRule({
  code: 'dname-at-wildcard',
  class: 'zone',
  severity: 'warning',
  reference: 'RFC 4592 section 4.4',
  title: 'a wildcard has a DNAME',
  why: 'Each name that was asked makes another redirection of it, so caches end up with different ones. Servers may refuse it.',
  example: '*.old DNAME new',
  needs: [dnameType],
  reads: [],
  check(context, report) {
    const { zone } = context
    for (const rrset of context.ofType(dnameType)) {
      const owner = zone.ownerOf(rrset)
      // What is out of the zone has a rule of its own.
      if (!zone.names.isWildcard(owner) || !context.isInZone(owner)) continue
      const message = `${displayName(zone.names.name(owner))} is a wildcard, and what its DNAME redirects differs from cache to cache`
      report({ record: zone.firstRecord(rrset), message, hint: 'redirect each name by a DNAME of its own' })
    }
  },
})

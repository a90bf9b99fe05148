import { displayName } from '../../dns/name.ts'
import { dnameType, nsType } from '../../dns/type-codes.ts'
import { defineRule } from '../rule.ts'

export const nsBesideDname = defineRule({
  code: 'ns-beside-dname',
  class: 'zone',
  severity: 'warning',
  reference: 'RFC 6672 section 2.3',
  title: 'a name below the apex has both NS and DNAME records',
  why: 'Below a delegation the DNAME is never seen: one of the two is a mistake.',
  example: 'sub NS ns1, and sub DNAME other',
  needs: [dnameType],
  reads: [],
  check(context, report) {
    const { zone } = context
    for (const dname of context.ofType(dnameType)) {
      const owner = zone.ownerOf(dname)
      const ns = zone.find(owner, nsType)
      if (owner === zone.apex || ns < 0) continue
      report({
        // RRsets are numbered in the order of the text: the later one is the surprise.
        record: zone.firstRecord(Math.max(ns, dname)),
        message: `${displayName(zone.names.name(owner))} has NS and DNAME records: the delegation hides the DNAME`,
      })
    }
  },
})

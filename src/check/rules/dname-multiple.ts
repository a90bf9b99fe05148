import { displayName } from '../../dns/name.ts'
import { dnameType } from '../../dns/type-codes.ts'
import { defineRule } from '../rule.ts'

export const dnameMultiple = defineRule({
  code: 'dname-multiple',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 6672 section 2.4',
  title: 'a name has more than one DNAME record',
  why: 'A name below could lead to either; servers refuse the zone.',
  example: 'old DNAME a, and old DNAME b',
  needs: [dnameType],
  reads: [],
  check(context, report) {
    const { zone } = context
    for (const rrset of context.ofType(dnameType)) {
      const second = zone.nextRecord(zone.firstRecord(rrset))
      if (second < 0) continue
      report({ record: second, message: `${displayName(zone.names.name(zone.ownerOf(rrset)))} has two DNAME records` })
    }
  },
})

import { displayName } from '../../dns/name.ts'
import { mxType } from '../../dns/type-codes.ts'
import { rootId } from '../../zone/name-table.ts'
import { defineRule } from '../rule.ts'

const exchangeOffset = 2

export const nullMxExclusive = defineRule({
  code: 'null-mx-exclusive',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 7505 section 3',
  title: 'an MX that says that a name takes no mail stands beside others',
  why: 'Some senders return the mail at once, others deliver it.',
  example: '@ MX 0 ., and @ MX 10 mx1',
  needs: [mxType],
  reads: [mxType],
  check(context, report) {
    const { zone } = context
    for (const rrset of context.ofType(mxType)) {
      if (zone.recordCountOf(rrset) === 1) continue
      for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
        if (zone.nameAt(record, exchangeOffset) !== rootId) continue
        if (context.isOccludedSet(rrset)) break
        const owner = displayName(zone.names.name(zone.ownerOf(rrset)))
        report({ record, message: `${owner} takes no mail by this MX, and has other MX records` })
        break
      }
    }
  },
})

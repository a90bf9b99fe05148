import { displayName } from '../../dns/name.ts'
import { soaType } from '../../dns/type-codes.ts'
import { defineRule } from '../rule.ts'

export const soaMultiple = defineRule({
  code: 'soa-multiple',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 1035 section 5.2',
  title: 'the zone has more than one SOA record',
  why: 'Servers refuse the zone, or take either.',
  example: 'two SOA records out of two files that were joined',
  needs: [soaType],
  reads: [],
  check(context, report) {
    const { zone } = context
    for (const rrset of context.ofType(soaType)) {
      const owner = zone.ownerOf(rrset)
      const first = zone.firstRecord(rrset)
      if (owner === zone.apex) {
        const second = zone.nextRecord(first)
        if (second >= 0) report({ record: second, message: 'the zone has a second SOA record' })
      } else if (context.isInZone(owner)) {
        const apex = displayName(zone.apexName)
        report({ record: first, message: `a SOA record stands only at the apex, ${apex}` })
      }
    }
  },
})

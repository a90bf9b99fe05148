import { nsType } from '../../dns/type-codes.ts'
import { defineRule } from '../rule.ts'

export const nsCount = defineRule({
  code: 'ns-count',
  class: 'zone',
  severity: 'warning',
  reference: 'RFC 2182 section 5',
  title: 'the zone has one name server',
  why: 'When its machine is down the zone is, once caches forget it.',
  example: '@ NS ns1, alone',
  needs: [nsType],
  reads: [],
  check({ zone }, report) {
    const ns = zone.find(zone.apex, nsType)
    if (ns < 0 || zone.recordCountOf(ns) > 1) return
    report({
      record: zone.firstRecord(ns),
      message: 'the zone has one name server: without it nobody is answered',
      hint: 'two at least, that do not fail together',
    })
  },
})

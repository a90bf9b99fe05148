import { nsType } from '../../dns/type-codes.ts'
import { defineRule } from '../rule.ts'

export const nsMissing = defineRule({
  code: 'ns-missing',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 1035 section 5.2',
  title: 'the apex has no NS record',
  why: 'Servers refuse the zone.',
  example: 'an apex with a SOA alone',
  reads: [],
  check({ zone }, report) {
    if (zone.find(zone.apex, nsType) >= 0) return
    report({ owner: zone.apexName, type: nsType, message: 'the zone has no NS record at its apex' })
  },
})

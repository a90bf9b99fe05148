import { soaType } from '../../dns/type-codes.ts'
import { defineRule } from '../rule.ts'

export const soaMissing = defineRule({
  code: 'soa-missing',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 1035 section 5.2',
  title: 'the apex has no SOA record',
  why: 'Servers refuse the zone.',
  example: 'a file that begins with NS records',
  reads: [],
  check({ zone }, report) {
    if (zone.find(zone.apex, soaType) >= 0) return
    report({ owner: zone.apexName, type: soaType, message: 'the zone has no SOA record at its apex' })
  },
})

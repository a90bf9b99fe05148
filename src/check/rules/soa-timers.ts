import { printDuration } from '../../dns/ttl.ts'
import { soaType } from '../../dns/type-codes.ts'
import { defineRule } from '../rule.ts'

export const soaTimers = defineRule({
  code: 'soa-timers',
  class: 'zone',
  severity: 'warning',
  reference: 'RFC 1912 section 2.2',
  title: 'the SOA lets secondaries expire before they have asked twice',
  why: 'One failed refresh, and secondaries answer no more.',
  example: 'expire 1h, with refresh 2h',
  needs: [soaType],
  reads: [soaType],
  check({ zone }, report) {
    const soa = zone.find(zone.apex, soaType)
    if (soa < 0) return
    const record = zone.firstRecord(soa)
    const source = zone.rdataSource(record)
    source.nameId()
    source.nameId()
    source.u32()
    const refresh = source.u32()
    const retry = source.u32()
    const expire = source.u32()
    if (expire >= refresh + retry) return
    report({
      record,
      message: `expire (${printDuration(expire)}) is shorter than refresh and retry (${printDuration(refresh + retry)}): one question that fails and a secondary gives up`,
      hint: 'two to four weeks are usual',
    })
  },
})

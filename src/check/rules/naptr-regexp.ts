import { naptrType } from '../../dns/type-codes.ts'
import { naptrFieldsOf } from '../../reach/naptr.ts'
import { isSubstitution } from '../../reach/substitution.ts'
import { rootId } from '../../zone/name-table.ts'
import { defineRule } from '../rule.ts'
import { toldOctets } from '../values/told-octets.ts'

export const naptrRegexp = defineRule({
  code: 'naptr-regexp',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 3402 section 3.2, RFC 3403 section 4.1',
  title: 'the regular expression of a NAPTR record is no substitution, or stands beside a replacement',
  why: 'Clients that apply it get no name to go on with, and the service is not found.',
  example: '@ NAPTR 10 10 u sip !^.*$!sip:info@example.org .',
  needs: [naptrType],
  reads: [naptrType],
  check(context, report) {
    const { zone } = context
    for (const rrset of context.ofType(naptrType)) {
      for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
        const { regexp, replacement } = naptrFieldsOf(zone, record)
        if (regexp === '') continue
        if (!isSubstitution(regexp)) {
          report({ record, message: `'${toldOctets(regexp)}' is no substitution such as !^.*$!sip:info@example.com!` })
        } else if (replacement !== rootId && !context.isOccludedSet(rrset)) {
          const message = 'the record has a regular expression and a replacement; clients take it for an error'
          report({ record, severity: 'warning', message, hint: 'write . in place of the replacement' })
        }
      }
    }
  },
})

import { displayName } from '../../dns/name.ts'
import { typeName } from '../../rdata/registry.ts'
import { defineRule } from '../rule.ts'
import { isAliasRecord, serviceTypes } from '../values/service-records.ts'

/** A priority of two octets, and the id of the target. */
const paramsOffset = 6

export const svcbAliasMode = defineRule({
  code: 'svcb-alias-mode',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 9460 sections 2.4.1 and 2.4.2',
  title: 'an SVCB or HTTPS record of priority 0, an alias, stands beside services, or (a warning) has parameters',
  why: 'Clients ignore the parameters, or the services beside it.',
  example: '@ HTTPS 0 web, and @ HTTPS 1 . alpn=h2',
  needs: serviceTypes,
  reads: serviceTypes,
  check(context, report) {
    const { zone } = context
    for (const type of serviceTypes) {
      for (const rrset of context.ofType(type)) {
        let alias = -1
        let service = -1
        for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
          if (!isAliasRecord(zone, record)) {
            service = record
            continue
          }
          alias = record
          if (zone.storedRdata(record).length === paramsOffset || context.isOccludedSet(rrset)) continue
          // Section 2.4.2 asks receivers to ignore them, and allows a warning.
          const message = `an alias (${typeName(type)} of priority 0) has parameters, which nobody reads`
          report({ record, message, severity: 'warning' })
        }
        if (alias < 0 || service < 0 || context.isOccludedSet(rrset)) continue
        const owner = displayName(zone.names.name(zone.ownerOf(rrset)))
        report({
          record: Math.max(alias, service),
          message: `${owner} has an alias (${typeName(type)} of priority 0) and services, which nobody uses beside it`,
        })
      }
    }
  },
})

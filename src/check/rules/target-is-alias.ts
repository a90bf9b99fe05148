import { displayName } from '../../dns/name.ts'
import { defineRule } from '../rule.ts'
import { hostTypes, recordsOf } from '../zone-context.ts'

const nsType = 2
const cnameType = 5

export const targetIsAlias = defineRule({
  code: 'target-is-alias',
  class: 'zone',
  severity: 'warning',
  reference: 'RFC 2181 section 10.3, RFC 2782',
  title: 'an NS (an error), MX or SRV record leads to a CNAME',
  check(context, report) {
    const { zone } = context
    for (const { code, name: type, offset } of hostTypes) {
      for (const rrset of context.ofType(code)) {
        for (const record of recordsOf(zone, rrset)) {
          const target = zone.names.fold(zone.nameAt(record, offset))
          if (!context.isInZone(target)) continue
          const cname = zone.find(context.answeringName(target), cnameType)
          if (cname < 0 || context.isOccluded(target)) continue
          if (code === nsType && context.isOccludedSet(rrset)) continue
          const host = displayName(zone.names.name(target))
          const alias = zone.printRdata(zone.firstRecord(cname))
          const place = zone.placeOf(zone.firstRecord(cname))
          const note = { message: `${host} CNAME ${alias}` }
          report({
            record,
            severity: code === nsType ? 'error' : 'warning',
            message: `the ${type} target ${host} is an alias`,
            hint: 'name the host that has the addresses',
            related: [place === undefined ? note : { ...note, place }],
          })
        }
      }
    }
  },
})

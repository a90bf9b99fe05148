import { displayName } from '../../dns/name.ts'
import { cnameType } from '../../dns/type-codes.ts'
import { danglingAliases, danglingBeyond } from '../aliases/dangling-aliases.ts'
import { defineRule } from '../rule.ts'
import { addressWrittenAsName } from '../values/address-like.ts'

export const cnameDangling = defineRule({
  code: 'cname-dangling',
  class: 'zone',
  severity: 'warning',
  reference: 'RFC 1034 section 3.6.2',
  title:
    'a CNAME leads to a name of the zone that has no records, or to one that another zone of the project does not have',
  why: 'Who asks for the name is sent to nothing; and where the target is a name of others, whoever registers it answers for you.',
  example: 'www CNAME wbe',
  needs: [cnameType],
  check(context, report) {
    const { zone, doubledApex } = context
    for (const { record, target } of danglingAliases(context)) {
      // Of a doubled apex `missing-dot` speaks, of an address `target-is-address`.
      if (doubledApex >= 0 && zone.names.isAtOrBelow(target, doubledApex)) continue
      if (addressWrittenAsName(zone.names, target, zone.apex) !== undefined) continue
      const why = zone.exists(target) ? 'has no records' : 'does not exist'
      report({ record, message: `the target ${displayName(zone.names.name(target))} ${why}` })
    }
    for (const { record, target } of danglingBeyond(context)) {
      report({
        record,
        message: `the target ${displayName(target)} does not exist in the zone of the project that answers for it`,
      })
    }
  },
})

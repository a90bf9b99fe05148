import type { RelatedNote } from '../../diagnostic.ts'
import { displayName, type Name } from '../../dns/name.ts'
import { aaaaType, aType, cnameType, dnameType } from '../../dns/type-codes.ts'
import { danglingAliases, danglingBeyond, danglingDnames } from '../aliases/dangling-aliases.ts'
import { emptyDnames } from '../aliases/empty-dnames.ts'
import { noteMissing } from '../leads/missing.ts'
import { defineRule } from '../rule.ts'
import { addressWrittenAsName } from '../values/address-like.ts'
import type { ZoneContext } from '../zone-context.ts'

export const cnameDangling = defineRule({
  code: 'cname-dangling',
  class: 'zone',
  severity: 'warning',
  reference: 'RFC 1034 section 3.6.2',
  title:
    'a CNAME leads to a name of the zone that has no records, or, as a DNAME, to one that this zone or another of the project does not have, or has without any name below',
  why: 'Who asks for the name is sent to nothing; and where the target is a name of others, whoever registers it answers for you.',
  example: 'www CNAME wbe',
  needs: [cnameType, dnameType],
  reads: [cnameType, dnameType, 'beyond'],
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
        ...noteEnd(context, target),
      })
    }
    for (const { record, target, missing } of danglingDnames(context)) {
      if (doubledApex >= 0 && zone.names.isAtOrBelow(target, doubledApex)) continue
      const where = missing.zone === zone ? '' : ' in the zone of the project that answers for it'
      report({
        record,
        message: `the target ${displayName(zone.names.name(target))} does not exist${where}, nor any name below it`,
        ...noteMissing(context, missing, addressTypes),
      })
    }
    for (const { record, target } of emptyDnames(context)) {
      report({
        record,
        message: `there is no name below the target ${displayName(target)}: whatever is asked for below this DNAME does not exist`,
        hint: 'a DNAME redirects the names below its owner, and not the owner itself, as a CNAME does',
      })
    }
  },
})

const addressTypes = [aType, aaaaType]

/** The place of the other end of a chain. */
function noteEnd(context: ZoneContext, name: Name): { readonly related?: readonly RelatedNote[] } {
  const end = context.surroundings?.zones.zoneFor(name)
  if (end === undefined || typeof end === 'string') return {}
  return noteMissing(context, { name, zone: end.zone, exists: false, steps: [] }, addressTypes)
}

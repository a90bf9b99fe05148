import { displayName } from '../../dns/name.ts'
import type { NameId } from '../../zone/name-table.ts'
import { defineRule } from '../rule.ts'
import { hostTypes, recordsOf, type ZoneContext } from '../zone-context.ts'

/** A, AAAA; and CNAME, of which `target-is-alias` speaks. */
const answeringTypes = [1, 28, 5]

export const targetMissing = defineRule({
  code: 'target-missing',
  class: 'zone',
  severity: 'error',
  title: 'an MX, SRV or NS record leads to a name of the zone that has no address',
  check(context, report) {
    const { zone } = context
    for (const { code, name: type, offset } of hostTypes) {
      for (const rrset of context.ofType(code)) {
        for (const record of recordsOf(zone, rrset)) {
          const target = zone.names.fold(zone.nameAt(record, offset))
          if (!isMissing(context, target) || context.isOccludedSet(rrset)) continue
          const host = displayName(zone.names.name(target))
          const why = zone.exists(target) ? 'has no address' : 'does not exist'
          report({ record, message: `the ${type} target ${host} ${why}` })
        }
      }
    }
  },
})

function isMissing(context: ZoneContext, target: NameId): boolean {
  const { zone, doubledApex } = context
  if (!context.isInZone(target)) return false
  const answering = context.answeringName(target)
  if (answering >= 0 && answeringTypes.some((type) => zone.find(answering, type) >= 0)) return false
  // Names below a cut have their addresses elsewhere; of a doubled apex `missing-dot` speaks.
  return !context.isOccluded(target) && !(doubledApex >= 0 && zone.names.isAtOrBelow(target, doubledApex))
}

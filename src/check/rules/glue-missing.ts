import { displayName } from '../../dns/name.ts'
import { aaaaType, aType, nsType } from '../../dns/type-codes.ts'
import { defineRule } from '../rule.ts'
import { isHidden } from '../zone-context.ts'

export const glueMissing = defineRule({
  code: 'glue-missing',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 9471 section 2',
  title: 'a name server stands in the zone that it is delegated, and the parent has no address of it',
  why: 'A resolver must know the server to ask for the server: it never gets below the cut.',
  example: 'sub NS ns.sub, and no ns.sub A',
  needs: [nsType],
  reads: [nsType],
  check(context, report) {
    const { zone, doubledApex } = context
    const { names } = zone
    for (const ns of context.ofType(nsType)) {
      const owner = zone.ownerOf(ns)
      if (owner === zone.apex) continue
      for (let record = zone.firstRecord(ns); record >= 0; record = zone.nextRecord(record)) {
        const target = names.fold(zone.nameAt(record, 0))
        if (!names.isAtOrBelow(target, owner)) continue
        if (zone.find(target, aType) >= 0 || zone.find(target, aaaaType) >= 0) continue
        // Of a doubled apex `missing-dot` speaks.
        if (doubledApex >= 0 && names.isAtOrBelow(owner, doubledApex)) break
        if (!context.isInZone(owner) || isHidden(zone, owner, nsType)) break
        const delegated = displayName(names.name(owner))
        report({
          record,
          message: `${displayName(names.name(target))} stands in ${delegated}, which it serves, and has no address here: nobody finds it`,
          hint: 'add its A or AAAA record, the glue',
        })
      }
    }
  },
})

import { displayName } from '../../dns/name.ts'
import { dsType } from '../../dns/type-codes.ts'
import { defineRule } from '../rule.ts'

export const dsAtApex = defineRule({
  code: 'ds-at-apex',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 4035 section 2.4',
  title: 'a DS RRset stands at the apex, where it belongs into the parent',
  why: 'A DS is asked of the parent alone; at the apex it does nothing, while somebody believes that the zone has one. BIND refuses such a zone.',
  example: '@ DS 12345 13 2 ... in the zone itself',
  needs: [dsType],
  reads: [],
  check({ zone }, report) {
    const ds = zone.find(zone.apex, dsType)
    if (ds < 0) return
    report({
      record: zone.firstRecord(ds),
      message: `${displayName(zone.apexName)} has a DS at its own apex: nobody looks for it here`,
      hint: 'give it to the parent; to tell the parent by the zone itself, publish it as CDS (RFC 7344)',
    })
  },
})

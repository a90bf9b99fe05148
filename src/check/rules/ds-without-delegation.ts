import { displayName } from '../../dns/name.ts'
import { dsType, nsType } from '../../dns/type-codes.ts'
import { defineRule } from '../rule.ts'
import { isHidden } from '../zone-context.ts'

export const dsWithoutDelegation = defineRule({
  code: 'ds-without-delegation',
  class: 'zone',
  severity: 'warning',
  reference: 'RFC 4034 section 5',
  title: 'a DS RRset stands at a name that is not delegated',
  why: 'A DS belongs to the parent side of a delegation, and nobody looks for it elsewhere: mostly the NS records were lost. Newer versions of BIND refuse such a zone.',
  example: 'sub DS 12345 13 2 ..., and no sub NS',
  needs: [dsType],
  reads: [],
  check(context, report) {
    const { zone } = context
    for (const ds of context.ofType(dsType)) {
      const owner = zone.ownerOf(ds)
      // At the apex it is `ds-at-apex`'s, out of the zone and below a cut other rules'.
      if (owner === zone.apex || zone.find(owner, nsType) >= 0) continue
      if (!context.isInZone(owner) || isHidden(zone, owner, dsType)) continue
      const name = displayName(zone.names.name(owner))
      report({
        record: zone.firstRecord(ds),
        message: `${name} has a DS and no NS records: it is not delegated, and nobody looks for a DS there`,
        hint: 'add the NS records of the delegation, or take the DS away',
      })
    }
  },
})

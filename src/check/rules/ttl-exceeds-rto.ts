import { displayName } from '../../dns/name.ts'
import { printDuration } from '../../dns/ttl.ts'
import { typeName } from '../../rdata/registry.ts'
import { sameRdata } from '../../zone/rrset.ts'
import { soaType } from '../../zone/zone.ts'
import { definePairRule } from '../rule.ts'

export const ttlExceedsRto = definePairRule({
  code: 'ttl-exceeds-rto',
  class: 'ready',
  severity: 'error',
  title: 'an RRset that a variant changes may stay cached for longer than the zone may take to recover',
  check(context, report) {
    const { rto } = context.variant.declarations
    if (rto === undefined) return
    const { zone } = context.normal
    for (const change of context.changes) {
      // Where only the TTL changes, what is cached is still right; the SOA leads nobody anywhere.
      if (change.action === 'create' || change.type === soaType || change.before.ttl <= rto) continue
      if (change.action === 'update' && sameRdata(change.before, change.after)) continue
      const what = `${displayName(change.owner)} ${typeName(change.type)}`
      const ttl = printDuration(change.before.ttl)
      report({
        in: zone,
        record: zone.firstRecord(zone.find(zone.names.find(change.owner), change.type)),
        message: `${what} may stay cached for ${ttl}, and is to be changed within ${printDuration(rto)}`,
        hint: `give it a TTL of ${printDuration(rto)} or less in normal, and wait for ${ttl}`,
      })
    }
  },
})

import { displayName } from '../../dns/name.ts'
import { printDuration } from '../../dns/ttl.ts'
import { soaType } from '../../dns/type-codes.ts'
import { typeName } from '../../rdata/registry.ts'
import { derivedTypes } from '../change/derived-types.ts'
import { definePairRule } from '../rule.ts'

export const ttlExceedsRto = definePairRule({
  code: 'ttl-exceeds-rto',
  class: 'ready',
  severity: 'error',
  title: 'an RRset that a variant changes may stay cached for longer than the zone may take to recover',
  why: 'Caches lead to the dead address for as long, whatever is switched.',
  example: 'www 1d A 192.0.2.80, with rto: 5m',
  speaksFor: ['type-change-cached'],
  check(context, report) {
    const { rto } = context.variant.declarations
    if (rto === undefined) return
    const { zone } = context.normal
    for (const { before: rrset, recordsDiffer } of context.changedSets) {
      // Where only the TTL changes, what is cached is still right.
      if (rrset < 0 || !recordsDiffer || zone.ttlOf(rrset) <= rto) continue
      const type = zone.typeOf(rrset)
      // The SOA leads nobody anywhere.
      if (type === soaType || derivedTypes.has(type)) continue
      const record = zone.firstRecord(rrset)
      const owner = zone.names.name(zone.columns.owners[record] as number)
      const ttl = printDuration(zone.ttlOf(rrset))
      report({
        in: zone,
        record,
        message: `${displayName(owner)} ${typeName(type)} may stay cached for ${ttl}, and is to be changed within ${printDuration(rto)}`,
        hint: `give it a TTL of ${printDuration(rto)} or less in normal, and wait for ${ttl}`,
      })
    }
  },
})

import { displayName } from '../../dns/name.ts'
import { typeName } from '../../rdata/registry.ts'
import { noteRecord } from '../../reach/narrate.ts'
import { defineRule } from '../rule.ts'

export const duplicateRecord = defineRule({
  code: 'duplicate-record',
  class: 'zone',
  severity: 'warning',
  reference: 'RFC 2181 section 5',
  title: 'the same record is written twice',
  why: 'Servers keep it once; two lines, of which one is edited later, are a fault in waiting.',
  example: 'www A 192.0.2.1, twice',
  check({ zone }, report) {
    const { owners, types, ttls } = zone.columns
    for (const { record, ttl, place } of zone.duplicates) {
      const owner = zone.names.name(owners[record] as number)
      const type = typeName(types[record] as number)
      const kept = ttls[record] as number
      const difference = ttl === kept ? '' : `, with a TTL of ${ttl} in place of ${kept}`
      report({
        record,
        place,
        message: `${displayName(owner)} ${type} is written again${difference}`,
        related: [noteRecord(zone, record, owner)],
      })
    }
  },
})

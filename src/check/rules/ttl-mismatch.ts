import { displayName } from '../../dns/name.ts'
import { rrsigType } from '../../dns/type-codes.ts'
import { typeName } from '../../rdata/registry.ts'
import type { RecordId, Zone } from '../../zone/zone.ts'
import { defineRule } from '../rule.ts'

export const ttlMismatch = defineRule({
  code: 'ttl-mismatch',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 2181 section 5.2',
  title: 'the records of one RRset have different TTLs',
  why: 'Resolvers may keep a part of the set, and with it half of the truth.',
  example: 'www 300 A 192.0.2.1, and www 600 A 192.0.2.2',
  reads: [rrsigType, 'ttl'],
  check(context, report) {
    const { zone } = context
    const { ttls, types, nextInRRset, recordCounts, firstRecords } = zone.columns
    for (let rrset = 0; rrset < zone.rrsetCount; rrset++) {
      if (recordCounts[rrset] === 1) continue
      const first = firstRecords[rrset] as number
      if (types[first] === rrsigType) continue
      for (let record = nextInRRset[first] as number; record >= 0; record = nextInRRset[record] as number) {
        if (ttls[record] === ttls[first]) continue
        reportMismatch(record, first)
        break
      }
    }
    checkSignatures()

    function reportMismatch(record: RecordId, first: RecordId): void {
      const owner = displayName(zone.names.name(zone.columns.owners[record] as number))
      const type = typeName(types[record] as number)
      report({
        record,
        message: `${owner} ${type} has a TTL of ${ttls[record]}, the RRset's first record one of ${ttls[first]}`,
        hint: 'give all of them one TTL; the first is used',
      })
    }

    /** The signatures of one owner belong to the RRsets they cover: each has its RRset's TTL (RFC 4034 section 3). */
    function checkSignatures(): void {
      for (const rrset of context.ofType(rrsigType)) {
        const firsts = new Map<number, RecordId>()
        for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
          const covered = coveredType(zone, record)
          const first = firsts.get(covered)
          if (first === undefined) firsts.set(covered, record)
          else if (ttls[record] !== ttls[first]) reportMismatch(record, first)
        }
      }
    }
  },
})

function coveredType(zone: Zone, record: RecordId): number {
  const octets = zone.storedRdata(record)
  return ((octets[0] as number) << 8) | (octets[1] as number)
}

import { sameRecords } from '../../diff/changed-sets.ts'
import { displayName } from '../../dns/name.ts'
import { printDuration } from '../../dns/ttl.ts'
import { cnameType, soaType } from '../../dns/type-codes.ts'
import { typeName } from '../../rdata/registry.ts'
import { sourceOfSynthesis } from '../../zone/lookup.ts'
import type { RRsetId } from '../../zone/zone.ts'
import { derivedTypes } from '../change/derived-types.ts'
import { definePairRule, type Report } from '../rule.ts'
import type { VariantContext } from '../variant-context.ts'

const underscore = 0x5f

export const ttlExceedsRto = definePairRule({
  code: 'ttl-exceeds-rto',
  class: 'ready',
  severity: 'error',
  reference: 'RFC 1034 section 3.6',
  title: 'an RRset that a variant changes may stay cached for longer than the zone may take to recover',
  why: 'Caches lead to the dead address for as long, whatever is switched.',
  example: 'www 1d A 192.0.2.80, with rto: 5m',
  speaksFor: ['type-change-cached'],
  check(context, report) {
    const { rto } = context.variant.declarations
    if (rto === undefined) return
    const { zone } = context.normal
    for (const { before: rrset, after, recordsDiffer } of context.changedSets) {
      if (rrset < 0) checkAdded(context, after, rto, report)
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

/** What a variant adds takes the place of what a wildcard answered for the name in normal, which caches keep under that name. */
function checkAdded(context: VariantContext, added: RRsetId, rto: number, report: Report): void {
  const { zone, normal, normalZoneContext } = context
  const owner = zone.ownerOf(added)
  if (!normalZoneContext.isInZone(owner) || normal.zone.exists(owner) || normalZoneContext.isOccluded(owner)) return
  // Nobody asked a service for anything that a wildcard said.
  if (zone.names.labelOctet(owner, 0) === underscore) return
  const wildcard = sourceOfSynthesis(normal.zone, owner)
  const type = zone.typeOf(added)
  const answered = [type, cnameType].map((each) => normal.zone.find(wildcard, each)).find((rrset) => rrset >= 0)
  if (answered === undefined || normal.zone.ttlOf(answered) <= rto) return
  const isSame = normal.zone.typeOf(answered) === type && sameRecords(normal.zone, answered, zone, added)
  if (isSame || derivedTypes.has(type)) return
  const record = normal.zone.firstRecord(answered)
  const name = zone.names.name(zone.columns.owners[zone.firstRecord(added)] as number)
  const source = normal.zone.names.name(normal.zone.columns.owners[record] as number)
  const answeredType = normal.zone.typeOf(answered)
  const ttl = printDuration(normal.zone.ttlOf(answered))
  report({
    in: normal.zone,
    owner: name,
    type: answeredType,
    record,
    message: `${displayName(name)} ${typeName(answeredType)}, which ${displayName(source)} answers for, may stay cached for ${ttl}, and is to be changed within ${printDuration(rto)}`,
    hint: `give ${displayName(source)} a TTL of ${printDuration(rto)} or less in normal, and wait for ${ttl}`,
  })
}

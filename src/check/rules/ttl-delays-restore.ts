import { sameRecords } from '../../diff/changed-sets.ts'
import { displayName } from '../../dns/name.ts'
import { printDuration } from '../../dns/ttl.ts'
import { soaType } from '../../dns/type-codes.ts'
import { typeName } from '../../rdata/registry.ts'
import type { RRsetId } from '../../zone/zone.ts'
import { derivedTypes } from '../change/derived-types.ts'
import { definePairRule } from '../rule.ts'
import type { VariantContext } from '../variant-context.ts'

export const ttlDelaysRestore = definePairRule({
  code: 'ttl-delays-restore',
  class: 'variant',
  severity: 'warning',
  reference: 'RFC 1034 section 3.6',
  title: 'an RRset of the variant may stay cached, after the restore, for longer than the zone may take to recover',
  why: 'Clients keep going to the backup site, which is to be switched off, after everything is back.',
  example: 'records: {www: {type: A, ttl: 1d, value: 198.51.100.80}}',
  check(context, report) {
    const { rto } = context.variant.declarations
    if (rto === undefined) return
    const { zone, zoneContext } = context
    for (const { before, after: rrset, recordsDiffer } of context.changedSets) {
      if (rrset < 0 || !recordsDiffer || zone.ttlOf(rrset) <= rto) continue
      const type = zone.typeOf(rrset)
      const owner = zone.ownerOf(rrset)
      if (type === soaType || derivedTypes.has(type) || !zoneContext.isInZone(owner)) continue
      // A name that only the variant has is not waited for.
      if (before < 0 && isAsInNormal(context, rrset)) continue
      const record = zone.firstRecord(rrset)
      const name = zone.names.name(zone.columns.owners[record] as number)
      const ttl = printDuration(zone.ttlOf(rrset))
      report({
        record,
        message: `${displayName(name)} ${typeName(type)} may stay cached for ${ttl} after the restore, and the zone is to recover within ${printDuration(rto)}`,
        hint: `give it a TTL of ${printDuration(rto)} or less here; an overlay's ttl caps all that it changes`,
      })
    }
  },
})

/** Whether normal has nothing for the name of an RRset, or a wildcard of normal says the same of it. */
function isAsInNormal({ zone, normal, normalZoneContext }: VariantContext, rrset: RRsetId): boolean {
  const owner = zone.ownerOf(rrset)
  const source = normalZoneContext.answeringName(owner)
  if (source < 0 || normal.zone.exists(owner)) return source < 0
  const answered = normal.zone.find(source, zone.typeOf(rrset))
  return answered >= 0 && sameRecords(normal.zone, answered, zone, rrset)
}

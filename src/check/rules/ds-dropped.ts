import { displayName } from '../../dns/name.ts'
import { dsType, nsType } from '../../dns/type-codes.ts'
import { recordTypeOfCode } from '../../rdata/registry.ts'
import { noteRecord } from '../../reach/narrate.ts'
import { sameStoredRdata } from '../../zone/same-rdata.ts'
import type { RRsetId } from '../../zone/zone.ts'
import { placeOfLoss } from '../change/loss.ts'
import { definePairRule } from '../rule.ts'
import type { VariantContext } from '../variant-context.ts'
import { recordsOf } from '../zone-context.ts'

export const dsDropped = definePairRule({
  code: 'ds-dropped',
  class: 'variant',
  severity: 'error',
  reference: 'RFC 4035 section 5.2',
  title: 'a delegation of the variant has none of the DS records that it has in normal',
  why: 'Without a DS the zone below counts as unsigned, and what its certificates and keys hang on (TLSA, SSHFP) is not believed any more; with another DS everybody who validates refuses it.',
  example: 'degraded.zone delegates sub and leaves out its DS',
  needs: [dsType],
  compares: [dsType],
  check(context, report) {
    const { zone, normal } = context
    for (const { before, after } of context.changedSets) {
      if (before < 0 || normal.zone.typeOf(before) !== dsType) continue
      const owner = normal.zone.ownerOf(before)
      // A delegation that is gone altogether is `delegation-dropped`'s, and a zone's own DS `ds-at-apex`'s.
      if (owner === zone.apex || zone.find(owner, nsType) < 0) continue
      if (after >= 0 && sharesRecord(context, before, after)) continue
      const record = normal.zone.firstRecord(before)
      const name = normal.zone.names.name(normal.zone.columns.owners[record] as number)
      const outcome =
        after < 0
          ? 'has no DS here: it counts as unsigned'
          : 'has a DS here that normal does not have: who validates refuses it, unless its keys were changed too'
      report({
        ...(after < 0
          ? { owner: name, type: dsType, place: placeOfLoss(context, name, dsType) }
          : { record: zone.firstRecord(after) }),
        message: `${displayName(name)} ${outcome}`,
        related: [noteRecord(normal.zone, record, name)],
        hint: 'keep the DS of normal',
      })
    }
  },
})

/** Names of both zones are of one table, so that rdata compare as they are stored. */
function sharesRecord({ normal, zone }: VariantContext, before: RRsetId, after: RRsetId): boolean {
  const type = recordTypeOfCode(dsType)
  const stored = [...recordsOf(zone, after)].map((record) => zone.storedRdata(record))
  return [...recordsOf(normal.zone, before)].some((record) => {
    const a = normal.zone.storedRdata(record)
    return stored.some((b) => sameStoredRdata(type, zone.names, a, 0, a.length, b, 0, b.length))
  })
}

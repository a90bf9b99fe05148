import { displayName } from '../../dns/name.ts'
import { cdnskeyType, cdsType } from '../../dns/type-codes.ts'
import { typeName } from '../../rdata/registry.ts'
import { definePairRule } from '../rule.ts'

/** CDS and CDNSKEY. */
const parentalTypes: ReadonlySet<number> = new Set([59, 60])

export const cdsInVariant = definePairRule({
  code: 'cds-in-variant',
  class: 'variant',
  severity: 'error',
  reference: 'RFC 7344 section 4',
  title: 'the variant asks the parent for another DS than normal does',
  why: 'A parent that looks at CDS and CDNSKEY acts on them within hours, also during an outage; after restore its DS is that of keys which normal is not signed with.',
  example: 'degraded.zone has a CDS of its own signing key',
  needs: [cdsType, cdnskeyType],
  compares: [cdsType, cdnskeyType],
  check(context, report) {
    const { zone } = context
    for (const { before, after, recordsDiffer } of context.changedSets) {
      // Without them the parent leaves the DS as it is.
      if (after < 0 || !recordsDiffer || !parentalTypes.has(zone.typeOf(after))) continue
      if (zone.ownerOf(after) !== zone.apex) continue
      const type = typeName(zone.typeOf(after))
      const apex = displayName(zone.apexName)
      report({
        record: zone.firstRecord(after),
        message: `${type} of ${apex} ${before < 0 ? 'is not in normal' : 'is another one in normal'}: a parent that looks changes the DS during the outage`,
        hint: `leave ${type} as it is in normal; change keys when the incident is over`,
      })
    }
  },
})

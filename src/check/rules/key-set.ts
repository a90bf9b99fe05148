import { displayName } from '../../dns/name.ts'
import { dnskeyType } from '../../dns/type-codes.ts'
import { noteRecord } from '../../reach/narrate.ts'
import { definePairRule } from '../rule.ts'
import { keyName } from '../signing/signatures.ts'
import { publishes, signednessOf } from '../signing/signing-keys.ts'

export const keySet = definePairRule({
  code: 'key-set',
  class: 'variant',
  severity: 'error',
  reference: 'RFC 6781 section 4.1; .nz outage, 2023',
  title: 'normal or the variant is signed by a key that the other one does not publish',
  why: 'Resolvers keep the DNSKEY RRset of what was served before, and refuse what a key signed that is not in it; where it is the key of the DS at the parent, they refuse the whole zone.',
  example: 'degraded.zone was signed with new keys, which normal has not had in its DNSKEY RRset for a TTL',
  needs: [dnskeyType],
  check(context, report) {
    const { normal, variant } = signednessOf(context) ?? {}
    if (normal === undefined || variant === undefined) return
    const apex = displayName(context.variant.apex)
    for (const key of variant.signers) {
      if (publishes(normal, key)) continue
      report({
        record: key.record,
        message: `${apex} is signed by ${keyName(key.tag, key.algorithm)} in ${context.variant.name}, and normal does not publish it: who has normal's DNSKEY in its cache refuses what is served`,
        hint: 'publish the DNSKEY in normal too, before it is needed, or sign the variant with the keys of normal',
      })
    }
    const { zone } = normal.signed
    for (const key of normal.signers) {
      if (publishes(variant, key)) continue
      report({
        owner: context.variant.apex,
        type: zone.typeOf(normal.signed.keySet),
        place: context.variant.place,
        message: `${apex} is signed by ${keyName(key.tag, key.algorithm)} in normal, and ${context.variant.name} does not publish it: who has the variant's DNSKEY in its cache refuses normal after restore`,
        related: [noteRecord(zone, key.record, zone.apexName)],
        hint: 'publish the DNSKEY in the variant too',
      })
    }
  },
})

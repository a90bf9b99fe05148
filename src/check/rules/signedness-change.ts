import type { Variant } from '../../definition/project.ts'
import { displayName, foldName } from '../../dns/name.ts'
import { dnskeyType } from '../../dns/type-codes.ts'
import { findSignedZone } from '../../dnssec/signed-zone.ts'
import { definePairRule, type Report } from '../rule.ts'
import { signednessOf } from '../signing/signing-keys.ts'
import type { VariantContext } from '../variant-context.ts'

export const signednessChange = definePairRule({
  code: 'signedness-change',
  class: 'variant',
  severity: 'error',
  reference: '.se outage, 2009; Slack outage, 2021',
  title: 'normal comes signed and the variant does not, or the other way round; or neither does what signed: file says',
  why: 'While the parent has a DS, everybody who validates refuses a zone without signatures; and what was signed for the outage alone is believed by nobody whose parent has none.',
  example: 'signed: file, and degraded.zone was written without DNSKEY and RRSIG records',
  speaksFor: ['undeclared-change'],
  start() {
    /** Zones of which was told that normal is not what it is declared to be. */
    const told = new Set<string>()
    const tellOnce = (variant: Variant, report: Report): void => {
      const apex = foldName(variant.apex)
      if (!told.has(apex)) reportUnsigned(variant, report)
      told.add(apex)
    }
    return {
      visitNormal({ zone, surroundings }, _, report) {
        const variant = surroundings?.reached.variant
        if (variant?.declarations.signed === 'file' && findSignedZone(zone) === undefined) tellOnce(variant, report)
      },
      check(context, report) {
        const signedness = signednessOf(context)
        if (signedness === undefined) return
        const { normal, variant } = signedness
        // One fault, one code: once normal is signed, what the variant lacks is told.
        if (normal === undefined && context.variant.declarations.signed === 'file') tellOnce(context.variant, report)
        else if ((normal === undefined) !== (variant === undefined)) reportChange(context, normal !== undefined, report)
      },
    }
  },
})

/** Where it is said that the zone comes signed. */
function reportUnsigned({ apex, declarations, place }: Variant, report: Report): void {
  report({
    owner: apex,
    type: dnskeyType,
    place: declarations.signedPlace ?? place,
    message: `${displayName(apex)} is declared to come with its signatures, and normal has none: all who validate refuse it while the parent has a DS`,
    hint: 'say signed: server where the server signs it, and leave signed out where the parent has no DS; else sign normal, and each variant with the same keys',
  })
}

function reportChange({ variant }: VariantContext, wasSigned: boolean, report: Report): void {
  const apex = displayName(variant.apex)
  const isDeclared = variant.declarations.signed === 'file'
  report({
    owner: variant.apex,
    type: dnskeyType,
    place: variant.place,
    ...(wasSigned
      ? {
          message: `${apex} comes signed in normal, and unsigned in ${variant.name}: all who validate refuse it while the parent has a DS`,
          hint: `sign the variant with the keys of normal${isDeclared ? '' : '; where the server signs, say signed: server'}`,
        }
      : {
          message: `${apex} comes signed in ${variant.name}, and unsigned in normal: after restore all who validate refuse it if the parent was given a DS`,
          hint: 'sign normal too, or leave the variant unsigned',
        }),
  })
}

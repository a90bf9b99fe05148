import { displayName } from '../../dns/name.ts'
import { dnskeyType } from '../../dns/type-codes.ts'
import { definePairRule } from '../rule.ts'
import { signednessOf } from '../signing/signing-keys.ts'

export const signednessChange = definePairRule({
  code: 'signedness-change',
  class: 'variant',
  severity: 'error',
  reference: '.se outage, 2009; Slack outage, 2021',
  title: 'normal comes signed and the variant does not, or the other way round',
  why: 'While the parent has a DS, everybody who validates refuses a zone without signatures; and what was signed for the outage alone is believed by nobody whose parent has none.',
  example: 'signed: file, and degraded.zone was written without DNSKEY and RRSIG records',
  speaksFor: ['undeclared-change'],
  check(context, report) {
    const signedness = signednessOf(context)
    if (signedness === undefined) return
    const { normal, variant } = signedness
    const isDeclared = context.variant.declarations.signed === 'file'
    if ((normal === undefined) === (variant === undefined) && !(isDeclared && variant === undefined)) return
    const apex = displayName(context.variant.apex)
    const place = { owner: context.variant.apex, type: dnskeyType, place: context.variant.place }
    if (variant === undefined) {
      const expected = normal === undefined ? 'is declared to come signed' : 'comes signed in normal'
      report({
        ...place,
        message: `${apex} ${expected}, and unsigned in ${context.variant.name}: all who validate refuse it while the parent has a DS`,
        hint: 'sign the variant with the keys of normal, and say signed: file',
      })
      return
    }
    report({
      ...place,
      message: `${apex} comes signed in ${context.variant.name}, and unsigned in normal: after restore all who validate refuse it if the parent was given a DS`,
      hint: 'sign normal too, or leave the variant unsigned',
    })
  },
})

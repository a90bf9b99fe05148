import { dnskeyType, nsec3ParamType, nsec3Type, nsecType } from '../../dns/type-codes.ts'
import { findNsecFaults } from '../../dnssec/nsec-chain.ts'
import { defineRule } from '../rule.ts'
import { signedZone } from '../signing/signatures.ts'

export const nsecChain = defineRule({
  code: 'nsec-chain',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 4035 section 2.3',
  title: 'the NSEC records of a signed zone do not tell what is in it: validators take answers for forged',
  why: 'A validator takes what a wrong chain denies for forged, or believes that a name is not there.',
  example: 'a name that was added after the zone was signed',
  needs: [dnskeyType],
  check(context, report) {
    const { zone } = context
    const signed = signedZone(context)
    if (signed === undefined) return
    const [someNsec] = context.ofType(nsecType)
    if (someNsec !== undefined) {
      const hint = 'sign the zone again'
      for (const { record, message } of findNsecFaults(signed)) report({ record, message, hint })
      return
    }
    const [someNsec3] = context.ofType(nsec3Type)
    // Hashed names are another rule's.
    if (someNsec3 !== undefined || zone.find(zone.apex, nsec3ParamType) >= 0) return
    const message = 'the zone is signed, and has neither NSEC nor NSEC3 records to prove what it does not have'
    report({ record: zone.firstRecord(signed.keySet), message, hint: 'sign the zone again' })
  },
})

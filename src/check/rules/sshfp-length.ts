import { sshfpType } from '../../dns/type-codes.ts'
import { defineRule } from '../rule.ts'
import { reportWrongLengths } from '../values/digest-length.ts'

/** Of the fingerprint type, behind the algorithm of the key. */
const kindOffset = 1
/** SHA-1 and SHA-256. */
const lengths = new Map([
  [1, 20],
  [2, 32],
])

export const sshfpLength = defineRule({
  code: 'sshfp-length',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 4255 section 3.1.3, RFC 6594 section 4.2',
  title: 'the fingerprint of an SSHFP record has another length than its type says',
  why: 'No key can match it: clients warn of an attack, or ask as if there were none.',
  example: '@ SSHFP 4 2 ABCD',
  needs: [sshfpType],
  reads: [sshfpType],
  check(context, report) {
    reportWrongLengths(context, { type: sshfpType, kindOffset, lengths }, report)
  },
})

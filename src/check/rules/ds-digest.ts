import { defineRule } from '../rule.ts'
import { reportWrongLengths } from '../values/digest-length.ts'

/** DS, CDS, TA and DLV. */
const types = [43, 59, 32768, 32769] as const
/** Of the digest type, behind a key tag and an algorithm. */
const kindOffset = 3
/** SHA-1, SHA-256, GOST R 34.11-94, SHA-384, GOST R 34.11-2012 and SM3 (RFC 4034 A.2, 4509, 5933, 6605, 9558, 9563). */
const lengths = new Map([
  [1, 20],
  [2, 32],
  [3, 32],
  [4, 48],
  [5, 32],
  [6, 32],
])

export const dsDigest = defineRule({
  code: 'ds-digest',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 4034 section 5.1.4, RFC 4509, RFC 6605',
  title: 'the digest of a DS, CDS, DLV or TA record has another length than its type says',
  why: 'No key can match it: the delegation is bogus, or as if it were not signed.',
  example: 'sub DS 12345 13 2 ABCD',
  needs: types,
  reads: types,
  check(context, report) {
    for (const type of types) reportWrongLengths(context, { type, kindOffset, lengths }, report)
  },
})

import { typeName } from '../../rdata/registry.ts'
import { defineRule } from '../rule.ts'

/** TLSA and SMIMEA. */
const associationTypes = [52, 53] as const
const privateUse = 255
/** Of SHA-256 and SHA-512, by matching type. */
const digestLengths: Readonly<Record<number, number>> = { 1: 32, 2: 64 }

export const tlsaUsage = defineRule({
  code: 'tlsa-usage',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 6698 section 2.1',
  title:
    'a TLSA or SMIMEA record has a usage, a selector or a matching type that is none, or a digest of a wrong length',
  why: 'Clients leave the record out, or no certificate matches it.',
  example: '_443._tcp TLSA 3 1 1 ABCD',
  needs: associationTypes,
  reads: associationTypes,
  check(context, report) {
    const { zone } = context
    for (const type of associationTypes) {
      for (const rrset of context.ofType(type)) {
        for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
          const fault = findFault(zone.storedRdata(record))
          if (fault === undefined || context.isOccludedSet(rrset)) continue
          report({ record, message: `${typeName(type)}: ${fault}` })
        }
      }
    }
  },
})

function findFault(octets: Uint8Array): string | undefined {
  const [usage = 0, selector = 0, matching = 0] = octets
  if (usage > 3 && usage !== privateUse) return `${usage} is no certificate usage (0 to 3)`
  if (selector > 1 && selector !== privateUse) return `${selector} is no selector (0 or 1)`
  if (matching > 2 && matching !== privateUse) return `${matching} is no matching type (0 to 2)`
  const wanted = digestLengths[matching]
  const given = octets.length - 3
  return wanted === undefined || wanted === given
    ? undefined
    : `the digest has ${given} octets; one of matching type ${matching} has ${wanted}`
}

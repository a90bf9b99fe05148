import { printDuration } from '../../dns/ttl.ts'
import { rrsigType } from '../../dns/type-codes.ts'
import { printTime, secondsUntil } from '../../dnssec/moment.ts'
import { type Signatures, type Verdict, verdict } from '../../dnssec/verification.ts'
import type { RecordId } from '../../zone/zone.ts'
import { definePairRule } from '../rule.ts'
import { AlgorithmSets, coveredBy, signaturesOf } from '../signing/signatures.ts'

/** Of those that do not verify other rules speak. */
const judged: ReadonlySet<Verdict> = new Set([verdict.good, verdict.unverified])

export const rrsigShelfLife = definePairRule({
  code: 'rrsig-shelf-life',
  class: 'variant',
  severity: 'error',
  reference: 'RFC 4035 section 5.3.1',
  title: 'signatures of the variant expire before an activation that begins now would end',
  why: 'A variant lies on the shelf until the day it is needed, while its signatures run out; past the last of them everybody who validates refuses it.',
  example: 'expires: 48h, and degraded.zone was signed for a week, six days ago',
  needs: [rrsigType],
  check(context, report) {
    const { moment } = context.zoneContext
    if (moment === undefined || context.variant.declarations.signed === 'server') return
    const signatures = signaturesOf(context.zoneContext)
    if (signatures === undefined) return
    const lasts = context.variant.expires ?? context.active.project.policy.maxDegraded
    const short = findShort(signatures, moment.at, lasts)
    const [first] = short
    if (first === undefined) return
    const what = short.length === 1 ? 'the signature' : `${short.length} signatures, first that`
    const when = printTime(signatures.rrsigs.expiration(first), moment.at)
    report({
      record: first,
      message: `${what} over ${coveredBy(signatures, first)} ${short.length === 1 ? 'expires' : 'expire'} at ${when}, within the ${printDuration(lasts)} that ${context.variant.name} may be active`,
      hint: 'sign the variant again, and again before it lies that long',
    })
  },
})

/** Signatures that are valid at a moment, expire within some seconds, and have no other beside them that lasts; the first to expire first. */
function findShort(
  { signed, rrsigs, count, records, covered, verdicts }: Signatures,
  at: number,
  lasts: number,
): RecordId[] {
  const lasting = new AlgorithmSets(signed.zone.rrsetCount)
  const short: number[] = []
  for (let signature = 0; signature < count; signature++) {
    if (!judged.has(verdicts[signature] as Verdict)) continue
    const record = records[signature] as RecordId
    const left = secondsUntil(rrsigs.expiration(record), at)
    if (left >= lasts) lasting.add(covered[signature] as number, rrsigs.algorithm(record))
    else if (left >= 0) short.push(signature)
  }
  return short
    .filter((signature) => {
      return !lasting.has(covered[signature] as number, rrsigs.algorithm(records[signature] as RecordId))
    })
    .map((signature) => records[signature] as RecordId)
    .sort((a, b) => secondsUntil(rrsigs.expiration(a), at) - secondsUntil(rrsigs.expiration(b), at))
}

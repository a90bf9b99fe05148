import { displayName } from '../../dns/name.ts'
import { dnskeyType, rrsigType } from '../../dns/type-codes.ts'
import {
  maxKeysPerTag,
  maxSignaturesPerSet,
  type Signatures,
  type Verdict,
  verdict,
} from '../../dnssec/verification.ts'
import { typeName } from '../../rdata/registry.ts'
import type { RecordId, RRsetId } from '../../zone/zone.ts'
import { defineRule } from '../rule.ts'
import { coveredBy, goodAlgorithms, signaturesOf, signingKey } from '../signing/signatures.ts'

/** What is wrong, and how it is said; of the other verdicts other rules speak. */
const faults: Readonly<
  Partial<Record<Verdict, (signatures: Signatures, record: RecordId, target: RRsetId) => string>>
> = {
  [verdict.wrong]: (signatures, record) =>
    `the signature over ${coveredBy(signatures, record)} by ${signingKey(signatures, record)} is not over what is here`,
  [verdict.malformed]: (signatures, record) =>
    `the signature over ${coveredBy(signatures, record)} has not the length of one by ${signingKey(signatures, record)}`,
  [verdict.wrongSigner]: (signatures, record) => {
    const { names, apex } = signatures.signed.zone
    const signer = displayName(names.name(signatures.rrsigs.signer(record)))
    return `the signature over ${coveredBy(signatures, record)} names ${signer} as its signer, and not ${displayName(names.name(apex))}`
  },
  [verdict.wrongLabels]: (signatures, record) =>
    `the signature over ${coveredBy(signatures, record)} counts ${signatures.rrsigs.labels(record)} labels, which the owner has not`,
  [verdict.ttlAbove]: (signatures, record, target) =>
    `${coveredBy(signatures, record)} has a TTL of ${signatures.signed.zone.ttlOf(target)}, above the ${signatures.rrsigs.originalTtl(record)} that was signed`,
  [verdict.revokedKey]: (signatures, record) =>
    `the signature over ${coveredBy(signatures, record)} is by ${signingKey(signatures, record)}, which is revoked`,
}

/** Left behind, and in nobody's way. */
const leftovers: Readonly<Partial<Record<Verdict, (signatures: Signatures, record: RecordId) => string>>> = {
  [verdict.coversNothing]: (signatures, record) => `a signature over ${coveredBy(signatures, record)} covers nothing`,
  [verdict.uncalledFor]: (signatures, record) =>
    `a signature covers ${coveredBy(signatures, record)}, which is not this zone's to sign`,
}

export const rrsigInvalid = defineRule({
  code: 'rrsig-invalid',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 4035 section 5.3',
  title: 'a signature does not verify',
  why: 'Whoever validates answers SERVFAIL for what a signature does not fit. Where another signature of the same algorithm is good, it is a warning.',
  example: 'an address was changed in a signed zone file by hand',
  needs: [rrsigType],
  check(context, report) {
    const signatures = signaturesOf(context)
    if (signatures === undefined) return
    const { signed, rrsigs, count, records, covered, verdicts } = signatures
    const good = goodAlgorithms(signatures)
    const isKeyMissing = verdicts.includes(verdict.unknownKey)
    for (let at = 0; at < count; at++) {
      const found = verdicts[at] as Verdict
      const record = records[at] as RecordId
      const target = covered[at] as RRsetId
      if (found === verdict.good) {
        const [ttl, signedTtl] = [signed.zone.ttlOf(target), rrsigs.originalTtl(record)]
        if (ttl === signedTtl) continue
        const message = `${coveredBy(signatures, record)} has a TTL of ${ttl}, below the ${signedTtl} that was signed: validators take it, and those who judge zones do not (RFC 4034 section 3.1.4)`
        report({ record, severity: 'warning', message, hint: 'sign the zone again' })
        continue
      }
      const left = leftovers[found]?.(signatures, record)
      if (left !== undefined) report({ record, severity: 'warning', message: left })
      // A key set that lost a key is no longer what was signed: of that `dnskey-missing` speaks.
      if (found === verdict.wrong && isKeyMissing && rrsigs.coveredType(record) === dnskeyType) continue
      const fault = faults[found]?.(signatures, record, target)
      if (fault === undefined) continue
      // One good signature of the algorithm is enough for validators.
      const isSpare = good.has(target, rrsigs.algorithm(record)) && found !== verdict.ttlAbove
      report({
        record,
        message: isSpare ? `${fault}; another one is good` : fault,
        ...(isSpare ? { severity: 'warning' as const } : { hint: 'sign the zone again' }),
      })
    }
    for (const [target, { record, times }] of countBeyondBound(signatures)) {
      const { zone } = signed
      const owner = displayName(zone.names.name(zone.ownerOf(target)))
      report({
        record,
        message: `${owner} ${typeName(zone.typeOf(target))} has ${maxSignaturesPerSet + times} signatures, of which ${maxSignaturesPerSet} were verified: validators try fewer (CVE-2023-50387)`,
        hint: `keep one for each signing key; no more than ${maxKeysPerTag} keys of one tag are tried either`,
      })
    }
  },
})

/** By RRset: its first signature that was not verified for their number, and how many there are. */
function countBeyondBound({ count, records, covered, verdicts }: Signatures) {
  const beyond = new Map<RRsetId, { readonly record: RecordId; times: number }>()
  for (let at = 0; at < count; at++) {
    if (verdicts[at] !== verdict.beyondBound) continue
    const seen = beyond.get(covered[at] as RRsetId)
    if (seen === undefined) beyond.set(covered[at] as RRsetId, { record: records[at] as RecordId, times: 1 })
    else seen.times++
  }
  return beyond
}

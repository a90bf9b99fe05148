import type { RelatedNote } from '../../diagnostic.ts'
import { displayName } from '../../dns/name.ts'
import { dnskeyType, rrsigType } from '../../dns/type-codes.ts'
import { secondsUntil } from '../../dnssec/moment.ts'
import { Rrsigs } from '../../dnssec/rrsig.ts'
import { type Signatures, verdict } from '../../dnssec/verification.ts'
import { noteFirst } from '../../reach/narrate.ts'
import type { RecordId, RRsetId } from '../../zone/zone.ts'
import { defineRule } from '../rule.ts'
import { coveredBy, signaturesOf, signingKey } from '../signing/signatures.ts'
import { recordsOf, type ZoneContext } from '../zone-context.ts'

const shownKeys = 8

export const dnskeyMissing = defineRule({
  code: 'dnskey-missing',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 4035 section 2.1',
  title: 'the DNSKEY RRset lacks a key that signs the zone',
  why: 'What a key signed that the DNSKEY RRset does not hold cannot be verified by anybody. Told once for a zone, however many signatures it made.',
  example: 'a key was removed before its last signatures were',
  needs: [rrsigType],
  check(context, report) {
    const { zone } = context
    const rrsigs = zone.find(zone.apex, rrsigType)
    if (rrsigs >= 0 && zone.find(zone.apex, dnskeyType) < 0) {
      const record = zone.firstRecord(rrsigs)
      const apex = displayName(zone.apexName)
      // What is left of a signing that was given up long ago harms nobody.
      const severity = haveExpired(context, rrsigs) ? 'warning' : 'error'
      const message = `${apex} has signatures, and no DNSKEY: nobody can verify it`
      report({ record, severity, type: dnskeyType, message })
      return
    }
    const signatures = signaturesOf(context)
    if (signatures === undefined) return
    const [first, ...others] = missingKeys(signatures)
    if (first === undefined) return
    const more =
      others.length === 0
        ? ''
        : `; ${others.length === 1 ? 'another key is' : `${others.length} other keys are`} missing too`
    report({
      record: first.record,
      message: `${tell(signatures, first)}, which the DNSKEY RRset of ${displayName(zone.apexName)} does not have as a zone key${more}`,
      related: noteFirst(others, shownKeys, (key) => noteKey(signatures, key), ['key', 'keys']),
      hint: 'put the key back, or sign the zone again',
    })
  },
})

function haveExpired({ zone, moment }: ZoneContext, rrset: RRsetId): boolean {
  if (moment === undefined) return false
  const rrsigs = new Rrsigs(zone)
  return [...recordsOf(zone, rrset)].every((record) => secondsUntil(rrsigs.expiration(record), moment.at) < 0)
}

interface MissingKey {
  /** The first signature by it. */
  readonly record: RecordId
  signatures: number
}

function missingKeys({ rrsigs, count, records, verdicts }: Signatures): MissingKey[] {
  const missing = new Map<string, MissingKey>()
  for (let at = 0; at < count; at++) {
    if (verdicts[at] !== verdict.unknownKey) continue
    const record = records[at] as RecordId
    const key = `${rrsigs.keyTag(record)} ${rrsigs.algorithm(record)}`
    const seen = missing.get(key)
    if (seen === undefined) missing.set(key, { record, signatures: 1 })
    else seen.signatures++
  }
  return [...missing.values()]
}

function noteKey(signatures: Signatures, key: MissingKey): RelatedNote {
  const place = signatures.signed.zone.placeOf(key.record)
  return { message: tell(signatures, key), ...(place === undefined ? {} : { place }) }
}

function tell(signatures: Signatures, { record, signatures: times }: MissingKey): string {
  const key = signingKey(signatures, record)
  return times === 1
    ? `the signature over ${coveredBy(signatures, record)} is by ${key}`
    : `${times} signatures, that over ${coveredBy(signatures, record)} among them, are by ${key}`
}

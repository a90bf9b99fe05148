import { displayName } from '../../dns/name.ts'
import { rrsigType } from '../../dns/type-codes.ts'
import { algorithmName } from '../../dnssec/algorithms.ts'
import { isToBeSigned } from '../../dnssec/signed-zone.ts'
import { isRevoked, isZoneKey, type Signatures } from '../../dnssec/verification.ts'
import { typeName } from '../../rdata/registry.ts'
import type { RecordId, RRsetId } from '../../zone/zone.ts'
import { defineRule } from '../rule.ts'
import { AlgorithmSets, keyName, keySetAlgorithms, signaturesOf } from '../signing/signatures.ts'

/** From so many on, and where they are more than half, all that lack a signature are one fault: the zone lost them. */
const fewStripped = 20

export const rrsigMissing = defineRule({
  code: 'rrsig-missing',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 4035 section 2.2',
  title: 'an RRset of a signed zone has no signature, or none of an algorithm with which the zone is signed',
  why: 'Whoever validates looks for a signature of each RRset and answers SERVFAIL where there is none. Of each algorithm with which the DNSKEY RRset or the SOA is signed there has to be one, as dnssec-verify demands too; of an algorithm that signs neither it is a warning.',
  example: 'a record was added to a signed zone file by hand',
  needs: [rrsigType],
  check(context, report) {
    const signatures = signaturesOf(context)
    if (signatures === undefined) return
    const { signed, rrsigs, count, records, covered } = signatures
    const { zone } = signed
    const { active, standby } = keySetAlgorithms(signatures)
    const present = new AlgorithmSets(zone.rrsetCount)
    const wanted = active.reduce((bits, algorithm) => bits | present.bitOf(algorithm), 0)
    for (let at = 0; at < count; at++) {
      if ((covered[at] as number) >= 0) present.add(covered[at] as number, rrsigs.algorithm(records[at] as number))
    }
    const unsigned: RRsetId[] = []
    let wantedSets = 0
    for (let rrset = 0; rrset < zone.rrsetCount; rrset++) {
      if (!isToBeSigned(signed, rrset)) continue
      wantedSets++
      if ((present.of(rrset) & wanted) !== wanted) unsigned.push(rrset)
    }
    const isStripped = unsigned.length >= fewStripped && unsigned.length * 2 > wantedSets
    for (const rrset of isStripped ? unsigned.slice(0, 1) : unsigned) {
      const record = zone.firstRecord(rrset)
      const set = `${displayName(zone.names.name(zone.ownerOf(rrset)))} ${typeName(zone.typeOf(rrset))}`
      const missing = active.filter((algorithm) => !present.has(rrset, algorithm)).map(algorithmName)
      const lacks = present.of(rrset) === 0 ? 'no signature' : `no signature of ${missing.join(' and ')}`
      if (isStripped) {
        const message = `${unsigned.length} of ${wantedSets} RRsets have ${lacks}, ${set} among them: validators take them for forged`
        report({
          record,
          message,
          hint: 'sign the zone again; of a copy from which signatures were left out, leave out all',
        })
      } else
        report({ record, message: `${set} has ${lacks}: validators take it for forged`, hint: 'sign the zone again' })
    }
    if (isSignedByRevokedAlone(signatures)) {
      const apex = displayName(zone.apexName)
      report({
        record: zone.firstRecord(signed.keySet),
        message: `${apex} DNSKEY is signed by revoked keys alone: no DS and no trust anchor leads to them (RFC 5011 section 2.1)`,
        hint: 'sign the DNSKEY RRset with the key of the DS at the parent',
      })
    }
    for (const { record, tag, algorithm } of standby) {
      report({
        record,
        severity: 'warning',
        message: `${keyName(tag, algorithm)} is published, and its algorithm signs nothing: the oldest validators want each algorithm of the DNSKEY RRset to sign everything (RFC 6840 section 5.11)`,
      })
    }
  },
})

/** Whether the DNSKEY RRset has signatures, and each names a key that is revoked. */
function isSignedByRevokedAlone({ signed, rrsigs, count, records, covered }: Signatures): boolean {
  const named = new Set<string>()
  for (let at = 0; at < count; at++) {
    const record = records[at] as RecordId
    if (covered[at] === signed.keySet) named.add(`${rrsigs.keyTag(record)} ${rrsigs.algorithm(record)}`)
  }
  const signers = signed.keys.filter((key) => isZoneKey(key) && named.has(`${key.tag} ${key.algorithm}`))
  return signers.length > 0 && signers.every(isRevoked)
}

import { dnskeyType } from '../../dns/type-codes.ts'
import { algorithmName, algorithms } from '../../dnssec/algorithms.ts'
import { importPublicKey } from '../../dnssec/public-key.ts'
import type { ZoneKey } from '../../dnssec/signed-zone.ts'
import { isZoneKey, maxKeysPerTag } from '../../dnssec/verification.ts'
import { defineRule } from '../rule.ts'
import { keyName, signedZone } from '../signing/signatures.ts'

const dnssecProtocol = 3

export const dnskeyAlgorithm = defineRule({
  code: 'dnskey-algorithm',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 9904',
  title: 'a DNSKEY has an algorithm that validators do not take, or holds no key of its algorithm',
  why: 'Validators treat zones of dead algorithms as unsigned, and refuse keys that they cannot make sense of. SHA-1 is a warning: validators have to be able to verify it (RFC 9905 section 2), and whoever does not takes the zone for unsigned and refuses nobody, which is no reason to hold back a switch.',
  example: '@ DNSKEY 257 3 3 ..., a key of DSA',
  needs: [dnskeyType],
  check(context, report) {
    const signed = signedZone(context)
    if (signed === undefined) return
    const told = new Set<number>()
    const sameTag = new Map<string, ZoneKey[]>()
    for (const key of signed.keys) {
      const { record, tag, algorithm } = key
      if (!told.has(algorithm)) {
        told.add(algorithm)
        const fault = judgeAlgorithm(algorithm)
        if (fault !== undefined) report({ record, ...fault })
      }
      const before = sameTag.get(`${tag} ${algorithm}`) ?? []
      sameTag.set(`${tag} ${algorithm}`, before)
      before.push(key)
      // Of many keys of one tag the first are looked at: no more are tried either.
      if (before.length > maxKeysPerTag) continue
      const fault = judgeKey(key)
      if (fault !== undefined) report({ record, message: `${keyName(tag, algorithm)} ${fault}` })
    }
    for (const keys of sameTag.values()) {
      const [first] = keys
      if (first === undefined || keys.length <= maxKeysPerTag) continue
      report({
        record: first.record,
        message: `${keys.length} keys have the tag of ${keyName(first.tag, first.algorithm)}, of which ${maxKeysPerTag} are tried: validators try no more (CVE-2023-50387)`,
      })
    }
  },
})

function judgeAlgorithm(algorithm: number) {
  const name = algorithmName(algorithm)
  const known = algorithms[algorithm]
  if (known === undefined) {
    return {
      severity: 'warning' as const,
      message: `signatures by ${name} are not verified here, nor by most validators`,
    }
  }
  const { status } = known
  if (status === undefined) return undefined
  const { reference, isVerified } = status
  if (status.advice === 'not-recommended') {
    return { severity: 'info' as const, message: `${name} is no algorithm to begin with (${reference})` }
  }
  return isVerified
    ? {
        severity: 'warning' as const,
        message: `${name} must not sign zones any more: more and more validators take them for unsigned (${reference})`,
      }
    : { message: `${name} must not sign zones: validators take them for unsigned (${reference})` }
}

function judgeKey(key: ZoneKey): string | undefined {
  if (key.protocol !== dnssecProtocol) return `has protocol ${key.protocol}; only 3 is DNSSEC (RFC 4034 section 2.1.2)`
  if (!isZoneKey(key)) return undefined
  const imported = importPublicKey(key.algorithm, key.publicKey)
  return imported !== undefined && 'fault' in imported ? imported.fault : undefined
}

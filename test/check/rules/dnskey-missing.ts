import { keyTag } from '../../../src/dnssec/key-tag.ts'
import { withoutLines } from '../../dnssec/edit-lines.ts'
import { signedNormal } from '../../dnssec/signed-zones.ts'
import type { RuleCase } from '../rule-case.ts'

const zone = (text: string) => ({ 'zones/example/normal.zone': text })

const someKey = Uint8Array.from({ length: 32 }, (_, at) => at)
const base64 = Buffer.from(someKey).toString('base64')
/** Without the flag of zone keys (RFC 4034 section 2.1.1). */
const tagOfNoZoneKey = keyTag(Uint8Array.of(0, 0, 3, 15, ...someKey))

export const cases: readonly RuleCase[] = [
  { name: 'the key that signs is there', files: zone(signedNormal), faults: [] },
  {
    name: 'no key is there',
    files: zone(withoutLines(signedNormal, /^@ DNSKEY /)),
    faults: ['error dnskey-missing normal.zone:3:1 example DNSKEY'],
    says: ['example has signatures, and no DNSKEY: nobody can verify it'],
  },
  {
    name: 'another key is there, and one signature is by a third',
    files: zone(
      `${withoutLines(signedNormal, /^@ DNSKEY /)}@ DNSKEY 257 3 15 AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n@ RRSIG NS 15 1 60 20460101000000 20260101000000 1 @ AAAA\n`,
    ),
    faults: ['error dnskey-missing normal.zone:3:1 example RRSIG'],
    says: [
      '10 signatures, that over example SOA among them, are by key',
      '; another key is missing too',
      'the signature over example NS is by key 1 (ED25519)',
    ],
  },
  {
    name: 'a signature is by a key that is no zone key',
    files: zone(
      `${signedNormal}@ DNSKEY 0 3 15 ${base64}\nwww RRSIG A 15 2 60 20460101000000 20260101000000 ${tagOfNoZoneKey} @ ${'A'.repeat(86)}==\n`,
    ),
    faults: ['error dnskey-missing normal.zone:24:1 www.example RRSIG'],
    says: ['does not have as a zone key'],
  },
]

import { withoutLines } from '../../dnssec/edit-lines.ts'
import { signedNormal } from '../../dnssec/signed-zones.ts'
import type { RuleCase } from '../rule-case.ts'

const zone = (text: string) => ({ 'zones/example/normal.zone': text })

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
]

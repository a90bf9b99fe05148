import { signedNormal } from '../../dnssec/signed-zones.ts'
import type { RuleCase } from '../rule-case.ts'

const zone = (text: string) => ({ 'zones/example/normal.zone': text })
const rsaOf = (exponent: number, modulus: number) =>
  Buffer.from([0, exponent >> 8, exponent & 255, ...Array(exponent + modulus).fill(0xff)]).toString('base64')

export const cases: readonly RuleCase[] = [
  { name: 'a key of today', files: zone(signedNormal), faults: [] },
  {
    name: 'a key of SHA-1 beside it',
    files: zone(`${signedNormal}@ DNSKEY 256 3 5 ${rsaOf(2, 128)}\n`),
    faults: [
      'warning dnskey-algorithm normal.zone:23:1 example DNSKEY',
      'error rrsig-invalid normal.zone:8:1 example RRSIG',
      'warning rrsig-missing normal.zone:23:1 example DNSKEY',
    ],
    says: ['RSASHA1 must not sign zones any more'],
  },
  {
    name: 'an exponent that costs',
    files: zone(`${signedNormal}@ DNSKEY 256 3 8 ${rsaOf(256, 256)}\n`),
    faults: [
      'error dnskey-algorithm normal.zone:23:1 example DNSKEY',
      'error rrsig-invalid normal.zone:8:1 example RRSIG',
      'warning rrsig-missing normal.zone:23:1 example DNSKEY',
    ],
    says: ['has an exponent of 2048 bits; validators refuse one above 35'],
  },
]

import { withoutLines } from '../../dnssec/edit-lines.ts'
import { signedDegraded, signedNormal } from '../../dnssec/signed-zones.ts'
import type { RuleCase } from '../rule-case.ts'

const zone = (text: string) => ({ 'zones/example/normal.zone': text })
const signatureOfDegraded = signedDegraded.split('\n').find((line) => line.startsWith('www RRSIG A '))

export const cases: readonly RuleCase[] = [
  { name: 'every signature is good', files: zone(signedNormal), faults: [] },
  {
    name: 'an address was changed by hand',
    files: zone(signedNormal.replace('www A 192.0.2.80', 'www A 192.0.2.81')),
    faults: ['error rrsig-invalid normal.zone:20:1 www.example RRSIG'],
    says: ['the signature over www.example A by key', 'is not over what is here'],
  },
  {
    name: 'another signature is good',
    files: zone(`${signedNormal}${signatureOfDegraded}\n`),
    faults: ['warning rrsig-invalid normal.zone:23:1 www.example RRSIG'],
    says: ['; another one is good'],
  },
  {
    name: 'a signature of another signer',
    files: zone(signedNormal.replace(/^(www RRSIG A .* )@ /m, '$1other. ')),
    faults: ['error rrsig-invalid normal.zone:20:1 www.example RRSIG'],
    says: ['the signature over www.example A names other as its signer, and not example'],
  },
  {
    name: 'a signature that counts other labels',
    files: zone(signedNormal.replace('www RRSIG A 15 2', 'www RRSIG A 15 1')),
    faults: ['error rrsig-invalid normal.zone:20:1 www.example RRSIG'],
    says: ['the signature over www.example A counts 1 labels, which the owner has not'],
  },
  {
    name: 'a signature that is cut short',
    files: zone(signedNormal.replace(/^(www RRSIG A .* @ \S{40}).*$/m, '$1')),
    faults: ['error rrsig-invalid normal.zone:20:1 www.example RRSIG'],
    says: ['has not the length of one by key'],
  },
  {
    name: 'a TTL was raised',
    files: zone(signedNormal.replace('\nwww A ', '\nwww 300 A ')),
    faults: ['error rrsig-invalid normal.zone:20:1 www.example RRSIG'],
    says: ['www.example A has a TTL of 300, above the 60 that was signed'],
  },
  {
    name: 'a TTL was lowered',
    files: zone(signedNormal.replace('\nwww A ', '\nwww 30 A ')),
    faults: ['warning rrsig-invalid normal.zone:20:1 www.example RRSIG'],
    says: ['www.example A has a TTL of 30, below the 60 that was signed'],
  },
  {
    name: 'a signature was left behind, and one is over glue',
    files: zone(
      `${signedNormal}gone RRSIG A 15 2 60 20460101000000 20260101000000 1 @ AAAA\nsub NS ns.sub\nns.sub A 192.0.2.9\nns.sub RRSIG A 15 3 60 20460101000000 20260101000000 1 @ AAAA\n`,
    ),
    faults: [
      'error nsec-chain normal.zone:23:1 gone.example RRSIG',
      'error nsec-chain normal.zone:24:1 sub.example NS',
      'warning rrsig-invalid normal.zone:23:1 gone.example RRSIG',
      'warning rrsig-invalid normal.zone:26:1 ns.sub.example RRSIG',
    ],
  },
  {
    name: 'the DNSKEY RRset lost a key, of which dnskey-missing speaks',
    files: zone(
      `${withoutLines(signedNormal, /^@ DNSKEY /)}@ DNSKEY 257 3 15 AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n`,
    ),
    faults: ['error dnskey-missing normal.zone:3:1 example RRSIG'],
  },
]

import { signedNormal } from '../../dnssec/signed-zones.ts'
import type { RuleCase } from '../rule-case.ts'

const delegated = (...rdata: readonly string[]) => ({
  'zones/example/normal.zone': `${signedNormal}sub NS ns.example.net.\n${rdata.map((text) => `sub DS ${text}\n`).join('')}`,
})
const sha256 = 'ab'.repeat(32)
const sha1 = 'ab'.repeat(20)
/** The delegation was added after the zone was signed. */
const unsigned = [
  'error nsec-chain normal.zone:23:1 sub.example NS',
  'error rrsig-missing normal.zone:24:1 sub.example DS',
]

export const cases: readonly RuleCase[] = [
  { name: 'SHA-256', files: delegated(`1 13 2 ${sha256}`), faults: unsigned },
  { name: 'no delegation', files: { 'zones/example/normal.zone': signedNormal }, faults: [] },
  {
    name: 'GOST alone',
    files: delegated(`1 13 3 ${sha256}`),
    faults: ['error ds-algorithm normal.zone:24:1 sub.example DS', ...unsigned],
    says: [
      'sub.example has no DS that validators take, which leaves it unsigned: its digest is GOST R 34.11-94 (RFC 9906',
    ],
  },
  {
    name: 'SHA-1 alone',
    files: delegated(`1 13 1 ${sha1}`),
    faults: ['warning ds-algorithm normal.zone:24:1 sub.example DS', ...unsigned],
    says: ['fewer and fewer validators take a DS of sub.example: its digest is SHA-1'],
  },
  {
    name: 'DSA beside another',
    files: delegated(`1 13 2 ${sha256}`, `2 3 2 ${sha256}`),
    faults: ['warning ds-algorithm normal.zone:25:1 sub.example DS', ...unsigned],
    says: ['its key is of DSA'],
  },
]

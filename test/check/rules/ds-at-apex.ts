import { signedNormal } from '../../dnssec/signed-zones.ts'
import type { RuleCase } from '../rule-case.ts'

const ds = `@ DS 12345 15 2 ${'ab'.repeat(32)}\n`

export const cases: readonly RuleCase[] = [
  { name: 'none at the apex', files: { 'zones/example/normal.zone': signedNormal }, faults: [] },
  {
    name: 'one in a zone that does not come signed',
    normal: ds.replace('@', 'EXAMPLE.'),
    faults: ['error ds-at-apex normal.zone:7:1 EXAMPLE DS'],
  },
  {
    name: 'one at the apex',
    files: { 'zones/example/normal.zone': signedNormal + ds },
    faults: [
      'error ds-at-apex normal.zone:23:1 example DS',
      'error nsec-chain normal.zone:9:1 example NSEC',
      'error rrsig-missing normal.zone:23:1 example DS',
    ],
    says: ['example has a DS at its own apex: nobody looks for it here', 'publish it as CDS'],
  },
]

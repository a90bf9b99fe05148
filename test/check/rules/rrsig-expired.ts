import { signedNormal } from '../../dnssec/signed-zones.ts'
import type { RuleCase } from '../rule-case.ts'

const files = { 'zones/example/normal.zone': signedNormal }

export const cases: readonly RuleCase[] = [
  { name: 'nobody said when', files, faults: [] },
  { name: 'while they are valid', files, at: '2030-01-01', faults: [] },
  {
    name: 'afterwards',
    files,
    at: '2046-02-01',
    faults: ['error rrsig-expired normal.zone:3:1 example RRSIG'],
    says: [
      '10 signatures have expired, the first at 2046-01-01 00:00:00 UTC',
      'example SOA: 2046-01-01 00:00:00 UTC',
      'and 5 more signatures',
    ],
  },
  {
    name: 'before',
    files,
    at: '2025-12-31',
    faults: ['error rrsig-expired normal.zone:22:1 www.example RRSIG'],
    says: ['10 signatures are not valid yet, the last before 2026-01-01 00:00:00 UTC'],
  },
]

import { degradedForDays, signedDegraded, signedNormal } from '../../dnssec/signed-zones.ts'
import type { RuleCase } from '../rule-case.ts'

const normal = { 'zones/example/normal.zone': signedNormal }

export const cases: readonly RuleCase[] = [
  { name: 'signatures that last', files: normal, degradedZone: signedDegraded, at: '2026-01-08', faults: [] },
  {
    name: 'signatures that outlive an activation of 48 hours',
    files: normal,
    degradedZone: degradedForDays,
    at: '2026-01-07',
    faults: [],
  },
  {
    name: 'signatures that do not',
    files: normal,
    degradedZone: degradedForDays,
    at: '2026-01-08',
    faults: ['error rrsig-shelf-life degraded.zone:3:1 example RRSIG'],
    says: ['first that over example SOA expire at 2026-01-09 00:00:00 UTC, within the 2d that degraded may be active'],
  },
  {
    name: 'signatures that have expired already',
    files: normal,
    degradedZone: degradedForDays,
    at: '2026-01-10',
    faults: ['error rrsig-expired degraded.zone:3:1 example RRSIG'],
  },
]

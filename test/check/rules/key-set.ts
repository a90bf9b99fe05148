import { degradedByAnother, signedDegraded, signedNormal } from '../../dnssec/signed-zones.ts'
import type { RuleCase } from '../rule-case.ts'

export const cases: readonly RuleCase[] = [
  {
    name: 'one key signs both',
    files: { 'zones/example/normal.zone': signedNormal },
    degradedZone: signedDegraded,
    faults: [],
  },
  {
    name: 'each is signed by a key that the other does not publish',
    files: { 'zones/example/normal.zone': signedNormal },
    degradedZone: degradedByAnother,
    faults: ['error key-set degraded.zone:7:1 example DNSKEY', 'error key-set degraded.zone:1:1 example DNSKEY'],
    says: ['(ED25519) in degraded, and normal does not publish it', 'publish the DNSKEY in normal too'],
  },
]

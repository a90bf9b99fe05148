import { degradedWithCds, signedDegraded, signedNormal } from '../../dnssec/signed-zones.ts'
import type { RuleCase } from '../rule-case.ts'

export const cases: readonly RuleCase[] = [
  {
    name: 'no word to the parent',
    files: { 'zones/example/normal.zone': signedNormal },
    degradedZone: signedDegraded,
    faults: [],
  },
  {
    name: 'the variant asks for something else',
    files: { 'zones/example/normal.zone': signedNormal },
    degradedZone: degradedWithCds,
    faults: ['warning cds-cdnskey degraded.zone:9:1 example CDS', 'error cds-in-variant degraded.zone:9:1 example CDS'],
    says: ['CDS of example is not in normal: a parent that looks changes the DS during the outage'],
  },
  {
    name: 'the same word in both',
    files: { 'zones/example/normal.zone': degradedWithCds },
    degraded:
      'records:\n  new: {type: TXT, value: x}\nignore: [{code: nsec-chain, reason: a}, {code: rrsig-missing, reason: b}]\n',
    faults: ['warning cds-cdnskey normal.zone:9:1 example CDS'],
  },
]

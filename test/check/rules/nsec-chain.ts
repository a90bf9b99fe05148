import { withoutLines } from '../../dnssec/edit-lines.ts'
import { signedNormal } from '../../dnssec/signed-zones.ts'
import type { RuleCase } from '../rule-case.ts'

const zone = (text: string) => ({ 'zones/example/normal.zone': text })

export const cases: readonly RuleCase[] = [
  { name: 'a whole chain', files: zone(signedNormal), faults: [] },
  { name: 'no zone that comes signed', normal: '@ NSEC ns1 NS SOA\n', faults: [] },
  {
    name: 'a link is missing',
    files: zone(withoutLines(signedNormal, /^ns2 (NSEC|RRSIG NSEC) /)),
    faults: ['error nsec-chain normal.zone:15:1 ns2.example A'],
  },
  {
    name: 'a type is left out',
    files: zone(signedNormal.replace('ns2 NSEC www A RRSIG NSEC', 'ns2 NSEC www RRSIG NSEC')),
    faults: [
      'error nsec-chain normal.zone:17:1 ns2.example NSEC',
      'error rrsig-invalid normal.zone:18:1 ns2.example RRSIG',
    ],
  },
]

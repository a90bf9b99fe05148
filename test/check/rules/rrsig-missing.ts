import { withoutLines } from '../../dnssec/edit-lines.ts'
import { signedNormal } from '../../dnssec/signed-zones.ts'
import type { RuleCase } from '../rule-case.ts'

const zone = (text: string) => ({ 'zones/example/normal.zone': text })

export const cases: readonly RuleCase[] = [
  { name: 'every RRset is signed', files: zone(signedNormal), faults: [] },
  {
    name: 'one signature is missing',
    files: zone(withoutLines(signedNormal, /^www RRSIG A /)),
    faults: ['error rrsig-missing normal.zone:19:1 www.example A'],
    says: ['www.example A has no signature: validators take it for forged', 'sign the zone again'],
  },
  {
    name: 'an algorithm is published and signs nothing',
    files: zone(`${signedNormal}@ DNSKEY 256 3 16 ${'A'.repeat(76)}\n`),
    faults: [
      'error rrsig-invalid normal.zone:8:1 example RRSIG',
      'warning rrsig-missing normal.zone:23:1 example DNSKEY',
    ],
  },
  { name: 'no key, no signature', normal: 'www A 192.0.2.80\n', faults: [] },
  {
    name: 'keys of a zone that its server signs',
    normal: '@ DNSKEY 257 3 15 ZTtrvJi951Sbq60vDgW/ctkYV+Fw9/mpg/ZdOiQ2rEg=\n',
    faults: [],
  },
]

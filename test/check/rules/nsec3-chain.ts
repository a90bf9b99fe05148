import { withoutLines } from '../../dnssec/edit-lines.ts'
import { rfc5155 } from '../../dnssec/rfc-examples.ts'
import { signedNormal } from '../../dnssec/signed-zones.ts'
import type { RuleCase } from '../rule-case.ts'

/** The hash of ns1.example. */
const link = /^2t7b4g4vsa5smi47k61mv5bv1a22bojr (NSEC3|RRSIG NSEC3) /

export const cases: readonly RuleCase[] = [
  { name: 'a zone with NSEC', files: { 'zones/example/normal.zone': signedNormal }, faults: [] },
  {
    name: 'a link is missing',
    files: { 'zones/example/normal.zone': withoutLines(rfc5155.text, link) },
    faults: [
      'warning dnskey-algorithm normal.zone:9:1 example DNSKEY',
      'warning ds-algorithm normal.zone:18:1 a.example DS',
      'warning ns-diversity normal.zone:4:1 example NS',
      'warning nsec3-chain normal.zone:12:1 example NSEC3PARAM',
      'error nsec3-chain normal.zone:32:1 ns1.example A',
    ],
  },
  {
    name: 'more chains than anybody uses',
    files: {
      'zones/example/normal.zone': `${signedNormal}${['01', '02', '03', '04', '05'].map((salt) => `@ NSEC3PARAM 1 0 101 ${salt}\n`).join('')}`,
    },
    faults: [
      'error nsec-chain normal.zone:9:1 example NSEC',
      'error nsec3-chain normal.zone:23:1 example NSEC3PARAM',
      'error nsec3-chain normal.zone:24:1 example NSEC3PARAM',
      'error nsec3-chain normal.zone:25:1 example NSEC3PARAM',
      'error nsec3-chain normal.zone:26:1 example NSEC3PARAM',
      'error nsec3-chain normal.zone:27:1 example NSEC3PARAM',
      'error rrsig-missing normal.zone:23:1 example NSEC3PARAM',
    ],
    says: ['there are 5 chains of NSEC3, of which 4 are judged'],
  },
]

import { degradedWithCds, signedNormal } from '../../dnssec/signed-zones.ts'
import type { RuleCase } from '../rule-case.ts'

const files = (text: string) => ({ 'zones/example/normal.zone': text })
/** The records were added after the zone was signed. */
const unsigned = (...types: readonly string[]) => [
  'error nsec-chain normal.zone:9:1 example NSEC',
  ...types.map((type, at) => `error rrsig-missing normal.zone:${23 + at}:1 example ${type}`),
]

const rdataOfKey = '257 3 15 ZTtrvJi951Sbq60vDgW/ctkYV+Fw9/mpg/ZdOiQqufk='
const keyOfZone = `@ DNSKEY ${rdataOfKey}\n`
const cdnskeyOfZone = `@ CDNSKEY ${rdataOfKey}\n`

export const cases: readonly RuleCase[] = [
  { name: 'neither', files: files(signedNormal), faults: [] },
  {
    name: 'a request to remove the DS, which no parent finds that reads CDNSKEY',
    files: files(degradedWithCds),
    faults: ['warning cds-cdnskey normal.zone:9:1 example CDS'],
    says: ['CDS stands without CDNSKEY: a parent that asks for that finds nothing'],
  },
  {
    name: 'a key that is not there',
    files: files(`${signedNormal}@ CDS 1 15 2 ${'ab'.repeat(32)}\n`),
    faults: ['error cds-cdnskey normal.zone:23:1 example CDS', ...unsigned('CDS')],
    says: ['CDS asks the parent for key 1 (ED25519): the zone has no such key'],
  },
  {
    name: 'a request to remove the DS beside another',
    files: files(`${signedNormal}@ CDNSKEY 0 3 0 AA==\n@ CDNSKEY 257 3 15 ${'A'.repeat(43)}=\n`),
    faults: ['error cds-cdnskey normal.zone:23:1 example CDNSKEY', ...unsigned('CDNSKEY')],
    says: ['CDNSKEY asks the parent to remove its DS, and for another beside it', 'let CDNSKEY 0 3 0 AA== stand alone'],
  },
  {
    name: 'CDS and CDNSKEY that do not agree',
    files: files(`${signedNormal}@ CDS 0 0 0 00\n@ CDNSKEY 257 3 15 ${'A'.repeat(43)}=\n`),
    faults: ['error cds-cdnskey normal.zone:23:1 example CDS', ...unsigned('CDS', 'CDNSKEY')],
    says: ['of CDS and CDNSKEY, one asks the parent to remove its DS, and the other does not'],
  },
  {
    name: 'keys of a zone that comes without signatures, one of which is not there',
    normal: `${keyOfZone}${cdnskeyOfZone}@ CDS 50781 15 1 ${'ab'.repeat(20)}\n@ CDS 1 15 2 ${'ab'.repeat(32)}\n`,
    faults: ['error cds-cdnskey normal.zone:9:1 example CDS', 'error cds-cdnskey normal.zone:10:1 example CDS'],
    says: ['the digest is not that of the key', 'CDS asks the parent for key 1 (ED25519): the zone has no such key'],
  },
  {
    name: 'keys of a zone that its server signs, with keys of its own',
    files: {
      'zones/a.example/normal.yaml': `signed: server
ttl: 60
soa: {mname: ns1, rname: h, refresh: 2h, retry: 15m, expire: 2w, minimum: 60}
records:
  '': [{type: NS, values: [ns1.example., ns2.example.]}, {type: DNSKEY, value: ${rdataOfKey}}, {type: CDS, value: 1 15 2 ${'ab'.repeat(32)}}]
`,
    },
    faults: [],
  },
  {
    name: 'a zone that says nothing of its keys',
    normal: `@ CDNSKEY 257 3 15 ${'A'.repeat(43)}=\n`,
    faults: ['warning cds-cdnskey normal.zone:7:1 example CDNSKEY'],
    says: ['CDNSKEY asks the parent for a key, and the zone has none: BIND refuses it', 'say signed: server'],
  },
  {
    name: 'a request to remove the DS, of a zone that was signed once',
    normal: '@ CDS 0 0 0 00\n@ CDNSKEY 0 3 0 AA==\n',
    faults: [],
  },
]

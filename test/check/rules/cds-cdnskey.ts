import { degradedWithCds, signedNormal } from '../../dnssec/signed-zones.ts'
import type { RuleCase } from '../rule-case.ts'

const files = (text: string) => ({ 'zones/example/normal.zone': text })
/** The records were added after the zone was signed. */
const unsigned = (...types: readonly string[]) => [
  'error nsec-chain normal.zone:9:1 example NSEC',
  ...types.map((type, at) => `error rrsig-missing normal.zone:${23 + at}:1 example ${type}`),
]

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
]

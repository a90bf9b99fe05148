import { head, type RuleCase } from '../rule-case.ts'

const web = 'www A 198.51.100.80\nwww AAAA 2001:db8:2::80\nwww TXT "t"\n'
const changed = 'changed TXT "t"\n'
/** A shared overlay, which declares what a whole zone does without. */
const shared = (entries: string) => ({ 'zones/degraded.yaml': `remove:\n${entries}` })

export const cases: readonly RuleCase[] = [
  { name: 'a whole zone that has all of normal', normal: web, degradedZone: head + web + changed, faults: [] },
  {
    name: 'an overlay, which says what it removes',
    normal: web,
    degraded: 'remove:\n  - {name: www, type: TXT, reason: x}\n',
    faults: [],
  },
  {
    name: 'RRsets that are missing, one fault each',
    normal: `${web}ftp TXT "t"\n`,
    degradedZone: `${head}www A 198.51.100.80\n${changed}`,
    faults: [
      'error undeclared-change degraded.zone:1:1 www.example AAAA',
      'error undeclared-change degraded.zone:1:1 www.example TXT',
      'error undeclared-change degraded.zone:1:1 ftp.example TXT',
    ],
    says: ['normal has www.example AAAA, and here it is missing', 'www.example AAAA 2001:db8:2::80', 'under remove'],
  },
  {
    name: 'an overlay on a whole zone, which lost it before',
    normal: 'www TXT "t"\n',
    degradedZone: head + changed,
    files: { 'zones/example/other.yaml': 'base: degraded\nrecords: {more: {type: TXT, value: t}}\n' },
    faults: ['error undeclared-change degraded.zone:1:1 www.example TXT'],
  },
  {
    name: 'what a shared overlay declares, for a name and for all below one',
    normal: `${web}a.ftp TXT "t"\n`,
    degradedZone: `${head}www A 198.51.100.80\n${changed}`,
    files: shared(
      "  - {name: www, type: AAAA, reason: x}\n  - {name: www, type: TXT, reason: x}\n  - {name: '**.ftp', reason: x}\n",
    ),
    faults: [],
  },
  {
    name: 'a declaration that means nothing in normal',
    normal: web,
    degradedZone: head + web + changed,
    files: shared('  - {name: ftp, reason: x}\n'),
    faults: ['warning overlay-unmatched degraded.yaml:2:5'],
  },
  {
    name: 'an alias in place of records, and records in place of an alias: the addresses are the same',
    normal: `${web}a A 198.51.100.80\na AAAA 2001:db8:2::80\nb CNAME www\n`,
    degradedZone: `${head}${web}a CNAME www\nb A 198.51.100.80\nb AAAA 2001:db8:2::80\n`,
    faults: [],
  },
  {
    name: 'what is delegated now, or was delegated before',
    normal: 'a.sub TXT "t"\ndept NS ns.dept\nns.dept A 198.51.100.54\n',
    degradedZone: `${head}sub NS ns2\ndept NS ns2\n`,
    faults: [],
  },
  {
    name: 'addresses and mail, of which more is told elsewhere',
    normal: 'ftp A 198.51.100.21\nftp AAAA 2001:db8:2::21\n@ MX 10 ns2\n',
    degradedZone: head + changed,
    faults: ['error mail-bounces degraded.zone:1:1 example MX', 'error rrset-emptied degraded.zone:1:1 ftp.example A'],
  },
]

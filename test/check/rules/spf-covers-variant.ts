import type { RuleCase } from '../rule-case.ts'

const spf = (terms: string) => `@ TXT "v=spf1 ${terms}"\n`
const mx = '@ MX 10 mx\nmx A 192.0.2.25\n'
const twoMx = '@ MX 10 mx\n@ MX 20 mx2\nmx A 192.0.2.25\nmx2 A 198.51.100.26\n'
const moved = 'down: [rennes]\nreplace: [{from: 192.0.2.25, to: 198.51.100.25}]\n'
const other = (records: string) => ({
  'zones/example.net/normal.zone': `$TTL 60\n@ SOA ns1.example. h 7 2h 15m 2w 60\n@ NS ns1.example.\n@ NS ns2.example.\n${records}`,
})
const refused = 'error spf-covers-variant normal.zone:9:1 example TXT'

export const cases: readonly RuleCase[] = [
  {
    name: 'a backup that the record names already',
    normal: mx + spf('ip4:192.0.2.25 ip4:198.51.100.25 -all'),
    degraded: moved,
    faults: [],
  },
  { name: 'a record that goes by the MX', normal: mx + spf('mx -all'), degraded: moved, faults: [] },
  { name: 'a record that goes by a name', normal: mx + spf('a:mx.example/28 -all'), degraded: moved, faults: [] },
  {
    name: 'a replacement that adds the backup',
    normal: mx + spf('ip4:192.0.2.25 -all'),
    degraded: 'down: [rennes]\nreplace: [{from: 192.0.2.25, to: 198.51.100.25, spf: add}]\n',
    faults: [],
  },
  {
    name: 'mail hosts that send nothing in normal either',
    normal: mx + spf('ip4:203.0.113.7 -all'),
    degraded: moved,
    faults: [],
  },
  {
    name: 'senders that others name',
    normal: mx + spf('ip4:192.0.2.25 include:spf.example.com -all'),
    degraded: moved,
    faults: [],
  },
  {
    name: 'senders that only the receiver can ask for',
    normal: mx + spf('ip4:192.0.2.25 exists:%{i}.example -all'),
    degraded: moved,
    faults: [],
  },
  {
    name: 'a zone that takes no mail',
    files: {
      'zones/example.org/normal.yaml': `ttl: 60
mail: false
soa: {mname: ns1.example.com., rname: h@example, refresh: 2h, retry: 15m, expire: 2w, minimum: 60}
records:
  '':
    - {type: NS, values: [ns1.example.com., ns2.example.com.]}
    - {type: MX, value: 10 mx}
    - {type: TXT, value: 'v=spf1 ip4:192.0.2.25 -all'}
  mx: {type: A, value: 192.0.2.25}
`,
      'zones/example.org/degraded.yaml': moved,
    },
    faults: [],
  },
  {
    name: 'a backup that the record does not name',
    normal: mx + spf('ip4:192.0.2.25 -all'),
    degraded: moved,
    faults: [refused],
    says: ['the SPF record of example does not let through 198.51.100.25', 'add ip4:198.51.100.25', 'spf: add'],
  },
  {
    name: 'a backup in IPv6',
    normal: `${mx}mx AAAA 2001:db8:1::25\n${spf('ip4:192.0.2.0/24 ip6:2001:db8:1::/48 -all')}`,
    degraded: `${moved.replace('[{', "[{from: '2001:db8:1::25', to: '2001:db8:2::25'}, {")}`,
    faults: ['error spf-covers-variant normal.zone:10:1 example TXT'],
    says: ['ip6:2001:db8:2::25'],
  },
  {
    name: 'a backup that is doubted',
    normal: mx + spf('ip4:192.0.2.25 ~all'),
    degraded: moved,
    faults: ['warning spf-covers-variant normal.zone:9:1 example TXT'],
  },
  {
    name: 'a backup that another zone of the project is asked for',
    normal: mx + spf('include:spf.example.net -all'),
    files: other('spf TXT "v=spf1 ip4:192.0.2.25 -all"\n'),
    degraded: moved,
    faults: [refused],
  },
  {
    name: 'a redirection to a zone of the project',
    normal: mx + spf('redirect=spf.example.net'),
    files: other('spf TXT "v=spf1 ip4:192.0.2.25 ip4:198.51.100.25 -all"\n'),
    degraded: moved,
    faults: [],
  },
  {
    name: 'a second mail host that lives, and that the record does not name',
    normal: twoMx + spf('ip4:192.0.2.25 -all'),
    degraded: 'down: [rennes]\nrecords:\n  www: {type: A, value: 198.51.100.80}\n',
    faults: [
      'warning leads-to-down-site normal.zone:7:1 example MX',
      'error spf-covers-variant normal.zone:11:1 example TXT',
    ],
  },
  {
    name: 'a record that is an error in normal already: it includes one that is not there',
    normal: mx + spf('include:none.example.net ip4:192.0.2.25 -all'),
    files: other(''),
    degraded: moved,
    faults: [],
  },
  {
    name: 'records that include one another, and more than receivers ask for',
    normal: mx + spf(`${'include:a.example include:b.example '.repeat(3)}ip4:192.0.2.25 -all`),
    files: {
      'zones/a.example/normal.zone': other(`@ TXT "v=spf1 ${'include:b.example '.repeat(12)}-all"\n`)[
        'zones/example.net/normal.zone'
      ],
      'zones/b.example/normal.zone': other(`@ TXT "v=spf1 ${'include:a.example '.repeat(12)}-all"\n`)[
        'zones/example.net/normal.zone'
      ],
    },
    degraded: moved,
    faults: ['warning spf-syntax normal.zone:5:1 a.example TXT', 'warning spf-syntax normal.zone:5:1 b.example TXT'],
  },
  {
    name: 'a record that is gone',
    normal: mx + spf('ip4:192.0.2.25 -all'),
    degraded: `${moved}remove: [{name: '', type: TXT, reason: old}]\n`,
    faults: ['warning spf-covers-variant degraded.yaml:3:10 example TXT'],
  },
  {
    name: 'mail that others take, and senders that are all dead',
    normal: `@ MX 10 mx.example.com.\n${spf('ip4:192.0.2.0/25 a:out.example -all')}out A 192.0.2.200\n`,
    degraded: 'down: [rennes]\nremove: [{name: out, reason: dead}]\n',
    faults: ['warning spf-covers-variant normal.zone:8:1 example TXT'],
    says: ['lets no host through but those in rennes'],
  },
  {
    name: 'mail that others take, and a sender that lives in a part of the network',
    project: 'sites:\n  rennes: {networks: [192.0.2.0/24]}\n  secours: {networks: [192.0.2.128/25, 198.51.100.0/24]}\n',
    normal: `@ MX 10 mx.example.com.\n${spf('ip4:192.0.2.0/24 -all')}www A 192.0.2.80\n`,
    degraded: 'down: [rennes]\nreplace: [{from: 192.0.2.80, to: 198.51.100.80}]\n',
    faults: [],
  },
]

import type { RuleCase } from '../rule-case.ts'

const soa = `$TTL 60
@ SOA ns1.example. hostmaster.example. 7 2h 15m 2w 60
@ NS ns1.example.
@ NS ns2.example.
`
const other = (lines: string, variants: Readonly<Record<string, string>> = {}) => ({
  'zones/other.test/normal.zone': soa + lines,
  ...Object.fromEntries(Object.entries(variants).map(([name, text]) => [`zones/other.test/${name}`, text])),
})
const hosts = 'mail A 203.0.113.25\nalias CNAME mail\n*.apps A 203.0.113.70\ntext TXT t\n'
const remove = (name: string) => `remove:\n  - {name: '${name}', reason: no backup}\n`

export const cases: readonly RuleCase[] = [
  {
    name: 'a mail host of a zone that has no such variant',
    normal: hosts,
    degraded: 'remove:\n  - {name: mail, reason: no backup}\n  - {name: alias, reason: no backup}\n',
    files: other(
      '@ MX 10 mail.example.\n@ MX 20 ns2.example.\nlist MX 10 mail.example.\nsub NS ns1.example.\nx.sub MX 10 mail.example.\n',
    ),
    faults: [
      'error target-dropped degraded.yaml:2:5 mail.example',
      'warning occluded normal.zone:9:1 x.sub.other.test MX',
    ],
    says: [
      'mail.example has no address here, and other.test MX and 1 other, which stay as they are in normal, lead to it\nother.test MX 10 mail.example\nlist.other.test MX 10 mail.example\nkeep the name, or give other.test a variant degraded that does without it',
    ],
  },
  {
    name: 'by an alias in another zone, and by one in the zone itself',
    normal: hosts,
    degraded: remove('mail'),
    files: other('post CNAME mail.example.\npost2 CNAME alias.example.\n'),
    faults: [
      'warning cname-dangling normal.zone:8:1 alias.example CNAME',
      'warning target-dropped degraded.yaml:2:5 mail.example',
      'warning target-dropped degraded.yaml:1:1 alias.example',
    ],
  },
  {
    name: 'a name that a wildcard answered for',
    normal: hosts,
    degraded: remove('*.apps'),
    files: other('shop HTTPS 1 shop.apps.example.\n'),
    faults: ['warning target-dropped degraded.yaml:1:1 shop.apps.example'],
  },
  {
    name: 'a zone that has the variant, and tells of it itself',
    normal: hosts,
    degraded: remove('mail'),
    files: other('@ MX 10 mail.example.\n@ MX 20 ns2.example.\n', {
      'degraded.yaml': 'records: {y: {type: TXT, value: t}}\n',
    }),
    faults: [
      'warning cname-dangling normal.zone:8:1 alias.example CNAME',
      'error target-missing normal.zone:5:1 other.test MX',
    ],
  },
  {
    name: 'names to which nobody leads, that are answered for in another way, or that had no address before',
    normal: hosts,
    degraded:
      "remove:\n  - {name: text, reason: x}\n  - {name: alias, reason: x}\n  - {name: mail, type: A, reason: x}\nrecords: {mail: {type: AAAA, value: '2001:db8:9::25'}}\n",
    files: other('@ MX 10 mail.example.\nt CNAME text.example.\n'),
    faults: [],
  },
]

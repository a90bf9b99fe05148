import type { RuleCase } from '../rule-case.ts'

const zone = (overlay: string, minimum = '{name: www, type: A, count: 2}') => ({
  'zones/example.org/normal.yaml': `ttl: 60
soa: {mname: ns1.example, rname: h@example, refresh: 2h, retry: 15m, expire: 2w, minimum: 60}
minimum: [${minimum}]
records:
  '': [{type: NS, values: [ns1.example., ns2.example.]}, {type: MX, values: [10 mx1, 20 mx2]}]
  www: {type: CNAME, value: web}
  web: {type: A, values: [192.0.2.80, 192.0.2.81]}
  mx1: {type: A, value: 192.0.2.25}
  mx2: {type: A, value: 198.51.100.25}
`,
  'zones/example.org/degraded.yaml': overlay,
})
const moved = 'down: [rennes]\nreplace: [{from: 192.0.2.0/24, to: 198.51.100.0/24}]\n'

export const cases: readonly RuleCase[] = [
  { name: 'as many at the backup site', files: zone(moved), faults: [] },
  {
    name: 'what others serve',
    files: zone('records:\n  www: {type: CNAME, value: www.example.com.}\n'),
    faults: ['warning external-dependency degraded.yaml:2:29 www.example.org CNAME'],
  },
  {
    name: 'fewer at the end of a chain',
    files: zone(moved.replace('/24, to: 198.51.100.0/24', '/24, to: 198.51.100.80')),
    faults: ['warning capacity degraded.yaml:2:36 www.example.org A'],
    says: [
      'www.example.org A has 1 in degraded, and at least 2 are declared\nwww.example.org CNAME web.example.org\nweb.example.org A 198.51.100.80\nat least 2 are declared here\nadd hosts of the backup site',
    ],
  },
  {
    name: 'mail hosts, of which one is dead',
    files: zone(
      'down: [rennes]\nreplace: [{from: 192.0.2.80, to: 198.51.100.80}, {from: 192.0.2.81, to: 198.51.100.81}]\n',
      '{name: "", type: MX, count: 2}',
    ),
    faults: [
      'warning capacity normal.yaml:5:78 example.org MX',
      'warning leads-to-down-site normal.yaml:5:78 example.org MX',
    ],
  },
  {
    name: 'none at all: the entry that removes it',
    files: zone(`${moved}remove: [{name: web, reason: none}, {name: www, reason: none}]\n`),
    faults: ['warning capacity degraded.yaml:3:37 www.example.org A'],
    says: ['www.example.org A has 0 in degraded'],
  },
  {
    name: 'none at all, in a whole zone: the declaration',
    files: {
      'zones/example.org/normal.yaml': zone('')['zones/example.org/normal.yaml'],
      'zones/example.org/degraded.zone':
        '$TTL 60\n@ SOA ns1.example. h.example. 7 2h 15m 2w 60\n@ NS ns1.example.\n@ NS ns2.example.\n@ MX 10 mx1\n@ MX 20 mx2\nmx1 A 192.0.2.25\nmx2 A 198.51.100.25\nweb A 192.0.2.80\nweb A 192.0.2.81\n',
    },
    faults: [
      'warning capacity normal.yaml:3:11 www.example.org A',
      'error undeclared-change degraded.zone:1:1 www.example.org CNAME',
    ],
  },
  {
    name: 'fewer in normal already, told once',
    files: zone(moved, '{name: web, type: A, count: 3}'),
    faults: ['warning capacity normal.yaml:3:11 web.example.org A'],
    says: ['web.example.org A has 2 in normal'],
  },
]

import type { RuleCase } from '../rule-case.ts'

const web = 'web A 192.0.2.80\nweb AAAA 2001:db8:1::80\nwww CNAME web\n@ HTTPS 0 web\n'
const down = (more: string) => `down: [rennes]\n${more}`

/** Names of each family, by themselves and below DNAMEs, here and in another zone. */
const families = `four A 203.0.113.4
six AAAA 2001:db8:9::6
dual A 203.0.113.5
dual AAAA 2001:db8:9::5
tree DNAME both.other.test.
sixtree DNAME six.other.test.
`
const others = {
  'zones/other.test/normal.zone': `$TTL 60
@ SOA ns1.example. hostmaster.example. 7 2h 15m 2w 60
@ NS ns1.example.
@ NS ns2.example.
*.both A 203.0.113.7
*.both AAAA 2001:db8:9::7
x.six AAAA 2001:db8:9::8
`,
}

export const cases: readonly RuleCase[] = [
  {
    name: 'both move',
    normal: web,
    degraded: down(
      'replace:\n  - {from: 192.0.2.80, to: 198.51.100.80}\n  - {from: 2001:db8:1::80, to: 2001:db8:2::80}\n',
    ),
    faults: [],
  },
  {
    name: 'one moves, and the other is removed',
    normal: web,
    degraded: down('replace: [{from: 192.0.2.80, to: 198.51.100.80}]\nremove: [{name: web, type: AAAA, reason: x}]\n'),
    faults: [],
  },
  {
    name: 'IPv4 moves alone; of the aliases no second fault is told',
    normal: web,
    degraded: down('replace: [{from: 192.0.2.80, to: 198.51.100.80}]\n'),
    faults: ['error dual-stack-orphan normal.zone:8:1 web.example AAAA'],
    says: [
      'the A of web.example moved out of rennes, and its AAAA did not: clients prefer it',
      'web.example AAAA 2001:db8:1::80 is in rennes, 2001:db8:1::/48',
      'replace 2001:db8:1::80 too, or remove the AAAA with a reason',
    ],
  },
  {
    name: 'a mail server, which is reached over its other address',
    normal: '@ MX 10 mx\nmx A 192.0.2.25\nmx AAAA 2001:db8:1::25\n',
    degraded: down('replace: [{from: 192.0.2.25, to: 198.51.100.25}]\n'),
    faults: ['error dual-stack-orphan normal.zone:9:1 mx.example AAAA'],
  },
  {
    name: 'one that is left on purpose',
    normal: web,
    degraded: down('replace: [{from: 192.0.2.80, to: 198.51.100.80}]\nleave: [{name: web, type: AAAA, reason: x}]\n'),
    faults: [],
  },
  {
    name: 'an address that moved in part, and one that stood elsewhere before',
    normal: 'a A 192.0.2.80\na A 192.0.2.81\na AAAA 2001:db8:1::80\nb A 203.0.113.1\nb AAAA 2001:db8:1::81\n',
    degraded: down('replace: [{from: 192.0.2.80, to: 198.51.100.80}, {from: 203.0.113.1, to: 198.51.100.81}]\n'),
    faults: [
      'error leads-to-down-site normal.zone:8:1 a.example A',
      'error leads-to-down-site normal.zone:9:1 a.example AAAA',
      'error leads-to-down-site normal.zone:11:1 b.example AAAA',
    ],
  },
  {
    name: 'names that become aliases, or aliases of others, or addresses, and lose a family',
    normal: `${families}a A 203.0.113.1
a AAAA 2001:db8:9::1
b CNAME dual
c CNAME dual
d CNAME dual
e A 203.0.113.1
f CNAME x.tree
*.g A 203.0.113.1
`,
    degraded: `records:
  a: {type: CNAME, value: six}
  b: {type: CNAME, value: four}
  c: {type: CNAME, value: x.six.other.test.}
  d: {type: A, value: 203.0.113.4}
  e: {type: CNAME, value: six}
  f: {type: CNAME, value: x.sixtree}
  '*.g': {type: CNAME, value: six}
`,
    files: others,
    faults: [
      'error dual-stack-orphan degraded.yaml:2:27 a.example A',
      'warning dual-stack-orphan degraded.yaml:3:27 b.example AAAA',
      'error dual-stack-orphan degraded.yaml:4:27 c.example A',
      'error dual-stack-orphan degraded.yaml:6:27 e.example A',
      'error dual-stack-orphan degraded.yaml:7:27 f.example A',
      'error dual-stack-orphan degraded.yaml:8:31 *.g.example A',
      'warning dual-stack-orphan degraded.yaml:5:23 d.example AAAA',
      'warning type-change-cached degraded.yaml:5:23 d.example CNAME',
    ],
    says: [
      'a.example has IPv4 addresses in normal, and none where it leads here\na.example A 203.0.113.1 in normal\na.example AAAA 2001:db8:9::1 in normal\na.example CNAME six.example\nsix.example AAAA 2001:db8:9::6\nlead it to a name that has A records too, or remove its A with a reason',
      'b.example has IPv6 addresses in normal, and none where it leads here\nb.example CNAME dual.example in normal\ndual.example A 203.0.113.5 in normal\ndual.example AAAA 2001:db8:9::5 in normal\nb.example CNAME four.example\nfour.example A 203.0.113.4\nlead it to a name that has AAAA records too, or ignore this with a reason',
      'x.six.other.test',
    ],
  },
  {
    name: 'names that keep both families, that lead to others, and losses that are declared at either end',
    normal: `${families}a A 203.0.113.1
a AAAA 2001:db8:9::1
b A 203.0.113.1
c A 203.0.113.1
c AAAA 2001:db8:9::1
d CNAME dual
e A 203.0.113.1
moved A 203.0.113.1
moved AAAA 2001:db8:9::1
`,
    degraded: `remove:
  - {name: c, type: AAAA, reason: x}
  - {name: moved, type: AAAA, reason: x}
records:
  a: {type: CNAME, value: dual}
  b: {type: CNAME, value: x.tree}
  c: {type: CNAME, value: four}
  d: {type: CNAME, value: moved}
  e: {type: CNAME, value: four}
`,
    files: others,
    faults: [],
  },
]

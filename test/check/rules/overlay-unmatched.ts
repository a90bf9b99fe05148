import type { RuleCase } from '../rule-case.ts'

/** An overlay that takes rennes down, moves www out of it, and leaves what is given. */
const leaving = (...leaves: readonly string[]) =>
  `down: [rennes]\nreplace: [{from: 192.0.2.80, to: 198.51.100.80}]\nleave:\n${leaves.map((leave) => `  - {${leave}, reason: x}\n`).join('')}`
const www = 'www A 192.0.2.80\n'
const atLeave = 'error overlay-unmatched degraded.yaml:4:5'
const idle = 'means nothing that leads to a site which degraded takes down'
const gone = 'matches nothing in degraded'
const guest = `$TTL 60\n@ SOA ns1.example. h 7 2h 15m 2w 60\n@ NS ns1.example.\n@ NS ns2.example.\nwww A 192.0.2.80\n`

export const cases: readonly RuleCase[] = [
  {
    name: 'leave: addresses, by name, by type, by pattern, and all below a name',
    normal: `${www}ftp A 192.0.2.21\nftp TXT t\na.irc A 192.0.2.66\nb.irc AAAA 2001:db8:1::66\nx.dev A 192.0.2.22\n`,
    degraded: leaving('name: ftp, type: A', "name: '**.irc'", 'name: x.**'),
    faults: [],
  },
  {
    name: 'leave: an alias, a hop, and an alias by the type of the addresses behind it',
    normal: `${www}a CNAME b\nb CNAME c\nc A 192.0.2.21\nd CNAME e\ne A 192.0.2.22\n`,
    degraded: leaving('name: a', 'name: b', 'name: c', 'name: d, type: A', 'name: e'),
    faults: [],
  },
  {
    name: 'leave: sets, hints, services and names below a DNAME',
    normal: `${www}@ MX 10 mx1\n@ MX 20 mx2\nmx1 A 192.0.2.25\nmx2 A 198.51.100.25\nsip NAPTR 1 1 "a" "SIP+D2U" "" mx1\nh HTTPS 1 . ipv4hint=192.0.2.9\nh A 203.0.113.9\nold DNAME new\nx.new A 192.0.2.30\n`,
    degraded: leaving("name: '', type: MX", 'name: mx1', 'name: sip', 'name: h', 'name: old', "name: '**.new'"),
    faults: [],
  },
  {
    name: 'leave: a name whose address stands in another zone of the project',
    normal: `${www}ftp CNAME host.example.net.\n`,
    degraded: leaving('name: ftp'),
    files: {
      'zones/example.net/normal.zone': `${guest}host A 192.0.2.21\n`,
      'zones/example.net/degraded.yaml': leaving('name: host'),
    },
    faults: [],
  },
  {
    name: 'leave: a name that the variant adds, and that leads to the site',
    normal: `${www}ftp A 192.0.2.21\n`,
    degraded: `${leaving('name: old', 'name: ftp')}records: {old: {type: CNAME, value: ftp}}\n`,
    faults: [],
  },
  {
    name: 'leave: a name that normal does not have',
    normal: www,
    degraded: leaving('name: ftp'),
    faults: [atLeave],
    says: [`leave ftp ${gone}`, 'write a name that degraded has, or take the entry out'],
  },
  {
    name: 'leave: a type that the name does not have',
    normal: `${www}ftp A 192.0.2.21\n`,
    degraded: leaving('name: ftp, type: AAAA', 'name: ftp, type: A'),
    faults: [atLeave],
    says: [`leave ftp AAAA ${gone}`],
  },
  {
    name: 'leave: a type that leads nowhere',
    normal: `${www}ftp A 203.0.113.21\nftp TXT t\n`,
    degraded: leaving('name: ftp, type: TXT'),
    faults: [atLeave],
    says: [`leave ftp TXT ${idle}`],
  },
  {
    name: 'leave: a name that the overlay moves anyhow',
    normal: www,
    degraded: leaving('name: www'),
    faults: [atLeave],
    says: [`leave www ${idle}`, 'take it out: it would hide the next name that is forgotten'],
  },
  {
    name: 'leave: an alias of a name that the overlay moves anyhow',
    normal: `${www}blog CNAME www\n`,
    degraded: leaving('name: blog'),
    faults: [atLeave],
    says: [`leave blog ${idle}`],
  },
  {
    name: 'leave: a name that the overlay removes anyhow',
    normal: `${www}ftp A 192.0.2.21\n`,
    degraded: `${leaving('name: ftp')}remove: [{name: ftp, reason: none}]\n`,
    faults: [atLeave],
    says: [`leave ftp ${gone}`, 'degraded does away with it: take out one of the two'],
  },
  {
    name: 'leave: names that stand elsewhere by now',
    normal: `${www}a.irc A 203.0.113.66\n`,
    degraded: leaving("name: '**.irc'"),
    faults: [atLeave],
    says: [`leave **.irc ${idle}`],
  },
  {
    name: 'leave: where nothing is down',
    normal: `${www}ftp A 192.0.2.21\n`,
    degraded: leaving('name: ftp').replace('down: [rennes]\n', ''),
    faults: ['error overlay-unmatched degraded.yaml:3:5'],
  },
  {
    name: 'leave: by a shared overlay, of use in one of two zones, and in none',
    normal: `${www}ftp A 192.0.2.21\n`,
    files: {
      'zones/degraded.yaml': leaving('name: ftp', 'name: www', 'name: nowhere'),
      'zones/example.net/normal.zone': guest,
    },
    faults: ['warning overlay-unmatched degraded.yaml:5:5', 'warning overlay-unmatched degraded.yaml:6:5'],
    says: [
      'leave www means nothing that leads to a site that is down, in any zone',
      'leave nowhere matches nothing in any zone',
    ],
  },
]

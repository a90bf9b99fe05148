import { project, type RuleCase } from '../rule-case.ts'

const www = 'www A 192.0.2.80\n'
const degraded = 'down: [rennes]\nreplace: [{from: 192.0.2.80, to: 198.51.100.80}]\n'

export const cases: readonly RuleCase[] = [
  { name: 'a backup that hosts nothing in normal', normal: www, degraded, faults: [] },
  {
    name: 'name servers and second mail hosts, of other zones too',
    normal: `${www}@ MX 10 mx1\n@ MX 20 mx2\nmx1 A 203.0.113.25\nmx2 A 198.51.100.25\nmx3 A 198.51.100.26\n`,
    degraded,
    files: {
      'zones/example.net/normal.zone':
        '$TTL 60\n@ SOA ns1.example. h 7 2h 15m 2w 60\n@ NS ns1.example.\n@ NS ns2.example.\n@ MX 10 mx3.example.\n',
    },
    faults: [],
  },
  {
    name: 'a name that stands elsewhere too',
    normal: `${www}git A 198.51.100.22\ngit A 203.0.113.22\nftp A 198.51.100.21\nftp AAAA 2001:db8:1::21\n`,
    degraded: `${degraded}leave: [{name: ftp, reason: x}]\n`,
    faults: [],
  },
  {
    name: 'what the operator needs, and a server',
    project: `${project}operator: {names: [status.example], addresses: [198.51.100.11]}\nservers:\n  ns9: {site: secours, address: 198.51.100.59, driver: secondary}\n`,
    normal: `${www}status A 198.51.100.10\nvpn A 198.51.100.11\nhidden A 198.51.100.59\n`,
    degraded,
    faults: [],
  },
  {
    name: 'hosts that a variant leads to',
    normal: `${www}imap CNAME old\nold A 192.0.2.80\nspare A 198.51.100.80\nspare-imap A 198.51.100.26\n`,
    degraded: `${degraded}records:\n  imap: {type: CNAME, value: spare-imap}\n  irc: {type: CNAME, value: irc.example.net.}\n`,
    files: {
      'zones/example.net/normal.zone':
        '$TTL 60\n@ SOA ns1.example. h 7 2h 15m 2w 60\n@ NS ns1.example.\n@ NS ns2.example.\nirc A 198.51.100.66\n',
    },
    faults: [],
  },
  {
    name: 'a variant that moves nothing',
    normal: `www A 203.0.113.80\ngit A 198.51.100.22\n`,
    degraded: 'down: [rennes]\n',
    faults: ['error no-effective-change degraded.yaml:1:1'],
  },
  {
    name: 'a project that takes no site down',
    normal: `${www}git A 198.51.100.22\n`,
    degraded: 'records:\n  new: {type: TXT, value: t}\n',
    faults: [],
  },
  {
    name: 'a second variant',
    normal: `${www}git A 198.51.100.22\n`,
    degraded,
    files: {
      'zones/example/other.yaml':
        'down: [secours]\nreplace: [{from: 198.51.100.0/24, to: 192.0.2.0/24}]\nleave: [{name: ns2, reason: x}]\n',
    },
    faults: [],
  },
  {
    name: 'names that stand in it alone',
    normal: `${www}git A 198.51.100.22\nftp AAAA 2001:db8:2::21\n`,
    degraded,
    faults: ['warning site-without-variant secours.yaml:3:3'],
    says: [
      'no variant takes secours down, and git.example stands there alone, and so do others such as ftp.example',
      'write a variant with down: [secours]',
    ],
  },
]

import { project, type RuleCase } from '../rule-case.ts'

const needing = (needs: string) => `${project}operator: {${needs}}\n`
const status = 'status A 203.0.113.10\nwww A 192.0.2.80\n'
const moved = 'down: [rennes]\nreplace: [{from: 192.0.2.80, to: 198.51.100.80}]\n'
const server = (options: string) => `${project}servers:
  ns2: {site: secours, address: 198.51.100.53, driver: zonefile, directory: /z, ${options}}
`

export const cases: readonly RuleCase[] = [
  {
    name: 'what lives, and what others name',
    project: needing(
      'names: [status.example, www.example., vpn.example.com], addresses: [198.51.100.7, 2001:db8:2::7]',
    ),
    normal: status,
    degraded: moved,
    faults: [],
  },
  {
    name: 'one of two addresses that lives',
    project: needing('names: [status.example]'),
    normal: 'status A 192.0.2.10\nstatus A 203.0.113.10\n',
    degraded: 'down: [rennes]\nleave: [{name: status, reason: x}]\nrecords:\n  new: {type: TXT, value: t}\n',
    faults: [],
  },
  {
    name: 'a name in the site that is down',
    project: needing('names: [status.example]'),
    normal: status.replace('203.0.113', '192.0.2'),
    degraded: `${moved}leave: [{name: status, reason: x}]\n`,
    faults: ['warning operator-path secours.yaml:4:20 status.example'],
    says: [
      'the operator needs status.example, which leads to rennes alone while degraded is active',
      'status.example A 192.0.2.10 is in rennes',
    ],
  },
  {
    name: 'a name in the site that is down, forgotten: one fault, one code',
    project: needing('names: [status.example]'),
    normal: status.replace('203.0.113', '192.0.2'),
    degraded: moved,
    faults: ['error leads-to-down-site normal.zone:7:1 status.example A'],
  },
  {
    name: 'a name that is nowhere, in normal either',
    project: needing('names: [stauts.example]'),
    normal: status,
    degraded: moved,
    faults: ['warning operator-path secours.yaml:4:20 stauts.example'],
  },
  {
    name: 'a name that is gone',
    project: needing('names: [status.example]'),
    normal: status,
    degraded: `${moved}remove: [{name: status, reason: x}]\n`,
    faults: ['warning operator-path secours.yaml:4:20 status.example'],
    says: ['leads nowhere', 'give status.example an address at a site that degraded does not take down'],
  },
  {
    name: 'an address in the site that is down, told once for all zones',
    project: needing('addresses: [192.0.2.7]'),
    normal: status,
    degraded: moved,
    files: {
      'zones/example.net/normal.zone': `$TTL 60\n@ SOA ns1.example. h 7 2h 15m 2w 60\n@ NS ns1.example.\n@ NS ns2.example.\nwww A 192.0.2.80\n`,
      'zones/example.net/degraded.yaml': moved,
    },
    faults: ['warning operator-path secours.yaml:4:24'],
    says: [
      '192.0.2.7, which the operator needs, is in rennes, 192.0.2.0/24, which degraded takes down',
      'have it at another site too, and write its address there in place of this one',
    ],
  },
  {
    name: 'servers that are reached in their own site, or here, or by a name of the machine',
    project: `${server("push: [rsync, '{file}', 'ns2:{target}'], reload: {rndc: {server: 127.0.0.1}}")}  ns3: {site: secours, address: 198.51.100.54, driver: zonefile, directory: /z, push: [scp, '{file}', 'root@[2001:db8:2::54]:{target}'], reload: rndc}\n`,
    normal: status,
    degraded: moved,
    faults: [],
  },
  {
    name: 'a server that is down itself',
    project: `${server('reload: {rndc: {server: 192.0.2.53}}').replace('site: secours', 'site: rennes')}  ns3: {site: secours, address: 198.51.100.54, driver: zonefile, directory: /z, reload: rndc}\n`,
    normal: status,
    degraded: moved,
    faults: [],
  },
  {
    name: 'a server that lives, and is told by an address that does not',
    project: server('reload: {rndc: {server: 192.0.2.53}}'),
    normal: status,
    degraded: moved,
    faults: ['warning operator-path secours.yaml:5:3'],
    says: ['ns2 lives while degraded is active, but its rndc server 192.0.2.53 is in rennes'],
  },
  {
    name: 'a server whose files are pushed to a name that leads to the site in normal',
    project: server("push: [rsync, '{file}', 'dns@www.example:{target}'], reload: rndc"),
    normal: status,
    degraded: moved,
    faults: ['warning operator-path secours.yaml:5:3'],
    says: ['its push host www.example leads to rennes alone', 'by an address of its own site'],
  },
]

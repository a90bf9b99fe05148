import { project, type RuleCase } from '../rule-case.ts'

const servers = (...entries: readonly string[]) =>
  `${project}servers:\n${entries.map((entry) => `  ${entry}\n`).join('')}`
const primary = 'ns1: {site: rennes, address: 192.0.2.53, driver: zonefile, directory: /z, reload: rndc}'
const standby = 'standby: {site: secours, address: 198.51.100.54, driver: zonefile, directory: /z, reload: rndc}'
const secondary = (name: string, more: string) =>
  `${name}: {site: secours, address: 198.51.100.53, driver: secondary${more}}`
const www = {
  normal: 'www A 192.0.2.80\n',
  degraded: 'down: [rennes]\nreplace: [{from: 192.0.2.80, to: 198.51.100.80}]\n',
}

export const cases: readonly RuleCase[] = [
  {
    name: 'two primaries in two sites',
    project: servers(primary, standby, secondary('ns2', ', primaries: [ns1, standby]')),
    ...www,
    faults: [],
  },
  { name: 'primaries that nobody declared', project: servers(primary, secondary('ns2', '')), ...www, faults: [] },
  {
    name: 'a secondary that others run',
    project: servers(primary, secondary('ns2', ', primaries: [ns1], external: true')),
    ...www,
    faults: [],
  },
  {
    name: 'a secondary that dies with its primary',
    project: servers(primary, 'ns2: {site: rennes, address: 192.0.2.54, driver: secondary, primaries: [ns1]}'),
    ...www,
    faults: [],
  },
  {
    name: 'a secondary that is fed by one that is fed',
    project: servers(standby, secondary('ns2', ', primaries: [standby]'), secondary('ns3', ', primaries: [ns2]')),
    ...www,
    faults: [],
  },
  {
    name: 'a secondary whose primary is down, told once for all zones',
    project: servers(primary, secondary('ns2', ', primaries: [ns1]')),
    ...www,
    files: {
      'zones/example.net/normal.zone': `$TTL 60\n@ SOA ns1.example. h 7 2h 15m 2w 60\n@ NS ns1.example.\n@ NS ns2.example.\nwww A 192.0.2.80\n`,
      'zones/example.net/degraded.yaml': www.degraded,
    },
    faults: ['error no-living-primary secours.yaml:6:3'],
    says: [
      'nothing new can reach ns2 while degraded is active: ns1, of its primaries, in rennes, which is down',
      'ns1 stands in rennes',
      'secours serve',
    ],
  },
  {
    name: 'a secondary of one that is fed no more',
    project: servers(primary, secondary('ns2', ', primaries: [ns1]'), secondary('ns3', ', primaries: [ns2]')),
    ...www,
    faults: ['error no-living-primary secours.yaml:6:3', 'error no-living-primary secours.yaml:7:3'],
  },
  {
    name: 'a secondary of other zones',
    project: servers(primary, secondary('ns2', ", primaries: [ns1], zones: ['*.org']")),
    ...www,
    faults: [],
  },
]

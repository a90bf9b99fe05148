import { project, type RuleCase } from '../rule-case.ts'

const servers = (...entries: readonly string[]) =>
  `${project}servers:\n${entries.map((entry) => `  ${entry}\n`).join('')}`
const primary = 'ns1: {site: rennes, address: 192.0.2.53, driver: zonefile, directory: /z, reload: rndc}'
const standby = 'standby: {site: secours, address: 198.51.100.54, driver: zonefile, directory: /z, reload: rndc}'
const embedded =
  'standby: {site: secours, address: 198.51.100.54, driver: zonefile, directory: /z, reload: {secours: {control: /run/s}}}'
const secondary = (name: string, more: string) =>
  `${name}: {site: secours, address: 198.51.100.53, driver: secondary${more}}`
const external = (name: string, more = '') => secondary(name, `${more}, external: true`)
const www = {
  normal: 'www A 192.0.2.80\n',
  degraded: 'down: [rennes]\nreplace: [{from: 192.0.2.80, to: 198.51.100.80}]\n',
}
const guest = (name: string) => ({
  [`zones/${name}/normal.zone`]: `$TTL 60\n@ SOA ns1.example. h 7 2h 15m 2w 60\n@ NS ns1.example.\n@ NS ns2.example.\nwww A 192.0.2.80\n`,
  [`zones/${name}/degraded.yaml`]: www.degraded,
})
const atPrimary = 'error no-living-primary secours.yaml:5:3'
const atSecond = 'error no-living-primary secours.yaml:6:3'

/** Who is deployed to, who lives, who feeds whom. The name servers of the zone stand in both sites, unless a case says other. */
export const cases: readonly RuleCase[] = [
  { name: 'no servers at all', ...www, faults: [] },
  {
    name: 'two primaries in two sites',
    project: servers(primary, standby, secondary('ns2', ', primaries: [ns1, standby]')),
    ...www,
    faults: [],
  },
  { name: 'two servers that are deployed to, in two sites', project: servers(primary, standby), ...www, faults: [] },
  { name: 'the embedded server as the second', project: servers(primary, embedded), ...www, faults: [] },
  {
    name: 'the embedded server as the primary of all',
    project: servers(primary, embedded, secondary('ns2', ', primaries: [standby]')),
    ...www,
    faults: [],
  },
  {
    name: 'servers that are only observed: others deploy',
    project: servers(secondary('ns2', ''), secondary('ns3', ', primaries: [ns2]')),
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
    name: 'a variant that takes nothing down',
    project: servers(primary, secondary('ns2', ', primaries: [ns1]')),
    ...www,
    degraded: 'records: {www: {type: A, value: 198.51.100.80}}\n',
    faults: [],
  },
  {
    name: 'a zone that a shared overlay leaves as it is: there is nothing to launch',
    project: servers(primary, secondary('ns2', ', primaries: [ns1]')),
    normal: 'www A 198.51.100.80\n',
    files: { 'zones/degraded.yaml': 'down: [rennes]\nremove: []\n' },
    faults: [],
  },
  {
    name: 'a secondary whose primary is down, told once for all zones',
    project: servers(primary, secondary('ns2', ', primaries: [ns1]')),
    ...www,
    files: guest('example.net'),
    faults: [atSecond],
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
    faults: [atSecond, 'error no-living-primary secours.yaml:7:3'],
    says: ['ns2 is not reached either'],
  },
  {
    name: 'a secondary whose primary is down, while another server is deployed to',
    project: servers(primary, secondary('ns2', ', primaries: [ns1]'), standby),
    ...www,
    faults: [atSecond],
  },
  {
    name: 'secondaries that feed each other, and nobody feeds them',
    project: servers(primary, secondary('ns2', ', primaries: [ns3]'), secondary('ns3', ', primaries: [ns2]')),
    ...www,
    faults: [atSecond, 'error no-living-primary secours.yaml:7:3'],
  },
  {
    name: 'a secondary of other zones, beside one that is deployed to',
    project: servers(primary, standby, secondary('ns2', ", primaries: [ns1], zones: ['*.org']")),
    ...www,
    faults: [],
  },
  {
    name: 'a primary that others run, and that lives',
    project: servers(primary, standby, secondary('ns2', ', primaries: [ns1, them]'), external('them')),
    ...www,
    faults: [],
  },
  {
    name: 'a primary that others run, and that is fed by who is down',
    project: servers(primary, secondary('ns2', ', primaries: [them]'), external('them', ', primaries: [ns1]')),
    ...www,
    faults: [atSecond, 'warning no-living-primary secours.yaml:7:3'],
  },
  {
    name: 'a secondary that others run, fed by who is down, while another server is deployed to',
    project: servers(primary, external('ns2', ', primaries: [ns1]'), standby),
    ...www,
    faults: ['warning no-living-primary secours.yaml:6:3'],
    says: ['nothing new can reach ns2 while degraded is active'],
  },
  {
    name: 'nobody can launch it: a name server that no entry speaks of lives, told once for all zones',
    project: servers(primary),
    ...www,
    files: guest('example.net'),
    faults: [atPrimary],
    says: [
      'nobody can launch degraded: ns1, the only server that zones are deployed to, stands in rennes, which is down',
      'name servers of example live, and go on with the zone as it is',
      'prepare a server in another site',
    ],
  },
  {
    name: 'nobody can launch it: a secondary of primaries that nobody declared',
    project: servers(primary, secondary('ns2', '')),
    ...www,
    faults: [atPrimary],
    says: ['ns2 lives in secours, and nothing is deployed to it'],
  },
  {
    name: 'nobody can launch it: a secondary that others run',
    project: servers(primary, external('ns2', ', primaries: [ns1]')),
    ...www,
    faults: [atPrimary],
    says: ['ns2 lives in secours, and nothing is deployed to it'],
  },
  {
    name: 'nobody can launch it: a server in another site that others run, whatever its driver',
    project: servers(primary, standby.replace('}', ', external: true}')),
    ...www,
    faults: [atPrimary],
  },
  {
    name: 'nobody can launch it: a secondary that dies with its primary',
    project: servers(primary, 'ns2: {site: rennes, address: 192.0.2.54, driver: secondary, primaries: [ns1]}'),
    ...www,
    faults: [atPrimary],
  },
  {
    name: 'nobody can launch it: servers of other zones live',
    project: servers(
      primary,
      secondary('ns2', ", primaries: [ns1], zones: ['*.org']"),
      `${standby.slice(0, -1)}, zones: ['*.org']}`,
    ),
    ...www,
    faults: [atPrimary],
  },
  {
    name: 'nobody can launch it: all of several servers, the embedded one among them',
    project: servers(primary, embedded.replace('secours, address: 198.51.100', 'rennes, address: 192.0.2')),
    ...www,
    faults: [atPrimary],
    says: ['ns1 and standby, all servers that zones are deployed to, stand in rennes, which is down'],
  },
  {
    name: 'nobody can launch either of two variants',
    project: servers(primary),
    ...www,
    files: { 'zones/example/half-up.yaml': www.degraded },
    faults: [atPrimary, atPrimary],
    says: ['nobody can launch half-up'],
  },
  {
    name: 'nobody lives at all: another rule says so',
    project: servers(primary),
    normal: 'www A 192.0.2.80\n',
    degraded: 'down: [rennes, secours]\nreplace: [{from: 192.0.2.80, to: 203.0.113.80}]\n',
    faults: ['error ns-all-down normal.zone:3:1 example NS'],
  },
]

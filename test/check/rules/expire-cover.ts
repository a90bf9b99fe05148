import { project, type RuleCase } from '../rule-case.ts'

const fleet = (more: string, secondary = '') => `${project}servers:
  ns1: {site: rennes, address: 192.0.2.53, driver: zonefile, directory: /z, reload: rndc}
  ns2: {site: secours, address: 198.51.100.53, driver: secondary, primaries: [ns1${secondary}]}
  ns3: {site: secours, address: 198.51.100.54, driver: zonefile, directory: /z, reload: rndc}
${more}`
/** Beside the zone of all cases, one that takes nothing down. */
const zone = (expire: string) => ({
  'zones/example.org/normal.zone': `$TTL 60\n@ SOA ns1.example. h 7 2h 15m ${expire} 60\n@ NS ns1.example.\n@ NS ns2.example.\n`,
  'zones/example.org/degraded.yaml': 'records:\n  new: {type: TXT, value: t}\n',
})

export const cases: readonly RuleCase[] = [
  { name: 'a zone that lasts', project: fleet('policy: {maxDegraded: 48h}\n'), files: zone('2d'), faults: [] },
  { name: 'primaries in two sites', project: fleet('', ', ns3'), files: zone('1d'), faults: [] },
  {
    name: 'a secondary that dies with its primary',
    project: fleet('').replace('ns2: {site: secours', 'ns2: {site: rennes'),
    files: zone('1d'),
    faults: [],
  },
  { name: 'secondaries of which nothing is declared', files: zone('1d'), faults: [] },
  {
    name: 'a zone that expires first',
    project: fleet('policy: {maxDegraded: 48h}\n'),
    files: zone('1d'),
    faults: ['warning expire-cover normal.zone:2:1 example.org SOA'],
    says: ['ns2 gives up example.org 1d after rennes went down, and a variant may last 2d', 'ns1 stands in rennes'],
  },
  {
    name: 'a variant that may last longer than the policy says',
    project: fleet('policy: {maxDegraded: 12h}\n'),
    files: {
      ...zone('1d'),
      'zones/example.org/degraded.yaml': 'down: [rennes]\nexpires: 36h\nrecords:\n  new: {type: TXT, value: t}\n',
    },
    faults: ['warning expire-cover normal.zone:2:1 example.org SOA', 'error no-living-primary secours.yaml:6:3'],
    says: ['and a variant may last 1d12h'],
  },
  {
    name: 'a variant that may, and takes another site down',
    project: fleet('policy: {maxDegraded: 12h}\n'),
    files: {
      ...zone('1d'),
      'zones/example.org/degraded.yaml': 'down: [secours]\nexpires: 36h\nrecords:\n  new: {type: TXT, value: t}\n',
    },
    faults: [],
  },
  {
    name: 'a secondary that others run, told once for two variants',
    project: fleet('').replace('primaries: [ns1]', 'primaries: [ns1], external: true'),
    files: {
      ...zone('1d'),
      'zones/example.org/half-up.yaml': 'records:\n  new: {type: TXT, value: t}\n',
    },
    faults: ['warning expire-cover normal.zone:2:1 example.org SOA'],
    says: ['ns2 gives up example.org 1d after rennes went down'],
  },
]

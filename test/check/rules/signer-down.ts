import { project, type RuleCase } from '../rule-case.ts'

const servers = (...entries: readonly string[]) =>
  `${project}servers:\n${entries.map((entry) => `  ${entry}\n`).join('')}`
const primary = 'ns1: {site: rennes, address: 192.0.2.53, driver: zonefile, directory: /z, reload: rndc}'
const standby = 'ns2: {site: secours, address: 198.51.100.53, driver: zonefile, directory: /z, reload: rndc}'
const secondary = 'ns3: {site: secours, address: 198.51.100.54, driver: secondary, primaries: [ns1]}'
const zone = (signed: string) => ({
  'zones/example.org/normal.yaml': `ttl: 60
${signed}soa: {mname: ns1.example, rname: h@example, refresh: 2h, retry: 15m, expire: 2w, minimum: 60}
records:
  '': {type: NS, values: [ns1.example., ns2.example.]}
  www: {type: A, value: 192.0.2.80}
`,
  'zones/example.org/degraded.yaml': 'down: [rennes]\nreplace: [{from: 192.0.2.80, to: 198.51.100.80}]\n',
})
const signed = zone('signed: server\n')

export const cases: readonly RuleCase[] = [
  { name: 'a second server that signs', project: servers(primary, standby), files: signed, faults: [] },
  { name: 'a zone that is not signed', project: servers(primary, standby), files: zone(''), faults: [] },
  { name: 'no servers', files: signed, faults: [] },
  {
    name: 'servers that only transfer',
    project: servers(secondary.replace(', primaries: [ns1]', '')),
    files: signed,
    faults: [],
  },
  {
    name: 'a zone that is not signed, of which another rule speaks',
    project: servers(primary),
    files: zone(''),
    faults: ['error no-living-primary secours.yaml:5:3'],
  },
  {
    name: 'servers of which none is known to sign',
    project: servers(standby.replace('reload: rndc', 'reload: nsd-control')),
    files: signed,
    faults: [],
  },
  {
    name: 'servers that live, and never sign: NSD, and secours itself',
    project: servers(
      primary,
      standby.replace('reload: rndc', 'reload: nsd-control'),
      standby.replace('ns2:', 'ns3:').replace('reload: rndc', 'reload: {secours: {control: /run/secours.sock}}'),
    ),
    files: signed,
    faults: ['error signer-down degraded.yaml:1:1'],
  },
  {
    name: 'servers that sign, or may: Knot, and one with a command of its own',
    project: servers(primary, standby.replace('reload: rndc', 'reload: [systemctl, reload, thing]')),
    files: signed,
    faults: [],
  },
  {
    name: 'several that sign, all down',
    project: servers(primary, standby.replace('secours', 'rennes').replace('198.51.100', '192.0.2')),
    files: signed,
    faults: ['error signer-down degraded.yaml:1:1'],
    says: ['ns1 and ns2 stand in rennes, which is down'],
  },
  {
    name: 'the only server that signs is down: one fault, one code',
    project: servers(primary, secondary),
    files: signed,
    faults: ['error signer-down degraded.yaml:1:1'],
    says: ['nothing can be signed while degraded is active: ns1 stands in rennes', 'signed: file'],
  },
]

import type { FileMap } from '../definition/memory-project.ts'

export interface SmallProject {
  /** More of `policy:`, in YAML flow form. */
  readonly policy?: string
  /** More servers, as lines of `servers:`. */
  readonly servers?: readonly string[]
  readonly files?: FileMap
}

const driver = 'driver: zonefile, directory: /srv, reload: rndc'

const normal = `
ttl: 1h
soa: {mname: ns1, rname: hostmaster, refresh: 2h, retry: 15m, expire: 2w, minimum: 5m}
records:
  '': {type: NS, values: [ns1, ns2]}
  ns1: {type: A, value: 192.0.2.53}
  ns2: {type: A, value: 198.51.100.53}
  www: {type: A, ttl: 10m, value: 192.0.2.80}
  jabber: {type: A, value: 192.0.2.90}
`
const degraded = `
base: normal
down: [rennes]
expires: 24h
replace: [{from: 192.0.2.80, to: 198.51.100.80}]
remove: [{name: jabber, reason: no backup}]
leave: [{name: ns1, reason: comes back with the site}]
`
const mailOnly = `
base: normal
down: [rennes]
remove: [{name: www, reason: no backup}, {name: jabber, reason: no backup}]
`

/** Two zones, of which one has degraded variants of its own; ns1 and ns2 are written to, ns3 follows both. */
export function smallProject({ policy = '', servers = [], files = {} }: SmallProject = {}): FileMap {
  return {
    'secours.yaml': `
sites:
  rennes: {networks: [192.0.2.0/24]}
  secours: {networks: [198.51.100.0/24]}
servers:
  ns1: {site: rennes, address: 192.0.2.53, ${driver}}
  ns2: {site: secours, address: 198.51.100.53, ${driver}}
  ns3: {site: secours, address: 198.51.100.54, driver: secondary, primaries: [ns1, ns2]}
${servers.map((line) => `  ${line}\n`).join('')}
policy: {serial: date, canary: ns2, quorum: 0.5, maxDegraded: 48h${policy}}
`,
    'zones/tedomum.example/normal.yaml': normal,
    'zones/tedomum.example/degraded.yaml': degraded,
    'zones/tedomum.example/mail-only.yaml': mailOnly,
    'zones/asso.example/normal.yaml': normal,
    'zones/asso.example/degraded.yaml': degraded,
    ...files,
  }
}

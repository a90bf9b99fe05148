import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectFleet } from '../../src/operate/connect-fleet.ts'
import type { Operator } from '../../src/operate/operator.ts'
import { printZoneFile } from '../../src/zonefile/writer.ts'
import { memoryProject } from '../definition/memory-project.ts'
import { zoneOf } from '../operate/scene.ts'
import type { TestServer } from '../servers/server.ts'

export const apex = 'tedomum.example'

const normal = `
ttl: 1h
soa: {mname: ns1, rname: hostmaster, refresh: 1h, retry: 1h, expire: 2w, minimum: 5m}
records:
  '':
    - {type: NS, values: [ns1, ns2]}
    - {type: MX, values: ['10 mx1', '20 mx2.secours.example.']}
  ns1: {type: A, value: 192.0.2.53}
  ns2: {type: A, value: 198.51.100.53}
  mx1: {type: A, value: 192.0.2.25}
  www: {type: A, ttl: 5m, values: [192.0.2.80, 192.0.2.81]}
  Jabber: {type: A, value: 192.0.2.90}
  _xmpp-server._tcp: {type: SRV, value: 5 0 5269 Jabber}
  note: {type: TXT, value: 'a "quoted" text; with a semicolon'}
`
const degraded = `
base: normal
down: [rennes]
replace: [{from: 192.0.2.80, to: 198.51.100.80}, {from: 192.0.2.81, to: 198.51.100.81}, {from: 192.0.2.25, to: 198.51.100.25}]
remove: [{name: Jabber, reason: no backup}, {name: _xmpp-server._tcp, reason: no backup}]
leave: [{name: ns1, reason: comes back with the site}]
records:
  status: {type: A, ttl: 2h, value: 198.51.100.99}
`

/** One server of the project: where it stands, and what goes into its entry beside site and address. */
export interface FleetServer {
  readonly server: TestServer
  readonly site: 'rennes' | 'secours'
  readonly options: string
}

/** The options of a BIND server that secours writes to. */
export function bindOptions(server: TestServer, reload?: readonly string[]): string {
  const how = reload === undefined ? `{rndc: {configFile: ${join(server.dir, 'rndc.conf')}}}` : JSON.stringify(reload)
  return `driver: zonefile, directory: ${join(server.dir, 'zones')}, file: '{zone}.zone', reload: ${how}`
}

export const secondaryOptions = 'driver: secondary, primaries: [ns1]'

/** The text of a variant under a serial, to start servers with. */
export function zoneFileOf(variant: 'normal' | 'degraded', serial: number): string {
  const built = open({}).zones[0]
  if (built === undefined) throw new Error('no zone')
  return [...printZoneFile(zoneOf(built, variant), { serial })].join('')
}

/** An operator of a project whose servers run for this test; the first is ns1, the next ns2, and so on. */
export function operatorOf(
  servers: readonly FleetServer[],
  more: Partial<Operator> = {},
  asked: Asked = {},
): { readonly operator: Operator; readonly remove: () => void } {
  const lines = servers.map(
    ({ server, site, options }, index) =>
      [
        `ns${index + 1}`,
        `  ns${index + 1}: {site: ${site}, address: '${server.address}:${server.port}', ${options}}`,
      ] as const,
  )
  const { project, zones, faults } = open(Object.fromEntries(lines), asked)
  const errors = faults.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'))
  const stateFolder = mkdtempSync(join(tmpdir(), 'secours-state-'))
  const rooted = { ...project, root: stateFolder }
  const operator: Operator = {
    project: rooted,
    zones,
    faults: [],
    fleet: connectFleet(rooted, { env: process.env }),
    stateFolder,
    user: 'alice',
    now: Date.now,
    newId: randomUUID,
    patience: { writtenMs: 1_500, followingMs: 8_000 },
    ...more,
  }
  return { operator, remove: () => rmSync(stateFolder, { recursive: true, force: true }) }
}

/** What a test may want of the project beside its servers. */
export interface Asked {
  /** The server signs the zone. */
  readonly signed?: boolean
  /** Records that others maintain on the servers: a pattern and a type. */
  readonly unmanaged?: string
}

function open(servers: Readonly<Record<string, string>>, { signed = false, unmanaged }: Asked = {}) {
  const lines = Object.values(servers)
  return memoryProject({
    'secours.yaml': `
sites:
  rennes: {networks: [192.0.2.0/24]}
  secours: {networks: [198.51.100.0/24]}
${lines.length === 0 ? '' : `servers:\n${lines.join('\n')}`}
${unmanaged === undefined ? '' : `policy: {unmanaged: ['${unmanaged}']}`}
`,
    [`zones/${apex}/normal.yaml`]: signed ? `signed: server\n${normal}` : normal,
    [`zones/${apex}/degraded.yaml`]: degraded,
  })
}

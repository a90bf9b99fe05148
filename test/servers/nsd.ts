import { join } from 'node:path'
import { requireProgram } from './availability.ts'
import {
  isSecondary,
  keysOf,
  makeServerFolder,
  type Peer,
  type PrimaryZone,
  portFor,
  type SecondaryZone,
  type ServerSetup,
  startServer,
  type TestServer,
  type TsigKey,
  zoneFileIn,
} from './server.ts'

export interface NsdServer extends TestServer {
  readonly kind: 'nsd'
  readonly controlSocket: string
}

const localhost = '127.0.0.1'

/** Starts nsd. Zones are primary or secondary, in one server. */
export async function startNsd(setup: ServerSetup<PrimaryZone>): Promise<NsdServer> {
  const dir = makeServerFolder('nsd')
  const port = await portFor(setup)
  const configFile = join(dir, 'nsd.conf')
  const controlSocket = join(dir, 'run', 'nsd.sock')
  const server = await startServer(
    dir,
    port,
    {
      kind: 'nsd',
      argv: [requireProgram('nsd'), '-d', '-c', configFile],
      control: [requireProgram('nsd-control'), '-c', configFile],
      configFile,
      config: nsdConf(setup, dir, port, controlSocket),
      ready: /nsd started/,
    },
    setup.zones,
  )
  return { ...server, kind: 'nsd', controlSocket }
}

/** No chroot, no other user, no rate limit, no pause between transfers; a control socket of the file system needs no TLS. */
function nsdConf(setup: ServerSetup<PrimaryZone>, dir: string, port: number, controlSocket: string): string {
  return `server:
  ip-address: ${localhost}@${port}
  server-count: 1
  username: ""
  chroot: ""
  zonesdir: "${join(dir, 'zones')}"
  database: ""
  zonelistfile: "${join(dir, 'store', 'zone.list')}"
  xfrdfile: "${join(dir, 'store', 'xfrd.state')}"
  xfrdir: "${join(dir, 'store')}"
  pidfile: "${join(dir, 'run', 'nsd.pid')}"
  xfrd-reload-timeout: 0
  rrl-ratelimit: 0
  rrl-whitelist-ratelimit: 0
  verbosity: 2
remote-control:
  control-enable: yes
  control-interface: "${controlSocket}"
${setup.config ?? ''}
${keysOf(Object.values(setup.zones)).map(keyClause).join('')}
${Object.entries(setup.zones)
  .map(([apex, zone]) => zoneClause(apex, zone, zoneFileIn(dir, apex)))
  .join('\n')}
`
}

function zoneClause(apex: string, zone: PrimaryZone | SecondaryZone, file: string): string {
  const primaries = isSecondary(zone) ? zone.primaries : []
  const statements = [
    `name: "${apex}"`,
    `zonefile: "${file}"`,
    `provide-xfr: ${localhost} ${keyName(zone.transferKey)}`,
    ...primaries.flatMap((peer) => [
      `request-xfr: ${peerName(peer)}`,
      `allow-notify: ${localhost} ${keyName(peer.key)}`,
    ]),
    ...(isSecondary(zone) ? ['min-refresh-time: 1', 'min-retry-time: 1'] : []),
    ...(zone.notify ?? []).map((peer) => `notify: ${peerName(peer)}`),
    zone.config ?? '',
  ]
  return `zone:\n  ${statements.join('\n  ')}\n`
}

function peerName(peer: Peer): string {
  return `${peer.address}@${peer.port} ${keyName(peer.key)}`
}

function keyName(key: TsigKey | undefined): string {
  return key ? key.name : 'NOKEY'
}

function keyClause(key: TsigKey): string {
  return `key:\n  name: "${key.name}"\n  algorithm: ${key.algorithm}\n  secret: "${key.secret}"\n`
}

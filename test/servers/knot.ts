import { join } from 'node:path'
import { requireProgram } from './availability.ts'
import {
  isSecondary,
  keysOf,
  makeServerFolder,
  type Peer,
  portFor,
  type SecondaryZone,
  type ServerSetup,
  startServer,
  type TestServer,
  type TsigKey,
  type UpdatableZone,
} from './server.ts'
import { waitFor } from './waiting.ts'

export interface KnotPrimary extends UpdatableZone {
  /** How a changed zone file is taken over; `whole` unless given. */
  readonly zonefileLoad?: 'none' | 'difference' | 'difference-no-serial' | 'whole'
  readonly journalContent?: 'none' | 'changes' | 'all'
  /** Seconds until changes are flushed to the zone file; -1, never, unless given. */
  readonly zonefileSync?: number
}

export interface KnotServer extends TestServer {
  readonly kind: 'knot'
  readonly controlSocket: string
}

const localhost = '127.0.0.1'

/** Starts knotd. Zones are primary or secondary, in one server. */
export async function startKnot(setup: ServerSetup<KnotPrimary>): Promise<KnotServer> {
  const dir = makeServerFolder('knot')
  const port = await portFor(setup)
  const configFile = join(dir, 'knot.conf')
  const controlSocket = join(dir, 'run', 'knot.sock')
  const server = await startServer(
    dir,
    port,
    {
      kind: 'knot',
      argv: [requireProgram('knotd'), '-c', configFile],
      control: [requireProgram('knotc'), '-c', configFile, '-s', controlSocket],
      configFile,
      config: knotConf(setup, dir, port, controlSocket),
      ready: /server started/,
    },
    setup.zones,
  )
  // It says that it has started before it listens on the control socket.
  await waitFor(async () => (await server.tell('status')).code === 0)
  return { ...server, kind: 'knot', controlSocket }
}

/** The databases are small: Knot's default of 20 GiB of address space is refused on small machines. */
function knotConf(setup: ServerSetup<KnotPrimary>, dir: string, port: number, controlSocket: string): string {
  const zones = Object.entries(setup.zones).map(([apex, zone], index) => zoneSections(apex, zone, `z${index}`))
  const remotes = zones.flatMap((zone) => zone.remotes)
  const acls = zones.flatMap((zone) => zone.acls)
  const items = zones.map((zone) => zone.zone)
  const keys = keysOf(Object.values(setup.zones))
  return `server:
    rundir: "${join(dir, 'run')}"
    listen: ${localhost}@${port}
    udp-workers: 1
    tcp-workers: 1
    background-workers: 2
log:
  - target: stderr
    any: info
database:
    storage: "${join(dir, 'store')}"
    journal-db-max-size: 64M
    kasp-db-max-size: 16M
    timer-db-max-size: 16M
    catalog-db-max-size: 16M
control:
    listen: "${controlSocket}"
${section('key', keys.map(keyItem))}
${section('remote', remotes)}
${section('acl', acls)}
template:
  - id: default
    storage: "${join(dir, 'zones')}"
    file: "%s.zone"
    refresh-min-interval: 2
    retry-min-interval: 1
${setup.config ?? ''}
${section('zone', items)}
`
}

interface ZoneSections {
  readonly remotes: readonly string[]
  readonly acls: readonly string[]
  readonly zone: string
}

function zoneSections(apex: string, zone: KnotPrimary | SecondaryZone, id: string): ZoneSections {
  const primaries = isSecondary(zone) ? zone.primaries : []
  const notified = zone.notify ?? []
  const primaryIds = primaries.map((_, index) => `${id}-primary${index}`)
  const notifiedIds = notified.map((_, index) => `${id}-notify${index}`)
  const update = isSecondary(zone) ? undefined : zone.update
  const acls = [
    aclItem(`${id}-transfer`, 'transfer', zone.transferKey),
    ...primaries.map((peer, index) => aclItem(`${id}-notified${index}`, 'notify', peer.key)),
    ...(update ? [aclItem(`${id}-update`, 'update', update === 'loopback' ? undefined : update)] : []),
  ]
  const role = isSecondary(zone)
    ? [`master: [${primaryIds.join(', ')}]`]
    : [
        `zonefile-load: ${zone.zonefileLoad ?? 'whole'}`,
        `zonefile-sync: ${zone.zonefileSync ?? -1}`,
        ...(zone.journalContent ? [`journal-content: ${zone.journalContent}`] : []),
      ]
  const statements = [
    `domain: "${apex}"`,
    ...role,
    ...(notified.length > 0 ? [`notify: [${notifiedIds.join(', ')}]`] : []),
    `acl: [${acls.map((acl) => acl.id).join(', ')}]`,
    ...(zone.config ? zone.config.split('\n') : []),
  ]
  return {
    remotes: [...primaries, ...notified].map((peer, index) =>
      remoteItem([...primaryIds, ...notifiedIds][index] ?? '', peer),
    ),
    acls: acls.map((acl) => acl.item),
    zone: item(statements),
  }
}

function remoteItem(id: string, peer: Peer): string {
  return item([`id: ${id}`, `address: ${peer.address}@${peer.port}`, ...(peer.key ? [`key: ${peer.key.name}`] : [])])
}

function aclItem(id: string, action: string, key: TsigKey | undefined): { readonly id: string; readonly item: string } {
  const statements = [`id: ${id}`, `address: ${localhost}`, `action: ${action}`, ...(key ? [`key: ${key.name}`] : [])]
  return { id, item: item(statements) }
}

function keyItem(key: TsigKey): string {
  return item([`id: ${key.name}`, `algorithm: ${key.algorithm}`, `secret: ${key.secret}`])
}

function item(statements: readonly string[]): string {
  return `  - ${statements.join('\n    ')}`
}

function section(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `${name}:\n${items.join('\n')}`
}

import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Daemon, startDaemon } from './daemon.ts'
import { freePort, portIsFree } from './ports.ts'
import { type Ran, run } from './run.ts'
import { waitFor } from './waiting.ts'

export type ServerKind = 'bind' | 'knot' | 'nsd'

export interface TsigKey {
  readonly name: string
  readonly algorithm: 'hmac-sha256' | 'hmac-sha512'
  /** Base64. */
  readonly secret: string
}

/** Where a server listens. */
export interface Address {
  readonly address: string
  readonly port: number
}

/** Another server: a primary to transfer from, or a secondary to notify. */
export interface Peer extends Address {
  readonly key?: TsigKey
}

export interface PrimaryZone {
  /** The master file that it starts with. */
  readonly text: string
  readonly notify?: readonly Peer[]
  /** Whoever has this key may transfer; without it, whoever asks from the loopback. */
  readonly transferKey?: TsigKey
  /** Statements added to this zone's part of the configuration. */
  readonly config?: string
}

/** A zone that takes dynamic updates (RFC 2136): with this key, or without one from the loopback. */
export interface UpdatableZone extends PrimaryZone {
  readonly update?: TsigKey | 'loopback'
}

export interface SecondaryZone {
  readonly primaries: readonly Peer[]
  readonly notify?: readonly Peer[]
  readonly transferKey?: TsigKey
  readonly config?: string
}

export interface ServerSetup<Primary extends PrimaryZone> {
  /** By apex, without the final dot. */
  readonly zones: Readonly<Record<string, Primary | SecondaryZone>>
  /** One from `freePort()`, where another server must know it before this one starts. */
  readonly port?: number
  /** Statements added to the configuration of the server as a whole. */
  readonly config?: string
}

/** A name server that runs for a test. */
export interface TestServer extends Address {
  readonly kind: ServerKind
  readonly address: '127.0.0.1'
  readonly dir: string
  readonly configFile: string
  /** The argument list that a command of its control program goes behind. */
  readonly control: readonly string[]
  /** Runs one command of its control program. */
  readonly tell: (...command: readonly string[]) => Promise<Ran>
  /** The path of a zone's master file, whether or not it exists. */
  readonly zoneFile: (zone: string) => string
  /** Replaces a zone's master file in one rename. The server is not told. */
  readonly write: (zone: string, text: string) => void
  readonly pid: () => number
  readonly running: () => boolean
  /** Ends it in order and keeps its folder. */
  readonly stop: () => Promise<void>
  /** SIGKILL: the crash. Keeps its folder. */
  readonly kill: () => Promise<void>
  /** Starts it again, on the same port and folder; ends it first if it runs. */
  readonly restart: () => Promise<void>
  /** All that it logged, over all its starts. */
  readonly log: () => string
}

/** What a kind of server is, to whoever starts it. */
export interface ServerProgram {
  readonly kind: ServerKind
  readonly argv: readonly string[]
  readonly control: readonly string[]
  readonly configFile: string
  readonly config: string
  readonly ready: RegExp
}

const started: TestServer[] = []

/** A folder for one server, with one for zones and one for what it stores. */
export function makeServerFolder(kind: ServerKind): string {
  const dir = mkdtempSync(join(tmpdir(), `secours-${kind}-`))
  for (const folder of ['zones', 'store', 'run']) mkdirSync(join(dir, folder))
  return dir
}

/** A slash becomes what Knot's `%s` makes of it; NSD would replace `%2F` by a label of the zone's name and an F. */
export function zoneFileIn(dir: string, zone: string): string {
  return join(dir, 'zones', `${zone.replaceAll('/', '_')}.zone`)
}

export function isSecondary(zone: PrimaryZone | SecondaryZone): zone is SecondaryZone {
  return 'primaries' in zone
}

/** Every key that the zones name, once. */
export function keysOf(zones: readonly (UpdatableZone | SecondaryZone)[]): readonly TsigKey[] {
  const keys = zones.flatMap((zone) => [
    zone.transferKey,
    ...(zone.notify ?? []).map((peer) => peer.key),
    ...(isSecondary(zone)
      ? zone.primaries.map((peer) => peer.key)
      : [typeof zone.update === 'object' ? zone.update : undefined]),
  ])
  return [...new Map(keys.flatMap((key) => (key ? [[key.name, key] as const] : []))).values()]
}

/** Writes the zones and the configuration and starts the server. */
export async function startServer(
  dir: string,
  port: number,
  program: ServerProgram,
  zones: ServerSetup<PrimaryZone>['zones'],
): Promise<TestServer> {
  const logFile = join(dir, 'log')
  const write = (zone: string, text: string): void => {
    const path = zoneFileIn(dir, zone)
    writeFileSync(`${path}.new`, text)
    renameSync(`${path}.new`, path)
  }
  for (const [apex, zone] of Object.entries(zones)) if (!isSecondary(zone)) write(apex, zone.text)
  writeFileSync(program.configFile, program.config, { mode: 0o600 })

  const launch = (): Promise<Daemon> => startDaemon({ argv: program.argv, dir, logFile, ready: program.ready })
  let daemon = await launch().catch((error: unknown) => {
    rmSync(dir, { recursive: true, force: true })
    throw error
  })
  const portReleased = async (): Promise<void> => {
    await waitFor(() => portIsFree(port), 5_000, `port ${port} released by ${program.kind}`)
  }
  const server: TestServer = {
    kind: program.kind,
    address: '127.0.0.1',
    port,
    dir,
    configFile: program.configFile,
    control: program.control,
    tell: (...command) => run([...program.control, ...command]),
    zoneFile: (zone) => zoneFileIn(dir, zone),
    write,
    pid: () => daemon.pid,
    running: () => daemon.running(),
    stop: async () => {
      await daemon.stop()
      await portReleased()
    },
    kill: async () => {
      await daemon.kill()
      await portReleased()
    },
    restart: async () => {
      await server.stop()
      daemon = await launch()
    },
    log: () => readFileSync(logFile, 'utf8'),
  }
  started.push(server)
  return server
}

/** Ends every server that this test file started and removes their folders. For `afterAll`. */
export async function removeServers(): Promise<void> {
  const servers = started.splice(0)
  await Promise.all(servers.map((server) => server.stop()))
  for (const server of servers) rmSync(server.dir, { recursive: true, force: true })
}

export async function portFor(setup: { readonly port?: number }): Promise<number> {
  return setup.port ?? (await freePort())
}

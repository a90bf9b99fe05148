import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { requireProgram } from './availability.ts'
import { freePort } from './ports.ts'
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
  zoneFileIn,
} from './server.ts'

export interface BindPrimary extends UpdatableZone {
  readonly ixfrFromDifferences?: boolean
}

export interface BindServer extends TestServer {
  readonly kind: 'bind'
  readonly controlPort: number
  /** The file with the `key` clause that rndc signs with. */
  readonly keyFile: string
}

const localhost = '127.0.0.1'

/** Starts named. Zones are primary or secondary, in one server. */
export async function startBind(setup: ServerSetup<BindPrimary>): Promise<BindServer> {
  const dir = makeServerFolder('bind')
  const port = await portFor(setup)
  const controlPort = await freePort()
  const keyFile = join(dir, 'rndc.key')
  const rndcFile = join(dir, 'rndc.conf')
  const configFile = join(dir, 'named.conf')
  const control: TsigKey = { name: 'rndc-key', algorithm: 'hmac-sha256', secret: randomBytes(32).toString('base64') }
  writeFileSync(keyFile, keyClause(control), { mode: 0o600 })
  writeFileSync(
    rndcFile,
    `include "${keyFile}";
options { default-key "${control.name}"; default-server ${localhost}; default-port ${controlPort}; };
`,
    { mode: 0o600 },
  )
  const server = await startServer(
    dir,
    port,
    {
      kind: 'bind',
      argv: [requireProgram('named'), '-g', '-4', '-n', '1', '-c', configFile],
      control: [requireProgram('rndc'), '-c', rndcFile],
      configFile,
      config: namedConf(setup, dir, port, controlPort, keyFile),
      ready: / running$/m,
    },
    setup.zones,
  )
  return { ...server, kind: 'bind', controlPort, keyFile }
}

/** Everything that would slow a test (delays, rates, minimum timers) or reach beyond its folder is turned off. */
function namedConf(
  setup: ServerSetup<BindPrimary>,
  dir: string,
  port: number,
  controlPort: number,
  keyFile: string,
): string {
  const zones = Object.entries(setup.zones)
  return `include "${keyFile}";
${keysOf(Object.values(setup.zones)).map(keyClause).join('')}
controls { inet ${localhost} port ${controlPort} allow { ${localhost}; } keys { "rndc-key"; }; };
options {
  directory "${dir}";
  pid-file "${join(dir, 'run', 'named.pid')}";
  session-keyfile "${join(dir, 'run', 'session.key')}";
  managed-keys-directory "${join(dir, 'store')}";
  listen-on port ${port} { ${localhost}; };
  listen-on-v6 { none; };
  recursion no;
  dnssec-validation no;
  empty-zones-enable no;
  allow-transfer { ${localhost}; };
  notify explicit;
  notify-delay 0;
  notify-rate 1000;
  startup-notify-rate 1000;
  serial-query-rate 1000;
  transfers-in 100;
  transfers-out 100;
  transfers-per-ns 100;
  min-refresh-time 1;
  min-retry-time 1;
};
${setup.config ?? ''}
${zones.map(([apex, zone]) => zoneClause(apex, zone, zoneFileIn(dir, apex))).join('\n')}
`
}

function zoneClause(apex: string, zone: BindPrimary | SecondaryZone, file: string): string {
  const role = isSecondary(zone)
    ? ['type secondary;', `primaries { ${zone.primaries.map(peerClause).join(' ')} };`, 'masterfile-format text;']
    : ['type primary;', ...primaryStatements(zone)]
  const statements = [
    ...role,
    `file "${file}";`,
    ...(zone.notify ? [`also-notify { ${zone.notify.map(peerClause).join(' ')} };`] : []),
    ...(zone.transferKey ? [`allow-transfer { key "${zone.transferKey.name}"; };`] : []),
    zone.config ?? '',
  ]
  return `zone "${apex}" {\n  ${statements.join('\n  ')}\n};`
}

function primaryStatements(zone: BindPrimary): readonly string[] {
  const updaters = zone.update === 'loopback' ? localhost : zone.update && `key "${zone.update.name}"`
  return [
    ...(updaters === undefined ? [] : [`allow-update { ${updaters}; };`]),
    ...(zone.ixfrFromDifferences === undefined
      ? []
      : [`ixfr-from-differences ${zone.ixfrFromDifferences ? 'yes' : 'no'};`]),
  ]
}

function peerClause(peer: Peer): string {
  return `${peer.address} port ${peer.port}${peer.key ? ` key "${peer.key.name}"` : ''};`
}

function keyClause(key: TsigKey): string {
  return `key "${key.name}" { algorithm ${key.algorithm}; secret "${key.secret}"; };\n`
}

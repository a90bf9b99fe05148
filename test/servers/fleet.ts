import { type BindPrimary, startBind } from './bind.ts'
import { startKnot } from './knot.ts'
import { startNsd } from './nsd.ts'
import { freePort } from './ports.ts'
import type { PrimaryZone, SecondaryZone, ServerKind, ServerSetup, TestServer } from './server.ts'

export interface Fleet {
  readonly primary: TestServer
  /** In the order asked for. */
  readonly secondaries: readonly TestServer[]
  /** The primary, then the secondaries. */
  readonly all: readonly TestServer[]
}

/** What every kind of server can be asked for. */
export function startKind(kind: ServerKind, setup: ServerSetup<PrimaryZone>): Promise<TestServer> {
  return start[kind](setup)
}

const start: Readonly<Record<ServerKind, (setup: ServerSetup<PrimaryZone>) => Promise<TestServer>>> = {
  bind: startBind,
  knot: startKnot,
  nsd: startNsd,
}

/** Starts a primary with these zones and secondaries that it notifies of each. Returns before the first transfer. */
export async function startFleet(
  primaryKind: ServerKind,
  secondaryKinds: readonly ServerKind[],
  zones: Readonly<Record<string, Omit<PrimaryZone & BindPrimary, 'notify'>>>,
): Promise<Fleet> {
  const notify = await Promise.all(secondaryKinds.map(async () => ({ address: '127.0.0.1', port: await freePort() })))
  const notifying = Object.entries(zones).map(([apex, zone]) => [apex, { ...zone, notify }] as const)
  const primary = await startKind(primaryKind, { zones: Object.fromEntries(notifying) })
  const secondary: SecondaryZone = { primaries: [{ address: primary.address, port: primary.port }] }
  const followed = Object.fromEntries(Object.keys(zones).map((apex) => [apex, secondary]))
  const secondaries = await Promise.all(
    secondaryKinds.map((kind, index) => {
      const port = notify[index]?.port
      return startKind(kind, { zones: followed, ...(port === undefined ? {} : { port }) })
    }),
  )
  return { primary, secondaries, all: [primary, ...secondaries] }
}

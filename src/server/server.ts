import type { Socket } from 'node:net'
import { secondsNow } from '../client/request.ts'
import { foldName, type Name } from '../dns/name.ts'
import { type Address, type Endpoint, parseAddress } from '../dns/network.ts'
import type { Serial } from '../dns/serial.ts'
import type { TsigKey } from '../message/tsig-key.ts'
import type { AccessList } from './access.ts'
import { closeListener, type Listener, openListener } from './listener.ts'
import { Notifier, type NotifyResult } from './notify-out.ts'
import { respond, respondFailure } from './respond.ts'
import { type NotifyTarget, type ServedZone, servedZones } from './served-zones.ts'
import { serveConnection } from './tcp-connection.ts'

export interface ServerOptions {
  /** At least one; port 0 lets the system choose. */
  readonly listen: readonly Endpoint[]
  readonly zones: readonly ServedZone[]
  readonly keys?: readonly TsigKey[]
  /** For zones that say nothing of their own; no one unless given. */
  readonly allowTransfer?: AccessList
  /** For zones that say nothing of their own. */
  readonly notify?: readonly NotifyTarget[]
  /** TCP connections at once; 500 unless given. One more is closed at once. */
  readonly maxConnections?: number
  /** Silence after which a TCP connection is closed; 10 s unless given. */
  readonly idleTimeoutMs?: number
  /** Is told how each NOTIFY ended. */
  readonly notified?: (result: NotifyResult) => void
  /** Is told of errors while answering, each a bug: the query gets SERVFAIL, and the server goes on. */
  readonly failed?: (error: unknown) => void
}

/** What changed with a replacement of the zones. */
export interface ZoneChange {
  readonly apex: Name
  readonly change: 'added' | 'replaced' | 'removed'
  readonly from?: Serial
  readonly to?: Serial
}

/** A name server that runs. */
export interface NameServer {
  /** Where it listens, with the ports that the system chose. */
  readonly endpoints: readonly Endpoint[]
  /** The zones that it serves at this moment. */
  readonly zones: readonly ServedZone[]
  zone(apex: Name): ServedZone | undefined
  /** Serves these zones from now on, all at once, and notifies of those whose serial is another one. */
  replaceZones(zones: readonly ServedZone[]): readonly ZoneChange[]
  /** Notifies of a zone again; resolves when every target has answered or was given up. */
  notify(apex: Name): Promise<readonly NotifyResult[]>
  /** Stops listening, lets answers on their way finish for up to `graceMs` (1 s unless given), then closes everything. Once. */
  stop(graceMs?: number): Promise<void>
}

/** Starts a server. Throws where one of the addresses cannot be had; then none is kept. */
export async function startServer(options: ServerOptions): Promise<NameServer> {
  const { keys = [], allowTransfer = [], maxConnections = 500, idleTimeoutMs = 10_000 } = options
  let served = servedZones(options.zones)
  const connections = new Set<Socket>()
  const notifier = new Notifier(options.notified ?? (() => {}))
  const targetsOf = (zone: ServedZone) => zone.notify ?? options.notify ?? []
  const answer = function* (bytes: Uint8Array, transport: 'udp' | 'tcp', from: Address) {
    try {
      yield* respond({ bytes, transport, from, served, keys, allowTransfer, now: secondsNow })
    } catch (error) {
      options.failed?.(error)
      yield* respondFailure(bytes)
    }
  }
  const events = {
    datagram: (bytes: Uint8Array, from: Endpoint, socket: { send: Listener['udp']['send'] }) => {
      // No one can be answered on port 0.
      if (from.port === 0) return
      for (const message of answer(bytes, 'udp', addressOf(from.host))) {
        socket.send(message, from.port, from.host, () => {})
      }
    },
    connection: (socket: Socket) => {
      if (connections.size >= maxConnections) {
        socket.destroy()
        return
      }
      connections.add(socket)
      socket.once('close', () => connections.delete(socket))
      const from = addressOf(socket.remoteAddress ?? '')
      serveConnection(socket, (bytes) => answer(bytes, 'tcp', from), idleTimeoutMs)
    },
  }
  const listeners = await openAll(options.listen, events)
  let stopping: Promise<void> | undefined
  const stop = async (graceMs: number): Promise<void> => {
    notifier.stop()
    const closed = Promise.all(listeners.map(closeListener))
    for (const socket of connections) if (socket.writableLength === 0) socket.destroy()
    const timer = setTimeout(() => {
      for (const socket of connections) socket.destroy()
    }, graceMs)
    await closed
    clearTimeout(timer)
  }
  return {
    endpoints: listeners.map((listener) => listener.endpoint),
    get zones() {
      return [...served.byApex.values()]
    },
    zone: (apex) => served.byApex.get(foldName(apex)),
    replaceZones(zones) {
      const before = served
      served = servedZones(zones)
      const changes = changesBetween(before.byApex, served.byApex)
      for (const { apex, from, to } of changes) {
        const now = served.byApex.get(foldName(apex))
        if (now !== undefined && from !== to) void notifier.notifyAll(now.zone, targetsOf(now))
      }
      return changes
    },
    async notify(apex) {
      const zone = served.byApex.get(foldName(apex))
      return zone === undefined ? [] : notifier.notifyAll(zone.zone, targetsOf(zone))
    },
    stop(graceMs = 1_000) {
      stopping ??= stop(graceMs)
      return stopping
    },
  }
}

async function openAll(
  endpoints: readonly Endpoint[],
  events: Parameters<typeof openListener>[1],
): Promise<Listener[]> {
  const listeners: Listener[] = []
  try {
    for (const endpoint of endpoints) listeners.push(await openListener(endpoint, events))
  } catch (error) {
    await Promise.all(listeners.map(closeListener))
    throw error
  }
  return listeners
}

function changesBetween(
  before: ReadonlyMap<Name, ServedZone>,
  after: ReadonlyMap<Name, ServedZone>,
): readonly ZoneChange[] {
  const changes: ZoneChange[] = []
  for (const [apex, { zone }] of after) {
    const old = before.get(apex)
    if (old?.zone === zone) continue
    const to = zone.serial === undefined ? {} : { to: zone.serial }
    if (old === undefined) changes.push({ apex, change: 'added', ...to })
    else changes.push({ apex, change: 'replaced', ...serialFrom(old), ...to })
  }
  for (const [apex, old] of before) {
    if (!after.has(apex)) changes.push({ apex, change: 'removed', ...serialFrom(old) })
  }
  return changes
}

function serialFrom(old: ServedZone): { from?: Serial } {
  return old.zone.serial === undefined ? {} : { from: old.zone.serial }
}

const nowhere = new Uint8Array(0)

/** The octets of a peer's address; an address of no family is in no network. */
function addressOf(text: string): Address {
  return parseAddress(text.replace(/%.*$/, '')) ?? nowhere
}

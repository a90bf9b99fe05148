import { once } from 'node:events'
import { chmodSync, lstatSync, statSync, unlinkSync } from 'node:fs'
import { createConnection, createServer, type Server, type Socket } from 'node:net'
import { dirname } from 'node:path'
import { SecoursError } from '../diagnostic.ts'
import { displayName, type Name, parseName, rootName } from '../dns/name.ts'
import { printEndpoint } from '../dns/network.ts'
import {
  type ControlError,
  type ControlRequest,
  type ControlResponse,
  type ControlResult,
  maxControlLine,
  parseControlRequest,
  printControlLine,
  zoneRefused,
  zoneUnknown,
} from './control-protocol.ts'
import { listenFailure } from './failure.ts'
import type { Reloader, ZoneNote } from './reload.ts'
import type { NameServer } from './server.ts'

export interface ControlOptions {
  readonly path: string
  readonly server: NameServer
  readonly reloader: Reloader
  /** Called after `stop` was answered. */
  readonly stop: () => void
}

/** An open control socket. */
export interface Control {
  close(): Promise<void>
}

/** Opens the control socket, for its owner alone. Throws `address-in-use` where another server listens on it. */
export async function openControl(options: ControlOptions): Promise<Control> {
  const { path } = options
  const startedAt = new Date()
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    serveControl(socket, async (line) => {
      const request = parseControlRequest(line)
      if (!('command' in request)) return refusal(request)
      try {
        return await carryOut(request, options, startedAt)
      } catch (error) {
        // The files may be out of reach: who asked is told, and the server goes on.
        if (!(error instanceof SecoursError)) throw error
        return refusal({ code: error.code, message: error.message })
      }
    })
  })
  try {
    requireFolder(path)
    await removeStale(path)
    await listen(server, path)
  } catch (error) {
    server.close()
    throw listenFailure(error, path)
  }
  return {
    async close() {
      for (const socket of sockets) socket.destroy()
      // Closing unlinks the path.
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

async function listen(server: Server, path: string): Promise<void> {
  server.listen(path)
  await once(server, 'listening')
  chmodSync(path, 0o600)
}

/** Throws where the folder is not there; listening itself would call that a lack of permission. */
function requireFolder(path: string): void {
  statSync(dirname(path))
}

/** Unlinks a socket that a killed server left behind. One that answers is left, and so is anything else that stands there. */
async function removeStale(path: string): Promise<void> {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSocket() !== true) return
  const probe = createConnection(path)
  try {
    await once(probe, 'connect')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED') unlinkSync(path)
  } finally {
    probe.destroy()
  }
}

/** Answers line after line, in their order. */
function serveControl(socket: Socket, answer: (line: string) => Promise<ControlResponse>): void {
  let received = ''
  let last: Promise<void> = Promise.resolve()
  socket.setEncoding('utf8')
  socket.on('error', () => socket.destroy())
  socket.on('data', (chunk: string) => {
    received += chunk
    for (let end = received.indexOf('\n'); end >= 0; end = received.indexOf('\n')) {
      const line = received.slice(0, end)
      received = received.slice(end + 1)
      last = last.then(async () => {
        const response = await answer(line)
        if (!socket.destroyed) socket.write(printControlLine(response))
      })
      last.catch(() => socket.destroy())
    }
    if (received.length > maxControlLine) socket.destroy()
  })
}

async function carryOut(request: ControlRequest, options: ControlOptions, startedAt: Date): Promise<ControlResponse> {
  const { server, reloader } = options
  const apex = request.zone === undefined ? undefined : parseName(request.zone, rootName)
  if (apex !== undefined && 'fault' in apex)
    return refusal({ code: zoneUnknown, message: `${request.zone} is no name` })
  switch (request.command) {
    case 'status':
      return success({
        pid: process.pid,
        startedAt: startedAt.toISOString(),
        listen: server.endpoints.map(printEndpoint),
        zones: reloader.notes.map((note) => zoneStatus(server, note)),
      })
    case 'stop':
      // After this turn, so that the answer is on its way.
      setImmediate(options.stop)
      return success({})
    case 'reload':
      return reload(reloader, apex?.name)
    case 'zonestatus': {
      const note = apex && reloader.note(apex.name)
      return note === undefined ? unknownZone(request) : success(zoneStatus(server, note))
    }
    case 'notify': {
      if (apex === undefined || server.zone(apex.name) === undefined) return unknownZone(request)
      const results = await server.notify(apex.name)
      return success({
        targets: results.map(({ target, failure }) => ({
          target: printEndpoint(target.endpoint),
          ...(failure === undefined ? { state: 'acknowledged' } : { state: 'failed', message: failure.message }),
        })),
      })
    }
  }
}

async function reload(reloader: Reloader, only: Name | undefined): Promise<ControlResponse> {
  if (only !== undefined && reloader.note(only) === undefined) {
    // It may have been added since.
    const zones = await reloader.reload(only)
    const added = zones.filter((zone) => zone.state !== 'removed')
    if (added.length === 0) return unknownZone({ command: 'reload', zone: displayName(only) })
    return reloaded(added)
  }
  return reloaded(await reloader.reload(only))
}

function reloaded(zones: Awaited<ReturnType<Reloader['reload']>>): ControlResponse {
  const failed = zones.filter((zone) => zone.state === 'failed')
  const [first] = failed
  if (first === undefined) return success({ zones })
  const more = failed.length > 1 ? ` (and ${failed.length - 1} more)` : ''
  const message = `${first.zone} was refused: ${first.message}${more}`
  return { ok: false, code: zoneRefused, message, result: { zones } }
}

function zoneStatus(server: NameServer, note: ZoneNote): ControlResult {
  const zone = server.zone(note.apex)?.zone
  return {
    zone: displayName(note.apex),
    type: 'primary',
    state: zone === undefined ? 'not-loaded' : 'served',
    ...(zone === undefined ? {} : { serial: zone.serial, records: zone.recordCount }),
    ...(note.file === undefined ? {} : { file: note.file }),
    ...(note.loadedAt === undefined ? {} : { loadedAt: note.loadedAt.toISOString() }),
    ...(note.failure === undefined ? {} : { failure: note.failure }),
  }
}

function success(result: ControlResult): ControlResponse {
  return { ok: true, result }
}

function refusal(error: ControlError): ControlResponse {
  return { ok: false, ...error }
}

function unknownZone(request: ControlRequest): ControlResponse {
  return refusal({ code: zoneUnknown, message: `${request.zone} is not served here` })
}

import { createConnection, type Socket } from 'node:net'
import type { SecoursError } from '../diagnostic.ts'
import type { Endpoint } from '../dns/network.ts'
import { clientFailure, socketFailure } from './failure.ts'
import { FrameSplitter, frameMessage } from './framing.ts'

/** What the owner of a stream is told. After `end` nothing comes any more. */
export interface StreamEvents {
  readonly message: (bytes: Uint8Array) => void
  readonly end: (failure: SecoursError) => void
}

/** A TCP connection to a name server, as messages. */
export interface MessageStream {
  send(message: Uint8Array): void
  /** Closes at once; `end` is not called. */
  close(): void
  /** Whether the process stays alive for it. */
  hold(held: boolean): void
}

/** Connects. Throws a typed failure; `timeoutMs` is for the connection alone. */
export function openStream(
  endpoint: Endpoint,
  events: StreamEvents,
  options: { readonly timeoutMs: number; readonly signal?: AbortSignal },
): Promise<MessageStream> {
  const { timeoutMs, signal } = options
  return new Promise((resolve, reject) => {
    const splitter = new FrameSplitter()
    let connected = false
    let closed = false
    const socket: Socket = createConnection({ host: endpoint.host, port: endpoint.port, noDelay: true })
    const close = (): void => {
      closed = true
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
      socket.destroy()
    }
    const finish = (failure: SecoursError): void => {
      if (closed) return
      close()
      if (connected) events.end(failure)
      else reject(failure)
    }
    const abort = (): void => finish(clientFailure('aborted', endpoint, 'stopped waiting', { cause: signal?.reason }))
    const timer = setTimeout(
      () => finish(clientFailure('timeout', endpoint, `no TCP connection within ${timeoutMs} ms`)),
      timeoutMs,
    )
    socket.on('error', (error) => finish(socketFailure(error, endpoint)))
    socket.on('close', () => finish(clientFailure('connection-closed', endpoint, 'closed the connection')))
    socket.on('data', (chunk) => {
      for (const message of splitter.push(chunk)) {
        if (closed) return
        events.message(message)
      }
    })
    socket.once('connect', () => {
      connected = true
      clearTimeout(timer)
      resolve({
        send: (message) => void socket.write(frameMessage(message)),
        close,
        hold: (held) => void (held ? socket.ref() : socket.unref()),
      })
    })
    if (signal?.aborted) abort()
    else signal?.addEventListener('abort', abort)
  })
}

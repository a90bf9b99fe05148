import type { SecoursError } from '../diagnostic.ts'
import type { Endpoint } from '../dns/network.ts'
import { decodeHeader } from '../message/header.ts'
import type { Message } from '../message/message.ts'
import { clientFailure } from './failure.ts'
import { type MessageStream, openStream } from './message-stream.ts'
import { type Asked, judgeResponse, makeRequest, printQuestion, type Request, type RequestOptions } from './request.ts'

export interface ConnectionOptions {
  /** For the connection; 3 s unless given. */
  readonly timeoutMs?: number
  readonly signal?: AbortSignal
}

/** A TCP connection on which many questions may be on their way at once (RFC 7766 section 6.2.1.1). */
export interface Connection {
  /** Asks and waits for the response, `timeoutMs` (3 s unless given) from now. Throws typed failures. */
  ask(asked: Asked, options?: RequestOptions & { readonly timeoutMs?: number }): Promise<Message>
  /** Whether it still stands. */
  readonly open: boolean
  close(): void
}

interface Waiting {
  readonly request: Request
  readonly resolve: (message: Message) => void
  readonly reject: (failure: SecoursError) => void
  readonly timer: NodeJS.Timeout
}

export const defaultTimeoutMs = 3_000

/** Connects over TCP. The process stays alive for it only while a response is awaited. */
export async function openConnection(endpoint: Endpoint, options: ConnectionOptions = {}): Promise<Connection> {
  const waiting = new Map<number, Waiting>()
  let open = true
  const settle = (id: number): Waiting | undefined => {
    const entry = waiting.get(id)
    waiting.delete(id)
    clearTimeout(entry?.timer)
    if (waiting.size === 0 && open) stream.hold(false)
    return entry
  }
  const end = (failure: SecoursError): void => {
    open = false
    for (const id of [...waiting.keys()]) settle(id)?.reject(failure)
  }
  const receive = (bytes: Uint8Array): void => {
    const entry = waiting.get(decodeHeader(bytes)?.id ?? -1)
    // Nothing else can speak on the connection: a response that fits no question is one that came too late.
    if (entry === undefined) return
    const judged = judgeResponse(entry.request, bytes, endpoint)
    settle(entry.request.id)
    if ('message' in judged) entry.resolve(judged.message)
    else entry.reject('failure' in judged ? judged.failure : judged.ignored)
  }
  const stream: MessageStream = await openStream(
    endpoint,
    { message: receive, end },
    { timeoutMs: options.timeoutMs ?? defaultTimeoutMs, ...(options.signal ? { signal: options.signal } : {}) },
  )
  stream.hold(false)
  return {
    get open() {
      return open
    },
    close() {
      if (!open) return
      stream.close()
      end(clientFailure('aborted', endpoint, 'the connection was given up'))
    },
    ask(asked, { timeoutMs = defaultTimeoutMs, ...requestOptions } = {}) {
      return new Promise((resolve, reject) => {
        if (!open) {
          reject(clientFailure('connection-closed', endpoint, 'closed the connection'))
          return
        }
        const request = makeRequest(asked, requestOptions, (id) => waiting.has(id))
        const timer = setTimeout(() => {
          const silence = `${printQuestion(request.question)}: no answer over TCP within ${timeoutMs} ms`
          settle(request.id)?.reject(clientFailure('timeout', endpoint, silence))
        }, timeoutMs)
        waiting.set(request.id, { request, resolve, reject, timer })
        stream.hold(true)
        stream.send(request.bytes)
      })
    },
  }
}

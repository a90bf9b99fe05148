import { SecoursError } from '../diagnostic.ts'
import type { Endpoint } from '../dns/network.ts'
import type { Message } from '../message/message.ts'
import { type Connection, defaultTimeoutMs, openConnection } from './connection.ts'
import { type Asked, makeRequest, type RequestOptions } from './request.ts'
import { askUdp } from './udp.ts'

export interface QueryOptions extends RequestOptions {
  /** UDP unless given; a truncated response is asked for again over TCP. */
  readonly transport?: 'udp' | 'tcp'
  /** For each attempt; 3 s unless given. */
  readonly timeoutMs?: number
  /** Further attempts over UDP after a timeout; 1 unless given. */
  readonly retries?: number
  readonly signal?: AbortSignal
}

/** A response, whatever its RCODE, and how it came. */
export interface Reply {
  readonly message: Message
  readonly transport: 'udp' | 'tcp'
  /** Milliseconds from the first attempt to the response. */
  readonly ms: number
}

/**
 * Asks a server one question. Every RCODE is an answer here (`rcodeFailure` makes a failure of one); what is thrown, as a
 * `SecoursError` that names the endpoint, is that no sound response came.
 */
export async function query(endpoint: Endpoint, asked: Asked, options: QueryOptions = {}): Promise<Reply> {
  const start = performance.now()
  const { transport = 'udp', timeoutMs = defaultTimeoutMs, retries = 1, signal, ...request } = options
  if (transport === 'udp') {
    const message = await askRepeatedly(endpoint, asked, request, timeoutMs, retries, signal)
    if (!message.truncated) return { message, transport, ms: performance.now() - start }
  }
  const connection = await openConnection(endpoint, { timeoutMs, ...(signal ? { signal } : {}) })
  try {
    const message = await connection.ask(asked, { ...request, timeoutMs })
    return { message, transport: 'tcp', ms: performance.now() - start }
  } finally {
    connection.close()
  }
}

async function askRepeatedly(
  endpoint: Endpoint,
  asked: Asked,
  options: RequestOptions,
  timeoutMs: number,
  retries: number,
  signal: AbortSignal | undefined,
): Promise<Message> {
  for (let left = retries; ; left--) {
    try {
      // A new id and a new port each time: a late answer to the first is not taken for one to the second.
      return await askUdp(makeRequest(asked, options), endpoint, timeoutMs, signal)
    } catch (error) {
      if (left <= 0 || !(error instanceof SecoursError) || error.code !== 'timeout') throw error
    }
  }
}

export interface BulkOptions extends Omit<QueryOptions, 'transport'> {
  /** Questions on their way at once; 32 unless given. */
  readonly inFlight?: number
}

/**
 * Asks many questions over one TCP connection. The results stand in the order of the questions, each a message or the failure of
 * that question. A connection that the server closes (many do after a number of queries) is opened again while questions are left
 * and each connection brings at least one answer.
 */
export async function queryAll(
  endpoint: Endpoint,
  questions: readonly Asked[],
  options: BulkOptions = {},
): Promise<readonly (Message | SecoursError)[]> {
  const { inFlight = 32, timeoutMs = defaultTimeoutMs, signal, retries: _, ...request } = options
  const results: (Message | SecoursError | undefined)[] = questions.map(() => undefined)
  const left = (): number[] => [...results.keys()].filter((i) => !isFinal(results[i]))
  for (let open = left(); open.length > 0; ) {
    const connection = await openConnection(endpoint, { timeoutMs, ...(signal ? { signal } : {}) })
    const queue = open.values()
    const ask = async (): Promise<void> => {
      for (const i of queue) {
        if (!connection.open) return
        results[i] = await askOne(connection, questions[i] as Asked, { ...request, timeoutMs })
      }
    }
    try {
      await Promise.all(Array.from({ length: inFlight }, ask))
    } finally {
      connection.close()
    }
    const still = left()
    if (still.length === open.length) break
    open = still
  }
  return results.map((result) => result ?? new SecoursError('connection-closed', 'closed the connection'))
}

/** Whether a question need not be asked again on another connection. */
function isFinal(result: Message | SecoursError | undefined): boolean {
  return result !== undefined && !(result instanceof SecoursError && result.code === 'connection-closed')
}

async function askOne(
  connection: Connection,
  asked: Asked,
  options: RequestOptions & { readonly timeoutMs: number },
): Promise<Message | SecoursError> {
  try {
    return await connection.ask(asked, options)
  } catch (error) {
    if (error instanceof SecoursError) return error
    throw error
  }
}

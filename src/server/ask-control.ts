import { createConnection } from 'node:net'
import { SecoursError } from '../diagnostic.ts'
import { type ControlRequest, type ControlResult, controlVersion, parseResponse } from './control-protocol.ts'

export interface AskControlOptions {
  /** For the whole exchange; 10 s unless given. */
  readonly timeoutMs?: number
  readonly signal?: AbortSignal | undefined
}

const connectFailures: Readonly<Record<string, readonly [code: string, what: string, hint: string]>> = {
  ENOENT: ['control-absent', 'there is no such socket', 'is the server running, with this --control path?'],
  ECONNREFUSED: ['control-refused', 'no server listens on it any more', 'start the server again'],
  EACCES: ['control-forbidden', 'no permission to use it', 'it is for the user that the server runs as'],
  ENOTSOCK: ['control-absent', 'it is no socket', 'is the path the right one?'],
}

/**
 * Asks a running server on its control socket and gives its result. Throws a `SecoursError`: the server's own refusal under the
 * code that it gave, or why it could not be asked.
 */
export function askControl(
  path: string,
  request: ControlRequest,
  options: AskControlOptions = {},
): Promise<ControlResult> {
  const { timeoutMs = 10_000, signal } = options
  return new Promise((resolve, reject) => {
    const socket = createConnection(path)
    let received = ''
    const close = (): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
      socket.destroy()
    }
    const fail = (code: string, what: string, more: { hint?: string; cause?: unknown } = {}): void => {
      close()
      reject(new SecoursError(code, `control socket ${path}: ${what}`, more))
    }
    const abort = (): void => fail('aborted', 'stopped waiting', { cause: signal?.reason })
    const timer = setTimeout(() => fail('timeout', `no answer within ${timeoutMs} ms`), timeoutMs)
    socket.setEncoding('utf8')
    socket.on('error', (error) => {
      const system = 'code' in error && typeof error.code === 'string' ? error.code : ''
      const [code, what, hint] = connectFailures[system] ?? ['control-failed', system || error.message, undefined]
      fail(code, what, { cause: error, ...(hint ? { hint } : {}) })
    })
    socket.on('close', () => fail('control-failed', 'the server closed it without an answer'))
    socket.on('data', (chunk: string) => {
      received += chunk
      const end = received.indexOf('\n')
      if (end < 0) return
      const response = parseResponse(received.slice(0, end))
      if (response === undefined) fail('control-failed', 'the answer is none of this version')
      else if (response.ok) {
        close()
        resolve(response.result)
      } else fail(response.error.code, response.error.message)
    })
    if (signal?.aborted) abort()
    else {
      signal?.addEventListener('abort', abort)
      socket.write(`${JSON.stringify({ version: controlVersion, ...request })}\n`)
    }
  })
}

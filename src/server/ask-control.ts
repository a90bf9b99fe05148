import { createConnection } from 'node:net'
import { SecoursError } from '../diagnostic.ts'
import { type ControlRequest, maxControlLine, parseControlResponse, printControlLine } from './control-protocol.ts'

export interface AskOptions {
  readonly timeoutMs: number
  readonly signal?: AbortSignal | undefined
}

/**
 * Asks the embedded server on its control socket and returns the result. Throws SecoursError: the code that the server refused
 * with, or `control-unreachable`, `control-refused`, `control-timeout`, `control-bad-reply`, `aborted`.
 */
export function askControl(
  path: string,
  request: ControlRequest,
  { timeoutMs, signal }: AskOptions,
): Promise<Readonly<Record<string, unknown>>> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) return reject(aborted(path))
    const socket = createConnection(path)
    let received = ''
    const end = (settle: () => void) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
      socket.destroy()
      settle()
    }
    const fail = (error: SecoursError) => end(() => reject(error))
    const abort = () => fail(aborted(path))
    const timer = setTimeout(() => fail(timedOut(path, timeoutMs)), timeoutMs)
    signal?.addEventListener('abort', abort, { once: true })
    socket.setEncoding('utf8')
    socket.on('error', (cause: NodeJS.ErrnoException) => fail(unreachable(path, cause)))
    socket.on('connect', () => socket.write(printControlLine(request)))
    socket.on('close', () => fail(badReply(path, 'closed the connection without an answer')))
    socket.on('data', (text: string) => {
      received += text
      const line = received.indexOf('\n')
      if (line === -1) {
        if (received.length > maxControlLine) fail(badReply(path, 'answers with a line without an end'))
        return
      }
      const response = parseControlResponse(received.slice(0, line))
      if (response === undefined) fail(badReply(path, 'answers with something else than a response'))
      else if (response.ok) end(() => resolve(response.result))
      else fail(new SecoursError(response.code, response.message))
    })
  })
}

function unreachable(path: string, cause: NodeJS.ErrnoException): SecoursError {
  if (cause.code === 'EACCES')
    return new SecoursError('control-refused', `${path}: permission denied`, {
      hint: 'run as a user who may use the control socket',
      cause,
    })
  const why = cause.code === 'ENOENT' ? 'there is no such socket' : `nothing answers (${cause.code ?? cause.message})`
  return new SecoursError('control-unreachable', `${path}: ${why}`, {
    hint: 'see that secours serve runs with --control and this path',
    cause,
  })
}

function timedOut(path: string, timeoutMs: number): SecoursError {
  return new SecoursError('control-timeout', `${path}: no answer within ${timeoutMs / 1000} s`)
}

function badReply(path: string, what: string): SecoursError {
  return new SecoursError('control-bad-reply', `${path}: ${what}`, {
    hint: 'see that it is the control socket of secours serve, of the same version',
  })
}

function aborted(path: string): SecoursError {
  return new SecoursError('aborted', `stopped waiting for ${path}`)
}

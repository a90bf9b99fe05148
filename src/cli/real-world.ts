import { setMaxListeners } from 'node:events'
import { hostname, userInfo } from 'node:os'
import type { Writable } from 'node:stream'
import { seedNameHashes } from '../zone/name-hash.ts'
import type { Sink, World } from './world.ts'

/** The world as this process has it. */
export function realWorld(): World {
  seedNameHashes(Math.random() * 2 ** 32)
  let interruption: AbortController | undefined
  return {
    cwd: process.cwd(),
    environment: process.env,
    stdout: sinkOf(process.stdout),
    stderr: sinkOf(process.stderr),
    // A directory of the network may keep the users: only what writes to the journal asks who this is.
    get user() {
      return process.env.SUDO_USER ?? userName()
    },
    host: hostname(),
    now: () => new Date(),
    ask: process.stdin.isTTY && process.stderr.isTTY ? askAtTerminal : undefined,
    interruption() {
      if (interruption === undefined) {
        interruption = new AbortController()
        // One listener for each question that is on its way: that many are no leak.
        setMaxListeners(0, interruption.signal)
        listenForSignals(interruption)
      }
      return interruption.signal
    },
  }
}

/** A standard stream, which is a terminal or not. */
export function sinkOf(stream: Writable & { readonly isTTY?: boolean; readonly columns?: number }): Sink {
  let closed = false
  // A reader that went away (`| head`) ends the output and not the work: a switch goes on without its narration.
  stream.on('error', () => {
    closed = true
  })
  return {
    isTerminal: stream.isTTY === true,
    // A terminal that nobody has told its size, as that of a serial line, says that it has no columns.
    columns: stream.isTTY && stream.columns ? stream.columns : 80,
    write(text) {
      if (!closed) stream.write(text)
    },
  }
}

/** Waits until everything is written that was given to the standard streams. */
export async function flushOutput(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    if (!stream.writable) continue
    await new Promise<void>((resolve) => stream.write('', () => resolve()))
  }
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    // A container may run under a number that no user has.
    return process.getuid === undefined ? 'unknown' : `uid ${process.getuid()}`
  }
}

async function askAtTerminal(question: string): Promise<string> {
  // Most runs ask nothing.
  const { createInterface } = await import('node:readline/promises')
  const reader = createInterface({ input: process.stdin, output: process.stderr })
  // Ctrl-C and Ctrl-D at the question are a no. Without a listener the reader would only pause, for ever.
  reader.once('SIGINT', () => reader.close())
  const closed = new Promise<string>((resolve) => reader.once('close', () => resolve('\n')))
  try {
    const answer = await Promise.race([reader.question(question), closed])
    // No line was ended: what follows begins one.
    if (answer === '\n') process.stderr.write(answer)
    return answer
  } finally {
    reader.close()
  }
}

const interruptedExit = 130

function listenForSignals(controller: AbortController): void {
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(interruptedExit)
    controller.abort()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

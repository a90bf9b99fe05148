import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, statSync } from 'node:fs'
import { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { waitFor } from './waiting.ts'

/** A server that runs in the foreground as our child, in a process group of its own. */
export interface Daemon {
  readonly pid: number
  readonly running: () => boolean
  /** SIGTERM, and SIGKILL for the whole group after a grace. */
  readonly stop: () => Promise<void>
  /** SIGKILL for the whole group: the crash. */
  readonly kill: () => Promise<void>
}

export interface DaemonStart {
  readonly argv: readonly string[]
  /** The server's own folder, removed by the guard if this process dies first. */
  readonly dir: string
  /** Its standard output and error are appended here. */
  readonly logFile: string
  /** What it logs once it serves. */
  readonly ready: RegExp
}

const readyTimeoutMs = 15_000
const stopGraceMs = 5_000

/**
 * Waits on its standard input, which ends when the process that started it does, however that happened; then it kills
 * the server's process group and removes its folder.
 */
const guardScript = 'read -r _; kill -9 "-$1" 2>/dev/null; rm -rf "$2"'

/** Starts a server and waits until it says that it serves. Throws with its log if it ends or stays silent. */
export async function startDaemon(start: DaemonStart): Promise<Daemon> {
  const [program, ...args] = start.argv
  if (program === undefined) throw new Error('no program given')
  const log = openSync(start.logFile, 'a')
  const logStart = statSync(start.logFile).size
  const child = spawn(program, args, { cwd: start.dir, detached: true, stdio: ['ignore', log, log] })
  closeSync(log)
  const { pid } = child
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  if (pid === undefined) throw new Error(`cannot start ${program}`)
  child.unref()
  const guard = startGuard(pid, start.dir)

  const running = (): boolean => child.exitCode === null && child.signalCode === null
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    if (running()) {
      if (signal === 'SIGTERM') child.kill(signal)
      else signalGroup(pid, signal)
      await Promise.race([exited, sleep(stopGraceMs, undefined, { ref: false })])
    }
    // Whoever ignored SIGTERM, and a server's own children: NSD has several, which may outlive it by a moment.
    signalGroup(pid, 'SIGKILL')
    await exited
    guard.kill('SIGKILL')
  }

  const logged = (): string => readFileSync(start.logFile).subarray(logStart).toString()
  try {
    await waitFor(() => start.ready.test(logged()) || !running(), readyTimeoutMs, `${program} ready`)
    if (!running()) throw new Error(`${program} ended as it started`)
  } catch (cause) {
    await end('SIGKILL')
    throw new Error(`${start.argv.join(' ')} does not serve:\n${logged().slice(-4_000)}`, { cause })
  }
  return { pid, running, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') }
}

function startGuard(pid: number, dir: string): ReturnType<typeof spawn> {
  const guard = spawn('/bin/sh', ['-c', guardScript, 'guard', String(pid), dir], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  guard.unref()
  if (guard.stdin instanceof Socket) guard.stdin.unref()
  return guard
}

function signalGroup(leader: number, signal: 'SIGKILL'): void {
  try {
    process.kill(-leader, signal)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

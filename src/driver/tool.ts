import { type ChildProcess, spawn } from 'node:child_process'
import { delimiter } from 'node:path'
import { SecoursError } from '../diagnostic.ts'

/** What a program that ran to its end left behind. */
export interface ToolResult {
  /** The exit code; null when a signal ended it. */
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Where and in what a program is run. */
export interface ToolContext {
  /** The folder that it runs in; relative paths among its arguments stand under it. */
  readonly root: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly signal?: AbortSignal | undefined
  /** Octets that are kept of each stream, the rest being dropped; 64 KiB where it is left out. */
  readonly maxOutput?: number
}

/** The context of what, once begun, is brought to its end. */
export function withoutSignal({ root, env }: ToolContext): ToolContext {
  return { root, env }
}

/** Where name servers' programs are on systems that leave these folders out of an ordinary user's PATH. */
const systemFolders = ['/usr/sbin', '/usr/local/sbin', '/sbin']

const usualOutput = 64 * 1024
const drainMs = 500

/**
 * Runs a program by its argument list, never by a shell, and returns how it ended, whatever its exit code. Throws SecoursError
 * where it does not run to its end: `tool-missing`, `tool-failed` where it cannot be run, `tool-timeout`, `aborted`.
 */
export function runTool(argv: readonly string[], context: ToolContext, timeoutMs: number): Promise<ToolResult> {
  const [program = '', ...args] = argv
  const { root, signal, maxOutput = usualOutput } = context
  const path = [context.env.PATH, ...systemFolders].filter((folder) => folder !== undefined).join(delimiter)
  // In the words of the C locale: they are parsed.
  const env = { ...context.env, PATH: path, LC_ALL: 'C' }
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) return reject(aborted(program))
    // A process group of its own: a tool that starts others (rsync its ssh) ends with them, and Ctrl-C at the terminal, which
    // is meant for us, does not cut it off in the middle.
    const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
    const output = { stdout: collect(child.stdout, maxOutput), stderr: collect(child.stderr, maxOutput) }
    const resultOf = (code: number | null) => ({ code, stdout: output.stdout(), stderr: output.stderr() })
    const end = (settle: () => void) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
      settle()
    }
    const stop = (error: SecoursError) => {
      killGroup(child)
      child.stdout.destroy()
      child.stderr.destroy()
      end(() => reject(error))
    }
    const abort = () => stop(aborted(program))
    const timer = setTimeout(() => stop(timedOut(program, timeoutMs, resultOf(null))), timeoutMs)
    signal?.addEventListener('abort', abort, { once: true })
    child.on('error', (cause: NodeJS.ErrnoException) => end(() => reject(cannotRun(program, cause))))
    const finish = (code: number | null) => end(() => resolve(resultOf(code)))
    // A tool may leave something running that holds its output open: not waited for beyond what it says itself.
    child.on('exit', (code) => setTimeout(finish, drainMs, code).unref())
    child.on('close', finish)
  })
}

/** How a command failed: how it ended, and what it said. */
export function failureOf(argv: readonly string[], result: ToolResult): string {
  const how = result.code === null ? 'was ended by a signal' : `exit code ${result.code}`
  const words = wordsOf(result)
  return `${argv.join(' ')}: ${how}${words === '' ? '' : `: ${words}`}`
}

/** What a program said, on one line. */
export function wordsOf({ stdout, stderr }: ToolResult, maxLines = 10): string {
  const lines = `${stdout}\n${stderr}`
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const more = lines.length > maxLines ? [`and ${lines.length - maxLines} lines more`] : []
  return [...lines.slice(0, maxLines), ...more].join('; ')
}

function collect(stream: NodeJS.ReadableStream, maxOutput: number): () => string {
  const chunks: Buffer[] = []
  let size = 0
  stream.on('data', (chunk: Buffer) => {
    if (size < maxOutput) chunks.push(chunk.subarray(0, maxOutput - size))
    size += chunk.length
  })
  return () => Buffer.concat(chunks).toString('utf8')
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It ended in the same moment.
  }
}

function aborted(program: string): SecoursError {
  return new SecoursError('aborted', `stopped waiting for ${program}`)
}

function timedOut(program: string, timeoutMs: number, result: ToolResult): SecoursError {
  const said = wordsOf(result)
  const message = `${program} did not end within ${timeoutMs / 1000} s${said === '' ? '' : `: ${said}`}`
  return new SecoursError('tool-timeout', message, { hint: 'run it by hand to see what it waits for' })
}

function cannotRun(program: string, cause: NodeJS.ErrnoException): SecoursError {
  if (cause.code === 'ENOENT')
    return new SecoursError('tool-missing', `${program} is not installed here`, {
      hint: `install it, or give its path; beside PATH, ${systemFolders.join(', ')} were searched`,
      cause,
    })
  return new SecoursError('tool-failed', `cannot run ${program}: ${cause.code ?? cause.message}`, {
    hint: 'check that it is a program that this user may run',
    cause,
  })
}

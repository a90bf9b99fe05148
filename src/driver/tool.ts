import { execFile } from 'node:child_process'
import { delimiter } from 'node:path'
import { SecoursError } from '../diagnostic.ts'
import type { Name } from '../dns/name.ts'
import { displayName } from '../dns/name.ts'

/** What a program that ran to its end left behind. */
export interface ToolOutput {
  /** The exit code; undefined where a signal ended it. */
  readonly code: number | undefined
  readonly stdout: string
  readonly stderr: string
}

export interface ToolOptions {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly timeoutMs?: number
  readonly signal?: AbortSignal
}

/** Where name servers' programs are on systems that leave these folders out of an ordinary user's PATH. */
const systemFolders = ['/usr/sbin', '/usr/local/sbin', '/sbin']
const defaultTimeoutMs = 10_000
const maxOutput = 16 * 1024 * 1024

/**
 * Runs a program by its argument list, never by a shell, whatever its exit code. Throws SecoursError: `tool-missing`,
 * `tool-failed` where it cannot be run, `tool-timeout`, `aborted`.
 */
export function runTool(argv: readonly string[], options: ToolOptions): Promise<ToolOutput> {
  const [program = '', ...args] = argv
  const timeout = options.timeoutMs ?? defaultTimeoutMs
  const path = [options.env.PATH, ...systemFolders].filter((folder) => folder !== undefined).join(delimiter)
  // In the words of the C locale: they are parsed.
  const env = { ...options.env, PATH: path, LC_ALL: 'C' }
  const { signal } = options
  return new Promise((resolve, reject) => {
    const child = execFile(
      program,
      args,
      { env, timeout, maxBuffer: maxOutput, killSignal: 'SIGKILL', ...(signal ? { signal } : {}) },
      (error, stdout, stderr) => {
        if (error === null) return resolve({ code: 0, stdout, stderr })
        if (child.exitCode !== null && child.pid !== undefined) return resolve({ code: child.exitCode, stdout, stderr })
        reject(toolFailure(program, error, timeout, signal?.aborted === true))
      },
    )
  })
}

function toolFailure(program: string, error: Error, timeoutMs: number, aborted: boolean): SecoursError {
  if (aborted) return new SecoursError('aborted', `${program} was stopped`, { cause: error })
  if ('killed' in error && error.killed === true)
    return new SecoursError('tool-timeout', `${program} did not end within ${timeoutMs} ms`, {
      hint: 'run it by hand to see what it waits for',
      cause: error,
    })
  if ('code' in error && error.code === 'ENOENT')
    return new SecoursError('tool-missing', `${program} is not installed here`, {
      hint: 'install it, or give the reload as an argument list',
      cause: error,
    })
  return new SecoursError('tool-failed', `${program} cannot be run: ${error.message}`, { cause: error })
}

/** What a tool said, on one line. */
export function toolMessage({ stdout, stderr }: ToolOutput): string {
  const lines = `${stderr}\n${stdout}`.split('\n').map((line) => line.trim())
  return lines.filter((line) => line !== '').join('; ')
}

/** A zone as an argument. Throws SecoursError for one that a program would take for an option. */
export function zoneArgument(apex: Name): string {
  const zone = displayName(apex)
  if (!zone.startsWith('-')) return zone
  throw new SecoursError(
    'tool-argument',
    `${zone} begins with a hyphen, which the server's program takes for an option`,
  )
}

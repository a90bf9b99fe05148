import { execFile } from 'node:child_process'

/** What a program that ran to its end left behind. */
export interface Ran {
  /** The exit code; null when a signal ended it. */
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  /** What the program reads from its standard input. */
  readonly input?: string
  readonly timeoutMs?: number
}

/** Runs a program without a shell and returns its exit code and output, whatever the code is. Throws if it cannot start. */
export function run(argv: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const [program, ...args] = argv
  if (program === undefined) throw new Error('no program given')
  return new Promise((resolve, reject) => {
    const limits = { timeout: options.timeoutMs ?? 10_000, maxBuffer: 256 * 1024 * 1024 }
    const child = execFile(program, args, limits, (error, stdout, stderr) => {
      if (child.pid === undefined) reject(error)
      else resolve({ code: child.exitCode, stdout, stderr })
    })
    // A program that ends without reading closes the pipe; its exit code tells what happened.
    child.stdin?.on('error', () => {})
    child.stdin?.end(options.input ?? '')
  })
}

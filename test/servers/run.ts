import { execFile } from 'node:child_process'

/** What a program that ran to its end left behind. */
export interface Ran {
  /** The exit code; null when a signal ended it. */
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program without a shell and returns its exit code and output, whatever the code is. Throws if it cannot start. */
export function run(argv: readonly string[], timeoutMs = 10_000): Promise<Ran> {
  const [program, ...args] = argv
  if (program === undefined) throw new Error('no program given')
  return new Promise((resolve, reject) => {
    const options = { timeout: timeoutMs, maxBuffer: 256 * 1024 * 1024 }
    const child = execFile(program, args, options, (error, stdout, stderr) => {
      if (child.pid === undefined) reject(error)
      else resolve({ code: child.exitCode, stdout, stderr })
    })
  })
}

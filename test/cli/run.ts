import { setMaxListeners } from 'node:events'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import { runProgram } from '../../src/cli/program.ts'
import type { Sink, World } from '../../src/cli/world.ts'

/** The repository, which is a project itself. */
export const exampleProject = resolve(import.meta.dirname, '../..')

export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  /** Stdout as the document that `--format json` promises. */
  json(): unknown
}

export interface RunOptions {
  readonly environment?: Readonly<Record<string, string>>
  /** Stdout and stderr are a terminal of this width. */
  readonly terminal?: number
  /** What the operator answers at the terminal; without it there is none to ask at. */
  readonly answer?: string
  readonly signal?: AbortSignal
  /** The moment at which it runs, or a clock. */
  readonly now?: Date | (() => Date)
  /** Are told what is written, as it is written. */
  readonly onStdout?: (text: string) => void
  readonly onStderr?: (text: string) => void
}

/** Runs a command line as the program would, in a folder, and returns what it printed. */
export async function run(cwd: string, argv: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const stdout = capture(options.terminal, options.onStdout)
  const stderr = capture(options.terminal, options.onStderr)
  const { answer, now, signal = new AbortController().signal } = options
  setMaxListeners(0, signal)
  const world: World = {
    cwd,
    environment: options.environment ?? {},
    stdout,
    stderr,
    user: 'anna',
    host: 'deploy.example',
    now: () => (typeof now === 'function' ? now() : (now ?? new Date())),
    ask:
      answer === undefined
        ? undefined
        : async (question) => {
            stderr.write(`${question}\n`)
            return answer
          },
    interruption: () => signal,
  }
  const code = await runProgram(argv, world)
  const text = stdout.text()
  return { code, stdout: text, stderr: stderr.text(), json: () => JSON.parse(text) as unknown }
}

function capture(columns: number | undefined, listen: (text: string) => void = () => {}): Sink & { text(): string } {
  const pieces: string[] = []
  return {
    isTerminal: columns !== undefined,
    columns: columns ?? 80,
    write(text) {
      const piece = typeof text === 'string' ? text : Buffer.from(text).toString()
      pieces.push(piece)
      listen(piece)
    },
    text: () => pieces.join(''),
  }
}

/** A folder with these files, removed when the test is over. */
export function makeFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'secours-cli-'))
  // Others may look into it: see asOrdinaryUser.
  chmodSync(folder, 0o755)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** A copy of the example project, removed when the test is over. */
export function copyExample(): string {
  const folder = makeFolder()
  cpSync(join(exampleProject, 'zones'), join(folder, 'zones'), { recursive: true })
  cpSync(join(exampleProject, 'secours.yaml'), join(folder, 'secours.yaml'))
  return folder
}

const nobody = 65_534

/** Does something as a user whom permissions bind: root, as tests in containers run, is bound by none. */
export async function asOrdinaryUser<T>(act: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return await act()
  process.seteuid?.(nobody)
  try {
    return await act()
  } finally {
    process.seteuid?.(0)
  }
}

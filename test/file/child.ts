import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder of its own for a test, removed when the function that comes with it is called. Anyone may enter it. */
export function ownFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'secours-test-'))
  chmodSync(folder, 0o755)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

export interface Child {
  readonly process: ChildProcess
  /** What it wrote to its output so far. */
  readonly output: () => string
  /** Resolves when it has ended and all its output was read. */
  readonly ended: Promise<void>
}

/** Starts a bundled program, as the user `nobody` where asked and where this user may do so. */
export function startChild(program: string, args: readonly string[], asNobody = false): Child {
  const nobody = asNobody && process.geteuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  const child = spawn(process.execPath, [program, ...args], { stdio: ['pipe', 'pipe', 'inherit'], ...nobody })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  const ended = new Promise<void>((resolve, reject) => {
    child.on('close', () => resolve())
    child.on('error', reject)
  })
  return { process: child, output: () => output, ended }
}

/** Waits until a child has written something. */
export async function firstOutput(child: Child): Promise<void> {
  while (child.output() === '' && child.process.exitCode === null && child.process.signalCode === null)
    await new Promise((resolve) => setTimeout(resolve, 2))
}

import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { SecoursError } from '../diagnostic.ts'
import type { PreparedFile } from '../file/atomic.ts'
import { fileFailure } from '../file/failure.ts'
import { fillArguments } from './placeholder.ts'
import { failureOf, runTool, type ToolContext } from './tool.ts'

const timeoutMs = 60_000

/** A file that waits here to be carried to another host. */
export interface PreparedPush extends Omit<PreparedFile, 'commit'> {
  commit(options?: { readonly mtimeAtLeast?: Date }): Promise<void>
}

/**
 * Writes a file into a private folder of this machine; `commit` has a command, with `{file}` and `{target}` in it, carry it to
 * `target` on another host. The copy bears the name that it has there. Throws SecoursError (`push-failed`).
 */
export async function preparePush(
  argv: readonly string[],
  target: string,
  bytes: Uint8Array,
  context: ToolContext,
): Promise<PreparedPush> {
  const folder = await mkdtemp(join(tmpdir(), 'secours-push-')).catch((cause: unknown) => {
    throw fileFailure('make a folder in', tmpdir(), cause)
  })
  const temporary = join(folder, basename(target))
  const discard = () => rm(folder, { recursive: true, force: true })
  try {
    await writeFile(temporary, bytes, { mode: 0o644 })
  } catch (cause) {
    await discard()
    throw fileFailure('write', temporary, cause)
  }
  return {
    temporary,
    path: target,
    commit: async ({ mtimeAtLeast } = {}) => {
      try {
        await dateAfter(temporary, mtimeAtLeast)
        await carry(fillArguments(argv, { file: temporary, target }), context)
      } finally {
        await discard()
      }
    },
    discard,
  }
}

/** For a command that carries dates along: later than the server's last load, by its whole seconds. */
async function dateAfter(file: string, after: Date | undefined): Promise<void> {
  const now = Date.now()
  const at = new Date(after === undefined ? now : Math.max(now, (Math.floor(after.getTime() / 1000) + 1) * 1000))
  await utimes(file, at, at).catch((cause: unknown) => {
    throw fileFailure('date', file, cause)
  })
}

async function carry(command: readonly string[], context: ToolContext): Promise<void> {
  const result = await runTool(command, context, timeoutMs)
  if (result.code === 0) return
  throw new SecoursError('push-failed', failureOf(command, result), {
    hint: 'run it by hand; without it the other host keeps its old file',
  })
}

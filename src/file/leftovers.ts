import { readdir, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'

/** Nothing that lives waits so long to take its place. */
const staleMs = 3_600_000

const swept = new Set<string>()

/**
 * Removes files that processes which were killed left in a folder while they wrote there: those with our temporary names, an hour
 * old. Looks at each folder once in a process. What cannot be removed stays, without a word: it harms nobody.
 */
export async function removeLeftovers(folder: string, now: number): Promise<void> {
  if (swept.has(folder)) return
  swept.add(folder)
  const names = await readdir(folder).catch(() => [])
  await Promise.all(
    names.filter(isTemporaryName).map(async (name) => {
      const path = join(folder, name)
      const known = await stat(path).catch(() => undefined)
      if (known?.isFile() === true && known.mtimeMs < now - staleMs) await unlink(path).catch(() => undefined)
    }),
  )
}

/** `.secours-` and 16 hexadecimal digits, as `prepareFile` names what it has not put in place. */
function isTemporaryName(name: string): boolean {
  return /^\.secours-[0-9a-f]{16}\.tmp$/.test(name)
}

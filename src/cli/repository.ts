import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

/** The nearest folder at or above `folder` that holds a repository of git; undefined where none does. */
function findRepository(folder: string): string | undefined {
  for (let top = resolve(folder); ; top = dirname(top)) {
    if (existsSync(join(top, '.git'))) return top
    if (top === dirname(top)) return undefined
  }
}

/** A folder as seen from the top of its repository, with slashes: `dns/`. Empty at the top, and outside of any. */
export function folderInRepository(folder: string): string {
  const top = findRepository(folder)
  const below = top === undefined ? '' : relative(top, resolve(folder))
  return below === '' ? '' : `${below.split(sep).join('/')}/`
}

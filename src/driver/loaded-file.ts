import { realpath } from 'node:fs/promises'
import { basename, dirname, join, normalize, sep } from 'node:path'

/**
 * Whether the file that a server says it loads is another than `target`. The server may say it relative to its own folder, or
 * from inside a chroot: the end of the path must then be the same. `here`: both are on this machine, where links can be followed.
 */
export async function loadsAnotherFile(said: string, target: string, here: boolean): Promise<boolean> {
  if (isEndOf(said, target)) return false
  return !here || !isEndOf(await followFolder(said), await followFolder(target))
}

function isEndOf(said: string, target: string): boolean {
  const end = normalize(said)
  return target === end || target.endsWith(end.startsWith(sep) ? end : sep + end)
}

async function followFolder(path: string): Promise<string> {
  if (!path.startsWith(sep)) return path
  return join(await realpath(dirname(path)).catch(() => dirname(path)), basename(path))
}

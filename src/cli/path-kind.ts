import { statSync } from 'node:fs'

/** What a path leads to; undefined where nothing is there, or nothing that may be seen. */
export function pathKind(path: string): 'file' | 'folder' | 'other' | undefined {
  try {
    const stats = statSync(path)
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other'
  } catch {
    return undefined
  }
}

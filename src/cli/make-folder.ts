import { mkdirSync, rmdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { errorNumber, fileFailure } from '../file/failure.ts'
import { pathKind } from './path-kind.ts'

/**
 * Makes a folder and those above it that are missing; `made` is told of each. Throws SecoursError. One level after the other:
 * Node's own recursion never ends where a parent can neither be found nor made, as under /proc.
 */
export function makeFolder(folder: string, made: (folder: string) => void = () => {}): void {
  if (pathKind(folder) === 'folder') return
  if (dirname(folder) !== folder) makeFolder(dirname(folder), made)
  try {
    mkdirSync(folder)
  } catch (cause) {
    // Somebody else made it a moment ago.
    if (errorNumber(cause) === 'EEXIST' && pathKind(folder) === 'folder') return
    throw fileFailure('make the folder', folder, cause)
  }
  made(folder)
}

/** Removes folders, in this order; one in which somebody has put something stays. */
export function removeEmptyFolders(folders: readonly string[]): void {
  for (const folder of folders) {
    try {
      rmdirSync(folder)
    } catch {
      // It is in use, or gone.
    }
  }
}

import { closeSync, fsyncSync, mkdirSync, openSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { SecoursError } from '../diagnostic.ts'
import { errorNumber, fileFailure } from './failure.ts'

/** Forces a folder's entries (creations, renames, removals) to the disk. Throws SecoursError. */
export function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r')
    try {
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
  } catch (cause) {
    throw fileFailure('sync the folder', folder, cause)
  }
}

/**
 * Makes a folder, and those above it that are missing, for its owner alone (0700), on disk before it returns. A folder that
 * exists keeps its mode: a group of operators may share it. Returns its mode. Throws SecoursError.
 */
export function makePrivateFolder(folder: string): number {
  const path = resolve(folder)
  try {
    const first = mkdirSync(path, { recursive: true, mode: 0o700 })
    // Each new folder is an entry in the one above it, up to the first that was there before.
    if (first !== undefined) for (let at = path; at.length >= first.length; at = dirname(at)) syncFolder(dirname(at))
    return statSync(path).mode
  } catch (cause) {
    if (errorNumber(cause) === 'EEXIST')
      throw new SecoursError('file-not-folder', `${path} is a file where a folder should be`, {
        hint: 'move it away, or name another folder',
        cause,
      })
    throw fileFailure('make the folder', folder, cause)
  }
}

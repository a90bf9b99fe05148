import { randomBytes } from 'node:crypto'
import type { Stats } from 'node:fs'
import { type FileHandle, open, rename, stat, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { SecoursError } from '../diagnostic.ts'
import { errorNumber, fileFailure } from './failure.ts'
import { removeLeftovers } from './leftovers.ts'
import { resolveWriteTarget } from './link.ts'
import { newFileMode } from './mode.ts'

export interface WriteOptions {
  /** Permission bits. Default: those of the file that is replaced; for a new file, derived from its folder. */
  readonly mode?: number
  /** User id. Default: that of the file that is replaced; for a new file, that of its folder. */
  readonly owner?: number
  /** Group id. Default as for `owner`. */
  readonly group?: number
  /**
   * A time that the file's mtime must lie after, by a whole second where the clock does not give more: a server that last
   * loaded the zone then takes the file for new.
   */
  readonly mtimeAtLeast?: Date
}

/** What stands on disk after a write; `path` is the real file where a symbolic link was given. */
export interface WrittenFile {
  readonly path: string
  readonly owner: number
  readonly group: number
  readonly mode: number
  readonly mtime: Date
}

/** A finished file that waits, beside the one that it is to replace, to take its place. */
export interface PreparedFile {
  /** Where it waits; a checker may read it there. */
  readonly temporary: string
  /** The real file that it will replace, or will be. */
  readonly path: string
  /**
   * Puts it in place. Its mtime is that of this moment, or after `mtimeAtLeast` and after that of the file which it replaces,
   * where either is later. Throws SecoursError; after it the old file stands as it was, but for `file-not-durable`, and the
   * prepared one is gone.
   */
  commit(options?: Pick<WriteOptions, 'mtimeAtLeast'>): Promise<WrittenFile>
  /** Removes it; the old file stays. Does nothing where it is gone already. */
  discard(): Promise<void>
}

/**
 * Writes a file as a whole: whoever opens the path, at any time and after a crash at any time, finds the old content or the new.
 * It takes the owner, group and mode of the file that it replaces, or of its folder if new; access lists and extended
 * attributes are not carried over. Symbolic links: see `resolveWriteTarget`.
 *
 * Who is not root cannot give files away. The owner is then the writer, as long as those for whom the file is meant can read
 * it through its group or as anyone; otherwise the write is refused (`file-owner`) and the old file stays.
 *
 * Throws SecoursError; after it the old file stands as it was, but for `file-not-durable`.
 */
export async function writeFileAtomic(
  path: string,
  bytes: Uint8Array,
  options: WriteOptions = {},
): Promise<WrittenFile> {
  try {
    const { target, temporary, given } = await writeBeside(path, bytes, options)
    return await putInPlace(path, target.path, temporary, given)
  } catch (cause) {
    throw fileFailure('write', path, cause)
  }
}

/** The first half of `writeFileAtomic`: all that can fail but the rename itself. Throws SecoursError, and leaves nothing then. */
export async function prepareFile(
  path: string,
  bytes: Uint8Array,
  options: Omit<WriteOptions, 'mtimeAtLeast'> = {},
): Promise<PreparedFile> {
  try {
    const { target, temporary, given } = await writeBeside(path, bytes, options)
    return {
      temporary,
      path: target.path,
      commit: async (later = {}) => {
        try {
          const mtime = await touch(temporary, target.path, later.mtimeAtLeast)
          return await putInPlace(path, target.path, temporary, { ...given, mtime })
        } catch (cause) {
          await unlink(temporary).catch(() => undefined)
          throw fileFailure('write', path, cause)
        }
      },
      discard: async () => {
        try {
          await unlink(temporary)
        } catch (cause) {
          if (errorNumber(cause) !== 'ENOENT') throw fileFailure('remove', temporary, cause)
        }
      },
    }
  } catch (cause) {
    throw fileFailure('write', path, cause)
  }
}

async function writeBeside(path: string, bytes: Uint8Array, options: WriteOptions) {
  const target = await resolveWriteTarget(path)
  if (target.standing !== undefined && !target.standing.isFile()) throw notRegular(path, target.standing)
  const folder = dirname(target.path)
  await removeLeftovers(folder, Date.now())
  const wanted = wantedOwnership(target.standing, await stat(folder), options)
  // In the same folder, because rename is atomic only within a file system. The name is unpredictable and O_EXCL follows no
  // link, so nobody can lay a trap there; it is short, because a zone's file name may be as long as names get.
  const temporary = join(folder, `.secours-${randomBytes(8).toString('hex')}.tmp`)
  return { target, temporary, given: await writeTemporary(temporary, path, bytes, wanted, options) }
}

async function putInPlace(
  path: string,
  target: string,
  temporary: string,
  given: Omit<WrittenFile, 'path'>,
): Promise<WrittenFile> {
  // Crash order. Up to here the path names the old file; the new one is complete and on disk under another name (content,
  // owner, mode and mtime are in its fsync). rename replaces the entry in one step. A crash before it leaves a
  // `.secours-*.tmp` beside the old file; one after it, but before the folder's fsync, leaves the old or the new file, whole
  // in either case because the content was synced first. Only after the folder's fsync is the new file certain to stay.
  try {
    await rename(temporary, target)
  } catch (cause) {
    await unlink(temporary).catch(() => undefined)
    throw cause
  }
  await syncEntry(dirname(target), path)
  return { path: target, ...given }
}

/** Dates a prepared file anew: between its writing and this moment the server may have loaded another. */
async function touch(temporary: string, target: string, after: Date | undefined): Promise<Date> {
  const standing = await stat(target).catch((cause: unknown) => {
    if (errorNumber(cause) === 'ENOENT') return undefined
    throw cause
  })
  const latest = Math.max(after?.getTime() ?? 0, standing?.mtime.getTime() ?? 0)
  // For reading: the file may be one that its owner may not write, and no more than its date changes.
  const file = await open(temporary, 'r')
  try {
    const now = new Date()
    await file.utimes(now, now)
    const mtime = await setMtime(file, new Date(latest))
    await file.sync()
    return mtime
  } finally {
    await file.close()
  }
}

interface Ownership {
  readonly owner: number
  readonly group: number
  readonly mode: number
}

function wantedOwnership(standing: Stats | undefined, folder: Stats, options: WriteOptions): Ownership {
  const model = standing ?? folder
  return {
    owner: options.owner ?? model.uid,
    group: options.group ?? model.gid,
    // Without set-id bits: a zone file has no use for them, and a new owner must not get them.
    mode: (options.mode ?? (standing === undefined ? newFileMode(folder.mode) : standing.mode)) & 0o777,
  }
}

async function writeTemporary(
  temporary: string,
  path: string,
  bytes: Uint8Array,
  wanted: Ownership,
  options: WriteOptions,
): Promise<Omit<WrittenFile, 'path'>> {
  const file = await open(temporary, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    const given = await giveTo(file, path, wanted, options)
    // After the owner and group, so that at no time a group may read that was not meant.
    await file.chmod(given.mode)
    const mtime = await setMtime(file, options.mtimeAtLeast)
    await file.sync()
    await file.close()
    return { ...given, mtime }
  } catch (cause) {
    await file.close().catch(() => undefined)
    await unlink(temporary).catch(() => undefined)
    throw cause
  }
}

async function giveTo(file: FileHandle, path: string, wanted: Ownership, options: WriteOptions): Promise<Ownership> {
  const { uid, gid } = await file.stat()
  if (await chownIfAllowed(file, uid, gid, wanted.owner, wanted.group)) return wanted
  if (options.owner === undefined) {
    if (await chownIfAllowed(file, uid, gid, uid, wanted.group)) {
      if ((wanted.mode & 0o040) !== 0) return { ...wanted, owner: uid }
    } else if (options.group === undefined && (wanted.mode & 0o004) !== 0) {
      // The writer's own group gets no more than anyone.
      return { owner: uid, group: gid, mode: (wanted.mode & 0o707) | ((wanted.mode & 0o007) << 3) }
    }
  }
  throw new SecoursError(
    'file-owner',
    `cannot write ${path}: user ${uid} may not give it to user ${wanted.owner} and group ${wanted.group}, who could not read it with mode ${wanted.mode.toString(8).padStart(4, '0')}`,
    { hint: `run as root or as user ${wanted.owner}, or be a member of group ${wanted.group} and let the group read` },
  )
}

async function chownIfAllowed(file: FileHandle, uid: number, gid: number, owner: number, group: number) {
  if (uid === owner && gid === group) return true
  try {
    await file.chown(owner, group)
    return true
  } catch (cause) {
    if (errorNumber(cause) === 'EPERM') return false
    throw cause
  }
}

/** File systems and servers may count mtimes in whole seconds: later means a later second. */
async function setMtime(file: FileHandle, after: Date | undefined): Promise<Date> {
  const { atime, mtime } = await file.stat()
  if (after === undefined) return mtime
  const earliest = (Math.floor(after.getTime() / 1000) + 1) * 1000
  if (mtime.getTime() >= earliest) return mtime
  await file.utimes(atime, new Date(earliest))
  return new Date(earliest)
}

async function syncEntry(folder: string, path: string): Promise<void> {
  try {
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (cause) {
    throw new SecoursError('file-not-durable', `${path} was replaced, but its folder could not be synced to the disk`, {
      hint: 'look at the disk, then write it again',
      cause,
    })
  }
}

function notRegular(path: string, standing: Stats): SecoursError {
  if (standing.isDirectory())
    return new SecoursError('file-is-folder', `cannot write ${path}: this is a folder where a file should be`, {
      hint: 'name a file',
    })
  return new SecoursError('file-not-regular', `cannot write ${path}: this is a device, pipe or socket`, {
    hint: 'name a regular file',
  })
}

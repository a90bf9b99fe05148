import { randomUUID } from 'node:crypto'
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsync,
  futimesSync,
  openSync,
  realpathSync,
  type Stats,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { SecoursError } from '../diagnostic.ts'
import { errorNumber } from './failure.ts'
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

/** The new content of a file, beside it under another name; open until it is finished. */
export interface Temporary {
  readonly path: string
  /** The real file that it will replace, or will be. */
  readonly target: string
  readonly descriptor: number
  /** What it has of what was wanted. */
  readonly given: Omit<WrittenFile, 'path'>
}

/** Folders that many files are written to: each is asked for once. */
export class KnownFolders {
  private readonly realPaths = new Map<string, string>()
  private readonly known = new Map<string, Stats>()

  /** Links resolved. */
  realPath(folder: string): string {
    const real = this.realPaths.get(folder) ?? realpathSync.native(folder)
    this.realPaths.set(folder, real)
    return real
  }

  stats(folder: string): Stats {
    const stats = this.known.get(folder) ?? statSync(folder)
    this.known.set(folder, stats)
    return stats
  }
}

/**
 * Writes content beside the file that it is for: all that can fail but its way to the disk and the rename. What it asks of the file
 * system is done at once and not in turns, each of which would take longer. Throws what failed, and leaves nothing then.
 */
export async function openTemporary(
  path: string,
  bytes: Uint8Array,
  options: WriteOptions = {},
  folders: KnownFolders = new KnownFolders(),
): Promise<Temporary> {
  const target = resolveWriteTarget(path, (folder) => folders.realPath(folder))
  if (target.standing !== undefined && !target.standing.isFile()) throw notRegular(path, target.standing)
  const folder = dirname(target.path)
  await removeLeftovers(folder, Date.now())
  const wanted = wantedOwnership(target.standing, folders.stats(folder), options)
  // In the same folder, because rename is atomic only within a file system. The name is unpredictable and O_EXCL follows no
  // link, so nobody can lay a trap there; it is short, because a zone's file name may be as long as names get.
  const temporary = join(folder, `.secours-${randomUUID().replaceAll('-', '').slice(0, 16)}.tmp`)
  const descriptor = openSync(temporary, 'wx', 0o600)
  try {
    writeFileSync(descriptor, bytes)
    const given = giveTo(descriptor, path, wanted, options)
    // After the owner and group, so that at no time a group may read that was not meant.
    fchmodSync(descriptor, given.mode)
    const mtime = setMtime(descriptor, options.mtimeAtLeast)
    return { path: temporary, target: target.path, descriptor, given: { ...given, mtime } }
  } catch (cause) {
    dropTemporary({ path: temporary, descriptor })
    throw cause
  }
}

/** Brings it to the disk and closes it. Throws what failed; it is gone then. */
export async function finishTemporary(temporary: Temporary): Promise<void> {
  try {
    await syncDescriptor(temporary.descriptor)
  } catch (cause) {
    dropTemporary(temporary)
    throw cause
  }
  closeSync(temporary.descriptor)
}

/** Waits without standing in the way of others: the disk takes its time. */
const syncDescriptor = promisify(fsync)

/** Closes and removes what is not to be finished. */
export function dropTemporary({ path, descriptor }: Pick<Temporary, 'path' | 'descriptor'>): void {
  for (const undo of [() => closeSync(descriptor), () => unlinkSync(path)]) {
    try {
      undo()
    } catch {
      // What failed before this is what there is to tell.
    }
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

function giveTo(file: number, path: string, wanted: Ownership, options: WriteOptions): Ownership {
  const { uid, gid } = fstatSync(file)
  if (chownIfAllowed(file, uid, gid, wanted.owner, wanted.group)) return wanted
  if (options.owner === undefined) {
    if (chownIfAllowed(file, uid, gid, uid, wanted.group)) {
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

function chownIfAllowed(file: number, uid: number, gid: number, owner: number, group: number) {
  if (uid === owner && gid === group) return true
  try {
    fchownSync(file, owner, group)
    return true
  } catch (cause) {
    if (errorNumber(cause) === 'EPERM') return false
    throw cause
  }
}

/** File systems and servers may count mtimes in whole seconds: later means a later second. */
export function setMtime(file: number, after: Date | undefined): Date {
  const { atime, mtime } = fstatSync(file)
  if (after === undefined) return mtime
  const earliest = (Math.floor(after.getTime() / 1000) + 1) * 1000
  if (mtime.getTime() >= earliest) return mtime
  futimesSync(file, atime, new Date(earliest))
  return new Date(earliest)
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

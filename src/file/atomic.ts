import { renameSync, unlinkSync } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { SecoursError } from '../diagnostic.ts'
import { errorNumber, fileFailure } from './failure.ts'
import {
  dropTemporary,
  finishTemporary,
  KnownFolders,
  openTemporary,
  setMtime,
  type Temporary,
  type WriteOptions,
  type WrittenFile,
} from './temporary.ts'

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
    const temporary = await openTemporary(path, bytes, options)
    await finishTemporary(temporary)
    return await putInPlace(path, temporary)
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
    const temporary = await openTemporary(path, bytes, options)
    await finishTemporary(temporary)
    return {
      temporary: temporary.path,
      path: temporary.target,
      commit: async (later = {}) => {
        try {
          const mtime = await touch(temporary, later.mtimeAtLeast)
          return await putInPlace(path, { ...temporary, given: { ...temporary.given, mtime } })
        } catch (cause) {
          removeIfThere(temporary.path)
          throw fileFailure('write', path, cause)
        }
      },
      discard: async () => {
        try {
          unlinkSync(temporary.path)
        } catch (cause) {
          if (errorNumber(cause) !== 'ENOENT') throw fileFailure('remove', temporary.path, cause)
        }
      },
    }
  } catch (cause) {
    throw fileFailure('write', path, cause)
  }
}

/** As many files are open at a time. */
const mostOpen = 512

/**
 * Many files, each written as a whole as `writeFileAtomic` does it, and put in place together: until `commit` nothing is changed. They go
 * to the disk by the hundred, which takes not much longer than one of them. A name is added once.
 */
export class FileBatch {
  /** Complete, and on the disk but for the last ones, which are open. */
  private readonly waiting: { readonly path: string; readonly temporary: Temporary }[] = []
  private finished = 0
  private readonly folders = new KnownFolders()

  /** Writes a file beside its place. Throws SecoursError. */
  async add(path: string, bytes: Uint8Array): Promise<void> {
    try {
      this.waiting.push({ path, temporary: await openTemporary(path, bytes, {}, this.folders) })
    } catch (cause) {
      throw fileFailure('write', path, cause)
    }
    if (this.waiting.length - this.finished >= mostOpen) await this.finish()
  }

  /** Puts all of them in place. Throws SecoursError; each file is then the old one or the new one. */
  async commit(): Promise<void> {
    await this.finish()
    const folders = new Map<string, string>()
    for (const { path, temporary } of this.waiting) {
      try {
        renameSync(temporary.path, temporary.target)
      } catch (cause) {
        throw fileFailure('write', path, cause)
      }
      folders.set(dirname(temporary.target), path)
    }
    // Crash order as in `putInPlace`; until here each of the new entries may be lost for itself.
    for (const [folder, path] of folders) await syncEntry(folder, path)
  }

  /** Removes what is not in place: the old files stay. */
  discard(): void {
    for (const [at, { temporary }] of this.waiting.entries()) {
      if (at < this.finished) removeIfThere(temporary.path)
      else dropTemporary(temporary)
    }
    this.waiting.length = 0
    this.finished = 0
  }

  private async finish(): Promise<void> {
    const open = this.waiting.slice(this.finished)
    this.finished = this.waiting.length
    const ends = await Promise.allSettled(open.map(({ temporary }) => finishTemporary(temporary)))
    for (const [at, end] of ends.entries()) {
      if (end.status === 'rejected') throw fileFailure('write', open[at]?.path ?? '', end.reason)
    }
  }
}

async function putInPlace(path: string, { path: temporary, target, given }: Temporary): Promise<WrittenFile> {
  // Crash order. Up to here the path names the old file; the new one is complete and on disk under another name (content,
  // owner, mode and mtime are in its fsync). rename replaces the entry in one step. A crash before it leaves a
  // `.secours-*.tmp` beside the old file; one after it, but before the folder's fsync, leaves the old or the new file, whole
  // in either case because the content was synced first. Only after the folder's fsync is the new file certain to stay.
  try {
    renameSync(temporary, target)
  } catch (cause) {
    removeIfThere(temporary)
    throw cause
  }
  await syncEntry(dirname(target), path)
  return { path: target, ...given }
}

function removeIfThere(path: string): void {
  try {
    unlinkSync(path)
  } catch {
    // What failed before this is what there is to tell.
  }
}

/** Dates a prepared file anew: between its writing and this moment the server may have loaded another. */
async function touch({ path, target }: Temporary, after: Date | undefined): Promise<Date> {
  const standing = await stat(target).catch((cause: unknown) => {
    if (errorNumber(cause) === 'ENOENT') return undefined
    throw cause
  })
  const latest = Math.max(after?.getTime() ?? 0, standing?.mtime.getTime() ?? 0)
  // For reading: the file may be one that its owner may not write, and no more than its date changes.
  const file = await open(path, 'r')
  try {
    const now = new Date()
    await file.utimes(now, now)
    const mtime = setMtime(file.fd, new Date(latest))
    await file.sync()
    return mtime
  } finally {
    await file.close()
  }
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

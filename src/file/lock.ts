import { randomUUID } from 'node:crypto'
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { SecoursError } from '../diagnostic.ts'
import { errorNumber, fileFailure } from './failure.ts'
import { makePrivateFolder } from './folder.ts'
import { livenessOf, ownIdentity, type ProcessIdentity } from './liveness.ts'
import { type LockHolder, parseHolder } from './lock-holder.ts'
import { privateFileMode } from './mode.ts'

export interface LockRequest {
  /** The lock file. Its folder is made if missing. */
  readonly path: string
  /** Who asks, as an operator knows them. */
  readonly user: string
  /** What the lock is wanted for: "switch degraded". */
  readonly doing: string
  /** The time now. */
  readonly since: Date
  /** Default: the running process. */
  readonly identity?: ProcessIdentity
}

export interface Lock {
  readonly holder: LockHolder
  /** Whether the lock file still is ours: false once someone removed or replaced it by hand. */
  readonly isHeld: () => boolean
  /** Removes the lock file if it still is ours; returns whether it was. */
  readonly release: () => boolean
}

/**
 * Takes a lock that one process at a time holds. A lock whose holder is certainly dead is taken over. Throws SecoursError:
 * `locked` (exit code 3) when another process holds it, or may; `lock-damaged` when the file is not a lock; those of files.
 *
 * The lock file comes into being by link(2): like O_EXCL it fails if the name exists, but the file is complete from the first
 * instant, so nobody ever reads half a holder. A dead holder's file is replaced by whoever holds a second lock, which is named
 * for the dead one's nonce, and after it was looked at again under that lock. So of two takers one wins: the other finds the
 * second lock held, or, coming later, another nonce in the first. Were the dead file simply removed, a slow taker could
 * remove the lock of a quick one. The second lock is taken by the same steps, so that a taker that dies on the way leaves
 * nothing that stays locked.
 */
export function acquireLock(request: LockRequest): Lock {
  const { path, user, doing, since } = request
  const identity = request.identity ?? ownIdentity()
  const holder: LockHolder = { version: 1, nonce: randomUUID(), ...identity, user, doing, since: since.toISOString() }
  try {
    const folderMode = makePrivateFolder(dirname(path))
    claim(path, holder, privateFileMode(folderMode))
  } catch (cause) {
    throw fileFailure('take the lock', path, cause)
  }
  return {
    holder,
    isHeld: () => holds(path, holder),
    release: () => release(path, holder),
  }
}

/** Who holds a lock now, alive or not; undefined where nobody does. Throws SecoursError as `acquireLock`. */
export function readLock(path: string): LockHolder | undefined {
  try {
    return parseHolder(path, readFileSync(path, 'utf8'))
  } catch (cause) {
    if (errorNumber(cause) === 'ENOENT') return undefined
    throw fileFailure('read the lock', path, cause)
  }
}

function claim(path: string, holder: LockHolder, mode: number): void {
  const ready = join(dirname(path), `.secours-${randomUUID()}.tmp`)
  writeHolder(ready, holder, mode)
  try {
    while (!linkIfFree(ready, path)) {
      const standing = readLock(path)
      if (standing === undefined) continue
      if (livenessOf(standing, holder) !== 'dead') throw locked(path, standing, holder)
      if (takeOver(path, standing, ready, holder, mode)) return
    }
  } finally {
    removeIfAny(ready)
  }
}

function takeOver(path: string, dead: LockHolder, ready: string, holder: LockHolder, mode: number): boolean {
  const second = join(dirname(path), `.secours-${dead.nonce}.takeover`)
  claim(second, holder, mode)
  try {
    // Only the holder of `second` ever replaces a file with this nonce, and a nonce never comes back: what is read here stays
    // true up to the rename.
    if (readLock(path)?.nonce !== dead.nonce) return false
    renameSync(ready, path)
    return true
  } finally {
    removeIfAny(second)
  }
}

function writeHolder(path: string, holder: LockHolder, mode: number): void {
  const descriptor = openSync(path, 'wx', 0o600)
  try {
    fchmodSync(descriptor, mode)
    writeSync(descriptor, `${JSON.stringify(holder, undefined, 2)}\n`)
    // A lock that a power loss left empty could not be told from one whose holder lives. Its name need not survive.
    fsyncSync(descriptor)
  } catch (cause) {
    removeIfAny(path)
    throw cause
  } finally {
    closeSync(descriptor)
  }
}

function linkIfFree(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (cause) {
    if (errorNumber(cause) === 'EEXIST') return false
    throw cause
  }
}

function holds(path: string, holder: LockHolder): boolean {
  try {
    return readLock(path)?.nonce === holder.nonce
  } catch (error) {
    if (error instanceof SecoursError && error.code === 'lock-damaged') return false
    throw error
  }
}

function release(path: string, holder: LockHolder): boolean {
  // Between the look and the removal nobody takes over: the holder lives.
  if (!holds(path, holder)) return false
  try {
    return removeIfAny(path)
  } catch (cause) {
    throw fileFailure('release the lock', path, cause)
  }
}

function removeIfAny(path: string): boolean {
  try {
    unlinkSync(path)
    return true
  } catch (cause) {
    if (errorNumber(cause) === 'ENOENT') return false
    throw cause
  }
}

function locked(path: string, standing: LockHolder, own: ProcessIdentity): SecoursError {
  const known = livenessOf(standing, own) === 'alive'
  return new SecoursError(
    'locked',
    `${standing.user} holds the lock ${path} for ${standing.doing} since ${standing.since} (process ${standing.pid} on ${standing.host})`,
    {
      exitCode: 3,
      hint: known
        ? 'wait until it is finished, or ask its holder'
        : `whether that process still runs cannot be told from here; if it surely does not, remove ${path}`,
    },
  )
}

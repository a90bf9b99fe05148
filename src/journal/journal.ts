import assert from 'node:assert/strict'
import {
  closeSync,
  constants,
  fchmodSync,
  fdatasyncSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { SecoursError } from '../diagnostic.ts'
import { fileFailure } from '../file/failure.ts'
import { makePrivateFolder, syncFolder } from '../file/folder.ts'
import { privateFileMode } from '../file/mode.ts'
import {
  damagedLine,
  type EntryFormat,
  envelopeKeys,
  genesis,
  type JournalBody,
  type JournalEntry,
  parseLine,
  peekLine,
  printLine,
} from './line.ts'
import { isTorn, readLastLines } from './lines.ts'

/** A journal that is open for appending. */
export interface Journal<T extends { readonly type: string }> {
  /**
   * Adds an entry of the switch `id` and returns it once it is on the disk. Throws SecoursError (`journal-moved` when another
   * process changed the file, those of files otherwise); nothing was appended then, and nothing more can be.
   */
  readonly append: (id: string, at: Date, entry: T) => JournalEntry<T>
  /** The number of entries. */
  readonly length: () => number
  /** Octets of a line that a crash had cut short, removed when the journal was opened. */
  readonly repaired: number
  readonly close: () => void
}

interface End {
  readonly size: number
  readonly seq: number
  readonly digest: string
}

/**
 * Opens a journal for appending and makes it, with its folder, where it is missing. The caller holds the lock of the state
 * folder. Only the end is looked at, whatever the length; `readJournal` checks the whole. Throws SecoursError.
 */
export function openJournal<T extends { readonly type: string }>(path: string, format: EntryFormat<T>): Journal<T> {
  const descriptor = openForAppend(path)
  let end: End
  let repaired: number
  try {
    const size = fstatSync(descriptor).size
    end = findEnd(descriptor, path, format)
    repaired = size - end.size
    if (repaired > 0) {
      // Crash order: what is cut off was never acknowledged, so nothing was done on its account. It goes, on disk, before the
      // next append, which would otherwise continue half a line.
      ftruncateSync(descriptor, end.size)
      fsyncSync(descriptor)
    }
  } catch (cause) {
    closeSync(descriptor)
    throw fileFailure('open the journal', path, cause)
  }
  let failed = false

  const append = (id: string, at: Date, entry: T): JournalEntry<T> => {
    assert(!failed, 'append to a journal after a failed append')
    const body: JournalBody = { ...entry }
    for (const key of envelopeKeys) assert(!(key in body), `journal entry ${entry.type} uses the reserved key ${key}`)
    const seq = end.seq + 1
    const { line, digest } = printLine(end.digest, { seq, at: at.toISOString(), id }, body)
    const appended = readBack(line, path, seq, end.digest, format)
    const bytes = Buffer.from(`${line}\n`)
    try {
      checkUnmoved(descriptor, path, end.size)
      writeWhole(descriptor, bytes)
      // Crash order: the effect that this entry announces comes after append returns, hence after this sync. A crash before it
      // leaves no line, part of one, or a whole one of which nothing was done yet; each is read as such. The length of the file
      // is part of what fdatasync writes.
      fdatasyncSync(descriptor)
    } catch (cause) {
      failed = true
      undo(descriptor, cause, end.size)
      throw fileFailure('append to', path, cause)
    }
    end = { size: end.size + bytes.length, seq, digest }
    return appended
  }
  return { append, length: () => end.seq, repaired, close: () => closeSync(descriptor) }
}

function openForAppend(path: string): number {
  const folder = dirname(path)
  const mode = privateFileMode(makePrivateFolder(folder))
  try {
    const descriptor = openSync(path, constants.O_RDWR | constants.O_CREAT | constants.O_APPEND, 0o600)
    try {
      // An empty journal may have been made by a process that died before these steps. Who is not its owner leaves its mode.
      const stats = fstatSync(descriptor)
      if (stats.size === 0) {
        if (stats.uid === process.geteuid?.()) fchmodSync(descriptor, mode)
        fsyncSync(descriptor)
        syncFolder(folder)
      }
      return descriptor
    } catch (cause) {
      closeSync(descriptor)
      throw cause
    }
  } catch (cause) {
    throw fileFailure('open the journal', path, cause)
  }
}

/** Where the last whole line ends, which it must be sound with regard to the one before it. */
function findEnd<T extends { readonly type: string }>(descriptor: number, path: string, format: EntryFormat<T>): End {
  // A torn one, the last, and the one whose digest the last is chained to.
  const lines = readLastLines(descriptor, 3)
  const torn = lines.at(-1)
  if (torn !== undefined && isTorn(torn.bytes, torn.ended)) lines.pop()
  const last = lines.at(-1)
  if (last === undefined) return { size: 0, seq: 0, digest: genesis }
  const before = lines.at(-2)
  const text = last.bytes.toString('utf8')
  const previous = before === undefined ? { seq: 0, digest: genesis } : peekLine(before.bytes.toString('utf8'))
  if (previous === undefined) throw damagedLine(path, (peekLine(text)?.seq ?? 2) - 1, 'is no line of a journal')
  const seq = previous.seq + 1
  const { digest } = parseLine(text, path, seq, previous.digest, format)
  return { size: last.offset + last.bytes.length + 1, seq, digest }
}

/** What could not be read back is not written: that would be a journal which refuses to open on the day it is needed. */
function readBack<T extends { readonly type: string }>(
  line: string,
  path: string,
  seq: number,
  previous: string,
  format: EntryFormat<T>,
): JournalEntry<T> {
  try {
    return parseLine(line, path, seq, previous, format).entry
  } catch (error) {
    return assert.fail(`this entry could not be read back: ${String(error)}`)
  }
}

/** The lock keeps other operators out; this finds a journal that was edited, replaced or removed under our hands. */
function checkUnmoved(descriptor: number, path: string, size: number): void {
  const ours = fstatSync(descriptor)
  const there = statSync(path, { throwIfNoEntry: false })
  if (there !== undefined && there.ino === ours.ino && there.dev === ours.dev && ours.size === size) return
  throw new SecoursError('journal-moved', `${path} was changed, replaced or removed by another program meanwhile`, {
    hint: 'find out what touches the state folder, then run again',
  })
}

function writeWhole(descriptor: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written)
}

/** After a full disk, half a line is taken back. Best effort: the next opening repairs the same. */
function undo(descriptor: number, cause: unknown, size: number): void {
  if (cause instanceof SecoursError) return
  try {
    ftruncateSync(descriptor, size)
  } catch {
    // The error that matters is the one that led here.
  }
}

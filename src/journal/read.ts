import { closeSync, openSync } from 'node:fs'
import { errorNumber, fileFailure } from '../file/failure.ts'
import { damagedLine, type EntryFormat, genesis, type JournalEntry, parseLine } from './line.ts'
import { isTorn, type RawLine, readLines } from './lines.ts'

/**
 * The entries of a journal from the first, each checked as it is reached; none where there is no file yet. What a crash left of
 * a line that was never acknowledged is passed over, at the very end only. Needs no lock: an entry that is being appended
 * meanwhile is there or not.
 *
 * Throws SecoursError that names the line: `journal-damaged`, `journal-version`, `journal-entry-type`, `journal-entry`.
 */
export function* readJournal<T extends { readonly type: string }>(
  path: string,
  format: EntryFormat<T>,
): Generator<JournalEntry<T>> {
  const descriptor = openIfAny(path)
  if (descriptor === undefined) return
  try {
    let previous = genesis
    let seq = 0
    let torn: RawLine | undefined
    for (const line of readLines(descriptor)) {
      if (torn !== undefined) throw damagedLine(path, seq, 'holds NUL octets')
      seq++
      if (isTorn(line.bytes, line.ended)) {
        torn = line
        continue
      }
      const { entry, digest } = parseLine(line.bytes.toString('utf8'), path, seq, previous, format)
      previous = digest
      yield entry
    }
  } catch (cause) {
    throw fileFailure('read', path, cause)
  } finally {
    closeSync(descriptor)
  }
}

function openIfAny(path: string): number | undefined {
  try {
    return openSync(path, 'r')
  } catch (cause) {
    if (errorNumber(cause) === 'ENOENT') return undefined
    throw fileFailure('read', path, cause)
  }
}

import { join } from 'node:path'
import { parseEntry, type SwitchEntry, switchEntryTypes } from '../failover/entry.ts'
import { foldEntries, type JournalState, type RecordedEntry } from '../failover/journal-state.ts'
import { livenessOf, ownIdentity } from '../file/liveness.ts'
import { readLock } from '../file/lock.ts'
import { type Journal, openJournal } from '../journal/journal.ts'
import type { EntryFormat } from '../journal/line.ts'
import { readJournal } from '../journal/read.ts'

const switchFormat: EntryFormat<SwitchEntry> = { types: switchEntryTypes, validate: parseEntry }

export function journalPath(stateFolder: string): string {
  return join(stateFolder, 'journal.jsonl')
}

export function lockPath(stateFolder: string): string {
  return join(stateFolder, 'lock')
}

/** Opens the journal of switches for appending; the caller holds the lock. Throws SecoursError. */
export function openSwitchJournal(path: string): Journal<SwitchEntry> {
  return openJournal(path, switchFormat)
}

/** Every entry from the first. Throws SecoursError for a journal that was damaged. */
export function readEntries(stateFolder: string): readonly RecordedEntry[] {
  return [...readJournal(journalPath(stateFolder), switchFormat)]
}

/** What the journal, taken as a whole, says. Throws SecoursError. */
export function readJournalState(stateFolder: string): JournalState {
  return foldEntries(readEntries(stateFolder))
}

/** Who holds the lock, in words; undefined where nobody does. A dead holder's lock is taken over, and so is none. */
export function lockHolderText(stateFolder: string): string | undefined {
  const holder = readLock(lockPath(stateFolder))
  if (holder === undefined || livenessOf(holder, ownIdentity()) === 'dead') return undefined
  return `${holder.user} holds the lock for ${holder.doing} since ${holder.since} (process ${holder.pid} on ${holder.host})`
}

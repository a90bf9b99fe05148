import { foldName, labelsOf, type Name } from '../dns/name.ts'
import { matchesPattern, type NamePattern } from './name-pattern.ts'

/** An entry of a list that means names, perhaps of one type: a removal, a leave. */
export interface PatternEntry {
  readonly pattern: NamePattern
  readonly type: number | undefined
}

/** The first entry of a list that means a name and type. Long lists are looked up in, not searched. */
export function findEntry<Entry extends PatternEntry>(
  entries: readonly Entry[],
  owner: Name,
  type: number,
): Entry | undefined {
  if (entries.length <= shortList) {
    return entries.find((entry) => isOfType(entry, type) && matchesPattern(entry.pattern, owner))
  }
  const at = indexOf(entries).find(owner, type)
  return at < 0 ? undefined : entries[at]
}

/** Lists that are searched as fast as looked up in. */
const shortList = 8

const indexes = new WeakMap<readonly PatternEntry[], EntryIndex>()

function indexOf(entries: readonly PatternEntry[]): EntryIndex {
  const known = indexes.get(entries) ?? new EntryIndex(entries)
  indexes.set(entries, known)
  return known
}

function isOfType(entry: PatternEntry, type: number): boolean {
  return entry.type === undefined || entry.type === type
}

/** Entries by the names that their patterns say: thousands of removals are no more work for each name than one. */
class EntryIndex {
  private readonly entries: readonly PatternEntry[]
  /** Numbers of entries without `**`, by the name. */
  private readonly exact = new Map<string, number[]>()
  /** Of those that begin with `**` and have no other, by the name behind it. */
  private readonly below = new Map<string, number[]>()
  private readonly others: number[] = []

  constructor(entries: readonly PatternEntry[]) {
    this.entries = entries
    for (const [at, { pattern }] of entries.entries()) {
      const star = pattern.labels.lastIndexOf('**')
      if (star > 0 || pattern.labels.indexOf('**') !== star) this.others.push(at)
      else note(star < 0 ? this.exact : this.below, pattern.labels.slice(star + 1).join('.'), at)
    }
  }

  /** The number of the first entry that means a name and type, or -1. */
  find(owner: Name, type: number): number {
    const labels = labelsOf(foldName(owner))
    const lists = [this.exact.get(labels.join('.')) ?? []]
    for (let skip = 0; skip <= labels.length; skip++) lists.push(this.below.get(labels.slice(skip).join('.')) ?? [])
    const isMeant = (at: number): boolean => isOfType(this.entries[at] as PatternEntry, type)
    const found = lists.flatMap((list) => list.find(isMeant) ?? [])
    const other = this.others.find(
      (at) => isMeant(at) && matchesPattern((this.entries[at] as PatternEntry).pattern, owner),
    )
    if (other !== undefined) found.push(other)
    return found.length === 0 ? -1 : Math.min(...found)
  }
}

function note(map: Map<string, number[]>, key: string, at: number): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [at])
  else list.push(at)
}

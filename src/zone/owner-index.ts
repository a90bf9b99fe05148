import { grownInt32 } from './columns.ts'
import type { NameId } from './name-table.ts'

/** What stands for a name: that it is not there, that it exists for the names below it only, or its first RRset + 2. */
const absent = 0
const withoutRRset = 1

/** The array may be this many times as long as there are names in the zone. */
const maxSpread = 8

/**
 * The names that exist in one zone, by id. The names of a zone mostly have the low ids of a table of its own: those are indices of
 * an array. The table may also be shared by ten thousand small zones, and an array as long as it for each of them is too much: ids
 * that are too high for the size of the zone stand in a map.
 */
export class OwnerIndex {
  /** Names that exist. */
  size = 0
  private dense: Int32Array
  private readonly sparse = new Map<NameId, number>()

  /** `capacity`: about how many names are expected. */
  constructor(capacity: number) {
    this.dense = new Int32Array(Math.max(16, capacity))
  }

  has(id: NameId): boolean {
    return this.stateOf(id) !== absent
  }

  /** The first RRset of a name; -1 where it has none or does not exist. */
  firstRRset(id: NameId): number {
    return Math.max(this.stateOf(id) - 2, -1)
  }

  /** Adds a name without an RRset; false where it is there already. */
  add(id: NameId): boolean {
    if (this.has(id)) return false
    this.setState(id, withoutRRset)
    this.size++
    return true
  }

  /** Says which RRset is a name's first; true where the name was not there yet. */
  setFirstRRset(id: NameId, rrset: number): boolean {
    const isNew = !this.has(id)
    this.setState(id, rrset + 2)
    if (isNew) this.size++
    return isNew
  }

  private stateOf(id: NameId): number {
    return id < this.dense.length ? (this.dense[id] as number) : (this.sparse.get(id) ?? absent)
  }

  private setState(id: NameId, state: number): void {
    if (id >= this.dense.length && id < (this.size + 64) * maxSpread) this.lengthen(id)
    if (id < this.dense.length) this.dense[id] = state
    else this.sparse.set(id, state)
  }

  private lengthen(id: NameId): void {
    this.dense = grownInt32(this.dense, Math.max(id + 1, this.dense.length * 2))
    for (const [other, state] of this.sparse) {
      if (other >= this.dense.length) continue
      this.dense[other] = state
      this.sparse.delete(other)
    }
  }
}

import type { NameId, NameTable } from './name-table.ts'

/** The array may be this many times as long as there are names in the set. */
const maxSpread = 16

/**
 * A set of names of one table. Where many are expected it is an array by their ids, which large zones pass through by the hundred
 * thousand; else a set, since ten thousand small zones may share one table.
 */
export class NameSet {
  private readonly dense: Uint8Array | undefined
  private readonly sparse = new Set<NameId>()

  /** `expected`: about how many names there will be. Names that come into the table later are not for it. */
  constructor(names: NameTable, expected: number) {
    this.dense = names.size <= (expected + 64) * maxSpread ? new Uint8Array(names.size) : undefined
  }

  has(id: NameId): boolean {
    return this.dense === undefined ? this.sparse.has(id) : this.dense[id] === 1
  }

  add(id: NameId): void {
    if (this.dense === undefined) this.sparse.add(id)
    else this.dense[id] = 1
  }
}

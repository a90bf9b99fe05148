import type { NameId } from './name-table.ts'

/** A slot: the name's id + 1 (0: free), and its first RRset + 1 (0: it has none and exists for the names below it). */
const slotLength = 2

/** Ids of one block stand side by side, since names of one zone mostly have ids in a row; blocks are spread. */
const blockBits = 5

/**
 * The names that exist in one zone, by id. As large as the zone, whatever the size of the table that its names are in: ten thousand
 * small zones may share one.
 */
export class OwnerIndex {
  /** Names that exist. */
  size = 0
  private slots: Int32Array

  /** `capacity`: about how many names are expected. */
  constructor(capacity: number) {
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(16, capacity) * 2)) * slotLength)
  }

  has(id: NameId): boolean {
    return this.slots[this.slotOf(id)] !== 0
  }

  /** The first RRset of a name; -1 where it has none or does not exist. */
  firstRRset(id: NameId): number {
    return (this.slots[this.slotOf(id) + 1] as number) - 1
  }

  /** Adds a name without an RRset; false where it is there already. */
  add(id: NameId): boolean {
    const { size } = this
    this.claim(id)
    return this.size > size
  }

  /** Where a name stands, until the next one is added; it is added where it is not there yet. */
  claim(id: NameId): number {
    const slot = this.slotOf(id)
    if (this.slots[slot] !== 0) return slot
    this.slots[slot] = id + 1
    if (++this.size * 2 * slotLength <= this.slots.length) return slot
    this.grow()
    return this.slotOf(id)
  }

  /** The first RRset at a place that `claim` gave, or -1. */
  firstRRsetAt(slot: number): number {
    return (this.slots[slot + 1] as number) - 1
  }

  setFirstRRsetAt(slot: number, rrset: number): void {
    this.slots[slot + 1] = rrset + 1
  }

  /** Where the name stands, or would. */
  private slotOf(id: NameId): number {
    const { slots } = this
    const mask = slots.length - 1
    const block = Math.imul(id >>> blockBits, 0x9e3779b1)
    const start = ((block ^ (block >>> 15)) << blockBits) | (id & ((1 << blockBits) - 1))
    let slot = (start * slotLength) & mask
    while (slots[slot] !== 0 && slots[slot] !== id + 1) slot = (slot + slotLength) & mask
    return slot
  }

  private grow(): void {
    const { slots } = this
    this.slots = new Int32Array(slots.length * 2)
    for (let from = 0; from < slots.length; from += slotLength) {
      if (slots[from] === 0) continue
      const slot = this.slotOf((slots[from] as number) - 1)
      this.slots[slot] = slots[from] as number
      this.slots[slot + 1] = slots[from + 1] as number
    }
  }
}

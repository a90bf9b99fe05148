import { describe, expect, it } from 'vitest'
import { OwnerIndex } from '../../src/zone/owner-index.ts'

/** Ids as they come: in a row from 0, far beyond the size of the zone, and far at first and near later. */
const orders: Readonly<Record<string, readonly number[]>> = {
  'in a row': Array.from({ length: 5_000 }, (_, i) => i),
  'far from 0': Array.from({ length: 200 }, (_, i) => 9_000_000 + i),
  'far first, near then': [...Array.from({ length: 4_000 }, (_, i) => 30_000 + i), 7, 3, 600, 40_000],
  'one here, one there': [5, 1_000_000, 6, 2_000_000, 0],
}

describe('names that exist', () => {
  it.each(Object.entries(orders))('are found, and no others: %s', (_, ids) => {
    const index = new OwnerIndex(0)
    for (const [i, id] of ids.entries()) {
      if (i % 3 === 0) expect(index.add(id)).toBe(true)
      else expect(index.setFirstRRset(id, i)).toBe(true)
    }
    expect(index.size).toBe(ids.length)
    for (const [i, id] of ids.entries()) {
      expect([index.has(id), index.firstRRset(id)]).toEqual([true, i % 3 === 0 ? -1 : i])
      expect(index.add(id)).toBe(false)
      expect(index.setFirstRRset(id, i + 1)).toBe(false)
      expect(index.firstRRset(id)).toBe(i + 1)
    }
    expect(index.size).toBe(ids.length)
    const there = new Set(ids)
    for (const id of ids.flatMap((other) => [other + 1, other + 70_000])) expect(index.has(id)).toBe(there.has(id))
  })

  it('takes memory by the size of the zone, not by the ids', () => {
    const before = process.memoryUsage().arrayBuffers
    const many = Array.from({ length: 1_000 }, (_, zone) => {
      const index = new OwnerIndex(15)
      for (let i = 0; i < 30; i++) index.add(1_000_000 + zone * 30 + i)
      return index
    })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(many.length * 1_000)
  })
})

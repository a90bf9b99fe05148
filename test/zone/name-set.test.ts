import { expect, test } from 'vitest'
import { NameSet } from '../../src/zone/name-set.ts'
import { NameTable } from '../../src/zone/name-table.ts'

const encoder = new TextEncoder()

/** A table of a number of names below the root, and their ids. */
function namesOf(count: number) {
  const names = new NameTable()
  const ids = Array.from({ length: count }, (_, at) => {
    const label = encoder.encode(`n${at}`)
    return names.child(0, label, 0, label.length)
  })
  return { names, ids }
}

// Of a table that is large for what is expected the names stand in a set, else in an array.
test.each([
  [10, 5_000],
  [5_000, 5_000],
])('holds what was added and nothing else, of %i expected in a table of %i', (expected, size) => {
  const { names, ids } = namesOf(size)
  const set = new NameSet(names, expected)
  const added = ids.filter((_, at) => at % 7 === 3)
  for (const id of added) set.add(id)
  expect(ids.filter((id) => set.has(id))).toEqual(added)
  expect(set.has(0)).toBe(false)
})

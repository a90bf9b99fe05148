import { afterEach, expect, it } from 'vitest'
import { mustName } from '../../src/dns/name.ts'
import { hashLabel, seedNameHashes } from '../../src/zone/name-hash.ts'
import { NameTable } from '../../src/zone/name-table.ts'

afterEach(() => seedNameHashes(0x811c9dc5))
const label = new TextEncoder().encode('host')

it('hashes a label elsewhere under another seed, and finds every name under any', () => {
  const hashes = [1, 2, 0xffff_ffff].map((seed) => {
    seedNameHashes(seed)
    const names = new NameTable()
    const ids = Array.from({ length: 500 }, (_, i) => names.intern(mustName(`host${i}.example.`)))
    expect(ids.map((id) => names.find(names.name(id)))).toEqual(ids)
    return hashLabel(label, 0, label.length)
  })
  expect(new Set(hashes).size).toBe(3)
})

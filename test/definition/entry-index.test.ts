import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findEntry, type PatternEntry } from '../../src/definition/entry-index.ts'
import { matchesPattern } from '../../src/definition/name-pattern.ts'
import { type Name, rootName } from '../../src/dns/name.ts'

const label = fc.constantFrom('a', 'b', '*')
const entry = fc.record({
  labels: fc.array(fc.oneof(label, fc.constant('**')), { maxLength: 4 }),
  type: fc.constantFrom(undefined, 1, 2),
})
const name = fc
  .array(fc.constantFrom('a', 'B', 'b', '*'), { maxLength: 4 })
  .map((labels) => (labels.length === 0 ? rootName : (`${labels.join('.')}.` as Name)))

it('gives the first entry that means a name and type, of short lists and of long ones', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 40 }), name, fc.constantFrom(1, 2, 3), (written, owner, type) => {
      const entries = written.map(({ labels, type: only }): PatternEntry => {
        return { pattern: { text: labels.join('.'), labels }, type: only }
      })
      const first = entries.find((each) => {
        return (each.type === undefined || each.type === type) && matchesPattern(each.pattern, owner)
      })
      expect(findEntry(entries, owner, type)).toBe(first)
    }),
    { numRuns: 2000 },
  )
})

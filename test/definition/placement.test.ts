import { expect, test } from 'vitest'
import { matchesZoneGlob } from '../../src/definition/placement.ts'

const cases: readonly (readonly [glob: string, zone: string, matches: boolean])[] = [
  ['tedomum.example', 'tedomum.example', true],
  ['Tedomum.Example.', 'tedomum.example', true],
  ['tedomum.example', 'a.tedomum.example', false],
  ['*.example', 'tedomum.example', true],
  ['*.example', 'a.tedomum.example', false],
  ['*.example', 'example', false],
  ['tedo*.example', 'tedomum.example', true],
  ['**.example', 'a.tedomum.example', true],
  ['**.example', 'example', true],
  ['**', 'a.tedomum.example', true],
  ['a.**', 'a.tedomum.example', true],
  ['*.in-addr.arpa', '2.in-addr.arpa', true],
  ['0/28.2.0.192.in-addr.arpa', '0/28.2.0.192.in-addr.arpa', true],
  ['t.domum.example', 'tedomum.example', false],
  ['.*', 'x', false],
  ['.', '.', true],
  ['**', '.', true],
  ['*', '.', false],
  ['.', 'x', false],
]
test.each(cases)('%s and %s: %s', (glob, zone, matches) => {
  expect(matchesZoneGlob(glob, zone)).toBe(matches)
})

test('a glob of many stars is soon done', { timeout: 2000 }, () => {
  expect(matchesZoneGlob(`${'**.'.repeat(40)}b`, `${'a.'.repeat(100)}example`)).toBe(false)
  expect(matchesZoneGlob(`${'*a'.repeat(30)}b.example`, `${'a'.repeat(63)}.example`)).toBe(false)
})

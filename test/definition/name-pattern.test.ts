import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { matchesPattern } from '../../src/definition/name-pattern.ts'
import { mustName } from '../../src/dns/name.ts'

const matches = (pattern: string, name: string) =>
  matchesPattern({ text: pattern, labels: pattern === '' ? [] : pattern.split('.') }, mustName(`${name}.`))

test.each([
  ['a.example', 'a.example', true],
  ['a.example', 'A.EXAMPLE', true],
  ['a.example', 'b.a.example', false],
  ['a.example', 'example', false],
  ['**.a.example', 'a.example', true],
  ['**.a.example', 'x.y.a.example', true],
  ['**.a.example', 'xa.example', false],
  ['a.**.example', 'a.example', true],
  ['a.**.example', 'a.x.y.example', true],
  ['a.**.example', 'x.a.y.example', false],
  ['**.a.**', 'x.a.y', true],
  ['**.a.**', 'x.y', false],
  ['**.a.**.a', 'a', false],
  ['**.a.**.b.a', 'a.b.b.a', true],
  ['*.example', '*.example', true],
  ['*.example', 'x.example', false],
  ['**', '', true],
  ['', '', true],
  ['', 'a', false],
])('%s and %s: %s', (pattern, name, expected) => {
  expect(matches(pattern, name)).toBe(expected)
})

/** As the words say it, however long it takes. */
function means(pattern: readonly string[], labels: readonly string[]): boolean {
  const [head, ...rest] = pattern
  if (head === undefined) return labels.length === 0
  if (head !== '**') return labels[0] === head && means(rest, labels.slice(1))
  return [...labels, ''].some((_, skip) => means(rest, labels.slice(skip)))
}

it('matches what the words mean', () => {
  const labels = fc.array(fc.constantFrom('a', 'b'), { maxLength: 6 })
  const pattern = fc.array(fc.constantFrom('a', 'b', '**'), { maxLength: 6 })
  void fc.assert(
    fc.property(pattern, labels, (parts, name) => {
      expect(matches(parts.join('.'), name.join('.'))).toBe(means(parts, name))
    }),
  )
})

it('is soon done with many stars', { timeout: 2000 }, () => {
  const name = mustName(`${'a.'.repeat(100)}example.`)
  expect(matchesPattern({ text: '', labels: [...'**,a,'.repeat(40).split(','), 'b'] }, name)).toBe(false)
})

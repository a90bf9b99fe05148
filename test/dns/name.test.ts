import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareNames,
  displayName,
  encodeName,
  foldName,
  isAtOrBelow,
  labelsOf,
  mustName,
  type Name,
  nameOfLabels,
  parentName,
  parseName,
  printWireName,
  relativeName,
  sameName,
  wireNameLength,
} from '../../src/dns/name.ts'

const origin = mustName('example.')

/** A text, and the normal form of the name that it is under `example.`. */
const names: readonly (readonly [text: string, name: string])[] = [
  ['.', '.'],
  ['@', 'example.'],
  ['www', 'www.example.'],
  ['www.', 'www.'],
  ['WwW.Example.', 'WwW.Example.'],
  ['*.a', '*.a.example.'],
  ['a\\.b', 'a\\.b.example.'],
  ['a\\.', 'a\\..example.'],
  ['\\@', '\\@.example.'],
  ['a@b', 'a\\@b.example.'],
  ['\\065\\b', 'Ab.example.'],
  ['\\000\\032\\255', '\\000\\032\\255.example.'],
  ['a b', 'a\\032b.example.'],
  ['\\"\\;\\(\\)\\$\\\\\\[', '\\"\\;\\(\\)\\$\\092\\091.example.'],
  ['é', '\\195\\169.example.'],
  [`${'a'.repeat(63)}.`, `${'a'.repeat(63)}.`],
  // 255 octets in wire form: 127 labels of one octet and the root
  ['a.'.repeat(127), 'a.'.repeat(127)],
]

const noNames: readonly (readonly [text: string, fault: string])[] = [
  ['', 'empty'],
  ['..', 'empty-label'],
  ['.a', 'empty-label'],
  ['a..b', 'empty-label'],
  ['a'.repeat(64), 'label-too-long'],
  [`${'a'.repeat(64)}.`, 'label-too-long'],
  ['a.'.repeat(128), 'name-too-long'],
  [`${'a.'.repeat(123)}a`, 'name-too-long'],
  [`${`${'a'.repeat(63)}.`.repeat(4)}`, 'name-too-long'],
  ['a\\', 'bad-escape'],
  ['a\\1', 'bad-escape'],
  ['a\\12', 'bad-escape'],
  ['a\\1b2', 'bad-escape'],
  ['a\\256', 'bad-escape'],
]

describe('parseName', () => {
  it.each(names)('reads %j as %s', (text, name) => {
    expect(parseName(text, origin)).toEqual({ name })
  })

  it.each(noNames)('refuses %j: %s', (text, fault) => {
    expect(parseName(text, origin)).toEqual({ fault })
  })

  it('refuses a relative name without an origin', () => {
    expect(parseName('www')).toEqual({ fault: 'no-origin' })
    expect(parseName('@')).toEqual({ fault: 'no-origin' })
  })
})

const anyLabels = fc.array(fc.uint8Array({ minLength: 1, maxLength: 20 }), { maxLength: 10 })

describe('names of any octets', () => {
  it('are the same in text, wire and labels', () => {
    void fc.assert(
      fc.property(anyLabels, (labels) => {
        const name = nameOfLabels(labels)
        const wire = encodeName(name)
        expect(parseName(name)).toEqual({ name })
        expect(printWireName(wire)).toBe(name)
        expect(wireNameLength(wire)).toBe(wire.length)
        expect(labelsOf(name)).toHaveLength(labels.length)
        // Nothing in a name means anything in a master file.
        expect(name).toMatch(/^(\\\d{3}|\\[^\d]|[!#%&'*+,\-./0-9:<=>?A-Z[\]^_`a-z{|}~])*$/)
      }),
    )
  })

  it('are below their parents, whatever dots their labels hold', () => {
    void fc.assert(
      fc.property(anyLabels, anyLabels, (labels, above) => {
        const top = nameOfLabels(above)
        const name = nameOfLabels([...labels, ...above].slice(-10))
        expect(isAtOrBelow(name, nameOfLabels(above.slice(-3)))).toBe(true)
        expect(parentName(top)).toBe(above.length === 0 ? undefined : nameOfLabels(above.slice(1)))
      }),
    )
  })
})

it('refuses labels that make no name', () => {
  expect(() => nameOfLabels([new Uint8Array(64)])).toThrow()
  expect(() => nameOfLabels([new Uint8Array(0)])).toThrow()
  expect(() => nameOfLabels(Array.from({ length: 5 }, () => new Uint8Array(63)))).toThrow()
  expect(() => mustName('a..b')).toThrow(/a\.\.b/)
})

it.each([
  ['www.example.', 'example.', true],
  ['WWW.EXAMPLE.', 'example.', true],
  ['example.', 'example.', true],
  ['example.', '.', true],
  ['badexample.', 'example.', false],
  ['a\\.example.', 'example.', false],
  ['a\\\\.example.', 'example.', true],
  ['example.', 'www.example.', false],
])('isAtOrBelow(%s, %s) is %s', (name, ancestor, expected) => {
  expect(isAtOrBelow(mustName(name), mustName(ancestor))).toBe(expected)
})

it('compares without case, and only ASCII letters have one', () => {
  expect(sameName(mustName('WWW.Example.'), mustName('www.eXAMPLE.'))).toBe(true)
  expect(sameName(mustName('\\195\\137.'), mustName('\\195\\169.'))).toBe(false)
  expect(foldName(mustName('\\\\A.'))).toBe('\\092a.')
})

it.each([
  ['example.', '@'],
  ['www.Example.', 'www'],
  ['a\\.b.example.', 'a\\.b'],
  ['www.example.net.', 'www.example.net.'],
])('relativeName(%s) is %s', (name, expected) => {
  expect(relativeName(mustName(name), origin)).toBe(expected)
})

it('shows names without the final dot', () => {
  expect([displayName(mustName('a.b.')), displayName(mustName('.'))]).toEqual(['a.b', '.'])
})

/** RFC 4034 section 6.1. */
const canonicalOrder = [
  'example.',
  'a.example.',
  'yljkjljk.a.example.',
  'Z.a.example.',
  'zABC.a.EXAMPLE.',
  'z.example.',
  '\\001.z.example.',
  '*.z.example.',
  '\\200.z.example.',
]

describe('compareNames', () => {
  it('orders as RFC 4034 section 6.1 says', () => {
    const names = canonicalOrder.map((text) => mustName(text))
    expect(names.toReversed().sort(compareNames)).toEqual(names)
  })

  it('is an order', () => {
    const name = anyLabels.map((labels): Name => nameOfLabels(labels))
    void fc.assert(
      fc.property(name, name, (a, b) => {
        expect(Math.sign(compareNames(a, b))).toBe(-Math.sign(compareNames(b, a)) + 0)
        expect(compareNames(a, b) === 0).toBe(sameName(a, b))
      }),
    )
  })
})

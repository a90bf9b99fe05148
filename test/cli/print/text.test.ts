import { describe, expect, test } from 'vitest'
import { count, table, visible, widthOf, wrap } from '../../../src/cli/print/text.ts'

describe('text for a person', () => {
  test.each([
    ['plain', 5],
    ['日本', 4],
    ['e\u0301', 1],
    ['🙂', 2],
    ['ｆｕｌｌ', 8],
    ['한글', 4],
    ['→ ü', 3],
  ])('%j takes %i columns', (text, width) => {
    expect(widthOf(text)).toBe(width)
  })

  test.each([
    ['\u001b[2J', '\u241b[2J'],
    ['a\rb', 'a\u240db'],
    ['a\nb', 'a\nb'],
    ['\u007f', '\u2421'],
    ['\u2066x\u2069', '\ufffdx\ufffd'],
    ['日本 ü', '日本 ü'],
  ])('%j shows as %j', (text, shown) => {
    expect(visible(text)).toBe(shown)
  })

  test('stands in columns', () => {
    expect(
      table([
        ['a', 'bb', 'c'],
        ['日本', 'b', ''],
      ]),
    ).toEqual(['a     bb  c', '日本  b'])
  })

  test('is broken between words', () => {
    expect(wrap('one two three\nfour', 8)).toEqual(['one two', 'three', 'four'])
  })

  test('counts', () => {
    expect([count(0, 'zone'), count(1, 'zone'), count(2, 'zone')]).toEqual(['0 zones', '1 zone', '2 zones'])
  })
})

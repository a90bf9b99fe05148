import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAnyYaml } from '../../../src/definition/yaml/parse.ts'
import { readPlainYaml } from '../../../src/definition/yaml/plain.ts'
import { decodeSource } from '../../../src/definition/yaml/source.ts'

const root = join(import.meta.dirname, '../../..')

function sourceOf(text: string) {
  const decoded = decodeSource({ path: 'a.yaml', bytes: Buffer.from(text) })
  if ('diagnostic' in decoded) throw new Error(decoded.diagnostic.message)
  return decoded.source
}

/** Reads a text by both ways; whether the short one was taken. Asserts that it makes the same tree, positions included, and hides no fault. */
function readBoth(text: string): boolean {
  const source = sourceOf(text)
  const plain = readPlainYaml(source)
  if (plain === undefined) return false
  expect(parseAnyYaml(source), JSON.stringify(text)).toEqual({ file: source.file, node: plain, diagnostics: [] })
  return true
}

const example = readdirSync(join(root, 'zones'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => readFileSync(join(root, 'zones', file), 'utf8'))

const zone = `# a comment
ttl: 1h # another

soa: {mname: ns1, rname: hostmaster@example.org, refresh: 2h}
records:
  '':
    - {type: NS, values: [ns1, ns2.example.net.]}
    - type: MX
      values: [{preference: 10, exchange: mx1}, '20 mx2.example.net.']
  www: {type: AAAA, value: '2001:db8::1'}
  "quoted key":
  - {type: TXT, value: "v=spf1 -all"}
  # between
  host0-1.2 : {type: A,  values: [ 192.0.2.1 , 192.0.2.2 ]}
remove:
- name: '**.tracker'
  reason: BitTorrent has no backup: none   at all#here
`
  .replace('none   at', 'none-at')
  .replace('backup: ', 'backup:')

describe('the short way for YAML that is written plainly', () => {
  test('is taken for the definitions of the example project and their like, and makes the same trees', () => {
    expect([zone, ...example].map(readBoth)).toEqual([true, ...example.map(() => true)])
  })

  test.each([
    ['a: b\nc:\n  d: e\n f: g'],
    ['a: b\n  c'],
    ['a:\n  b\n'],
    ['a:\nb: c'],
    ['a:'],
    ['a: {b: c'],
    ['a: {b: c}}'],
    ['a: {b}'],
    ['a: {b: }'],
    ['a: {b:c}'],
    ['a: [b, ]'],
    ['a: [b c: d]'],
    ['a: []'],
    ['a: {}'],
    ['a: b: c'],
    ['a: *b'],
    ['a: &b c'],
    ['a: !!str b'],
    ['a: |\n  b'],
    ["a: 'it''s'"],
    ['a: "b\\n"'],
    ['a: "b"c'],
    ["a: 'b'#c"],
    ['a:\tb'],
    ['a: b\r\n'],
    ['a: ä'],
    ['a: b\na: c'],
    ['a: {b: c, b: d}'],
    ['<<: b'],
    ['- a'],
    ['a'],
    ['{a: b}'],
    ['--- a: b'],
    ['--- # c\na: b'],
    ['---'],
    ['---\n---\na: b'],
    ['# c\n---\na: b'],
    ['a: b\n---\nc: d'],
    ['a: b\n...\n'],
    ['%YAML 1.2\n---\na: b'],
    ['? a\n: b'],
    [''],
    ['# nothing'],
    ['a:\n  - b\n c: d'],
    ['a:\n  - b\n   - c'],
    [`${'a: {'.repeat(70)}b: c${'}'.repeat(70)}`],
    ['a: b #c\u0007'],
    ['a: @b'],
    ['a: [b: c]'],
    ['a: {b: c:}'],
    ['a: [b:, c]'],
    ['a: [{b: c}, [d]]x'],
  ])('is not taken for %j', (text) => {
    expect(readPlainYaml(sourceOf(text))).toBeUndefined()
  })

  test('makes the same tree of whatever it takes', () => {
    const word = fc.constantFrom(
      'a',
      'b1',
      'c.d',
      '-',
      '- ',
      '?',
      ':',
      ': ',
      '::',
      '#',
      ' #',
      "'",
      '"',
      "'x'",
      '"y z"',
      ',',
    )
    const piece = fc.oneof(
      { weight: 6, arbitrary: word },
      fc.constantFrom(
        ' ',
        '  ',
        '\n',
        '\n  ',
        '\n    ',
        '\n- ',
        '\n  - ',
        '{',
        '}',
        '[',
        ']',
        ', ',
        '&a',
        '*a',
        '!',
        '|',
        '<<',
        '.',
      ),
    )
    let taken = 0
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        if (readBoth(`a: ${pieces.join('')}`)) taken++
      }),
      { numRuns: 3000 },
    )
    expect(taken).toBeGreaterThan(100)
  })

  test('makes the same tree of definitions in which something was changed', () => {
    const base = [zone, ...example]
    const change = fc.record({
      text: fc.constantFrom(...base),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      remove: fc.nat({ max: 4 }),
      put: fc.constantFrom(
        '',
        ' ',
        '\n',
        '\n ',
        ':',
        ': ',
        '-',
        '- ',
        '#',
        ' #',
        "'",
        '"',
        '{',
        '}',
        '[',
        ']',
        ',',
        '\t',
        'x',
        '.',
        '\\',
      ),
    })
    let taken = 0
    fc.assert(
      fc.property(change, ({ text, at, remove, put }) => {
        const start = Math.floor(at * text.length)
        if (readBoth(text.slice(0, start) + put + text.slice(start + remove))) taken++
      }),
      { numRuns: 1500 },
    )
    expect(taken).toBeGreaterThan(100)
  })
})

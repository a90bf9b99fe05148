import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { YamlNode } from '../../../src/definition/yaml/node.ts'
import { parseYaml } from '../../../src/definition/yaml/parse.ts'
import { maximumFileSize } from '../../../src/definition/yaml/source.ts'
import { type Diagnostic, lineColumnAt } from '../../../src/diagnostic.ts'

function parse(text: string | Uint8Array) {
  return parseYaml({ path: 'a.yaml', bytes: typeof text === 'string' ? Buffer.from(text) : text })
}

/** The tree without positions: scalars as their text, quoted ones in quotes. */
function plainTree(node: YamlNode | undefined): unknown {
  if (node === undefined) return undefined
  if (node.kind === 'scalar') return node.plain ? node.text : JSON.stringify(node.text)
  if (node.kind === 'sequence') return node.items.map(plainTree)
  return node.entries.map(({ key, value }) => [plainTree(key), plainTree(value)])
}

function shown(diagnostic: Diagnostic): string {
  const { file, start } = diagnostic.place ?? { file: { path: '-', bytes: Buffer.alloc(0) }, start: 0 }
  const { line, column } = lineColumnAt(file.bytes, start)
  return `${line}:${column}: ${diagnostic.code}`
}

describe('parseYaml', () => {
  const trees: readonly (readonly [string, string, unknown])[] = [
    [
      'scalars keep their text',
      '[1.10, 0x10, on, no, ~, null, 1e3, 2001-01-01]',
      '1.10 0x10 on no ~ null 1e3 2001-01-01'.split(' '),
    ],
    ['quotes are told from plain words', `['10', "a\\tb", 'it''s']`, ['"10"', '"a\\tb"', '"it\'s"']],
    [
      'keys keep theirs too',
      '1.10: a\n~: b\n"": c',
      [
        ['1.10', 'a'],
        ['~', 'b'],
        ['""', 'c'],
      ],
    ],
    [
      'blocks',
      'a: |\n  x\n  y\nb: >-\n  x\n  y\n',
      [
        ['a', '"x\\ny\\n"'],
        ['b', '"x y"'],
      ],
    ],
    [
      'an absent value is an empty plain text',
      'a:\nb: ""\n',
      [
        ['a', ''],
        ['b', '""'],
      ],
    ],
    [
      'CRLF',
      'a: 1\r\nb:\r\n  - c\r\n',
      [
        ['a', '1'],
        ['b', ['c']],
      ],
    ],
    ['a byte order mark', '\uFEFFa: 1', [['a', '1']]],
    ['JSON with tabs', '{\n\t"a":\t[1, "\\u00e9", "\\/"]\n}', [['"a"', ['1', '"é"', '"/"']]]],
    [
      'an alias stands for its anchor',
      'x: &a {y: 1}\nz: *a',
      [
        ['x', [['y', '1']]],
        ['z', [['y', '1']]],
      ],
    ],
    ['!!str makes a word a text', 'a: !!str 10', [['a', '"10"']]],
    ['a directive and a document mark', '%YAML 1.2\n---\na: 1\n...\n', [['a', '1']]],
  ]
  it.each(trees)('%s', (_, text, expected) => {
    const { node, diagnostics } = parse(text)
    expect(diagnostics).toEqual([])
    expect(plainTree(node)).toEqual(expected)
  })

  const bomb = `a0: &a0 [x, x, x]\n${Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]\n`).join('')}`
  const chain = `a0: &a0 [x]\n${Array.from({ length: 80 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}]\n`).join('')}`
  const faults: readonly (readonly [string, string | Uint8Array, readonly string[]])[] = [
    ['a tab as indentation', 'a:\n\tb: 1', ['2:1: yaml-syntax']],
    ['a colon too many', 'a: b: c', ['1:5: yaml-syntax']],
    ['an open bracket', 'a: [b, c\n', ['2:1: yaml-syntax']],
    ['an unknown escape', 'a: "\\q"', ['1:6: yaml-syntax']],
    ['a control octet', 'a: b\u0007', ['1:5: yaml-syntax']],
    ['a null octet', 'a: b\0', ['1:5: yaml-syntax']],
    ['columns count characters', '{é𝒳: "\\q"}', ['1:8: yaml-syntax']],
    ['columns behind a byte order mark', '\uFEFFa: "\\q"', ['1:6: yaml-syntax']],
    [
      'every equal key',
      'a: 1\na: 2\n"a": 3\nb: {c: 1, c: 2}',
      ['4:11: yaml-duplicate-key', '2:1: yaml-duplicate-key', '3:1: yaml-duplicate-key'],
    ],
    [
      'equal keys among many',
      `${Array.from({ length: 20 }, (_, i) => `k${i}: 1\n`).join('')}k3: 2`,
      ['21:1: yaml-duplicate-key'],
    ],
    ['no file', '', ['1:1: file-empty']],
    ['comments only', '# nothing\n', ['1:1: file-empty']],
    ['an empty document', '---\n', ['1:1: file-empty']],
    ['two documents', 'a: 1\n---\nb: 2', ['2:1: yaml-documents']],
    ['two documents without a start', 'a: 1\n...\nb: 2', ['1:5: yaml-documents']],
    ['a merge key', 'a: &a {b: 1}\nc:\n  <<: *a', ['3:3: yaml-merge-key']],
    ['a key that is a list', '? [a]\n: b', ['1:3: yaml-key']],
    ['a tag', 'a: !!int 3', ['1:4: yaml-tag']],
    ['a tag on a list', 'a: !set [3]', ['1:4: yaml-tag']],
    ['an alias without an anchor', 'a: *b', ['1:4: yaml-alias']],
    ['an alias inside its anchor', 'a: &x [*x]', ['1:8: yaml-alias']],
    ['aliases of aliases', bomb, ['8:15: yaml-alias']],
    ['a ladder of aliases', chain, ['63:12: yaml-alias']],
    ['20,000 brackets', '['.repeat(20_000), ['1:64: yaml-nesting']],
    ['20,000 dashes', `${'- '.repeat(20_000)}a`, ['1:129: yaml-nesting']],
    ['20,000 braces', '{a: '.repeat(20_000), ['1:250: yaml-nesting']],
    ['UTF-16', Buffer.from('\uFEFFa: 1', 'utf16le'), ['1:1: file-encoding']],
    ['Latin 1', Buffer.from('a: 1\nb: \xe9t\xe9\n', 'latin1'), ['2:4: file-encoding']],
    ['a file too large', Buffer.alloc(maximumFileSize + 1, '#'), ['1:1: file-too-large']],
  ]
  it.each(faults)('refuses %s', (_, text, expected) => {
    const { diagnostics } = parse(text)
    expect(diagnostics.map(shown)).toEqual(expected)
  })

  it('points at both of two equal keys', () => {
    const [fault] = parse('a: 1\nb: 2\na: 3').diagnostics
    expect(fault?.place).toMatchObject({ start: 10, end: 11 })
    expect(fault?.related?.[0]?.place).toMatchObject({ start: 0, end: 1 })
  })

  it('builds the tree in spite of equal keys, so that other faults are found too', () => {
    expect(plainTree(parse('a: 1\na: 2').node)).toEqual([
      ['a', '1'],
      ['a', '2'],
    ])
  })

  it('counts offsets in octets of the file', () => {
    const bytes = Buffer.from('\uFEFFé: {"𝒳€": wörd}')
    const { node } = parseYaml({ path: 'a.yaml', bytes })
    const places: string[] = []
    const visit = (at: YamlNode): void => {
      places.push(bytes.subarray(at.start, at.end).toString())
      if (at.kind === 'sequence') at.items.forEach(visit)
      if (at.kind === 'mapping') for (const { key, value } of at.entries) [key, value].forEach(visit)
    }
    if (node !== undefined) visit(node)
    expect(places).toEqual(['é: {"𝒳€": wörd', 'é', '{"𝒳€": wörd', '"𝒳€"', 'wörd'])
  })

  it('reads every JSON text as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = JSON.stringify(value, null, 1)
        const { node, diagnostics } = parse(text)
        if (diagnostics.length > 0)
          return diagnostics.every(
            ({ code }) => code === 'yaml-syntax' && /[\u007f-\u009f\ufffe\uffff\ud800-\udfff]|"<<"/.test(text),
          )
        return JSON.stringify(fromTree(node)) === JSON.stringify(value)
      }),
    )
  })

  it('answers any text without throwing', () => {
    const pieces = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '\n',
      '  ',
      '\t',
      '&x ',
      '*x',
      '!!str ',
      '!t ',
      '|',
      '>',
      '#',
      '"',
      "'",
      '\\',
      '? ',
      '---\n',
      '...\n',
      '%YAML 1.2\n',
      '\r\n',
      'é',
      '\uFEFF',
      '<<',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const { node, diagnostics } = parse(parts.join(''))
        return node !== undefined || diagnostics.length > 0
      }),
      { numRuns: 2000 },
    )
  })
})

function fromTree(node: YamlNode | undefined): unknown {
  if (node === undefined) return undefined
  if (node.kind === 'sequence') return node.items.map(fromTree)
  if (node.kind === 'mapping') {
    const entries = node.entries.map(({ key, value }): [string, unknown] => [key.text, fromTree(value)])
    return Object.fromEntries(entries)
  }
  return node.plain ? JSON.parse(node.text) : node.text
}

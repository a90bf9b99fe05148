import { describe, expect, test } from 'vitest'
import { countDiagnostics, printDiagnostics } from '../../../src/cli/print/diagnostic.ts'
import { diagnosticsToJson } from '../../../src/cli/print/diagnostic-json.ts'
import { styleFor } from '../../../src/cli/print/style.ts'
import type { Diagnostic, SourceFile } from '../../../src/diagnostic.ts'

const plain = styleFor(false)

function fileOf(path: string, text: string): SourceFile {
  return { path, bytes: Buffer.from(text) }
}

/** A fault at the first occurrence of a text. */
function faultIn(file: SourceFile, text: string, more: Partial<Diagnostic> = {}): Diagnostic {
  const start = Buffer.from(file.bytes).indexOf(text)
  const place = { file, start, end: start + Buffer.byteLength(text) }
  return { code: 'bad-thing', severity: 'error', message: 'this is wrong', place, ...more }
}

describe('a fault is printed', () => {
  test('with its line, a caret under it, what led to it and what to do', () => {
    const normal = fileOf('zones/t/normal.yaml', '1\n2\n3\n4\n5\n6\n7\n8\n  web: {type: A}\n')
    const file = fileOf('zones/t/degraded.yaml', `${'\n'.repeat(13)}  www: {type: CNAME, value: web}\n`)
    const { place } = faultIn(normal, 'web')
    const diagnostic = faultIn(file, 'web', {
      code: 'leads-to-down-site',
      message: 'www.t A still leads to rennes, which is down',
      related: [{ message: 'web.t A 192.0.2.80', ...(place === undefined ? {} : { place }) }, { message: 'and so on' }],
      hint: 'replace 192.0.2.80, or list the name under leave',
    })
    expect(printDiagnostics([diagnostic], plain)).toBe(
      [
        'zones/t/degraded.yaml:14:29: error: leads-to-down-site: www.t A still leads to rennes, which is down',
        '   14 |   www: {type: CNAME, value: web}',
        '      |                             ^^^',
        '   web.t A 192.0.2.80 (normal.yaml:9)',
        '   and so on',
        '   hint: replace 192.0.2.80, or list the name under leave',
        '',
      ].join('\n'),
    )
  })

  test.each([
    ['zones/t/normal.yaml', 'degraded', ' (variant degraded)'],
    ['zones/t/degraded.yaml', 'degraded', ''],
    ['zones/degraded.yaml', 'degraded', ''],
    ['zones/t/normal.octodns.yaml', 'normal', ''],
    ['zones/t/more.inc', 'normal', ''],
    ['zones/t/more.inc', 'degraded', ' (variant degraded)'],
    ['zones/t/normal.yaml', undefined, ''],
  ])('in %s with the variant %s that has it', (path, variant, beside) => {
    const fault = faultIn(fileOf(path, 'bad'), 'bad', variant === undefined ? {} : { variant })
    expect(printDiagnostics([fault], plain).split('\n')[0]).toBe(
      `${path}:1:1: error: bad-thing: this is wrong${beside}`,
    )
  })

  test('once for the variants that have the same of one line of a file that they share', () => {
    const file = fileOf('zones/t/normal.yaml', 'bad worse')
    const of = (variant: string, more: Partial<Diagnostic> = {}) => faultIn(file, 'bad', { variant, ...more })
    const faults = [
      of('degraded'),
      of('half-up', { related: [{ message: 'over there' }] }),
      of('mail-only'),
      of('later', { severity: 'warning' }),
      faultIn(file, 'worse', { variant: 'later' }),
      faultIn(fileOf('zones/degraded.yaml', 'bad'), 'bad', { variant: 'degraded', zone: 'a' }),
      faultIn(fileOf('zones/degraded.yaml', 'bad'), 'bad', { variant: 'degraded', zone: 'b' }),
    ]
    const printed = printDiagnostics(faults, plain)
    expect(printed.split('\n').filter((line) => line.includes('bad-thing'))).toEqual([
      'zones/t/normal.yaml:1:1: error: bad-thing: this is wrong (variants degraded, mail-only)',
      'zones/t/normal.yaml:1:1: error: bad-thing: this is wrong (variant half-up)',
      'zones/t/normal.yaml:1:1: warning: bad-thing: this is wrong (variant later)',
      'zones/t/normal.yaml:1:5: error: bad-thing: this is wrong (variant later)',
      'zones/degraded.yaml:1:1: error: bad-thing: this is wrong',
      'zones/degraded.yaml:1:1: error: bad-thing: this is wrong',
    ])
  })

  test.each([
    ['a tab before it', 'a\tbad', 'bad', ['    1 | a   bad', '      |     ^^^']],
    ['tabs in it', '\tb\tad x', 'b\tad', ['    1 |     b   ad x', '      |     ^^^^^^']],
    ['wide characters before it', '日本 bad', 'bad', ['    1 | 日本 bad', '      |      ^^^']],
    ['wide characters in it', 'x 日本', '日本', ['    1 | x 日本', '      |   ^^^^']],
    ['a combining accent before it', 'e\u0301 bad', 'bad', ['    1 | e\u0301 bad', '      |   ^^^']],
    ['an emoji before it', '🙂 bad', 'bad', ['    1 | 🙂 bad', '      |    ^^^']],
    ['a byte order mark before it', '\ufeffbad', 'bad', ['    1 | bad', '      | ^^^']],
    ['a control sequence in the line', '\u001b[31mbad', 'bad', ['    1 | \u241b[31mbad', '      |      ^^^']],
    ['a carriage return after it', 'bad\r\nnext', 'bad', ['    1 | bad', '      | ^^^']],
    ['more lines', 'x bad\nworse', 'bad\nworse', ['    1 | x bad', '      |   ^^^']],
    ['nothing', 'x ', '', ['    1 | x ', '      | ^']],
  ])('with the caret under it: %s', (_, text, at, lines) => {
    const printed = printDiagnostics([faultIn(fileOf('f', text), at)], plain).split('\n')
    expect(printed.slice(1, -1)).toEqual(lines)
  })

  test('with a part of a line that is too long', () => {
    const file = fileOf('f.json', `${'a'.repeat(5000)}bad${'b'.repeat(5000)}`)
    const [, source = '', carets = ''] = printDiagnostics([faultIn(file, 'bad')], plain).split('\n')
    expect(source.length).toBeLessThan(180)
    expect(source.slice(carets.indexOf('^'), carets.indexOf('^') + 3)).toBe('bad')
    expect(carets.trimEnd()).toMatch(/ \^\^\^$/)
  })

  test('without obeying what a message holds', () => {
    const printed = printDiagnostics(
      [{ code: 'c', severity: 'warning', message: 'a\u001b]0;x\u0007b\u202e', hint: '\u009b1m' }],
      plain,
    )
    expect(printed).toBe('warning: c: a\u241b]0;x\u2407b\ufffd\n   hint: \ufffd1m\n')
  })

  test('by its zone and variant where it has no place', () => {
    const fault: Diagnostic = { code: 'c', severity: 'info', message: 'm', zone: 'z.example', variant: 'v' }
    expect(printDiagnostics([fault], plain)).toBe('z.example v: info: c: m\n')
  })
})

describe('many faults', () => {
  const file = fileOf('a.yaml', Array.from({ length: 30 }, (_, i) => `line ${i}`).join('\n'))
  const many = Array.from({ length: 25 }, (_, i) => faultIn(file, `line ${i}`, { message: `number ${i}` })).reverse()

  test('are printed from top to bottom, twenty of a code, and the rest is counted', () => {
    const printed = printDiagnostics([...many, faultIn(file, 'line 29', { code: 'other' })], plain)
    const shown = printed.split('\n').filter((line) => line.startsWith('a.yaml'))
    expect(shown).toHaveLength(21)
    expect(shown[0]).toContain('number 0')
    expect(shown[20]).toContain('error: other:')
    expect(printed).toContain('... and 5 more of bad-thing: --format json lists all\n')
  })

  test('are all in JSON', () => {
    const json = diagnosticsToJson(many)
    expect(json.diagnostics).toHaveLength(25)
    expect(json.diagnostics[3]).toEqual({
      code: 'bad-thing',
      severity: 'error',
      message: 'number 3',
      file: 'a.yaml',
      line: 4,
      column: 1,
    })
    expect(json.summary).toEqual({ errors: 25, warnings: 0 })
  })

  test('are counted by weight', () => {
    const of = (severity: Diagnostic['severity']): Diagnostic => ({ code: 'c', severity, message: 'm' })
    expect(countDiagnostics([of('error'), of('info'), of('warning'), of('warning')])).toEqual({
      errors: 1,
      warnings: 2,
    })
  })
})

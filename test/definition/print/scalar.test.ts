import { describe, expect, it } from 'vitest'
import { printScalar } from '../../../src/definition/print/scalar.ts'

describe('a scalar', () => {
  it.each(['www', '_xmpp-server._tcp', '192.0.2.1', '1h30m', 'a b', 'ns1.a.example.', 'x\\032y'])(
    '%s is plain',
    (text) => {
      expect(printScalar(text)).toBe(text)
    },
  )

  // Some reader of YAML takes each of them for something else than a text.
  it.each([
    ...['', '~', 'null', 'on', 'No', 'Y', 'true', '1', '1.10', '0x10', '1e3', '12:30', '2001-01-01', '.5', '-1', '='],
    ...[
      '*',
      '&a',
      '!a',
      '- a',
      '? a',
      '<<',
      '@',
      '%a',
      '|',
      '>',
      '#a',
      'a #b',
      'a: b',
      'a:',
      ' a',
      'a ',
      'a, b',
      '[a]',
      '{a}',
    ],
  ])('%s stands in quotes', (text) => {
    expect(printScalar(text)).toBe(`'${text}'`)
  })

  it.each([
    ["it's", "'it''s'"],
    ['"', "'\"'"],
    ['\t', '"\\u0009"'],
    ['\u2028"\\', '"\\u2028\\u0022\\u005c"'],
  ])('%j is printed as %s', (text, printed) => {
    expect(printScalar(text)).toBe(printed)
  })
})

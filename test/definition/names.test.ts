import { describe, expect, it } from 'vitest'
import { apexOfFolder, folderOfApex } from '../../src/definition/discover.ts'
import { matchesPattern } from '../../src/definition/name-pattern.ts'
import { readName, readPattern, toAscii } from '../../src/definition/names.ts'
import { foldName, mustName } from '../../src/dns/name.ts'

const apex = mustName('a.example.')

describe('readName', () => {
  it.each([
    ['', 'a.example.'],
    ['@', 'a.example.'],
    ['www', 'www.a.example.'],
    ['www.b.example.', 'www.b.example.'],
    ['1.2', '1.2.a.example.'],
    ['%61', '\\%61.a.example.'],
    ['a\\.b', 'a\\.b.a.example.'],
    ['Café.é', 'xn--caf-dma.xn--9ca.a.example.'],
    ['_x.é', '_x.xn--9ca.a.example.'],
  ])('%s', (text, expected) => {
    expect(readName(text, apex)).toEqual({ name: expected })
  })

  it.each(['a..b', '.', 'a/é', 'é:80', '\\300', 'é。b', 'x'.repeat(64), 'a@é', '\u200dé\u00ad'.concat('/')])(
    'refuses %s',
    (text) => {
      const result = readName(text, apex)
      if (text === '.') expect(result).toEqual({ name: '.' })
      else expect(result).toHaveProperty('fault')
    },
  )
})

describe('toAscii', () => {
  it('leaves ASCII alone', () => {
    expect(toAscii('0x7F.1.WWW.%61')).toBe('0x7F.1.WWW.%61')
  })
})

describe('readPattern', () => {
  it.each([
    ['www', 'www.a.example.', true],
    ['WWW', 'www.a.example.', true],
    ['www', 'x.www.a.example.', false],
    ['**.irc', 'irc.a.example.', true],
    ['**.irc', 'x.y.irc.a.example.', true],
    ['**.irc', 'xirc.a.example.', false],
    ['_acme-challenge.**', '_acme-challenge.a.example.', true],
    ['_acme-challenge.**', '_acme-challenge.x.y.a.example.', true],
    ['_acme-challenge.**', 'www.a.example.', false],
    ['*.irc', '*.irc.a.example.', true],
    ['*.irc', 'x.irc.a.example.', false],
    ['**', 'a.example.', true],
    ['', 'a.example.', true],
    ['**', 'b.example.', false],
  ])('%s and %s: %s', (text, name, expected) => {
    const result = readPattern(text, apex)
    expect('pattern' in result && matchesPattern(result.pattern, mustName(name))).toBe(expected)
  })
})

describe('apexOfFolder', () => {
  it.each([
    ['tedomum.example', 'tedomum.example.'],
    ['2.0.192.in-addr.arpa', '2.0.192.in-addr.arpa.'],
    ['0%2F28.2.0.192.in-addr.arpa', '0/28.2.0.192.in-addr.arpa.'],
    ['é.example', 'xn--9ca.example.'],
    ['_dmarc.a.example', '_dmarc.a.example.'],
    ['example', 'example.'],
    ['%2E', '.'],
  ])('%s', (folder, expected) => {
    expect(apexOfFolder(folder)).toEqual({ name: expected })
  })

  it.each(['.', '0/28.2.0.192.in-addr.arpa.', 'Example.'])('is undone by folderOfApex: %s', (text) => {
    const name = mustName(text)
    expect(apexOfFolder(folderOfApex(name))).toEqual({ name: foldName(name) })
  })

  it.each([
    '',
    '.',
    '..',
    '..%2F..%2Fetc',
    '../../etc',
    '%2Fetc%2Fpasswd',
    'a%2F',
    'a%2f',
    'a%00',
    'a\0',
    'a b',
    'a\nb',
    'A.example',
    'É.example',
    'a..b',
    'a.',
    '.a',
    'a;b',
    '$(id)',
    '"a"',
    'a\\b',
    '*',
    'é/x',
    `${'a'.repeat(64)}.example`,
  ])('refuses %s', (folder) => {
    expect(apexOfFolder(folder)).toHaveProperty('fault')
  })
})

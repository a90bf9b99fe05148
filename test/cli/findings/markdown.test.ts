import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { format } from '../../../src/cli/findings/formats/markdown.ts'
import { cell, code } from '../../../src/cli/findings/markdown-text.ts'
import { oneLine } from '../../../src/cli/print/text.ts'
import { diffZones } from '../../../src/diff/diff.ts'
import { printChangesMarkdown } from '../../../src/diff/markdown.ts'
import { apex, zoneOf } from '../../diff/zone-of.ts'
import { describeWith } from '../../servers/availability.ts'
import { arbitraryFindings, plain } from './arbitrary-findings.ts'

describe('a cell', () => {
  test.each([
    'example.org',
    '2.0.192.in-addr.arpa',
    'half-up',
    'main, backup',
    '1h30m',
    '-',
    'lost: XMPP, SIP; moved: mail in; up: DNS (ns1)',
    'unchanged: a switch skips it',
  ])('has %j as it is', (text) => expect(cell(text)).toBe(text))

  test.each([
    ['web (www.example.org)', '`web (www.example.org)`'],
    ['http://x.example', '`http://x.example`'],
    ['a@x.example', '`a@x.example`'],
    ['@everyone', '`@everyone`'],
    ['#1', '`#1`'],
    ['GH-1', '`GH-1`'],
    [':x:', '`:x:`'],
    ['_dmarc', '`_dmarc`'],
    ['**.lab', '`**.lab`'],
    ['a\nb', 'a b'],
    ['', ''],
    ['a\\|b', '<code>a&#92;&#124;b</code>'],
    ['é', '`é`'],
  ])('has %j as %j', (text, wanted) => expect(cell(text)).toBe(wanted))
})

test.each([
  ['x', '`x`'],
  ['a`b', '`` a`b ``'],
  [' x', '`  x `'],
  ['a\n\nb', '`a  b`'],
])('code has %j as %j', (text, wanted) => expect(code(text)).toBe(wanted))

/** GitHub's own reader of markdown, with nothing of HTML taken out. */
function render(markdown: string): string {
  const extensions = ['table', 'autolink', 'strikethrough', 'tasklist'].flatMap((name) => ['-e', name])
  return execFileSync('cmark-gfm', ['--unsafe', ...extensions], { input: markdown, encoding: 'utf8' })
}

const elements = 'h3 p table thead tbody tr th td details summary ul li strong em code br'.split(' ')
const namesOf = (html: string) => new Set([...html.matchAll(/<\/?([^\s/>]*)/g)].map(([, name]) => name))
const strangersOf = (html: string) => [...namesOf(html)].filter((name) => !elements.includes(name ?? ''))

/** The texts of code, as a person sees them; how many spaces there are nobody does. */
function codesOf(html: string): readonly string[] {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }
  return [...html.matchAll(/<code>(.*?)<\/code>/gs)].map(([, text = '']) =>
    text
      .replaceAll(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? '')
      .replaceAll(/ +/g, ' ')
      .trim(),
  )
}

describeWith(['cmark-gfm'], 'what GitHub makes of a comment', () => {
  test('has every text, and no link, picture or element that a definition asks for', () => {
    fc.assert(
      fc.property(arbitraryFindings, (findings) => {
        const html = render(format.print(findings, plain))
        expect(strangersOf(html)).toEqual([])
        const codes = codesOf(html)
        for (const { message } of findings.diagnostics) {
          const wanted = oneLine(message.replaceAll(/\p{Surrogate}/gu, '\ufffd'))
            .replaceAll(/ +/g, ' ')
            .trim()
          expect(codes.some((text) => text.endsWith(wanted))).toBe(true)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('keeps rdata with bars and backslashes in its cell', () => {
    const texts = ['a|b', 'a\\|b', '``|', '|', '\\', 'x\\', '<b>|*x* @me www.example.org', 'http://example.org']
    for (const text of texts) {
      const quoted = text.replaceAll('\\', '\\\\')
      const html = render(printChangesMarkdown(diffZones(zoneOf([]), zoneOf([`t 60 TXT "${quoted}"`])), apex))
      expect(strangersOf(html), text).toEqual([])
      expect(codesOf(html), text).toEqual(['t', `"${quoted}"`])
    }
  })
})

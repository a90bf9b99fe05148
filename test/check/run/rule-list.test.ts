import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addressOfReference, linkReference } from '../../../src/check/reference.ts'
import { definePairRule, defineRule } from '../../../src/check/rule.ts'
import { printRuleList } from '../../../src/check/run/rule-list.ts'
import { rules } from '../../../src/check/run/rules-by-code.ts'
import { exampleProject } from '../../cli/run.ts'

const page = readFileSync(join(exampleProject, 'docs/rules.md'), 'utf8')

test('docs/rules.md has every rule, under an address of its own', () => {
  const headings = [...page.matchAll(/^### ([a-z0-9-]+)$/gm)].map(([, code]) => code)
  expect(headings.toSorted()).toEqual(rules.map(({ code }) => code).toSorted())
})

test('each rule says why it is there, and gives an example', () => {
  const mute = rules.filter(({ why = '', example = '' }) => !/^[A-Z].*[.?]$/s.test(why) || example === '')
  expect(mute.map(({ code }) => code)).toEqual([])
})

test('each rule names what it rests on, but for those that rest on the project alone', () => {
  const alone = ['capacity', 'ignore-unmatched', 'no-effective-change', 'overlay-unmatched', 'site-unused']
  const bare = rules.filter(({ reference }) => reference === undefined).map(({ code }) => code)
  expect(bare.toSorted()).toEqual([...alone, 'site-without-variant'])
})

test('its example of ignore names rules that there are, and that can be silenced', () => {
  const codes = [...page.matchAll(/- \{code: ([a-z-]+)/g)].map(([, code]) => code)
  expect(codes.length).toBeGreaterThan(0)
  for (const code of codes) expect(rules.find((rule) => rule.code === code)?.class).toMatch(/zone|ready/)
})

test('a rule is printed with what it says of itself', () => {
  const list = printRuleList([
    defineRule({
      code: 'a-b',
      class: 'zone',
      severity: 'error',
      title: 'a <thing> is | wrong',
      reference: 'RFC 1035 section 5.2',
    }),
    definePairRule({
      code: 'c-d',
      class: 'ready',
      severity: 'warning',
      title: 'late',
      why: 'Nobody waits.',
      example: 'www A 192.0.2.1\nwww A 192.0.2.2',
      check() {},
    }),
  ])
  expect(list).toBe(`## One zone

| rule | weighs | class | reports |
| --- | --- | --- | --- |
| [\`a-b\`](#a-b) | error | zone | a \\<thing> is \\| wrong |

### a-b

A \\<thing> is \\| wrong. *error; the zone is wrong; cannot be silenced*

Reference: [RFC 1035 section 5.2](https://www.rfc-editor.org/rfc/rfc1035#section-5.2).

## A zone and its variants

| rule | weighs | class | reports |
| --- | --- | --- | --- |
| [\`c-d\`](#c-d) | warning | ready | late |

### c-d

Late. *warning; not ready: holds back no switch; cannot be silenced*

Nobody waits.

\`\`\`
www A 192.0.2.1
www A 192.0.2.2
\`\`\``)
})

test.each([
  ['RFC 1035', 'https://www.rfc-editor.org/rfc/rfc1035'],
  ['RFC 7208 sections 4.6 and 12', 'https://www.rfc-editor.org/rfc/rfc7208#section-4.6'],
  ['the outage of .se, 2009', undefined],
  [undefined, undefined],
])('the address of %s', (reference, address) => {
  expect(addressOfReference(reference)).toBe(address)
})

test('each RFC of a reference is a link', () => {
  expect(linkReference('RFC 1034 section 3.6.2, RFC 952; .nz')).toBe(
    '[RFC 1034 section 3.6.2](https://www.rfc-editor.org/rfc/rfc1034#section-3.6.2), [RFC 952](https://www.rfc-editor.org/rfc/rfc952); .nz',
  )
})

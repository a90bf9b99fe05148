import { expect, test } from 'vitest'
import { findingsOf } from './rule-case.ts'

const normal = `www CNAME web
web A 198.51.100.80
web AAAA 2001:db8:2::80
web MX 10 web
t TXT "a; b, 'c'" "d"
sub NS ns1
`

test.each([
  ['www', 'A', 'answer: [198.51.100.80]'],
  ['web', 'AAAA', "answer: ['2001:db8:2::80']"],
  ['web', 'MX', "answer: ['10 web.example.']"],
  ['t', 'TXT', `answer: ['"a; b, ''c''" "d"']`],
  ['sub', 'NS', 'answer: [ns1.example.]'],
  ['www', 'TXT', 'answer: []'],
  ['gone', 'A', 'rcode: NXDOMAIN'],
])('an expectation of %s %s that fails is told with the one that does not', (name, type, answered) => {
  const find = (entry: string) =>
    findingsOf({
      name,
      normal,
      degraded: `records: {x: {type: TXT, value: t}}\nexpect: [{name: ${name}, type: ${type}, ${entry}}]\n`,
      faults: [],
    }).diagnostics.map(({ code, hint }) => ({ code, hint }))
  const wrong = answered.startsWith('rcode') ? 'answer: []' : 'rcode: REFUSED'
  expect(find(wrong)).toEqual([{ code: 'expect-failed', hint: `mend the records, or expect that: ${answered}` }])
  expect(find(answered)).toEqual([])
})

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { agreementOf, explain, printTable } from './agreement.ts'
import { type Case, parseCases, type Verdict } from './cases.ts'
import { runConformance } from './conformance.ts'
import { secours } from './tools.ts'

const table = `path\torigin\texpected\tnote
a.db\texample\tok\tok with a warning
b.db\texample\tbad\trun with check-names fail (-k fail)
c.db\texample\tbad\t
`
const cases = parseCases(table)

test('a table of cases is read, and a line that is none is refused', () => {
  expect(cases).toEqual([
    { path: 'a.db', origin: 'example', expected: 'accepted', failsNames: false, warns: true },
    { path: 'b.db', origin: 'example', expected: 'rejected', failsNames: true, warns: false },
    { path: 'c.db', origin: 'example', expected: 'rejected', failsNames: false, warns: false },
  ])
  expect(() => parseCases('head\na.db\texample\tmaybe\t\n')).toThrow(/maybe/)
})

describe('an agreement', () => {
  const verdicts: Readonly<Record<string, Verdict>> = { 'a.db': 'accepted', 'b.db': 'crashed', 'c.db': 'rejected' }
  const agreement = agreementOf('tool', cases, ({ path }) => verdicts[path] ?? 'crashed')

  it('counts a crash for nobody', () => {
    expect(agreement).toMatchObject({ accepted: 1, rejected: 1, disagreements: [{ path: 'b.db' }] })
  })

  it('is a row of a table', () => {
    expect(printTable([agreement], cases)).toBe(
      '| tool | accepted of 1 | rejected of 2 |\n| ---- | ------------- | ------------- |\n| tool | 1             | 1             |\n',
    )
  })

  it('is explained, or a fault', () => {
    const known = new Map([['a.db', 'why']])
    expect(explain(agreement.disagreements, known)).toEqual({
      lines: ['b.db: secours accepts it: UNEXPLAINED'],
      faults: ['b.db is not explained', 'a.db is explained, and agrees'],
    })
  })
})

describe('the script', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'secours-suite-'))
    const suite = join(folder, 'bind-checkzone')
    mkdirSync(suite)
    const head = '$TTL 60\n@ SOA ns h 1 2h 15m 2w 5m\n@ NS ns\nns A 192.0.2.1\n'
    writeFileSync(join(suite, 'cases.tsv'), table)
    writeFileSync(join(suite, 'a.db'), `${head}a_b A 192.0.2.1\n`)
    writeFileSync(join(suite, 'b.db'), `${head}a_b A 192.0.2.1\n`)
    writeFileSync(join(suite, 'c.db'), '$INCLUDE a.db\nx A 192.0.2\n')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('judges the names of hosts only where the case asks for it, and includes files of the suite', () => {
    const suite = join(folder, 'bind-checkzone')
    expect(cases.map((one: Case) => secours.judge(one, suite))).toEqual(['accepted', 'rejected', 'rejected'])
  })

  it('says that there is no suite, and does not succeed', () => {
    let said = ''
    expect(
      runConformance(
        join(folder, 'none'),
        () => undefined,
        (text) => (said += text),
      ),
    ).toBe(2)
    expect(said).toMatch(/^There is no suite in .*none.bind-checkzone: nothing was run\.\n/)
  })

  it('fails where the explanations do not fit', () => {
    let said = ''
    expect(
      runConformance(
        folder,
        () => undefined,
        (text) => (said += text),
      ),
    ).toBe(1)
    expect(said).toMatch(/\| secours checkzone \| 1 +\| 2 +\|/)
    expect(said).toContain('not installed: named-checkzone')
    expect(said).toContain('zones/bad-rpz-prefix.db is explained, and agrees\n')
    expect(said).toContain('a.db: hostname-charset ns-count\n')
    expect(said).toContain('not at hand: real, octodns\n')
    expect(said).toContain('rendered and read again, it is the same zone: 2 of 2 in bind-checkzone\n')
  })
})

import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { rules } from '../../src/check/run/rules-by-code.ts'
import { SigningFolder, tools } from '../dnssec/signing.ts'
import { describeWith, programPath } from '../servers/availability.ts'
import { beyondTheFile, plainCases, signedCases } from './peer-cases.ts'
import { peerNames } from './peer-marks.ts'
import { askPeers, type JudgedCase, ownFindings, ownMark, plainTwins, rowOf, signedTwins } from './peers.ts'
import { printPeersTable, recordedPeers } from './peers-table.ts'

const { rows } = recordedPeers
const now = Math.floor(Date.now() / 1000)

/** A case with what is recorded of it. */
function recordedOf({ code, what }: Pick<JudgedCase, 'code' | 'what'>) {
  const found = rows.filter((row) => row.code === code && row.what === what)
  expect(found).toHaveLength(1)
  return found[0]
}

/** The faulty file draws the code that it stands for, and its twin nothing. */
function expectOwn(one: JudgedCase): void {
  expect(ownFindings(one.twins.sound, now).map(({ code }) => code)).toEqual([])
  expect(ownFindings(one.twins.faulty, now).map(({ code }) => code)).toContain(one.code)
  expect(ownMark(one.twins, now)).toBe(recordedOf(one)?.secours)
}

describe('the recorded table', () => {
  it('has a row for every case, and no other one', () => {
    const key = ({ code, what }: Pick<JudgedCase, 'code' | 'what'>) => `${code}: ${what}`
    expect(rows.map(key).toSorted()).toEqual([...plainCases, ...signedCases].map(key).toSorted())
  })

  it('has every rule over one zone, or what it looks at beyond the file', () => {
    const codes = rules.filter(({ kind }) => kind === 'zone').map(({ code }) => code)
    expect([...new Set(rows.map(({ code }) => code)), ...Object.keys(beyondTheFile)].toSorted()).toEqual(
      codes.toSorted(),
    )
  })

  it('has nothing of which secours is silent', () => {
    expect(rows.filter(({ secours }) => secours !== 'E' && secours !== 'w')).toEqual([])
  })
})

test.each(plainTwins)('secours says of $what what is recorded', expectOwn)

describeWith(tools, 'zones that come signed', () => {
  const folder = new SigningFolder()
  afterAll(() => folder.remove())
  let judged: readonly JudgedCase[] = []
  beforeAll(async () => {
    judged = await signedTwins(folder, now)
  })

  test.each(signedCases.map(({ what }, at) => ({ what, at })))('secours says of $what what is recorded', ({ at }) => {
    expectOwn(judged[at] as JudgedCase)
  })
})

/** Of each peer and each mark some; the rest is the script's. */
const asked = ['address-scope', 'cname-exclusive', 'out-of-zone', 'sshfp-length', 'svcb-params', 'ttl-mismatch']

describeWith(peerNames, 'the installed peers', () => {
  const folder = new SigningFolder()
  afterAll(() => folder.remove())

  test.each(plainTwins.filter(({ code }) => asked.includes(code)))('say of $what ($code) what is recorded', (one) => {
    expect(rowOf(one, folder, now, programPath)).toEqual(recordedOf(one))
  })
})

test('nothing is recorded where a peer is absent', async () => {
  let said = ''
  expect(
    await askPeers(
      now,
      (program) => (program === 'validns' ? undefined : program),
      (text) => (said += text),
    ),
  ).toBeUndefined()
  expect(said).toBe('not installed: validns. Nothing was recorded.\n')
})

test('the table is printed with versions, and counts', () => {
  const versions = { 'named-checkzone': '9', kzonecheck: '3', 'nsd-checkzone': '4', validns: '0' }
  const row = {
    code: 'a-b',
    what: 'a fault',
    secours: 'E',
    'named-checkzone': 'w',
    kzonecheck: '-',
    'nsd-checkzone': 'X',
  }
  expect(printPeersTable({ versions, rows: [{ ...row, validns: '?' } as (typeof rows)[number]] })).toBe(
    `| rule | fault | secours | named-checkzone 9 | kzonecheck 3 | nsd-checkzone 4 | validns 0 |
| --- | --- | --- | --- | --- | --- | --- |
| [\`a-b\`](#a-b) | a fault | E | w | - | X | ? |

Of one fault secours tells 1, named-checkzone 1, kzonecheck 0, nsd-checkzone 0, validns 0.

No zone file alone shows what these look at: ${Object.entries(beyondTheFile)
      .map(([code, looksAt]) => `[\`${code}\`](#${code}) (${looksAt})`)
      .join(', ')}.`,
  )
})

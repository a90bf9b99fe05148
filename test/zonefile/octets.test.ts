import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { printCanonicalZone, printZoneFile } from '../../src/zonefile/writer.ts'
import { describeWith } from '../servers/availability.ts'
import { run } from '../servers/run.ts'
import { faultsOf, readText, recordsOf } from './reading.ts'

/** Every octet at the beginning, in the middle and at the end of labels and strings, and alone. */
const text = `@ 60 SOA ns1 h 1 1 1 1 1\n@ 60 NS ns1\nns1 60 A 192.0.2.1\n${Array.from({ length: 256 }, (_, octet) => {
  const it = `\\${String(octet).padStart(3, '0')}`
  return `${it}${it}.${it}a${it} 60 CNAME ${it}b${it}.${it}\nx${octet} 60 MX 1 ${it}\ny${octet} 60 TXT "${it}a${it}" ${it}\n`
}).join('')}`
const { zone } = readText(text)
/** NSD answers with one spelling of a name for all of them. */
const folded = (records: readonly string[]) => records.map((record) => record.toLowerCase()).sort()

let folder = ''
let file = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'secours-octets-'))
  file = join(folder, 'zone')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each([
  ['printCanonicalZone', printCanonicalZone(zone)],
  ['printZoneFile', printZoneFile(zone)],
])('%s', (_, pieces) => {
  const printed = [...pieces].join('')

  it('keeps every octet', () => {
    const result = readText(printed)
    expect(faultsOf(result)).toEqual([])
    expect(recordsOf(result.zone).sort()).toEqual(recordsOf(zone).sort())
  })

  describeWith(['named-compilezone'], 'BIND', () => {
    it('reads every octet as it was', async () => {
      writeFileSync(file, printed)
      const { code, stdout } = await run([
        'named-compilezone',
        '-k',
        'ignore',
        '-i',
        'none',
        '-o',
        '-',
        'example',
        file,
      ])
      expect(code).toBe(0)
      expect(folded(recordsOf(readText(stdout).zone))).toEqual(folded(recordsOf(zone)))
    })
  })

  describeWith(['nsd-checkzone'], 'NSD', () => {
    it('reads every octet as it was', async () => {
      writeFileSync(file, printed)
      const { code, stdout } = await run(['nsd-checkzone', '-p', 'example', file])
      expect(code).toBe(0)
      const back = readText(`$ORIGIN example.\n${stdout.replace(/^zone .* is ok$/m, '')}`)
      expect(folded(recordsOf(back.zone))).toEqual(folded(recordsOf(zone)))
    })
  })

  describeWith(['kzonecheck'], 'Knot', () => {
    it('reads every octet', async () => {
      writeFileSync(file, printed)
      expect((await run(['kzonecheck', '-d', 'off', '-o', 'example', file])).code).toBe(0)
    })
  })
})

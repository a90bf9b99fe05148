import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { printCanonicalZone } from '../../src/zonefile/writer.ts'
import { describeWith, requireProgram } from '../servers/availability.ts'
import { foreignFiles as rows } from './foreign-files.ts'
import { faultsOf, readText, recordsOf } from './reading.ts'

const dollars = (text: string) => text.replaceAll('§', '$')
const foreignFiles = rows.map(
  ([project, what, text, records, faults]) => [project, what, dollars(text), records, faults.map(dollars)] as const,
)

describe('what others try', () => {
  it.each(foreignFiles)('%s: %s', (_project, _what, text, records, faults) => {
    const result = readText(text)
    expect(recordsOf(result.zone)).toEqual(records)
    expect(faultsOf(result)).toEqual(faults)
  })
})

/** A zone round a text, for a program that asks for a whole one. */
const inZone = (text: string) => `@ 60 SOA ns1 h 1 1 1 1 1\n@ 60 NS ns1\nns1 60 A 192.0.2.1\n${text}`

/** What it makes of a text: its records as it writes them, or none where it refuses it. */
function compile(text: string): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'secours-foreign-'))
  try {
    const [zone, compiled] = [join(folder, 'zone'), join(folder, 'compiled')]
    writeFileSync(zone, text, 'latin1')
    const lenient = ['-i', 'none', '-k', 'ignore', '-n', 'ignore', '-m', 'ignore', '-r', 'ignore', '-S', 'ignore']
    const argv = [...lenient, '-s', 'full', '-o', compiled, 'example.', zone]
    return spawnSync(requireProgram('named-compilezone'), argv).status === 0
      ? readFileSync(compiled, 'latin1')
      : undefined
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describeWith(['named-compilezone'], 'named-compilezone', () => {
  // In the zone round it a second SOA is no record, and there is an owner before the first line; an SSHFP of one octet is none to BIND.
  const asked = foreignFiles.filter(([, , text]) => !/ SOA |^ | tYpe44 /.test(text))

  it.each(asked)('agrees, and makes of what is printed what it makes of what was written: %s: %s', (...row) => {
    const [, , text, , faults] = row
    const written = compile(inZone(text))
    expect(written === undefined).toBe(faults.length > 0)
    if (written === undefined) return
    const printed = [...printCanonicalZone(readText(inZone(text)).zone)].join('')
    expect(compile(printed)).toBe(written)
  })
})

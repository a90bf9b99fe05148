import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { displayName } from '../../src/dns/name.ts'
import { zoneDigest } from '../../src/zone/digest.ts'
import type { Zone } from '../../src/zone/zone.ts'
import { printCanonicalZone, printZoneFile } from '../../src/zonefile/writer.ts'
import { describeWith } from '../servers/availability.ts'
import { run } from '../servers/run.ts'
import { anyMasterFile } from './arbitrary-master-file.ts'
import { anyZone, apex } from './arbitrary-zone.ts'
import { faultsOf, readText } from './reading.ts'

/** The same zones in every run, so that a difference can be looked at. */
const zones = fc.sample(anyZone(), { numRuns: 300, seed: 20261122 })

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'secours-peers-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What the program makes of a text: it reads the file that is put in the place of FILE. */
async function compile(argv: readonly string[], text: string): Promise<string> {
  const file = join(folder, 'zone')
  writeFileSync(file, text, 'latin1')
  const { code, stdout, stderr } = await run(argv.map((word) => (word === 'FILE' ? file : word)))
  expect([code, code === 0 ? '' : stdout + stderr]).toEqual([0, ''])
  return stdout
}

const hasType = (zone: Zone, type: number) => [...zone.rrsets()].some((rrset) => rrset.type === type)

interface Peer {
  readonly argv: readonly string[]
  /** Whether it can be asked about a zone. */
  readonly takes: (zone: Zone, text: string) => boolean
}

/** What it says of a zone's contents is not asked for. */
const lenient = ['-i', 'none', ...['-k', '-m', '-n', '-r', '-S'].flatMap((option) => [option, 'ignore'])]

const peers: readonly Peer[] = [
  {
    argv: [...['named-compilezone', ...lenient], ...['-s', 'full', '-o', '-', displayName(apex), 'FILE']],
    // It demands addresses for NS targets at the apex, and refuses NS records at a wildcard.
    takes: (zone) =>
      [...zone.rrsets()].every(
        ({ owner, type, rdata }) => type !== 2 || (rdata.length === 1 && !owner.startsWith('*.')),
      ),
  },
  {
    argv: ['ldns-read-zone', 'FILE'],
    // It prints quotes in names and all octets of a CAA value without escapes, and takes a TTL of 0 for none.
    takes: (zone, text) => !text.includes('\\"') && !text.includes(' 0 IN ') && !hasType(zone, 257),
  },
]

/** The same files in every run. */
const written = fc.sample(anyMasterFile, { numRuns: 500, seed: 20261122 })

describe('a file in any layout', () => {
  it('is the zone of the same records one a line', () => {
    const textOf = ({ zone }: ReturnType<typeof readText>) => [...printCanonicalZone(zone)].join('').toLowerCase()
    for (const { text, plain } of written) {
      const [read, wanted] = [readText(text), readText(plain)]
      expect([...faultsOf(read), ...faultsOf(wanted)]).toEqual([])
      expect(textOf(read)).toBe(textOf(wanted))
    }
  })
})

describeWith(['named-compilezone'], 'files in any layout', () => {
  it('are the same zone to named-compilezone and to us', { timeout: 60_000 }, async () => {
    const argv = ['named-compilezone', '-q', ...lenient, '-s', 'full', '-o', '-', 'example', 'FILE']
    for (const { text, plain } of written.slice(0, 60)) {
      const read = readText(await compile(argv, text))
      expect(faultsOf(read)).toEqual([])
      expect(zoneDigest(read.zone), text).toBe(zoneDigest(readText(plain).zone))
    }
  })
})

describeWith(['kzonecheck'], 'files in layouts that Knot has too', () => {
  /** It knows no CLASS1, demands absolute names of `$ORIGIN`, and stumbles over some escapes before digits. */
  const isKnots = ({ text }: { text: string }) => !/CLASS1|^\$ORIGIN .*[^.]$|\\[^#"]/m.test(text)
  it('are sound to kzonecheck', { timeout: 60_000 }, async () => {
    const common = written.filter(isKnots)
    expect(common.length).toBeGreaterThan(30)
    // It ends with 0, which `compile` demands.
    for (const { text } of common) await compile(['kzonecheck', '-o', 'example', 'FILE'], text)
  })
})

describeWith(['named-compilezone', 'ldns-read-zone'], 'our text, read by', () => {
  it.each(peers)('$argv.0, and its text, read by us, are the zone', { timeout: 60_000 }, async ({ argv, takes }) => {
    let asked = 0
    for (const zone of zones) {
      const canonical = [...printCanonicalZone(zone)].join('')
      if (asked === 20) break
      if (!takes(zone, canonical)) continue
      asked++
      for (const text of [canonical, [...printZoneFile(zone, { comments: ['any zone'] })].join('')]) {
        const read = readText(await compile(argv, text), { apex })
        expect(faultsOf(read)).toEqual([])
        expect([...printCanonicalZone(read.zone)].join('').toLowerCase()).toBe(canonical.toLowerCase())
        expect(zoneDigest(read.zone)).toBe(zoneDigest(zone))
      }
    }
    expect(asked).toBe(20)
  })
})

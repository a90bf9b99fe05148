import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { displayName, mustName } from '../../src/dns/name.ts'
import { knownRecordTypes } from '../../src/rdata/registry.ts'
import { renderZone } from '../../src/render/render-zone.ts'
import type { RRset } from '../../src/zone/rrset.ts'
import { rrsetOf, zoneOfRRsets } from '../diff/zone-of.ts'
import { describeWith } from '../servers/availability.ts'
import { run } from '../servers/run.ts'

const apex = mustName('example.')

/** Examples that a server of the oldest supported version takes in no form of text but the generic one. */
const tooNew = [
  // Knot 3.2 has no word for this parameter of HTTPS (RFC 9461).
  /dohpath/,
]

/** Every example of every record type, each at a name of its own. */
function everyRecord(): RRset[] {
  const rrsets = ['@ 300 SOA ns hostmaster 1 2h 15m 2w 5m', '@ 300 NS ns', 'ns 300 A 192.0.2.1'].map((line) =>
    rrsetOf(line, apex),
  )
  for (const { name, code, examples } of knownRecordTypes) {
    if (name === 'SOA') continue
    for (const [i, { text, wire }] of examples.entries()) {
      if (tooNew.some((pattern) => pattern.test(text))) continue
      const rdata = [Uint8Array.from(Buffer.from(wire.replaceAll(/\s/g, ''), 'hex'))]
      rrsets.push({ owner: mustName(`${name}-${i}`, apex), type: code, ttl: 300, rdata })
    }
  }
  return rrsets
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'secours-render-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const checkers: readonly (readonly string[])[] = [
  ['named-checkzone', '-i', 'none', '-k', 'ignore', '-n', 'ignore', displayName(apex), 'FILE'],
  ['nsd-checkzone', displayName(apex), 'FILE'],
  ['knotc', '-c', 'CONF', 'zone-check', displayName(apex)],
]

describeWith(
  ['named-checkzone', 'nsd-checkzone', 'knotc'],
  'every record type, rendered for servers of any age',
  () => {
    test.each(checkers)('loads in %s', async (...argv) => {
      const file = join(folder, 'zone')
      const conf = join(folder, 'knot.conf')
      writeFileSync(
        file,
        renderZone({
          apex,
          name: 'normal',
          description: undefined,
          zone: zoneOfRRsets(everyRecord(), undefined, apex),
        }),
      )
      writeFileSync(conf, `database:\n    storage: ${folder}\nzone:\n  - domain: ${apex}\n    file: ${file}\n`)
      const words = argv.map((word) => (word === 'FILE' ? file : word === 'CONF' ? conf : word))
      const { code, stdout, stderr } = await run(words)
      expect([code, code === 0 ? '' : stdout + stderr]).toEqual([0, ''])
    })
  },
)

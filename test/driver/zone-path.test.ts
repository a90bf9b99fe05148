import { basename, dirname } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldName, mustName, nameOfLabels } from '../../src/dns/name.ts'
import { type Slash, zoneFilePart, zoneFilePath } from '../../src/driver/zone-path.ts'

const hostile = ['..', '.', '/', '%2F', '../..', '\0', '\n', ' ', '~', '-', '{zone}', '$(id)', '%s', '\\', '_', '@']
const label = fc.oneof(
  fc.constantFrom(...hostile).map((text) => Buffer.from(text, 'latin1')),
  fc.uint8Array({ minLength: 1, maxLength: 20 }),
  fc.stringMatching(/^[a-zA-Z0-9_./%-]{1,20}$/).map((text) => Buffer.from(text, 'latin1')),
)
const name = fc.array(label, { maxLength: 5 }).map((labels) => nameOfLabels(labels))

describe('zoneFilePart', () => {
  test.each<[string, Slash, string]>([
    ['tedomum.example', '%2F', 'tedomum.example'],
    ['TeDomum.EXAMPLE', '%2F', 'tedomum.example'],
    ['0/26.2.0.192.in-addr.arpa', '%2F', '0%2F26.2.0.192.in-addr.arpa'],
    ['0/26.2.0.192.in-addr.arpa', '_', '0_26.2.0.192.in-addr.arpa'],
    ['.', '%2F', '%2E'],
    ['a%2Fb.example', '%2F', 'a%252fb.example'],
    ['-dash.example', '%2F', '%2Ddash.example'],
    ['a\\.b.example', '%2F', 'a%5C.b.example'],
    ['a\\000.example', '%2F', 'a%5C000.example'],
    ['_tcp.example', '%2F', '_tcp.example'],
  ])('%s with %s for a slash is %s', (zone, slash, part) => {
    expect(zoneFilePart(mustName(zone), slash)).toBe(part)
  })
})

describe('zoneFilePath', () => {
  test.each(['%2F', '_'] as const)('stays in its folder, whatever the zone’s name, with %s for a slash', (slash) => {
    fc.assert(
      fc.property(name, fc.constantFrom('{zone}', '{zone}.zone', 'db.{zone}'), (apex, template) => {
        const path = zoneFilePath('/srv/zones', template, apex, slash)
        expect(dirname(path)).toBe('/srv/zones')
        expect(basename(path)).toMatch(/^[a-zA-Z0-9._%~-]+$/)
        expect(['.', '..']).not.toContain(basename(path))
      }),
    )
  })

  test('gives two zones two files', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const same = zoneFilePath('/srv', '{zone}', a, '%2F') === zoneFilePath('/srv', '{zone}', b, '%2F')
        expect(same).toBe(foldName(a) === foldName(b))
      }),
    )
  })

  test.each([
    ['sub/{zone}', '/srv/zones/sub/a.example'],
    ['{zone}/db', '/srv/zones/a.example/db'],
    ['{zone}/{zone}', '/srv/zones/a.example/a.example'],
    ['sub/../{zone}', '/srv/zones/a.example'],
  ])('takes folders below the directory: %s', (template, path) => {
    expect(zoneFilePath('/srv/zones', template, mustName('a.example'), '%2F')).toBe(path)
  })

  test.each(['../{zone}', '/etc/{zone}', '../zones-too/{zone}', '{zone}/..', '{zone}/../..'])(
    'refuses a template that leads out: %s',
    (template) => {
      expect(() => zoneFilePath('/srv/zones', template, mustName('a.example'), '%2F')).toThrow(
        expect.objectContaining({ code: 'file-outside' }),
      )
    },
  )
})

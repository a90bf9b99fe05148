import { basename, dirname } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldName, mustName, nameOfLabels } from '../../src/dns/name.ts'
import { zoneFilePath } from '../../src/driver/zone-path.ts'
import { zoneFilePart, zoneOfFilePart } from '../../src/render/file-name.ts'

const hostile = ['..', '.', '/', '../..', '\0', '\n', ' ', '~', '-', '{zone}', '$(id)', '%s', '\\', '_', '@']
const label = fc.oneof(
  fc.constantFrom(...hostile).map((text) => Buffer.from(text, 'latin1')),
  fc.uint8Array({ minLength: 1, maxLength: 20 }),
  fc.stringMatching(/^[a-zA-Z0-9_./%-]{1,20}$/).map((text) => Buffer.from(text, 'latin1')),
)
const name = fc.array(label, { maxLength: 5 }).map((labels) => nameOfLabels(labels))

describe('zoneFilePart', () => {
  test.each([
    ['tedomum.example', 'tedomum.example'],
    ['TeDomum.EXAMPLE', 'tedomum.example'],
    ['0/26.2.0.192.in-addr.arpa', '0_26.2.0.192.in-addr.arpa'],
    ['0_26.2.0.192.in-addr.arpa', '0%5F26.2.0.192.in-addr.arpa'],
    ['0/26', '0_26'],
    ['a/26.example', 'a%2F26.example'],
    ['x_26.example', 'x_26.example'],
    ['.', '%2E'],
    // Names print a percent sign with a backslash, for Knot.
    ['a%2Fb.example', 'a%5C%252fb.example'],
    ['-dash.example', '%2Ddash.example'],
    ['a\\.b.example', 'a%5C.b.example'],
    ['a\\000.example', 'a%5C000.example'],
    ['_tcp.example', '_tcp.example'],
  ])('%s is %s', (zone, part) => {
    expect(zoneFilePart(mustName(zone))).toBe(part)
    expect(mustName(zoneOfFilePart(part))).toBe(foldName(mustName(zone)))
  })
})

describe('zoneFilePath', () => {
  test('stays in its folder, whatever the zone’s name', () => {
    fc.assert(
      fc.property(name, fc.constantFrom('{zone}', '{zone}.zone', 'db.{zone}'), (apex, template) => {
        const path = zoneFilePath('/srv/zones', template, apex)
        expect(dirname(path)).toBe('/srv/zones')
        expect(basename(path)).toMatch(/^[a-zA-Z0-9._%~-]+$/)
        expect(['.', '..']).not.toContain(basename(path))
      }),
    )
  })

  test('gives two zones two files', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const same = zoneFilePath('/srv', '{zone}', a) === zoneFilePath('/srv', '{zone}', b)
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
    expect(zoneFilePath('/srv/zones', template, mustName('a.example'))).toBe(path)
  })

  test.each(['../{zone}', '/etc/{zone}', '../zones-too/{zone}', '{zone}/..', '{zone}/../..'])(
    'refuses a template that leads out: %s',
    (template) => {
      expect(() => zoneFilePath('/srv/zones', template, mustName('a.example'))).toThrow(
        expect.objectContaining({ code: 'file-outside' }),
      )
    },
  )
})

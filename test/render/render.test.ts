import { posix } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { mustName, nameOfLabels } from '../../src/dns/name.ts'
import { serialOf } from '../../src/dns/serial.ts'
import { knownRecordTypes } from '../../src/rdata/registry.ts'
import { fileNamePart, pathOfZoneFile } from '../../src/render/file-name.ts'
import { isGenericInFiles } from '../../src/render/known-types.ts'
import { manifestSchema } from '../../src/render/manifest.ts'
import { renderProject } from '../../src/render/render-project.ts'
import { renderZone } from '../../src/render/render-zone.ts'
import { renderSnippets } from '../../src/render/server-snippets.ts'
import { zoneDigest } from '../../src/zone/digest.ts'
import { readMasterFile } from '../../src/zonefile/reader.ts'
import { builtZoneOf, fileOf } from '../reach/built-zone-of.ts'
import { anyZone } from '../zonefile/arbitrary-zone.ts'

const lines = `@ 3600 SOA ns1 hostmaster 2026010101 2h 15m 2w 5m
@ 3600 NS ns1
ns1 3600 A 192.0.2.53
www 300 CNAME ns1
ops 3600 WALLET "BTC" "abc"`

const built = (description?: string) =>
  builtZoneOf('tedomum.example.', {
    normal: { lines, description },
    degraded: lines.replace('192.0.2.53', '198.51.100.53'),
  })

function variantOf(name: string, description?: string) {
  const variant = built(description).variants.get(name)
  if (variant?.zone === undefined) throw new Error(name)
  return { ...variant, zone: variant.zone }
}

describe('renderZone', () => {
  const normal = variantOf('normal', 'All is well')
  const digest = zoneDigest(normal.zone)

  it('says what it is, and that the serial is a placeholder', () => {
    expect(renderZone(normal)).toBe(`; zone tedomum.example, variant normal
; All is well
; sha256 ${digest} (of the content without the serial)
; Rendered by secours: change the definition, and render again.
$ORIGIN tedomum.example.
$TTL 3600
@       IN SOA    ns1 hostmaster (
    1       ; serial: a placeholder: raise it above the served one to use this file by hand
    7200    ; refresh
    900     ; retry
    1209600 ; expire
    300     ; minimum
    )
        IN NS     ns1
ns1     IN A      192.0.2.53
ops     IN TYPE262 \\# 8 0342544303616263
www 300 IN CNAME  ns1
`)
  })

  it('writes the serial that is given, and mnemonics where they are asked for', () => {
    const text = renderZone(normal, { serial: serialOf(42), mnemonics: true })
    expect(text).toContain('    42      ; serial\n')
    expect(text).toContain('WALLET "BTC" "abc"')
  })

  it('gives the same octets for the same content, whatever its order and serial', () => {
    const other = builtZoneOf('tedomum.example.', {
      normal: {
        lines: lines.replace('2026010101', '7').split('\n').toReversed().join('\n'),
        description: 'All is well',
      },
    }).variants.get('normal')
    if (other?.zone === undefined) throw new Error('no zone')
    expect(renderZone({ ...other, zone: other.zone })).toBe(renderZone(normal))
  })

  it('lets no value break out of its record, nor a word of the definition out of its comment', () => {
    fc.assert(
      fc.property(anyZone(), fc.string({ unit: 'binary' }), fc.boolean(), (zone, word, mnemonics) => {
        const apex = zone.apexName
        const text = renderZone({ apex, name: word, description: word, zone }, { mnemonics })
        const read = readMasterFile(fileOf('rendered', text), { apex })
        expect(read.diagnostics).toEqual([])
        expect(zoneDigest(read.zone)).toBe(zoneDigest(zone))
        expect(read.zone.recordCount).toBe(zone.recordCount)
      }),
    )
  })

  it('tells its types by names that all servers know, and that exist', () => {
    const byMnemonic = knownRecordTypes.filter((type) => !isGenericInFiles(type)).map(({ name }) => name)
    expect(byMnemonic).toHaveLength(45)
    expect(byMnemonic).toEqual(expect.arrayContaining(['A', 'SOA', 'MX', 'SRV', 'CAA', 'TLSA']))
  })
})

describe('paths', () => {
  test.each([
    ['tedomum.example.', 'degraded/tedomum.example.zone'],
    ['TeDomum.Example.', 'degraded/tedomum.example.zone'],
    ['0/25.2.0.192.in-addr.arpa.', 'degraded/0_25.2.0.192.in-addr.arpa.zone'],
    ['\\.\\./\\.\\./etc.', 'degraded/%5C.%5C.%2F%5C.%5C.%2Fetc.zone'],
    ['*.a%b.', 'degraded/%2A.a%5C%25b.zone'],
    ['-rf.', 'degraded/%2Drf.zone'],
    ['.', 'degraded/%2E.zone'],
  ])('%s is %s', (apex, path) => {
    expect(pathOfZoneFile('degraded', mustName(apex))).toBe(path)
  })

  const anyApex = fc
    .array(fc.uint8Array({ minLength: 1, maxLength: 40 }), { maxLength: 6 })
    .map((labels) => nameOfLabels(labels))

  it('never leave the folder, whatever the names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }), anyApex, (variant, apex) => {
        const path = pathOfZoneFile(variant, apex)
        expect(posix.normalize(path)).toBe(path)
        expect(path.split('/')).toHaveLength(2)
        for (const part of path.split('/')) {
          expect(part).toMatch(/^[%a-zA-Z0-9_][%a-zA-Z0-9._~-]*$/)
          expect(part.length).toBeLessThanOrEqual(255)
        }
      }),
    )
  })

  it('differ where the zones do', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyApex, { minLength: 2, maxLength: 5, selector: (apex) => apex.toLowerCase() }),
        (apexes) => {
          expect(new Set(apexes.map((apex) => pathOfZoneFile('v', apex))).size).toBe(apexes.length)
        },
      ),
    )
    const long = (end: string) => fileNamePart(`${'x'.repeat(300)}${end}`)
    expect(long('a')).not.toBe(long('b'))
    expect(long('a')).toHaveLength(200)
  })
})

describe('renderProject', () => {
  const reverse = builtZoneOf('0/25.2.0.192.in-addr.arpa.', { normal: '@ 60 SOA ns h 1 1 1 1 1\n@ 60 NS ns.example.' })
  const files = [...renderProject([built(), reverse])]

  it('gives zone files, snippets and a manifest', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'normal/tedomum.example.zone',
      'degraded/tedomum.example.zone',
      'normal/0_25.2.0.192.in-addr.arpa.zone',
      'degraded/named.conf',
      'degraded/knot.conf',
      'degraded/nsd.conf',
      'normal/named.conf',
      'normal/knot.conf',
      'normal/nsd.conf',
      'manifest.json',
    ])
    expect([...renderProject([built(), reverse], { variant: 'degraded' })].map(({ path }) => path)).toEqual([
      'degraded/tedomum.example.zone',
      'degraded/named.conf',
      'degraded/knot.conf',
      'degraded/nsd.conf',
      'manifest.json',
    ])
  })

  it('gives the same octets in any order of the zones, but for the order of the files', () => {
    const byPath = (list: typeof files) => new Map(list.map(({ path, text }) => [path, text]))
    expect(byPath([...renderProject([reverse, built()])])).toEqual(byPath(files))
  })

  it('lists digests, sorted', () => {
    const manifest: unknown = JSON.parse(files.at(-1)?.text ?? '')
    const validate = new Ajv2020().compile(manifestSchema)
    validate(manifest)
    expect(validate.errors).toBeNull()
    expect(manifest).toEqual({
      version: 1,
      zones: [
        expect.objectContaining({ zone: '0/25.2.0.192.in-addr.arpa', variant: 'normal', records: 2 }),
        expect.objectContaining({ zone: 'tedomum.example', variant: 'degraded' }),
        {
          zone: 'tedomum.example',
          variant: 'normal',
          path: 'normal/tedomum.example.zone',
          digest: zoneDigest(variantOf('normal').zone),
          records: 5,
        },
      ],
    })
  })

  it('leaves out what could not be built', () => {
    const zone = built()
    const normal = zone.variants.get('normal')
    if (normal === undefined) throw new Error('no normal')
    const variants = new Map([['normal', { ...normal, zone: undefined }]])
    expect([...renderProject([{ ...zone, variants }])].map(({ path }) => path)).toEqual(['manifest.json'])
  })
})

describe('renderSnippets', () => {
  it('declares the zones to BIND, Knot and NSD', () => {
    const texts = renderSnippets('degraded', [mustName('a.example.'), mustName('0/25.b.')]).map(({ text }) => text)
    expect(texts).toEqual([
      `// Zones of the variant degraded: include it in named.conf of BIND; files are below the "directory" of its options.
zone "a.example" {
    type primary;
    file "degraded/a.example.zone";
};
zone "0/25.b" {
    type primary;
    file "degraded/0_25.b.zone";
};
`,
      `# Zones of the variant degraded: include it in knot.conf of Knot; files are below the "storage" of its template.
zone:
  - domain: "a.example"
    file: "degraded/a.example.zone"
  - domain: "0/25.b"
    file: "degraded/0_25.b.zone"
`,
      `# Zones of the variant degraded: include it in nsd.conf of NSD; files are below its "zonesdir".
zone:
    name: "a.example"
    zonefile: "degraded/a.example.zone"
zone:
    name: "0/25.b"
    zonefile: "degraded/0_25.b.zone"
`,
    ])
  })

  it('lets no name break out of its quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.uint8Array({ minLength: 1, maxLength: 63 }), (variant, label) => {
        for (const { text } of renderSnippets(variant, [nameOfLabels([label])])) {
          expect(text).toMatch(/^[\x20-\x7e\n]*$/)
          const [, ...rest] = text.trimEnd().split('\n')
          const odd = rest.every((line) => /^(\/\/|#) /.test(line))
          expect(odd || rest.filter((line) => /"[a-z0-9_/-]+"/.test(line)).length >= 1).toBe(true)
          expect(rest.every((line) => (line.match(/"/g) ?? []).length <= 2)).toBe(true)
        }
      }),
    )
  })
})

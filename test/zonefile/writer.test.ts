import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffZones } from '../../src/diff/diff.ts'
import { mustName } from '../../src/dns/name.ts'
import { zoneDigest } from '../../src/zone/digest.ts'
import { readMasterFile } from '../../src/zonefile/reader.ts'
import { printCanonicalZone, printZoneFile, type ZoneFileOptions } from '../../src/zonefile/writer.ts'
import { anyZone, apex, contentOf } from './arbitrary-zone.ts'
import { readText } from './reading.ts'

const lines = (pieces: Iterable<string>) => [...pieces].join('').split('\n')

const text = `
$TTL 1h
@ SOA ns1 hostmaster 7 2h 15m 2w 5m
@ NS ns1
@ NS ns.example.net.
@ MX 10 @
WWW 300 CNAME Web.Example.
web 5 A 192.0.2.80
web 6 A 192.0.2.8
web TXT "a;b" c
a.b.web AAAA 2001:db8::1
* A 192.0.2.1
x TYPE65280 \\# 1 00
`

describe('printCanonicalZone', () => {
  it('writes the SOA, then one record a line in canonical order', () => {
    expect(lines(printCanonicalZone(readText(text).zone))).toEqual([
      'example. 3600 IN SOA ns1.example. hostmaster.example. 7 7200 900 1209600 300',
      'example. 3600 IN NS ns.example.net.',
      'example. 3600 IN NS ns1.example.',
      'example. 3600 IN MX 10 example.',
      '*.example. 3600 IN A 192.0.2.1',
      'web.example. 5 IN A 192.0.2.8',
      'web.example. 5 IN A 192.0.2.80',
      'web.example. 3600 IN TXT "a;b" "c"',
      'a.b.web.example. 3600 IN AAAA 2001:db8::1',
      'WWW.example. 300 IN CNAME Web.Example.',
      'x.example. 3600 IN TYPE65280 \\# 1 00',
      '',
    ])
  })

  it('writes types that BIND 9.18 does not know as it reads them', () => {
    const { zone } = readText('@ 60 SOA . . 7 1 1 1 1\nx 60 IPN 1.2\nx 60 CLA a\nx 60 WALLET a\nx 60 NSEC x A CLA\n')
    expect(lines(printCanonicalZone(zone)).slice(1)).toEqual([
      'x.example. 60 IN NSEC x.example. A TYPE263',
      'x.example. 60 IN WALLET "a"',
      'x.example. 60 IN TYPE263 \\# 2 0161',
      'x.example. 60 IN TYPE264 \\# 8 0000000100000002',
      '',
    ])
  })
})

describe('printZoneFile', () => {
  it('writes aligned columns, grouped by owner', () => {
    const options: ZoneFileOptions = {
      comments: ['example, variant normal', 'two\nlines'],
      serial: 1,
      serialComment: 'raise it',
      asGeneric: (type) => type.name === 'AAAA',
    }
    expect(lines(printZoneFile(readText(text).zone, options))).toEqual([
      '; example, variant normal',
      '; two',
      '; lines',
      '$ORIGIN example.',
      '$TTL 3600',
      '@           IN SOA       ns1 hostmaster (',
      '    1       ; serial: raise it',
      '    7200    ; refresh',
      '    900     ; retry',
      '    1209600 ; expire',
      '    300     ; minimum',
      '    )',
      '            IN NS        ns.example.net.',
      '            IN NS        ns1',
      '            IN MX        10 @',
      '*           IN A         192.0.2.1',
      'web     5   IN A         192.0.2.8',
      '        5   IN A         192.0.2.80',
      '            IN TXT       "a;b" "c"',
      'a.b.web     IN TYPE28    \\# 16 20010db8000000000000000000000001',
      'WWW     300 IN CNAME     Web.Example.',
      'x           IN TYPE65280 \\# 1 00',
      '',
    ])
  })

  it('takes the most frequent TTL as $TTL, and the serial as it stands', () => {
    const { zone } = readText('@ 60 SOA . . 7 1 1 1 1\na 60 A 192.0.2.1\nb 5 A 192.0.2.1\n')
    expect(lines(printZoneFile(zone)).slice(0, 4)).toEqual([
      '$ORIGIN example.',
      '$TTL 60',
      '@   IN SOA . . (',
      '    7 ; serial',
    ])
  })

  it('writes names of the root zone in full', () => {
    const { zone } = readText('. 60 SOA . . 7 1 1 1 1\ncom. 60 NS a.com.\n', { apex: mustName('.') })
    expect(lines(printZoneFile(zone)).slice(-2)).toEqual(['com. IN NS  a.com.', ''])
  })
})

describe('signatures of several types at one name', () => {
  const rrsig = (ttl: number, covered: string) =>
    `web ${ttl} RRSIG ${covered} 13 2 ${ttl} 20300101000000 20200101000000 7 example. AAAA`
  const signed = (...signatures: readonly string[]) =>
    readText(`@ 60 SOA ns1 h 7 1 1 1 1\nweb 300 A 192.0.2.80\nweb 86400 TXT t\n${signatures.join('\n')}\n`).zone
  const zone = signed(rrsig(300, 'A'), rrsig(86400, 'TXT'))
  const ttls = (text: Iterable<string>) =>
    lines(text)
      .filter((line) => line.includes('RRSIG'))
      .map((line) => /(?:^\S+)? +(\d+) +IN/.exec(line)?.[1])

  it('each keep the TTL of what they cover', () => {
    expect(ttls(printCanonicalZone(zone))).toEqual(['300', '86400'])
    expect(ttls(printZoneFile(zone, { ttl: 60 }))).toEqual(['300', '86400'])
    expect(lines(printZoneFile(zone, { ttl: 300 })).filter((line) => line.includes('86400 IN RRSIG'))).toHaveLength(1)
  })

  it('are one content in any order, and another one with other TTLs', () => {
    const reversed = signed(rrsig(86400, 'TXT'), rrsig(300, 'A'))
    const other = signed(rrsig(300, 'A'), rrsig(86400, 'TXT').replace('web 86400', 'web 300'))
    expect(zoneDigest(reversed)).toBe(zoneDigest(zone))
    expect(diffZones(zone, reversed)).toEqual([])
    expect(zoneDigest(other)).not.toBe(zoneDigest(zone))
    expect(diffZones(zone, other)).toHaveLength(1)
    // In another order they are compared as sets.
    expect(diffZones(reversed, other)).toHaveLength(1)
  })
})

/** Both writers, with comments that try to break out. */
const writers: readonly (readonly [string, (zone: Parameters<typeof printZoneFile>[0], comment: string) => string])[] =
  [
    ['printCanonicalZone', (zone) => [...printCanonicalZone(zone)].join('')],
    [
      'printZoneFile',
      (zone, comment) => [...printZoneFile(zone, { comments: [comment], serialComment: comment })].join(''),
    ],
    ['printZoneFile in generic form', (zone) => [...printZoneFile(zone, { asGeneric: () => true })].join('')],
  ]

describe.each(writers)('%s', (_, write) => {
  it('writes any zone such that it is read as the same', { timeout: 60_000 }, () => {
    const comment = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('x\nwww A 192.0.2.66', ')\r\n@ NS evil', '\u2028a', '\u0a0a\u0d0a'),
    )
    void fc.assert(
      fc.property(anyZone(), comment, (zone, note) => {
        const read = readMasterFile({ path: 'a.zone', bytes: Buffer.from(write(zone, note)) }, { apex })
        expect(read.diagnostics).toEqual([])
        expect(contentOf(read.zone)).toEqual(contentOf(zone))
        expect(zoneDigest(read.zone)).toBe(zoneDigest(zone))
      }),
      { numRuns: 100 },
    )
  })
})

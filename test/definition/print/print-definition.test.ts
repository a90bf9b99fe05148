import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printDefinition } from '../../../src/definition/print/print-definition.ts'
import { buildDefinition } from '../../../src/definition/zone-definition.ts'
import { mustName } from '../../../src/dns/name.ts'
import { soaType } from '../../../src/dns/type-codes.ts'
import { isMetaType, knownRecordTypes } from '../../../src/rdata/registry.ts'
import { WireSink } from '../../../src/rdata/sink.ts'
import { WireSource } from '../../../src/rdata/source.ts'
import { zoneDigest } from '../../../src/zone/digest.ts'
import { NameTable } from '../../../src/zone/name-table.ts'
import type { Zone } from '../../../src/zone/zone.ts'
import { ZoneBuilder } from '../../../src/zone/zone-builder.ts'
import { readMasterFile } from '../../../src/zonefile/reader.ts'
import { anyZone } from '../../zonefile/arbitrary-zone.ts'

const apex = mustName('a.example.')
const soaText = '$TTL 300\n@ SOA ns1 hostmaster 1 7200 900 1209600 300\n'

const signature = '8 2 300 20300101000000 20200101000000 1 a.example. AAAA'

function zoneOf(text: string, origin = apex): Zone {
  return readMasterFile({ path: 'a.zone', bytes: Buffer.from(text) }, { apex: origin }).zone
}

/** The zone of a definition, or its faults. */
function rebuilt(text: string, origin: Zone): Zone | readonly string[] {
  const file = { path: 'normal.yaml', bytes: Buffer.from(text) }
  const defaults = { ttl: undefined, rto: undefined, soa: undefined }
  const { zone, diagnostics } = buildDefinition(file, origin.apexName, new NameTable(), defaults)
  return zone !== undefined && diagnostics.length === 0 ? zone : diagnostics.map(({ message }) => message)
}

function expectSame(zone: Zone): void {
  const { text } = printDefinition(zone)
  const again = rebuilt(text, zone)
  if (!('recordCount' in again)) throw new Error(`${again.join('\n')}\n${text}`)
  expect(zoneDigest(again), text).toBe(zoneDigest(zone))
  expect(printDefinition(again).text).toBe(text)
}

/** With timers that a definition can say: RFC 2181 section 8 ends times at 2^31-1. */
function withShortTimers(zone: Zone): Zone {
  const builder = new ZoneBuilder(zone.apexName)
  for (const set of zone.rrsets()) {
    const rdata = set.rdata.map((wire) => Uint8Array.from(wire))
    if (set.type === soaType) for (const wire of rdata) for (const at of [16, 12, 8, 4]) mask(wire, wire.length - at)
    builder.add({ ...set, rdata })
  }
  return builder.build()
}

function mask(wire: Uint8Array, at: number): void {
  wire[at] = (wire[at] as number) & 0x7f
}

describe('a printed definition', () => {
  it('is built to the same zone again, whatever stands in it', () => {
    void fc.assert(
      fc.property(anyZone(), (zone) => expectSame(withShortTimers(zone))),
      { numRuns: 300 },
    )
  })

  const types = knownRecordTypes.filter(({ code }) => code !== soaType && !isMetaType(code))
  it.each(types.map((type) => [type.name, type] as const))(
    'says every example of %s, and what is like it',
    (_, type) => {
      for (const { wire } of type.examples) {
        const example = Uint8Array.from(Buffer.from(wire.replaceAll(/\s/g, ''), 'hex'))
        expectSame(zoneWith(type.code, example))
        void fc.assert(
          fc.property(someEdits, (edits) => {
            const sink = new WireSink()
            if (type.copy(new WireSource(edited(example, edits)), sink)) expectSame(zoneWith(type.code, sink.take()))
          }),
          { numRuns: 15 },
        )
      }
    },
  )

  it('says a CAA tag in either case', () => {
    expectSame(zoneOf(`${soaText}@ CAA 0 Issue "ca.example"\n`))
  })

  it.each([
    'on',
    'NO',
    'null',
    '~',
    '',
    '1.10',
    '0x10',
    '1e3',
    '2001-01-01',
    '*',
    '@',
    '<<',
    '- a',
    'a: b',
    'a #b',
    ' a',
    'a ',
    "it's",
    '"quoted"',
    'a"b\\',
    '\\# 4 c0000201',
    '{a}',
    '[a]',
    'a, b',
    '%a',
    '!a',
    '&a',
    '|',
    'é ü',
    '\u2028\u2029\ufeff\ufffe"\\',
    '\u0085',
    '🙂',
    'x'.repeat(700),
  ])('keeps the text %j', (text) => {
    const octets = Buffer.from(text)
    const strings: Buffer[] = []
    for (let at = 0; at === 0 || at < octets.length; at += 255) {
      const part = octets.subarray(at, at + 255)
      strings.push(Buffer.from([part.length]), part)
    }
    expectSame(zoneWith(16, Uint8Array.from(Buffer.concat(strings))))
  })

  it.each(Array.from({ length: 16 }, (_, i) => i * 16))(
    'keeps the octets from %i on, in names and in texts',
    (from) => {
      const escapes = Array.from({ length: 16 }, (_, i) => `\\${String(from + i).padStart(3, '0')}`)
      const lines = escapes.flatMap((octet) => [`x${octet} TXT ${octet}y`, `${octet} CNAME ${octet}${octet}.b`])
      const zone = zoneOf(`${soaText}${lines.join('\n')}\n`)
      // Letters fold: both cases are one owner.
      expect(zone.recordCount).toBe(33)
      expectSame(zone)
    },
  )

  const zones = resolve(import.meta.dirname, '../../../zones')
  const masterFiles = readdirSync(zones, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.zone'))
  it.each(masterFiles)('says all of %s', (path) => {
    expectSame(zoneOf(readFileSync(resolve(zones, path), 'utf8'), mustName(`${path.split('/')[0]}.`)))
  })

  it('is what a person would write', () => {
    const zone = zoneOf(`${soaText}@ 1d NS ns2
@ 1d NS ns1
@ A 192.0.2.1
@ 1h MX 20 mx.other.example.
@ AAAA 2001:db8::1
@ 1h MX 10 mx1
www A 192.0.2.80
www 1h30m AAAA 2001:db8::80
*.www CNAME www
10 PTR a.b
tracker 100001 A 192.0.2.69
k TXT "${'k'.repeat(120)}"
m TXT "${'m'.repeat(100)}" ""
m A 192.0.2.1
m 1d A 192.0.2.2
_s._tcp SRV 0 1 5269 @
x TYPE65280 \\# 1 ff
`)
    expect(printDefinition(zone, 's.json').text).toBe(`# yaml-language-server: $schema=s.json
ttl: 5m
soa: {mname: ns1, rname: hostmaster@a.example, refresh: 2h, retry: 15m, expire: 2w, minimum: 5m}
records:
  '':
    - {type: NS, ttl: 1d, values: [ns1, ns2]}
    - {type: A, value: 192.0.2.1}
    - {type: AAAA, value: '2001:db8::1'}
    - {type: MX, ttl: 1h, values: [{preference: 10, exchange: mx1}, {preference: 20, exchange: mx.other.example.}]}
  '10': {type: PTR, value: a.b}
  _s._tcp: {type: SRV, value: {priority: 0, weight: 1, port: 5269, target: '@'}}
  k:
    type: TXT
    value: ${'k'.repeat(120)}
  m:
    - {type: A, values: [192.0.2.1, 192.0.2.2]}
    - type: TXT
      value: '"${'m'.repeat(100)}" ""'
  tracker: {type: A, ttl: 100001, value: 192.0.2.69}
  www:
    - {type: A, value: 192.0.2.80}
    - {type: AAAA, ttl: 1h30m, value: '2001:db8::80'}
  '*.www': {type: CNAME, value: www}
  x: {type: TYPE65280, value: '\\# 1 ff'}
`)
  })

  it.each([
    ['hostmaster', 'hostmaster@a.example'],
    ['first\\.last.b', 'first.last@b.a.example'],
    ['hostmaster.', 'hostmaster.'],
    ['@', 'a@example'],
    ['a\\@b.c.', 'a\\064b.c.'],
    ['a\\\\\\@b.c.', 'a\\092\\064b.c.'],
    ['.', "'.'"],
  ])('writes the mailbox %s as %s', (rname, text) => {
    const zone = zoneOf(`$TTL 300\n@ SOA ns1 ${rname} 1 7200 900 1209600 300\n`)
    const printed = printDefinition(zone).text
    expect(/rname: (.*?), refresh/.exec(printed)?.[1]).toBe(text)
    expectSame(zone)
  })

  it.each([
    ['b.example. A 192.0.2.1', 'error out-of-zone: b.example A stands outside of the zone, and is left out'],
    [
      '@ SOA ns2 hostmaster 1 7200 900 1209600 300',
      'error soa-left-out: a.example SOA is a second SOA, and is left out',
    ],
    [
      'b SOA ns2 hostmaster 1 7200 900 1209600 300',
      'error soa-left-out: b.a.example SOA is a SOA below the apex, and is left out',
    ],
    [
      'b 1 A 192.0.2.1\nb 2 A 192.0.2.2',
      'info ttl-mismatch: b.a.example A has more than one TTL; all of it has the first, 1, as in every rendered file',
    ],
    [
      `b 1 RRSIG A ${signature}\nb 2 RRSIG AAAA ${signature}`,
      'warning ttl-mismatch: b.a.example RRSIG has more than one TTL, as signatures may, and a definition says one: all of it has 1',
    ],
  ])('tells what it cannot say of %s', (line, told) => {
    const { diagnostics, text } = printDefinition(zoneOf(`${soaText}${line}\n`))
    expect(diagnostics.map(({ severity, code, message }) => `${severity} ${code}: ${message}`)).toEqual([told])
    expect(diagnostics[0]?.place?.file.path).toBe('a.zone')
    expect(rebuilt(text, zoneOf(soaText))).toHaveProperty('recordCount')
  })

  it('cuts timers that no definition can say, and tells it', () => {
    const { diagnostics, text } = printDefinition(zoneOf('$TTL 300\n@ SOA ns1 h 1 7200 900 4294967295 300\n'))
    expect(diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual(['warning soa-range'])
    expect(rebuilt(text, zoneOf(soaText))).toHaveProperty('recordCount', 1)
  })

  it('counts a TTL past 31 bits as 0, as RFC 2181 wants it, and tells it', () => {
    const builder = new ZoneBuilder(apex)
    builder.add({ owner: apex, type: 1, ttl: 0x80000000, rdata: [Uint8Array.of(192, 0, 2, 1)] })
    const { diagnostics, text } = printDefinition(builder.build())
    expect(diagnostics.map(({ code }) => code)).toEqual(['ttl-range'])
    expect(text).toContain('ttl: 0s\n')
  })

  it('says that a zone comes signed', () => {
    expect(printDefinition(zoneOf(`${soaText}@ RRSIG A ${signature}\n`)).text).toContain('\nsigned: file\n')
    expect(printDefinition(zoneOf(soaText)).text).not.toContain('signed')
  })

  it('leaves out the SOA of a zone that has none', () => {
    expect(printDefinition(zoneOf('$TTL 1h\nwww A 192.0.2.1\n'), 's').text).toBe(
      '# yaml-language-server: $schema=s\nttl: 1h\nrecords:\n  www: {type: A, value: 192.0.2.1}\n',
    )
  })
})

/** A zone with a SOA and one record below the apex. */
function zoneWith(type: number, rdata: Uint8Array): Zone {
  const builder = new ZoneBuilder(apex)
  builder.add({ owner: apex, type: soaType, ttl: 300, rdata: [soaRdata()] })
  builder.add({ owner: mustName('n', apex), type, ttl: 60, rdata: [rdata] })
  return builder.build()
}

/** An octet that is put at a place; past the end it is added. */
const someEdits = fc.array(fc.tuple(fc.nat(40), fc.nat(255)), { minLength: 1, maxLength: 3 })

function edited(octets: Uint8Array, edits: readonly (readonly [at: number, octet: number])[]): Uint8Array {
  const result = [...octets]
  for (const [at, octet] of edits) result[Math.min(at, result.length)] = octet
  return Uint8Array.from(result)
}

function soaRdata(): Uint8Array {
  const rdata = zoneOf(soaText).get(apex, soaType)?.rdata[0]
  if (rdata === undefined) throw new Error('no SOA')
  return rdata
}

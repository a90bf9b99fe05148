import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mustName } from '../../src/dns/name.ts'
import type { RecordType } from '../../src/rdata/record-type.ts'
import { isMetaType, knownRecordTypes, recordTypeOfCode, recordTypeOfName, typeName } from '../../src/rdata/registry.ts'
import { copy, octetsOfHex, parse, print, store, throughJson } from './forms.ts'

const types = [...knownRecordTypes, recordTypeOfCode(65280)]

describe.each(types)('$name', (type) => {
  const wires = type.examples.map(({ wire }) => octetsOfHex(wire))
  const examples = type.examples.map(({ text, wire }): [string, Uint8Array] => [text, octetsOfHex(wire)])

  it('is found by its name and its code', () => {
    expect(recordTypeOfName(type.name.toLowerCase())).toBe(type)
    expect(recordTypeOfName(`type${type.code}`)).toBe(type)
    expect(recordTypeOfCode(type.code)).toBe(type)
    expect(typeName(type.code)).toBe(type.name)
    expect(isMetaType(type.code)).toBe(false)
  })

  it.each(examples)('%s: text and wire are each other', (text, wire) => {
    expect(parse(type, text)).toEqual(wire)
    expect(parse(type, print(type, wire))).toEqual(wire)
  })

  it.each(examples)('%s: the generic form is the same rdata', (_, wire) => {
    expect(parse(type, `\\# ${wire.length} ${Buffer.from(wire).toString('hex')}`)).toEqual(wire)
  })

  it.each(examples)('%s: an octet more or less is seen, or makes other rdata', (_, wire) => {
    for (const other of [wire.subarray(0, -1), Uint8Array.of(...wire, 0)]) {
      const copied = copy(type, other)
      expect(copied === undefined || Buffer.compare(copied, other) === 0).toBe(true)
    }
  })

  it('is the same through text, generic text, store and JSON, for any sound octets', () => {
    void fc.assert(
      fc.property(soundRdata(type, wires), (wire) => {
        const text = print(type, wire)
        expect(text).toMatch(/^[\x20-\x7e]*$/)
        expect(parse(type, text)).toEqual(wire)
        expect(store(type, wire)).toEqual({ wire, text })
        expect(throughJson(type, wire)).toEqual(wire)
        expect(copy(type, wire)).toEqual(wire)
      }),
    )
  })
})

/** Octets near those of an example that the type takes. */
function soundRdata(type: RecordType, wires: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  if (wires.length === 0) return fc.uint8Array({ maxLength: 40 })
  const edit = fc.record({ at: fc.nat(300), octet: fc.nat(255), kind: fc.constantFrom('set', 'insert', 'remove') })
  return fc.tuple(fc.constantFrom(...wires), fc.array(edit, { maxLength: 4 })).map(([wire, edits]) => {
    const octets = [...wire]
    for (const { at, octet, kind } of edits) {
      const place = at % (octets.length + 1)
      if (kind === 'insert') octets.splice(place, 0, octet)
      else octets.splice(place, 1, ...(kind === 'set' ? [octet] : []))
    }
    const result = Uint8Array.from(octets)
    return copy(type, result) ?? wire
  })
}

/** What no rdata may be written as. */
const faulty: readonly (readonly [type: string, text: string, fault: RegExp])[] = [
  ['A', '', /IPv4 address is missing/],
  ['A', '192.0.2', /not an IPv4 address/],
  ['A', '2001:db8::1', /not an IPv4 address/],
  ['A', '"192.0.2.1"', /not an IPv4 address/],
  ['A', '192.0.2.1 192.0.2.2', /more text/],
  ['AAAA', '192.0.2.1', /the type would be A/],
  ['AAAA', '2001:db8', /not an IPv6 address/],
  ['MX', '10', /name is missing/],
  ['MX', '65536 mail', /above 65535/],
  ['MX', '-1 mail', /not a number/],
  ['MX', 'mail 10', /not a number/],
  ['MX', '"10" mail', /not a number/],
  ['MX', '10 "mail"', /quotes/],
  ['MX', '10 a..b', /empty label/],
  ['SOA', '. . 1 2 3 4', /time is missing/],
  ['SOA', '. . 1h 2 3 4 5', /not a number/],
  ['SOA', '. . 4294967296 2 3 4 5', /above 4294967295/],
  ['SOA', '. . 1 2x 3 4 5', /not a time/],
  ['TXT', '', /string is missing/],
  ['TXT', '"open', /ends within a quote/],
  ['TXT', 'a\\', /ends within/],
  ['TXT', '"\\256"', /escape/],
  ['TXT', 'a;b', /outside of quotes/],
  ['TXT', 'a(b', /outside of quotes/],
  ['TXT', '"a\nb"', /control character/],
  ['TXT', `"${'a'.repeat(256)}"`, /256 octets long/],
  ['CAA', '0 is_sue "a"', /not a tag/],
  ['CAA', '256 issue "a"', /above 255/],
  ['CAA', '0 issue', /text is missing/],
  ['A', '\\# 4 c00002', /3 octets are given/],
  ['A', '\\# 5 c000020100', /no A rdata/],
  ['A', '\\# x c0', /not a length/],
  ['A', '\\# 1 zz', /not hexadecimal/],
  ['TYPE65280', 'c0', /\\# LENGTH HEX/],
]

it.each(faulty)('%s %j is refused', (name, text, fault) => {
  expect(parse(recordTypeOfName(name) as RecordType, text, mustName('example.'))).toMatch(fault)
})

describe('the registry', () => {
  it.each(['TYPE0', 'TYPE41', 'TYPE255', 'TYPE65536', 'TYPE', 'AXFR', 'ANY', 'OPT', ''])('has no %j', (name) => {
    expect(recordTypeOfName(name)).toBeUndefined()
  })

  it('takes names in lower case in the canonical form, where RFC 4034 section 6.2 says so', () => {
    const wire = parse(recordTypeOfName('MX') as RecordType, '10 MAIL.Example.') as Uint8Array
    expect(copy(recordTypeOfName('MX') as RecordType, wire, 'canonical')).toEqual(
      parse(recordTypeOfName('MX') as RecordType, '10 mail.example.'),
    )
  })

  it('has one type for a name and for a code', () => {
    expect(new Set(knownRecordTypes.map(({ name }) => name)).size).toBe(knownRecordTypes.length)
    expect(new Set(knownRecordTypes.map(({ code }) => code)).size).toBe(knownRecordTypes.length)
  })
})

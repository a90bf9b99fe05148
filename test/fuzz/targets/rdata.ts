import assert from 'node:assert/strict'
import { mustName } from '../../../src/dns/name.ts'
import type { RecordType } from '../../../src/rdata/record-type.ts'
import { knownRecordTypes } from '../../../src/rdata/registry.ts'
import { maxRdataLength, WireSink } from '../../../src/rdata/sink.ts'
import { WireSource } from '../../../src/rdata/source.ts'
import { tokenizeRdata } from '../../../src/rdata/tokens.ts'
import { octetsOfHex, throughJson } from '../../rdata/forms.ts'
import { octets, type Target } from '../target.ts'

/** The first octet of an input chooses the type. */
const typeOf = (input: Uint8Array): RecordType =>
  knownRecordTypes[(input[0] ?? 0) % knownRecordTypes.length] as RecordType

const seedsOf = (form: (example: { text: string; wire: string }) => Uint8Array): Uint8Array[] =>
  knownRecordTypes.flatMap(({ examples }, at) =>
    examples.map((example) => Uint8Array.from(Buffer.concat([Buffer.of(at), form(example)]))),
  )

const origin = mustName('example.')
const rest = (input: Uint8Array) => input.subarray(1)

/** Asserts that sound rdata is the same after its text, its JSON and the decoder. */
function checkForms(type: RecordType, wire: Uint8Array): void {
  const copied = new WireSink()
  assert.ok(type.copy(new WireSource(wire), copied), 'sound rdata is not decoded')
  assert.ok(Buffer.from(wire).equals(copied.take()), 'decoding changes sound rdata')
  const text = type.print(new WireSource(wire))
  const tokens = tokenizeRdata(text, origin)
  const parsed = new WireSink()
  assert.ok(tokens.fault === undefined && type.parse(tokens, parsed), `${type.name} ${text}: ${tokens.fault?.message}`)
  assert.ok(Buffer.from(wire).equals(parsed.take()), `${type.name} ${text} is other rdata`)
  const json = throughJson(type, wire)
  assert.ok(typeof json !== 'string' && Buffer.from(wire).equals(json), `${type.name} ${text} in JSON: ${json}`)
}

export const rdataText: Target = {
  name: 'rdata-text',
  weight: 18,
  seeds: () => seedsOf(({ text }) => octets(text)),
  words: [
    ...[
      '0',
      '1',
      '255',
      '65535',
      '4294967296',
      '.',
      '@',
      'a.',
      '\\000',
      '\\"',
      '"',
      '""',
      '\\#',
      '\\# 0',
      '-',
      '!',
      '=',
    ],
    ...[
      '192.0.2.1',
      '2001:db8::',
      '::ffff:192.0.2.1',
      '20300101000000',
      'A AAAA',
      'TYPE65535',
      'AQID',
      '====',
      '0x10',
      '1m',
      'N',
      'alpn=',
      'key65535',
    ],
  ],
  run(input) {
    const type = typeOf(input)
    const tokens = tokenizeRdata(Buffer.from(rest(input)).toString('latin1'), origin)
    const sink = new WireSink()
    const good = tokens.fault === undefined && type.parse(tokens, sink)
    if (!good) {
      assert.ok(tokens.fault !== undefined && tokens.fault.message !== '', `${type.name}: no fault is given`)
      return `${type.name} ${tokens.fault.message.replaceAll(/'.*'|\d+/gs, '')}`
    }
    if (sink.length > maxRdataLength) return `${type.name} long`
    checkForms(type, sink.take())
    return `ok ${type.name} ${Math.min(tokens.count, 8)}`
  },
}

export const rdataWire: Target = {
  name: 'rdata-wire',
  weight: 14,
  seeds: () => seedsOf(({ wire }) => octetsOfHex(wire)),
  words: ['\0', '\0\0', '\xff\xff', '\xc0\0', '\x01a\0', '\x3f', '\x40', '\x01\x02\x03\x04', '\0\x01', '\x20'],
  run(input) {
    const type = typeOf(input)
    const sink = new WireSink()
    if (!type.copy(new WireSource(rest(input)), sink)) return `${type.name} refused`
    const wire = sink.take()
    checkForms(type, wire)
    return `ok ${type.name} ${Math.min(wire.length, 24)}`
  },
}

import { mustName } from '../../src/dns/name.ts'
import type { RdataJson, RecordType } from '../../src/rdata/record-type.ts'
import { type NameCase, WireSink } from '../../src/rdata/sink.ts'
import { WireSource } from '../../src/rdata/source.ts'
import { tokenizeRdata } from '../../src/rdata/tokens.ts'
import { NameTable } from '../../src/zone/name-table.ts'
import { StoredSink, StoredSource } from '../../src/zone/stored-rdata.ts'

const root = mustName('.')

export function octetsOfHex(hex: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hex.replaceAll(/\s/g, ''), 'hex'))
}

/** The wire form of a text; what is wrong with it where it is none. */
export function parse(type: RecordType, text: string, origin = root): Uint8Array | string {
  const tokens = tokenizeRdata(text, origin)
  const sink = new WireSink()
  if (tokens.fault === undefined && type.parse(tokens, sink)) return sink.take()
  return tokens.fault?.message ?? 'no fault is given'
}

export function print(type: RecordType, wire: Uint8Array): string {
  return type.print(new WireSource(wire))
}

/** Through the decoder and the encoder; undefined where the octets are no rdata of the type. */
export function copy(type: RecordType, wire: Uint8Array, nameCase: NameCase = 'keep'): Uint8Array | undefined {
  const sink = new WireSink(nameCase)
  return type.copy(new WireSource(wire), sink) ? sink.take() : undefined
}

/** Through the form in which a zone holds it. */
export function store(type: RecordType, wire: Uint8Array): { wire: Uint8Array; text: string } {
  const names = new NameTable()
  const stored = new StoredSink(names)
  type.copy(new WireSource(wire), stored)
  const source = () => new StoredSource(names, stored.bytes, 0, stored.length)
  const sink = new WireSink()
  type.copy(source(), sink)
  return { wire: sink.take(), text: type.print(source()) }
}

/** Through JSON, whose scalars a definition gives as their source text. */
export function throughJson(type: RecordType, wire: Uint8Array): Uint8Array | string {
  const json: unknown = JSON.parse(JSON.stringify(type.toJson(new WireSource(wire))))
  const sink = new WireSink()
  return type.parseJson(scalarTexts(json), root, sink) ?? sink.take()
}

function scalarTexts(json: unknown): RdataJson {
  if (typeof json !== 'object' || json === null) return String(json)
  return Object.fromEntries(Object.entries(json).map(([field, value]) => [field, String(value)]))
}

import { encodeName, foldWire, maxNameLength, type Name, printWireName, wireNameLength } from '../dns/name.ts'
import { tsigType } from '../dns/type-codes.ts'
import { WireSink } from '../rdata/sink.ts'
import { expandName } from '../rdata/source.ts'
import { classAny } from './codes.ts'
import { MessageReader } from './reader.ts'

/** A TSIG record (RFC 8945 section 4.2). Times are in seconds since 1970. */
export interface TsigRecord {
  readonly keyName: Name
  readonly algorithm: Name
  readonly timeSigned: number
  readonly fudge: number
  readonly mac: Uint8Array
  readonly originalId: number
  readonly error: number
  readonly other: Uint8Array
}

/** A message parted from its TSIG record. */
export interface SplitMessage {
  /** As it was before it was signed: the count lowered, the original id in place (RFC 8945 section 4.3.2). */
  readonly unsigned: Uint8Array
  /** Undefined where the message is not signed. */
  readonly tsig?: TsigRecord
}

/** Parts a message from its TSIG record; undefined where the message or the record is malformed (FORMERR). */
export function splitTsig(bytes: Uint8Array): SplitMessage | undefined {
  const reader = new MessageReader(bytes)
  for (let i = 0; i < reader.counts[0]; i++) reader.readQuestion()
  const records = reader.counts[1] + reader.counts[2] + reader.counts[3]
  for (let i = 1; i <= records && reader.readRecord(); i++) {
    if (reader.type !== tsigType) continue
    // RFC 8945 section 5.1: the last record of the additional section, and the only one.
    if (reader.counts[3] === 0 || reader.at !== bytes.length) return undefined
    if (reader.class !== classAny || reader.ttl !== 0) return undefined
    const tsig = decodeRdata(bytes, reader.rdataStart, reader.rdataEnd, printWireName(reader.owner))
    if (tsig === undefined) return undefined
    // A copy, also of a Buffer, whose `slice` is none.
    const unsigned = Uint8Array.from(bytes.subarray(0, reader.recordStart))
    setU16(unsigned, 0, tsig.originalId)
    setU16(unsigned, 10, reader.counts[3] - 1)
    return { unsigned, tsig }
  }
  return reader.fault === undefined ? { unsigned: bytes } : undefined
}

function decodeRdata(bytes: Uint8Array, start: number, end: number, keyName: Name): TsigRecord | undefined {
  const algorithm = new Uint8Array(maxNameLength)
  const at = expandName(bytes, start, end, algorithm)
  if (at < 0 || at + 10 > end) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, end)
  const macEnd = at + 10 + view.getUint16(at + 8)
  if (macEnd + 6 > end || macEnd + 6 + view.getUint16(macEnd + 4) !== end) return undefined
  return {
    keyName,
    algorithm: printWireName(algorithm),
    timeSigned: view.getUint16(at) * 0x1_0000_0000 + view.getUint32(at + 2),
    fudge: view.getUint16(at + 6),
    mac: bytes.slice(at + 10, macEnd),
    originalId: view.getUint16(macEnd),
    error: view.getUint16(macEnd + 2),
    other: bytes.slice(macEnd + 6, end),
  }
}

/** The message with a TSIG record behind it. */
export function appendTsig(unsigned: Uint8Array, tsig: TsigRecord): Uint8Array {
  const sink = new WireSink('keep', unsigned.length + 512)
  sink.octets(unsigned, 0, unsigned.length)
  writeName(sink, tsig.keyName)
  sink.u16(tsigType)
  sink.u16(classAny)
  sink.u32(0)
  const lengthAt = sink.length
  sink.u16(0)
  writeName(sink, tsig.algorithm)
  writeTime(sink, tsig.timeSigned)
  sink.u16(tsig.fudge)
  sink.u16(tsig.mac.length)
  sink.octets(tsig.mac, 0, tsig.mac.length)
  sink.u16(tsig.originalId)
  sink.u16(tsig.error)
  sink.u16(tsig.other.length)
  sink.octets(tsig.other, 0, tsig.other.length)
  const message = sink.take()
  setU16(message, lengthAt, sink.length - lengthAt - 2)
  setU16(message, 10, (((message[10] as number) << 8) | (message[11] as number)) + 1)
  return message
}

/** The TSIG variables that a digest covers (RFC 8945 section 4.3.3). */
export function tsigVariables(tsig: TsigRecord): Uint8Array {
  const sink = new WireSink('keep', 600)
  writeFolded(sink, tsig.keyName)
  sink.u16(classAny)
  sink.u32(0)
  writeFolded(sink, tsig.algorithm)
  writeTime(sink, tsig.timeSigned)
  sink.u16(tsig.fudge)
  sink.u16(tsig.error)
  sink.u16(tsig.other.length)
  sink.octets(tsig.other, 0, tsig.other.length)
  return sink.take()
}

/** The timers alone, for the messages of a stream after its first (RFC 8945 section 5.3.1). */
export function tsigTimers(tsig: TsigRecord): Uint8Array {
  const sink = new WireSink('keep', 8)
  writeTime(sink, tsig.timeSigned)
  sink.u16(tsig.fudge)
  return sink.take()
}

/** Octets that the record of a key takes, with a whole MAC and no other data. */
export function tsigLength(keyName: Name, algorithm: Name, macLength: number): number {
  return wireNameLength(encodeName(keyName)) + 10 + wireNameLength(encodeName(algorithm)) + 16 + macLength
}

/** 48 bits. */
export function encodeTime(seconds: number): Uint8Array {
  const sink = new WireSink('keep', 6)
  writeTime(sink, seconds)
  return sink.take()
}

function writeTime(sink: WireSink, seconds: number): void {
  sink.u16(Math.floor(seconds / 0x1_0000_0000))
  sink.u32(seconds % 0x1_0000_0000)
}

function writeName(sink: WireSink, name: Name): void {
  const wire = encodeName(name)
  sink.octets(wire, 0, wire.length)
}

function writeFolded(sink: WireSink, name: Name): void {
  const wire = foldWire(encodeName(name))
  sink.octets(wire, 0, wire.length)
}

function setU16(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = value >> 8
  bytes[at + 1] = value
}

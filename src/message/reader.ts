import { maxNameLength, printWireName, wireNameLength } from '../dns/name.ts'
import { knownRecordTypes } from '../rdata/registry.ts'
import type { RdataSink } from '../rdata/sink.ts'
import { expandName, WireSource } from '../rdata/source.ts'
import { classIn, hasTypedRdata } from './codes.ts'
import { decodeHeader, headerLength } from './header.ts'
import type { Header, Question } from './message.ts'

/** Why octets are no DNS message. */
export type MessageFault =
  | 'short-header'
  | 'counts'
  | 'bad-question'
  | 'bad-record'
  | 'bad-rdata'
  | 'bad-opt'
  | 'bad-tsig'
  | 'trailing-octets'

// Not by way of the registry's own lookup, which keeps every unknown code that it is asked for.
const knownTypes = new Map(knownRecordTypes.map((type) => [type.code, type]))

/** Octets of the shortest question and of the shortest record. */
const shortestQuestion = 5
const shortestRecord = 11

/**
 * Walks through a message, record after record, without making values of them: for transfers. Everything in it may be hostile;
 * once `fault` is set nothing more is read.
 */
export class MessageReader {
  readonly bytes: Uint8Array
  readonly header: Header
  /** Records by section: question, answer, authority, additional. */
  readonly counts: readonly [number, number, number, number]
  fault: MessageFault | undefined
  /** The next octet to read. */
  at = headerLength
  /** The current record's first octet, and its fields. */
  recordStart = 0
  /** Uncompressed wire form. */
  readonly owner = new Uint8Array(maxNameLength)
  type = 0
  class = 0
  ttl = 0
  rdataStart = 0
  rdataEnd = 0
  private readonly source: WireSource

  constructor(bytes: Uint8Array) {
    const header = decodeHeader(bytes)
    this.bytes = bytes
    this.header = header ?? noHeader
    this.source = new WireSource(bytes)
    this.counts = header === undefined ? [0, 0, 0, 0] : [this.u16At(4), this.u16At(6), this.u16At(8), this.u16At(10)]
    const [questions, answers, authorities, additionals] = this.counts
    const least = questions * shortestQuestion + (answers + authorities + additionals) * shortestRecord
    // A header may promise 262,140 records; none is looked for that cannot be there.
    if (header === undefined) this.fault = 'short-header'
    else if (least > bytes.length - headerLength) this.fault = 'counts'
  }

  /** The next question; undefined, with the fault set, where it is malformed. */
  readQuestion(): Question | undefined {
    const end = this.fault === undefined ? expandName(this.bytes, this.at, this.bytes.length, this.owner) : -1
    if (end < 0 || end + 4 > this.bytes.length) {
      this.fault ??= 'bad-question'
      return undefined
    }
    this.at = end + 4
    return { name: printWireName(this.owner), type: this.u16At(end), class: this.u16At(end + 2) }
  }

  /** Steps to the next record and reads its fields; false, with the fault set, where it is malformed. */
  readRecord(): boolean {
    if (this.fault !== undefined) return false
    const { bytes } = this
    this.recordStart = this.at
    const end = expandName(bytes, this.at, bytes.length, this.owner)
    if (end < 0 || end + 10 > bytes.length) return this.fail('bad-record')
    this.type = this.u16At(end)
    this.class = this.u16At(end + 2)
    this.ttl = this.u16At(end + 4) * 0x1_0000 + this.u16At(end + 6)
    this.rdataStart = end + 10
    this.rdataEnd = this.rdataStart + this.u16At(end + 8)
    if (this.rdataEnd > bytes.length) return this.fail('bad-record')
    this.at = this.rdataEnd
    return true
  }

  /** Octets of the current owner in wire form. */
  get ownerLength(): number {
    return wireNameLength(this.owner)
  }

  /** Writes the current record's rdata to a sink, checked and with its names expanded. False, with the fault set, if malformed. */
  copyRdata(sink: RdataSink): boolean {
    const { rdataStart, rdataEnd } = this
    // Without rdata a record of another class speaks of RRsets (RFC 2136 section 2.4 and 2.5); one of IN has what its type demands.
    const isTyped = hasTypedRdata(this.class) && (rdataEnd > rdataStart || this.class === classIn)
    const type = isTyped ? knownTypes.get(this.type) : undefined
    if (type === undefined) {
      sink.octets(this.bytes, rdataStart, rdataEnd)
      return true
    }
    const { source } = this
    source.at = rdataStart
    source.end = rdataEnd
    source.short = false
    return type.copy(source, sink) || this.fail('bad-rdata')
  }

  private fail(fault: MessageFault): false {
    this.fault ??= fault
    return false
  }

  private u16At(at: number): number {
    return ((this.bytes[at] as number) << 8) | (this.bytes[at + 1] as number)
  }
}

const noHeader = decodeHeader(new Uint8Array(headerLength)) as Header

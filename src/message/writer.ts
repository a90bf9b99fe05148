import { encodeName, type Name } from '../dns/name.ts'
import { knownRecordTypes } from '../rdata/registry.ts'
import { WireSource } from '../rdata/source.ts'
import { hasTypedRdata } from './codes.ts'
import { CompressingSink } from './compression.ts'
import { encodeOpt } from './edns.ts'
import { encodeHeader } from './header.ts'
import type { Edns, Header, Question } from './message.ts'

/** The sections of records, by the place of their count in the header. */
export type Section = 'answer' | 'authority' | 'additional'

const countOffsets: Readonly<Record<Section, number>> = { answer: 6, authority: 8, additional: 10 }

/** Octets of the longest message: its length is 16 bits over TCP. */
export const maxMessageLength = 0xffff

const typesWithNames = new Map(knownRecordTypes.filter((type) => type.hasNames).map((type) => [type.code, type]))

/** A place in the message to which it can be taken back. */
export interface WriterMark {
  readonly length: number
  readonly counts: Uint8Array
}

/** Writes one message after another, with compression. Records go to the sections in their order. */
export class MessageWriter {
  readonly sink = new CompressingSink(2048)
  private rdataLengthAt = 0

  begin(header: Header): void {
    this.sink.clear()
    encodeHeader(header, this.sink)
  }

  get length(): number {
    return this.sink.length
  }

  question(question: Question): void {
    this.sink.compressedName(encodeName(question.name))
    this.sink.u16(question.type)
    this.sink.u16(question.class)
    this.count(4)
  }

  /** Begins a record; its rdata is then written to `sink`, and `endRecord` closes it. */
  beginRecord(section: Section, owner: Uint8Array, type: number, recordClass: number, ttl: number): void {
    const { sink } = this
    sink.compressedName(owner)
    sink.u16(type)
    sink.u16(recordClass)
    sink.u32(ttl)
    this.rdataLengthAt = sink.length
    sink.u16(0)
    this.count(countOffsets[section])
  }

  endRecord(): void {
    const length = this.sink.length - this.rdataLengthAt - 2
    this.sink.setU8(this.rdataLengthAt, length >> 8)
    this.sink.setU8(this.rdataLengthAt + 1, length)
  }

  /** Writes records of one owner and type, rdata given in uncompressed wire form. */
  records(
    section: Section,
    owner: Name,
    type: number,
    recordClass: number,
    ttl: number,
    rdata: readonly Uint8Array[],
  ): void {
    const ownerWire = encodeName(owner)
    const recordType = hasTypedRdata(recordClass) ? typesWithNames.get(type) : undefined
    for (const wire of rdata) {
      this.beginRecord(section, ownerWire, type, recordClass, ttl)
      if (recordType === undefined || wire.length === 0) this.sink.octets(wire, 0, wire.length)
      else recordType.copy(new WireSource(wire), this.sink)
      this.endRecord()
    }
  }

  opt(edns: Edns, rcode: number): void {
    encodeOpt(edns, rcode, this.sink)
    this.count(countOffsets.additional)
  }

  mark(): WriterMark {
    return { length: this.sink.length, counts: this.sink.bytes.slice(4, 12) }
  }

  /** Forgets what was written since. */
  backTo(mark: WriterMark): void {
    this.sink.length = mark.length
    this.sink.bytes.set(mark.counts, 4)
  }

  /** Sets TC. */
  truncate(): void {
    this.sink.setU8(2, (this.sink.bytes[2] as number) | 0x02)
  }

  /** A copy of the message. */
  finish(): Uint8Array {
    return this.sink.bytes.slice(0, this.sink.length)
  }

  private count(offset: number): void {
    const { bytes } = this.sink
    const count = (((bytes[offset] as number) << 8) | (bytes[offset + 1] as number)) + 1
    this.sink.setU8(offset, count >> 8)
    this.sink.setU8(offset + 1, count)
  }
}

import { maxNameLength, printWireName, wireNameLength } from '../dns/name.ts'

/** Where rdata is read from, field by field, in wire order. Reading past the end gives zeros and sets `short`. */
export interface RdataSource {
  /** Octets left. */
  readonly remaining: number
  /** Whether something was read that is not there, or was malformed. */
  readonly short: boolean
  u8(): number
  u16(): number
  u32(): number
  /** The next octets: a view, valid until the next read. */
  octets(count: number): Uint8Array
  /** All octets that are left, which stay unread; names among them stand as the source holds them. */
  rest(): Uint8Array
  /** The next name in uncompressed wire form: a view, valid until the next read of a name. */
  name(): Uint8Array
  /** The next name in presentation form. */
  nameText(): string
  /** Notes that what was read cannot be: `short` is set, and nothing is left. */
  refuse(): void
}

const noOctets = new Uint8Array(0)
const rootWire = new Uint8Array(1)

/** The part that all sources share: octets between two offsets of an array. */
export abstract class OctetSource implements RdataSource {
  bytes: Uint8Array
  at: number
  end: number
  short = false

  constructor(bytes: Uint8Array, start = 0, end = bytes.length) {
    this.bytes = bytes
    this.at = start
    this.end = end
  }

  abstract name(): Uint8Array

  nameText(): string {
    return printWireName(this.name())
  }

  get remaining(): number {
    return this.end - this.at
  }

  u8(): number {
    return this.advance(1) ? (this.bytes[this.at - 1] as number) : 0
  }

  u16(): number {
    if (!this.advance(2)) return 0
    return ((this.bytes[this.at - 2] as number) << 8) | (this.bytes[this.at - 1] as number)
  }

  u32(): number {
    const high = this.u16()
    return high * 0x1_0000 + this.u16()
  }

  octets(count: number): Uint8Array {
    return this.advance(count) ? this.bytes.subarray(this.at - count, this.at) : noOctets
  }

  rest(): Uint8Array {
    return this.bytes.subarray(this.at, this.end)
  }

  refuse(): void {
    this.short = true
    this.at = this.end
  }

  private advance(count: number): boolean {
    if (this.at + count > this.end) {
      this.refuse()
      return false
    }
    this.at += count
    return true
  }
}

/** Rdata in wire form; names may be compressed, pointing into the whole of `bytes` (RFC 1035 section 4.1.4). */
export class WireSource extends OctetSource {
  private readonly expanded = new Uint8Array(maxNameLength)

  name(): Uint8Array {
    const end = expandName(this.bytes, this.at, this.end, this.expanded)
    if (end < 0) {
      this.refuse()
      return rootWire
    }
    this.at = end
    return this.expanded.subarray(0, wireNameLength(this.expanded))
  }
}

/** A name has at most 127 labels; a chain with more pointers than that only costs time. */
const maxPointers = 127

/**
 * Expands a possibly compressed name at `start` into `out` (255 octets). Returns the offset after it in the stream, or -1 where
 * it is malformed: pointers must go strictly backwards, so that no loop exists.
 */
export function expandName(bytes: Uint8Array, start: number, end: number, out: Uint8Array): number {
  let at = start
  let limit = end
  let after = -1
  let lowest = start
  let write = 0
  let pointers = 0
  for (;;) {
    if (at >= limit) return -1
    const length = bytes[at] as number
    if (length >= 0xc0) {
      if (at + 1 >= limit) return -1
      const target = ((length & 0x3f) << 8) | (bytes[at + 1] as number)
      if (after < 0) after = at + 2
      if (target >= lowest || ++pointers > maxPointers) return -1
      lowest = target
      limit = bytes.length
      at = target
      continue
    }
    if (length > 63 || at + 1 + length > limit || write + 1 + length > maxNameLength) return -1
    for (let i = 0; i <= length; i++) out[write + i] = bytes[at + i] as number
    write += 1 + length
    at += 1 + length
    if (length === 0) return after < 0 ? at : after
  }
}

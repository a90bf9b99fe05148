import { foldWire, maxNameLength, nameFaultMessages, nameFaultOf, scanName, wireNameLength } from '../dns/name.ts'
import type { TargetNeeds } from './target-needs.ts'
import type { Tokens } from './tokens.ts'

/** What a type's RFC says about a name in its rdata. */
export interface NameTraits {
  /** May be compressed in messages (RFC 3597 section 4: only the types of RFC 1035). */
  readonly compress: boolean
  /** Is in lower case in the canonical form (RFC 4034 section 6.2, RFC 6840 section 5.1). */
  readonly canonicalLower: boolean
  /** Where it leads: to a host whose addresses are used, or to a name that is meant instead of the owner. */
  readonly leads?: 'host' | 'alias'
  readonly needs?: TargetNeeds
}

/** Octets that one rdata may have (RFC 1035 section 3.2.1). */
export const maxRdataLength = 0xffff

/** Where rdata is written to, field by field, in wire order. Only the form of names differs between sinks. */
export interface RdataSink {
  /** Octets written so far. */
  readonly length: number
  u8(value: number): void
  u16(value: number): void
  u32(value: number): void
  octets(source: Uint8Array, start: number, end: number): void
  /** A name in uncompressed wire form, from `start` on. */
  name(wire: Uint8Array, start: number, traits: NameTraits): void
  /** A name as a token stands; false, with the tokens' fault set, where it is none. */
  nameToken(tokens: Tokens, token: number, traits: NameTraits): boolean
  /** Sets an octet that was written before: for lengths known only afterwards. */
  setU8(at: number, value: number): void
  /** An octet that was written before: for fields whose form another one says. */
  u8At(at: number): number
}

/** A growing array of octets: the part that all sinks share. */
export abstract class OctetSink implements RdataSink {
  bytes: Uint8Array
  length = 0

  constructor(capacity = 512) {
    this.bytes = new Uint8Array(capacity)
  }

  abstract name(wire: Uint8Array, start: number, traits: NameTraits): void
  abstract nameToken(tokens: Tokens, token: number, traits: NameTraits): boolean

  u8(value: number): void {
    if (this.length + 1 > this.bytes.length) this.reserve(1)
    this.bytes[this.length++] = value
  }

  u16(value: number): void {
    if (this.length + 2 > this.bytes.length) this.reserve(2)
    this.bytes[this.length++] = value >>> 8
    this.bytes[this.length++] = value
  }

  u32(value: number): void {
    if (this.length + 4 > this.bytes.length) this.reserve(4)
    this.bytes[this.length++] = value >>> 24
    this.bytes[this.length++] = value >>> 16
    this.bytes[this.length++] = value >>> 8
    this.bytes[this.length++] = value
  }

  octets(source: Uint8Array, start: number, end: number): void {
    const count = end - start
    if (this.length + count > this.bytes.length) this.reserve(count)
    const { bytes, length } = this
    // A loop beats `set` with a subarray for the few octets of most rdata.
    if (count < 64) for (let i = 0; i < count; i++) bytes[length + i] = source[start + i] as number
    else bytes.set(source.subarray(start, end), length)
    this.length = length + count
  }

  setU8(at: number, value: number): void {
    this.bytes[at] = value
  }

  u8At(at: number): number {
    return this.bytes[at] as number
  }

  /** The number in the last four octets that were written. */
  lastU32(): number {
    const { bytes, length } = this
    const high = ((bytes[length - 4] as number) << 8) | (bytes[length - 3] as number)
    return high * 0x1_0000 + (((bytes[length - 2] as number) << 8) | (bytes[length - 1] as number))
  }

  /** Makes room for `count` more octets. */
  reserve(count: number): void {
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + count))
    grown.set(this.bytes.subarray(0, this.length))
    this.bytes = grown
  }
}

const scratch = new Uint8Array(2 * maxNameLength)

/**
 * Reads a token as a name into a scratch buffer, in uncompressed wire form. Returns the length, or -1 with the tokens' fault set.
 */
export function scanNameToken(tokens: Tokens, token: number, out: Uint8Array): number {
  const { source, origin } = tokens
  if (tokens.quoted[token] === 1) {
    tokens.fail('a name stands in quotes', token)
    return -1
  }
  const length = scanName(source, tokens.starts[token] as number, tokens.ends[token] as number, origin, out)
  if (length >= 0) return length
  tokens.fail(nameFaultMessages[nameFaultOf(length)], token)
  return -1
}

/** What a `WireSink` does to the case of names: keep it, lower what the canonical form lowers, or lower all (for comparison). */
export type NameCase = 'keep' | 'canonical' | 'fold'

/** Rdata in wire form with uncompressed names. */
export class WireSink extends OctetSink {
  private readonly nameCase: NameCase

  constructor(nameCase: NameCase = 'keep', capacity = 512) {
    super(capacity)
    this.nameCase = nameCase
  }

  name(wire: Uint8Array, start: number, traits: NameTraits): void {
    const at = this.length
    this.octets(wire, start, start + wireNameLength(wire, start))
    if (this.nameCase === 'fold' || (this.nameCase === 'canonical' && traits.canonicalLower)) {
      foldWire(this.bytes, at, this.length)
    }
  }

  nameToken(tokens: Tokens, token: number, traits: NameTraits): boolean {
    if (scanNameToken(tokens, token, scratch) < 0) return false
    this.name(scratch, 0, traits)
    return true
  }

  /** A copy of what was written since `start`. */
  take(start = 0): Uint8Array {
    return this.bytes.slice(start, this.length)
  }
}

import { wireNameLength } from '../dns/name.ts'
import { type NameTraits, OctetSink } from '../rdata/sink.ts'
import type { Tokens } from '../rdata/tokens.ts'

/** Offsets that a pointer can hold (RFC 1035 section 4.1.4). */
const pointerLimit = 0x4000
const slotCount = 2048
/** Past this the table is too full for short probes; later names then find only what is there. */
const entryLimit = 1536

/**
 * A message as it is written: names are replaced by pointers to where they stand already, owners and the names in rdata of RFC
 * 1035's types alone (RFC 3597 section 4). Octets must be the same, case included, so that every spelling survives (RFC 4343
 * section 4.1 allows more).
 */
export class CompressingSink extends OctetSink {
  /** Open addressing by the hash of the octets from a label on; 0 is free, as no name stands in the header. */
  private readonly slots = new Uint16Array(slotCount)
  private entries = 0
  private readonly hashes = new Int32Array(128)
  private readonly starts = new Int32Array(128)

  /** Begins another message. */
  clear(): void {
    this.length = 0
    this.entries = 0
    this.slots.fill(0)
  }

  name(wire: Uint8Array, start: number, traits: NameTraits): void {
    if (traits.compress) this.compressedName(wire, start)
    else this.octets(wire, start, start + wireNameLength(wire, start))
  }

  nameToken(tokens: Tokens, token: number, _traits: NameTraits): boolean {
    return tokens.fail('a message is written from rdata, not from text', token)
  }

  /** Writes a name given in uncompressed wire form. */
  compressedName(wire: Uint8Array, start = 0): void {
    const { starts, hashes } = this
    let count = 0
    for (let at = start; (wire[at] as number) > 0; at += 1 + (wire[at] as number)) starts[count++] = at
    let hash = 0x811c9dc5
    for (let label = count - 1; label >= 0; label--) {
      const from = starts[label] as number
      const end = from + 1 + (wire[from] as number)
      for (let at = from; at < end; at++) hash = Math.imul(hash ^ (wire[at] as number), 0x01000193)
      hashes[label] = hash ^ (hash >>> 15)
    }
    for (let label = 0; label < count; label++) {
      const from = starts[label] as number
      const known = this.findOrNote(wire, from, hashes[label] as number)
      if (known > 0) {
        this.u16(0xc000 | known)
        return
      }
      this.octets(wire, from, from + 1 + (wire[from] as number))
    }
    this.u8(0)
  }

  /** The offset at which the name from `from` on stands already, or 0; then it will stand at the end of what is written. */
  private findOrNote(wire: Uint8Array, from: number, hash: number): number {
    const { slots } = this
    let slot = hash & (slotCount - 1)
    for (let offset = slots[slot] as number; offset !== 0; offset = slots[slot] as number) {
      if (this.standsAt(offset, wire, from)) return offset
      slot = (slot + 1) & (slotCount - 1)
    }
    if (this.length < pointerLimit && this.entries < entryLimit) {
      slots[slot] = this.length
      this.entries++
    }
    return 0
  }

  /**
   * Whether the octets at `offset` read as the name. They are compared and not taken on trust: an offset may have been noted by
   * an RRset that did not fit and was taken back.
   */
  private standsAt(offset: number, wire: Uint8Array, from: number): boolean {
    const { bytes } = this
    let at = offset
    let expected = from
    for (let hops = 0; hops < 128; ) {
      if (at >= this.length) return false
      const length = bytes[at] as number
      if (length >= 0xc0) {
        const target = ((length & 0x3f) << 8) | (bytes[at + 1] as number)
        if (target >= at) return false
        at = target
        hops++
        continue
      }
      if (length > 63 || length !== wire[expected] || at + 1 + length > this.length) return false
      if (length === 0) return true
      for (let i = 1; i <= length; i++) if (bytes[at + i] !== wire[expected + i]) return false
      at += 1 + length
      expected += 1 + length
    }
    return false
  }
}

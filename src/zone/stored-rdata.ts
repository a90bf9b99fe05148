import { maxNameLength, nameFaultMessages, nameFaultOf } from '../dns/name.ts'
import type { NameTraits } from '../rdata/sink.ts'
import { OctetSink, scanNameToken } from '../rdata/sink.ts'
import { OctetSource } from '../rdata/source.ts'
import type { Tokens } from '../rdata/tokens.ts'
import { type NameId, type NameTable, noName } from './name-table.ts'

const scratch = new Uint8Array(2 * maxNameLength)

/** Rdata as a zone holds it: wire form, with the 4 octets of an id in place of each name. */
export class StoredSink extends OctetSink {
  private readonly names: NameTable
  /** The name under which relative names in tokens stand; `noName`: the tokens' own origin. */
  origin: NameId = noName

  constructor(names: NameTable, capacity = 1024) {
    super(capacity)
    this.names = names
  }

  name(wire: Uint8Array, start: number, _traits: NameTraits): void {
    this.u32(this.names.internWire(wire, start))
  }

  nameToken(tokens: Tokens, token: number, _traits: NameTraits): boolean {
    if (this.origin === noName) {
      if (scanNameToken(tokens, token, scratch) < 0) return false
      this.u32(this.names.internWire(scratch))
      return true
    }
    if (tokens.quoted[token] === 1) return tokens.fail('a name stands in quotes', token)
    const start = tokens.starts[token] as number
    const id = this.names.internText(tokens.source, start, tokens.ends[token] as number, this.origin)
    if (id < 0) return tokens.fail(nameFaultMessages[nameFaultOf(id)], token)
    this.u32(id)
    return true
  }

  nameId(id: NameId): void {
    this.u32(id)
  }
}

/** Reads rdata as a zone holds it. */
export class StoredSource extends OctetSource {
  private readonly names: NameTable
  /** Made when a name is read in wire form: many sources never do. */
  private expanded: Uint8Array | undefined
  /** Names that stand at or below it, in its spelling, are printed relative to it. */
  private readonly origin: NameId

  constructor(names: NameTable, bytes: Uint8Array, start = 0, end = bytes.length, origin: NameId = noName) {
    super(bytes, start, end)
    this.names = names
    this.origin = origin
  }

  name(): Uint8Array {
    this.expanded ??= new Uint8Array(maxNameLength)
    return this.expanded.subarray(0, this.names.writeWire(this.nameId(), this.expanded, 0))
  }

  nameId(): NameId {
    return this.u32()
  }

  override nameText(): string {
    return this.names.printUnder(this.nameId(), this.origin)
  }

  /** Points the source at another record. */
  seek(bytes: Uint8Array, start: number, end: number): this {
    this.bytes = bytes
    this.at = start
    this.end = end
    this.short = false
    return this
  }
}

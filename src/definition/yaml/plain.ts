import type { Diagnostic, SourceFile } from '../../diagnostic.ts'
import { equalKeyFaults } from './keys.ts'
import { maximumDepth } from './limits.ts'
import type { YamlEntry, YamlMapping, YamlNode, YamlScalar, YamlSequence } from './node.ts'
import type { YamlSource } from './source.ts'

/** What an octet may be to this reader. */
const ordinary = 0
/** Has a meaning at the beginning of a value. */
const indicator = 1
/** Ends a plain scalar between brackets, and cannot begin one. */
const flow = 2
/** Is left to the one reader of YAML: what is no printable ASCII, a line's end within a value. */
const foreign = 3

const kinds = new Uint8Array(256).fill(foreign)
kinds.fill(ordinary, 0x20, 0x7f)
for (const character of '-?:#&*!|>\'"%@`') kinds[character.charCodeAt(0)] = indicator
for (const character of ',[]{}') kinds[character.charCodeAt(0)] = flow

const newline = 0x0a
const space = 0x20
const doubleQuote = 0x22
const hash = 0x23
const singleQuote = 0x27
const comma = 0x2c
const dash = 0x2d
const dot = 0x2e
const colon = 0x3a
const openBracket = 0x5b
const backslash = 0x5c
const closeBracket = 0x5d
const openBrace = 0x7b
const closeBrace = 0x7d

/** Empty between two uses. */
const equalKeys: Diagnostic[] = []

/** Of each slot the word that was met last. */
const words: string[] = new Array<string>(256).fill('')

/** Thrown where the text is not as plain as that: no fault. */
const unusual = Symbol('unusual')

/**
 * The tree of a document that is written as almost all definitions are: ASCII, block mappings and lists, flow ones that end on their
 * line, scalars of one line without escapes. The same tree, positions included, as `composeDocument` makes of the events of js-yaml, in a
 * quarter of the time. Undefined where anything else stands in it, every fault included: then that reader has to say what it is.
 */
export function readPlainYaml(source: YamlSource): YamlNode | undefined {
  if (source.octetOffsets !== undefined) return undefined
  try {
    return new PlainReader(source).document()
  } catch (thrown) {
    if (thrown === unusual) return undefined
    throw thrown
  }
}

class PlainReader {
  private readonly file: SourceFile
  private readonly text: string
  private readonly bytes: Uint8Array
  private at = 0
  /** Where the line of `at` begins. */
  private lineStart = 0
  /** The end of what was read last: collections end there. */
  private position = 0
  private depth = 0
  /** The parts of the collections that are open, each behind those of the one round it: of each is made a list of its own length. */
  private readonly openEntries: YamlEntry[] = []
  private readonly openItems: YamlNode[] = []

  constructor(source: YamlSource) {
    this.file = source.file
    this.text = source.text
    this.bytes = source.file.bytes
  }

  document(): YamlNode {
    // octoDNS's files begin with a marker; what stands before one is unusual.
    if (this.isThrice(dash) && this.bytes[3] === newline) this.at = 4
    if (this.nextLine() !== 0) throw unusual
    const root = this.blockMapping(0)
    if (this.at < this.bytes.length) throw unusual
    return root
  }

  /** Goes to the next line with something in it, from its beginning; its indentation, or -1 at the end. */
  private nextLine(): number {
    const { bytes } = this
    for (;;) {
      this.lineStart = this.at
      while (bytes[this.at] === space) this.at++
      const octet = bytes[this.at]
      if (octet === hash) this.skipComment()
      if (this.at >= bytes.length) return -1
      if (bytes[this.at] === newline) this.at++
      else break
    }
    const column = this.at - this.lineStart
    // Markers of documents.
    if (column === 0 && (this.isThrice(dash) || this.isThrice(dot))) throw unusual
    return column
  }

  private isThrice(octet: number): boolean {
    const { bytes, at } = this
    return bytes[at] === octet && bytes[at + 1] === octet && bytes[at + 2] === octet
  }

  private skipComment(): void {
    const { bytes } = this
    for (; this.at < bytes.length && bytes[this.at] !== newline; this.at++) {
      if (kinds[bytes[this.at] as number] === foreign) throw unusual
    }
  }

  /** Over what may follow a value on its line; the indentation of the next line, or -1. */
  private endLine(): number {
    const { bytes } = this
    const before = this.at
    while (bytes[this.at] === space) this.at++
    if (bytes[this.at] === hash && this.at > before) this.skipComment()
    if (this.at >= bytes.length) return -1
    if (bytes[this.at] !== newline) throw unusual
    this.at++
    return this.nextLine()
  }

  private enter(): void {
    if (++this.depth >= maximumDepth - 2) throw unusual
  }

  /** From the first key, which stands in column `indent`; ends at the beginning of a line that is not the mapping's. */
  private blockMapping(indent: number): YamlMapping {
    this.enter()
    const start = this.at
    const first = this.openEntries.length
    for (;;) {
      const key = this.scalar(false)
      if (this.bytes[this.at] !== colon) throw unusual
      this.at++
      this.openEntries.push({ key, value: this.valueOfKey(indent) })
      const next = this.at >= this.bytes.length ? -1 : this.at - this.lineStart
      if (next > indent) throw unusual
      if (next < indent) break
    }
    return this.endMapping(start, first)
  }

  private endMapping(start: number, first: number): YamlMapping {
    const entries = this.openEntries.slice(first)
    this.openEntries.length = first
    const node: YamlMapping = { kind: 'mapping', start, end: this.position, entries }
    equalKeyFaults(this.file, node, equalKeys)
    if (equalKeys.length > 0) {
      equalKeys.length = 0
      throw unusual
    }
    this.depth--
    return node
  }

  private endSequence(start: number, first: number): YamlSequence {
    const items = this.openItems.slice(first)
    this.openItems.length = first
    this.depth--
    return { kind: 'sequence', start, end: this.position, items }
  }

  /** Behind a key's colon; leaves the reader at the beginning of the next line, or at the end. */
  private valueOfKey(indent: number): YamlNode {
    const { bytes } = this
    const octet = bytes[this.at]
    if (octet !== space && octet !== newline) throw unusual
    while (bytes[this.at] === space) this.at++
    if (bytes[this.at] === hash) this.skipComment()
    if (bytes[this.at] === newline) {
      const inner = this.endLine()
      const isList = this.isItem()
      if (inner < indent || (inner === indent && !isList)) throw unusual
      return isList ? this.blockSequence(inner) : this.blockMapping(inner)
    }
    const value = this.inline(false)
    this.endLine()
    return value
  }

  private isItem(): boolean {
    return this.bytes[this.at] === dash && this.bytes[this.at + 1] === space
  }

  private blockSequence(indent: number): YamlSequence {
    this.enter()
    const start = this.at
    const first = this.openItems.length
    for (;;) {
      this.at++
      while (this.bytes[this.at] === space) this.at++
      this.openItems.push(this.item())
      const next = this.at >= this.bytes.length ? -1 : this.at - this.lineStart
      if (next > indent) throw unusual
      // In a mapping of the same indentation its next key follows.
      if (next < indent || !this.isItem()) break
    }
    return this.endSequence(start, first)
  }

  /** A value on the line of its dash, or a mapping that begins there. */
  private item(): YamlNode {
    const start = this.at
    const first = this.bytes[start]
    if (first !== openBracket && first !== openBrace) {
      const before = this.position
      const scalar = this.scalar(false)
      if (this.bytes[this.at] !== colon) {
        this.endLine()
        return scalar
      }
      this.at = start
      this.position = before
      return this.blockMapping(start - this.lineStart)
    }
    const value = this.inline(false)
    this.endLine()
    return value
  }

  private inline(inFlow: boolean): YamlNode {
    const octet = this.bytes[this.at]
    if (octet === openBrace) return this.flowMapping()
    if (octet === openBracket) return this.flowSequence()
    const scalar = this.scalar(inFlow)
    // A colon here would make it a key.
    if (this.bytes[this.at] === colon) throw unusual
    return scalar
  }

  private flowSequence(): YamlSequence {
    this.enter()
    const start = this.at
    const first = this.openItems.length
    this.position = this.at + 1
    for (let separator: number | undefined = comma; separator !== closeBracket; ) {
      this.at++
      this.skipSpaces()
      this.openItems.push(this.inline(true))
      separator = this.separator(closeBracket)
    }
    this.at++
    return this.endSequence(start, first)
  }

  private flowMapping(): YamlMapping {
    this.enter()
    const start = this.at
    const first = this.openEntries.length
    this.position = this.at + 1
    for (let separator: number | undefined = comma; separator !== closeBrace; ) {
      this.at++
      this.skipSpaces()
      const key = this.scalar(true)
      if (this.bytes[this.at] !== colon || this.bytes[this.at + 1] !== space) throw unusual
      this.at++
      this.skipSpaces()
      this.openEntries.push({ key, value: this.inline(true) })
      separator = this.separator(closeBrace)
    }
    this.at++
    return this.endMapping(start, first)
  }

  private skipSpaces(): void {
    while (this.bytes[this.at] === space) this.at++
  }

  private separator(close: number): number {
    this.skipSpaces()
    const octet = this.bytes[this.at] as number
    if (octet !== comma && octet !== close) throw unusual
    return octet
  }

  /** A scalar, up to the colon behind it where it is a key. */
  private scalar(inFlow: boolean): YamlScalar {
    const octet = this.bytes[this.at] as number
    if (octet === singleQuote || octet === doubleQuote) return this.quoted(octet)
    const { bytes } = this
    const start = this.at
    if (octet === space || start >= bytes.length || kinds[octet] !== ordinary) throw unusual
    let at = start
    let end = start
    for (; at < bytes.length; at++) {
      const each = bytes[at] as number
      const kind = kinds[each] as number
      if (kind === ordinary) {
        if (each !== space) end = at + 1
        continue
      }
      if (kind === foreign) {
        if (each === newline) break
        throw unusual
      }
      if (kind === flow) {
        if (inFlow) break
      } else if (each === colon) {
        const after = bytes[at + 1]
        if (after === undefined || after === space || after === newline) break
        if (inFlow && kinds[after] === flow) throw unusual
      } else if (each === hash && bytes[at - 1] === space) break
      end = at + 1
    }
    this.at = at
    // Before a comment and at the end of a line stand blanks, which `endLine` looks at.
    if (bytes[at] === hash) this.at = end
    this.position = end
    const text = this.word(start, end)
    // A merge key.
    if (text === '<<') throw unusual
    return { kind: 'scalar', start, end, text, plain: true }
  }

  /** The text between two offsets. Short ones are mostly the same few (`type`, `value`, `AAAA`): each is held once. */
  private word(start: number, end: number): string {
    const length = end - start
    if (length < 3 || length > 8) return this.text.slice(start, end)
    const slot =
      (((this.bytes[start] as number) * 31 + (this.bytes[end - 1] as number)) * 7 + length) & (words.length - 1)
    const held = words[slot] as string
    if (held.length === length && this.text.startsWith(held, start)) return held
    const text = this.text.slice(start, end)
    words[slot] = text
    return text
  }

  private quoted(quote: number): YamlScalar {
    const { bytes } = this
    const start = this.at
    let at = start + 1
    for (; bytes[at] !== quote; at++) {
      const octet = bytes[at] as number
      if (at >= bytes.length || kinds[octet] === foreign || (octet === backslash && quote === doubleQuote))
        throw unusual
    }
    // Two single quotes are one.
    if (bytes[at + 1] === quote) throw unusual
    this.at = at + 1
    this.position = at + 1
    return { kind: 'scalar', start, end: at + 1, text: this.text.slice(start + 1, at), plain: false }
  }
}

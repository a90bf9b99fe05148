import type { SourceFile } from '../diagnostic.ts'
import { Tokens } from '../rdata/tokens.ts'

/** What an octet is to the lexer. A word is what is left. */
const word = 0
const blank = 1
const newline = 2
const carriageReturn = 3
const comment = 4
const quote = 5
const open = 6
const close = 7
const backslash = 8
const control = 9

const kinds = new Uint8Array(256)
kinds.fill(control, 0, 0x20)
kinds[0x7f] = control
kinds[0x20] = blank
kinds[0x09] = blank
kinds[0x0a] = newline
kinds[0x0d] = carriageReturn
kinds[0x3b] = comment
kinds[0x22] = quote
kinds[0x28] = open
kinds[0x29] = close
kinds[0x5c] = backslash

/** By kind: whether it may follow the quote that closes a text of several lines. */
const endsToken: readonly boolean[] = [false, true, true, true, true, false, true, true, false, false]

/** More than the longest rdata can have (a TXT of empty strings): what is longer is no record, and takes no memory. */
const maxTokens = 70_000

/** Octets of the longest entry with some room: all of a type bitmap in text takes 655,000. What is longer makes no string. */
const maxEntryLength = 0x10_0000

/** Octets of the longest text in quotes that is read over line breaks: the longest value of a URI record, all of it in escapes. */
const maxQuotedLength = 4 * 0xffff

/** A parenthesis that nothing closes swallows the rest of the file; it is read again this often, so that time stays linear. */
const maxRescans = 8

/** Why an entry could not be cut into tokens. */
export interface LexicalFault {
  readonly message: string
  readonly start: number
  readonly end: number
  readonly hint?: string
}

/**
 * Cuts a master file into entries (RFC 1035 section 5.1): a line, or the lines that parentheses join, as tokens without blanks
 * and comments. Quotes are left out of tokens, escapes stand as they are.
 */
export class Lexer {
  readonly file: SourceFile
  readonly tokens: Tokens
  /** Whether the entry begins with a blank: its owner is the one before. */
  blankLed = false
  /** The first fault of the entry, whose tokens are then not to be trusted. */
  fault: LexicalFault | undefined
  private readonly bytes: Uint8Array
  private at = 0
  private rescans = 0

  constructor(file: SourceFile) {
    this.file = file
    this.bytes = file.bytes
    this.tokens = new Tokens(file.bytes)
    if (this.bytes[0] === 0xef && this.bytes[1] === 0xbb && this.bytes[2] === 0xbf) this.at = 3
  }

  /** Reads the next entry that has a token or a fault; false at the end of the file. */
  next(): boolean {
    const { bytes, tokens } = this
    const end = bytes.length
    let at = this.at
    let depth = 0
    let firstOpen = 0
    let fresh = true
    tokens.clear()
    this.fault = undefined
    for (;;) {
      if (at >= end) {
        if (depth > 0) at = this.leaveOpen(firstOpen)
        this.at = at
        return tokens.count > 0 || this.fault !== undefined
      }
      const kind = kinds[bytes[at] as number] as number
      if (fresh) {
        this.blankLed = kind === blank
        fresh = false
      }
      switch (kind) {
        case word:
        case backslash: {
          const start = at
          at = this.wordEnd(at)
          this.push(start, at, false)
          break
        }
        case blank:
          at++
          break
        case newline:
          at++
          if (depth > 0) break
          if (tokens.count > 0 || this.fault !== undefined) {
            this.at = at
            return true
          }
          fresh = true
          break
        case quote: {
          const start = at + 1
          at = this.quoteEnd(start)
          this.push(start, at, true)
          if (bytes[at] === 0x22) at++
          else {
            const hint = 'write a line break within a string as \\010'
            this.fail('the quote is not closed', start - 1, at, hint)
          }
          break
        }
        case comment:
          while (at < end && bytes[at] !== 0x0a) at++
          break
        case open:
          if (depth++ === 0) firstOpen = at
          at++
          break
        case close:
          if (depth === 0) this.fail('a parenthesis closes that was not opened', at, at + 1)
          else depth--
          at++
          break
        default:
          if (kind === control || (at + 1 < end && bytes[at + 1] !== 0x0a)) {
            this.fail(`an octet that is no text (${bytes[at]}) stands in the line`, at, at + 1, utf16Hint(bytes))
          }
          at++
      }
    }
  }

  private push(start: number, end: number, quoted: boolean): void {
    const { tokens } = this
    const first = tokens.count === 0 ? start : (tokens.starts[0] as number)
    if (tokens.count < maxTokens && end - first <= maxEntryLength) tokens.push(start, end, quoted)
    else this.fail('the entry is too long to be a record', start, end)
  }

  /** Goes back to the line after the open parenthesis, so that one fault does not hide what follows. */
  private leaveOpen(firstOpen: number): number {
    this.fault = undefined
    this.tokens.clear()
    this.fail('the parenthesis is not closed', firstOpen, firstOpen + 1)
    const lineEnd = this.bytes.indexOf(0x0a, firstOpen)
    return this.rescans++ < maxRescans && lineEnd >= 0 ? lineEnd + 1 : this.bytes.length
  }

  private wordEnd(start: number): number {
    const { bytes } = this
    const end = bytes.length
    let at = start
    while (at < end) {
      const kind = kinds[bytes[at] as number]
      if (kind === word) at++
      else if (kind === backslash) at += at + 1 < end && (kinds[bytes[at + 1] as number] as number) !== newline ? 2 : 1
      else break
    }
    return at
  }

  /** The offset of the closing quote, or of the line's end where there is none. */
  private quoteEnd(start: number): number {
    const { bytes } = this
    const end = bytes.length
    let at = start
    while (at < end) {
      const octet = bytes[at] as number
      if (octet === 0x22) return at
      if (octet === 0x0a) return this.quoteEndBelow(start, at, at)
      if (octet !== 0x5c) at++
      else if (bytes[at + 1] !== 0x0a) at += 2
      else return this.quoteEndBelow(start, at, at + 1)
    }
    return end
  }

  /**
   * The same for a text that goes on behind the end of its line (RFC 1035 section 5.1: any octet may stand between quotes). A quote
   * with a word right behind it opens a text of its own: the one that would close was forgotten, and what follows its line is read.
   */
  private quoteEndBelow(start: number, from: number, lineEnd: number): number {
    const { bytes } = this
    const end = Math.min(bytes.length, start + maxQuotedLength)
    let at = from
    while (at < end && bytes[at] !== 0x22) at += bytes[at] === 0x5c ? 2 : 1
    return at < end && (at + 1 === bytes.length || endsToken[kinds[bytes[at + 1] as number] as number]) ? at : lineEnd
  }

  private fail(message: string, start: number, end: number, hint?: string): void {
    this.fault ??= hint === undefined ? { message, start, end } : { message, start, end, hint }
  }
}

function utf16Hint(bytes: Uint8Array): string | undefined {
  const mark = ((bytes[0] as number) << 8) | (bytes[1] as number)
  return mark === 0xfffe || mark === 0xfeff ? 'the file is UTF-16; save it as UTF-8 or ASCII' : undefined
}

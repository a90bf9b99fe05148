import type { Name } from '../dns/name.ts'
import { encodeName } from '../dns/name.ts'

/** Tokens that fit without growing. */
const firstRoom = 64

/**
 * The fields of one record's rdata in text, as stretches of a source. One object is filled again and again by a lexer (the
 * master-file reader), or once from a value of a definition. Escapes stand as they were written; the quotes are left out.
 */
export class Tokens {
  source: Uint8Array
  count = 0
  /** The next token that a field takes. */
  next = 0
  starts: Int32Array
  ends: Int32Array
  /** 1 for a token that stood in quotes. */
  quoted: Uint8Array
  /** Wire form of the name under which relative names stand; undefined: they are faults. */
  origin: Uint8Array | undefined
  /** Why the last parse returned false, and at which token (`count` where the line ended too early). */
  fault: { readonly message: string; readonly token: number } | undefined

  constructor(source: Uint8Array, origin?: Uint8Array) {
    this.source = source
    this.origin = origin
    // In one piece: many are made, one for each of ten thousand small files.
    const space = new ArrayBuffer(firstRoom * 9)
    this.starts = new Int32Array(space, 0, firstRoom)
    this.ends = new Int32Array(space, firstRoom * 4, firstRoom)
    this.quoted = new Uint8Array(space, firstRoom * 8, firstRoom)
  }

  push(start: number, end: number, quoted: boolean): void {
    if (this.count === this.starts.length) this.grow()
    this.starts[this.count] = start
    this.ends[this.count] = end
    this.quoted[this.count] = quoted ? 1 : 0
    this.count++
  }

  clear(): void {
    this.count = 0
    this.next = 0
    this.fault = undefined
  }

  /** Notes a fault at a token, the one just taken where none is given; always false, so that parsers can return it. */
  fail(message: string, token = this.next - 1): false {
    this.fault ??= { message, token }
    return false
  }

  /** Index of the token taken, or -1 with a fault where none is left. */
  take(what: string): number {
    if (this.next < this.count) return this.next++
    this.fail(`${what} is missing`, this.count)
    return -1
  }

  /** The token as it was written, octets above 127 one character each. */
  text(token: number): string {
    let text = ''
    const end = this.ends[token] as number
    for (let at = this.starts[token] as number; at < end; at++) text += String.fromCharCode(this.source[at] as number)
    return text
  }

  private grow(): void {
    const size = this.starts.length * 2
    const starts = new Int32Array(size)
    starts.set(this.starts)
    this.starts = starts
    const ends = new Int32Array(size)
    ends.set(this.ends)
    this.ends = ends
    const quoted = new Uint8Array(size)
    quoted.set(this.quoted)
    this.quoted = quoted
  }
}

const encoder = new TextEncoder()

/**
 * Tokens of one rdata in presentation form on a line of its own (a definition's text, a test). Newlines, parentheses and
 * comments have no place in it: they are faults, so that a value never breaks out of its record.
 */
export function tokenizeRdata(text: string, origin?: Name | Uint8Array): Tokens {
  const source = encoder.encode(text)
  const tokens = new Tokens(source, typeof origin === 'string' ? encodeName(origin) : origin)
  let at = 0
  while (at < source.length) {
    const octet = source[at] as number
    if (octet === 0x20 || octet === 0x09) {
      at++
      continue
    }
    const quoted = octet === 0x22
    const start = quoted ? at + 1 : at
    at = start
    while (at < source.length) {
      const inner = source[at] as number
      if (inner === 0x5c) at++
      else if (inner === 0x22) {
        // A word that ends in `=` takes a quoted text behind it (RFC 9460 appendix A).
        if (!quoted && source[at - 1] !== 0x3d) tokens.fail('a quote stands inside a word', tokens.count)
        break
      } else if (!quoted && (inner === 0x20 || inner === 0x09)) break
      else if (inner < 0x20 && inner !== 0x09) tokens.fail('a control character stands in a value', tokens.count)
      else if (!quoted && (inner === 0x28 || inner === 0x29 || inner === 0x3b)) {
        tokens.fail(`'${String.fromCharCode(inner)}' stands outside of quotes`, tokens.count)
      }
      at++
    }
    if (at > source.length || (quoted && at === source.length))
      tokens.fail('the value ends within a quote or an escape', tokens.count)
    tokens.push(start, Math.min(at, source.length), quoted)
    if (quoted) at++
    if (tokens.fault !== undefined) break
  }
  return tokens
}

/** Filled again for each value: a definition has hundreds of thousands of them. */
const single = new Tokens(new Uint8Array(1024))

/**
 * Tokens that hold one text as it is, for a field given alone (a JSON value). The same object each time: what is kept of it has
 * to be copied.
 */
export function singleToken(text: string, origin?: Uint8Array): Tokens {
  if (single.source.length < text.length * 3) single.source = new Uint8Array(text.length * 6)
  const { source } = single
  let length = 0
  while (length < text.length) {
    const unit = text.charCodeAt(length)
    if (unit > 0x7f) break
    source[length++] = unit
  }
  if (length < text.length) length = encoder.encodeInto(text, source).written
  single.origin = origin
  single.clear()
  single.push(0, length, false)
  return single
}

/**
 * Octets of a character-string token with its escapes resolved (RFC 1035 section 5.1), written to `out` from 0. Returns the
 * length, or -1 where an escape is none or `out` is too short.
 */
export function unescapeToken(tokens: Tokens, token: number, out: Uint8Array): number {
  const source = tokens.source
  const end = tokens.ends[token] as number
  let length = 0
  for (let at = tokens.starts[token] as number; at < end; at++) {
    let octet = source[at] as number
    if (octet === 0x5c) {
      if (at + 1 >= end) return -1
      octet = source[++at] as number
      if (octet >= 0x30 && octet <= 0x39) {
        if (at + 2 >= end) return -1
        const second = (source[at + 1] as number) - 0x30
        const third = (source[at + 2] as number) - 0x30
        octet = (octet - 0x30) * 100 + second * 10 + third
        if (second < 0 || second > 9 || third < 0 || third > 9 || octet > 255) return -1
        at += 2
      }
    }
    if (length === out.length) return -1
    out[length++] = octet
  }
  return length
}

/** A quoted character-string: only the quote, the backslash and what is not printable ASCII are escaped. */
export function printQuoted(octets: Uint8Array): string {
  let text = '"'
  for (const octet of octets) {
    if (octet === 0x22 || octet === 0x5c) text += `\\${String.fromCharCode(octet)}`
    else if (octet < 0x20 || octet > 0x7e) text += `\\${String(octet).padStart(3, '0')}`
    else text += String.fromCharCode(octet)
  }
  return `${text}"`
}

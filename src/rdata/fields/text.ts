import type { FieldKind } from '../field.ts'
import type { RdataSink } from '../sink.ts'
import type { RdataSource } from '../source.ts'
import { printQuoted, type Tokens, tokenizeRdata, unescapeToken } from '../tokens.ts'

const maxStringLength = 255
const scratch = new Uint8Array(0xffff)

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** One `<character-string>` (RFC 1035 section 3.3): a length octet and up to 255 octets. */
function parseCharacterString(tokens: Tokens, token: number, sink: RdataSink): boolean {
  const length = unescapeToken(tokens, token, scratch)
  if (length < 0) return tokens.fail('an escape is not \\X or \\DDD with DDD at most 255', token)
  if (length > maxStringLength) return tokens.fail(`a string is ${length} octets long; at most 255 fit`, token)
  sink.u8(length)
  sink.octets(scratch, 0, length)
  return true
}

/** Strings until the end of the rdata, at least one. In JSON one text, cut at 255 octets. */
export const characterStrings: FieldKind = {
  parse(tokens, sink) {
    if (tokens.take('a string') < 0) return false
    tokens.next--
    while (tokens.next < tokens.count) if (!parseCharacterString(tokens, tokens.next++, sink)) return false
    return true
  },
  print(source) {
    const strings: string[] = []
    while (source.remaining > 0) strings.push(printQuoted(source.octets(source.u8())))
    return strings.join(' ')
  },
  copy(source, sink) {
    do {
      const length = source.u8()
      sink.u8(length)
      sink.octets(source.octets(length), 0, source.short ? 0 : length)
    } while (source.remaining > 0)
  },
  schema: {
    type: 'string',
    description: 'The text itself, cut at 255 octets; text that begins with a quote is in presentation form.',
  },
  parseJson(text, tokens, sink) {
    if (text.startsWith('"')) {
      const quoted = tokenizeRdata(text)
      if (quoted.fault === undefined && this.parse(quoted, sink)) return true
      return tokens.fail(quoted.fault?.message ?? 'is no text', 0)
    }
    const octets = encoder.encode(text)
    let start = 0
    do {
      const end = Math.min(start + maxStringLength, octets.length)
      sink.u8(end - start)
      sink.octets(octets, start, end)
      start = end
    } while (start < octets.length)
    return true
  },
  toJson: printStringsAsText,
}

/** The text of strings cut at 255 octets, where `parseJson` would give the same strings again; else presentation form. */
function printStringsAsText(source: RdataSource): string {
  const strings: Uint8Array[] = []
  while (source.remaining > 0) strings.push(source.octets(source.u8()).slice())
  const cutAsUsual = strings.every((octets, i) => octets.length === maxStringLength || i === strings.length - 1)
  const presentation = strings.map(printQuoted).join(' ')
  if (!cutAsUsual) return presentation
  return textOf(Buffer.concat(strings)) ?? presentation
}

/** UTF-8 text without control characters that begins with neither a quote nor the mark of octets (`\#`), or undefined. */
function textOf(octets: Uint8Array): string | undefined {
  try {
    const text = decoder.decode(octets)
    return /^"|^\\#( |$)|\p{Cc}/u.test(text) ? undefined : text
  } catch {
    return undefined
  }
}

/** One character-string. */
export const characterString: FieldKind = {
  parse(tokens, sink) {
    const token = tokens.take('a string')
    return token >= 0 && parseCharacterString(tokens, token, sink)
  },
  print: (source) => printQuoted(source.octets(source.u8())),
  copy(source, sink) {
    const length = source.u8()
    sink.u8(length)
    sink.octets(source.octets(length), 0, source.short ? 0 : length)
  },
  schema: { type: 'string' },
  parseJson(text, tokens, sink) {
    if (text.startsWith('"')) return parseQuotedJson(this, text, tokens, sink)
    const octets = encoder.encode(text)
    if (octets.length > maxStringLength) return tokens.fail(`is ${octets.length} octets long; at most 255 fit`, 0)
    sink.u8(octets.length)
    sink.octets(octets, 0, octets.length)
    return true
  },
  toJson: (source) => {
    const octets = source.octets(source.u8())
    return textOf(octets) ?? printQuoted(octets)
  },
}

/** A last character-string that may be left out; in JSON the empty text is none. */
export const optionalCharacterString: FieldKind = {
  ...characterString,
  optional: true,
  parse: (tokens, sink) => tokens.next === tokens.count || characterString.parse(tokens, sink),
  print: (source) => (source.remaining === 0 ? '' : characterString.print(source)),
  copy(source, sink) {
    if (source.remaining > 0) characterString.copy(source, sink)
  },
  parseJson: (text, tokens, sink) => text === '' || characterString.parseJson?.(text, tokens, sink) === true,
  toJson(source) {
    if (source.remaining === 0) return ''
    return characterString.toJson(source) || '""'
  },
}

/** A word with a length octet, of the characters that `pattern` allows; printed without quotes, and read in them where they may be. */
export function word(pattern: RegExp, what: string, mayBeQuoted = false): FieldKind {
  const print = (source: RdataSource): string => String.fromCharCode(...source.octets(source.u8()))
  return {
    parse(tokens, sink) {
      const token = tokens.take(what)
      if (token < 0) return false
      const text = tokens.text(token)
      const isOutOfPlace = tokens.quoted[token] === 1 && !mayBeQuoted
      if (isOutOfPlace || !pattern.test(text)) return tokens.fail(`'${text}' is not ${what}`)
      sink.u8(text.length)
      sink.octets(encoder.encode(text), 0, text.length)
      return true
    },
    print,
    copy(source, sink) {
      const length = source.u8()
      const octets = source.octets(length)
      // What has no text form would break out of its place in one.
      if (!pattern.test(String.fromCharCode(...octets))) source.refuse()
      sink.u8(length)
      sink.octets(octets, 0, octets.length)
    },
    schema: { type: 'string', pattern: pattern.source },
    toJson: print,
  }
}

/** Octets until the end of the rdata, written as one string; no length octet. */
export const remainingText: FieldKind = {
  parse(tokens, sink) {
    const token = tokens.take('a text')
    if (token < 0) return false
    const length = unescapeToken(tokens, token, scratch)
    if (length < 0) return tokens.fail('an escape is not \\X or \\DDD with DDD at most 255')
    sink.octets(scratch, 0, length)
    return true
  },
  print: (source) => printQuoted(source.octets(source.remaining)),
  copy(source, sink) {
    const { remaining } = source
    sink.octets(source.octets(remaining), 0, remaining)
  },
  schema: { type: 'string' },
  parseJson(text, tokens, sink) {
    if (text.startsWith('"')) return parseQuotedJson(this, text, tokens, sink)
    const octets = encoder.encode(text)
    sink.octets(octets, 0, octets.length)
    return true
  },
  toJson: (source) => {
    const octets = source.octets(source.remaining)
    return textOf(octets) ?? printQuoted(octets)
  },
}

/** One text in presentation form, in quotes. */
function parseQuotedJson(kind: FieldKind, text: string, tokens: Tokens, sink: RdataSink): boolean {
  const quoted = tokenizeRdata(text)
  if (quoted.fault === undefined && quoted.count === 1 && kind.parse(quoted, sink)) return true
  return tokens.fail(quoted.fault?.message ?? 'is not one text', 0)
}

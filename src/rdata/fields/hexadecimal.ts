import type { FieldKind } from '../field.ts'
import type { RdataSink } from '../sink.ts'
import type { Tokens } from '../tokens.ts'
import { copyCounted, copyRest, takeWord, textKind } from './parts.ts'

/** Octets until the end of the rdata, at least one, in hexadecimal digits that blanks may stand between. */
export const hexadecimal: FieldKind = textKind({
  parse(tokens, sink) {
    const count = parseHexTokens(tokens, tokens.count, sink)
    return count > 0 || (count === 0 && tokens.fail('hexadecimal digits are missing', tokens.count))
  },
  print: (source) => printHex(source.octets(source.remaining)),
  copy(source, sink) {
    if (source.remaining === 0) source.refuse()
    copyRest(source, sink)
  },
  schema: { type: 'string', pattern: '^[0-9A-Fa-f ]+$' },
})

/** Octets after a length octet, as one word of hexadecimal digits; `-` stands for none. */
export const countedHexadecimal: FieldKind = textKind({
  parse(tokens, sink) {
    const at = sink.length
    const token = takeWord(tokens, 'a word of hexadecimal digits')
    if (token < 0) return false
    sink.u8(0)
    if (tokens.text(token) === '-') return true
    tokens.next--
    const count = parseHexTokens(tokens, token + 1, sink)
    if (count < 0) return false
    if (count > 0xff) return tokens.fail(`${count} octets are given; at most 255 fit`)
    sink.setU8(at, count)
    return true
  },
  print: (source) => printHex(source.octets(source.u8())) || '-',
  copy: copyCounted,
  schema: { type: 'string', pattern: '^(-|([0-9A-Fa-f]{2})+)$' },
})

/**
 * Writes the octets that the tokens up to `end` say together. Returns their number, or -1 with the tokens' fault set.
 */
export function parseHexTokens(tokens: Tokens, end: number, sink: RdataSink): number {
  const { source, starts, ends } = tokens
  let count = 0
  let high = -1
  while (tokens.next < end) {
    const token = takeWord(tokens, 'a word of hexadecimal digits')
    if (token < 0) return -1
    for (let at = starts[token] as number; at < (ends[token] as number); at++) {
      const digit = hexDigit(source[at] as number)
      if (digit < 0) {
        tokens.fail(`'${tokens.text(token)}' is not hexadecimal`)
        return -1
      }
      if (high < 0) high = digit
      else {
        sink.u8(high * 16 + digit)
        count++
        high = -1
      }
    }
  }
  if (high < 0) return count
  tokens.fail('an odd number of hexadecimal digits')
  return -1
}

/** The value of a hexadecimal digit, or -1. */
function hexDigit(octet: number): number {
  if (octet >= 0x30 && octet <= 0x39) return octet - 0x30
  const lower = octet | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1
}

const digits = Array.from({ length: 256 }, (_, octet) => octet.toString(16).padStart(2, '0'))

/** Octets in hexadecimal, in lower case. */
export function printHex(octets: Uint8Array): string {
  let text = ''
  for (const octet of octets) text += digits[octet]
  return text
}

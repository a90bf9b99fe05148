import type { FieldKind } from '../field.ts'
import { copyCounted, takeWord } from './parts.ts'

const alphabet = '0123456789abcdefghijklmnopqrstuv'

/** Octets after a length octet in base 32 with the extended hex alphabet and without padding (RFC 5155 section 3.3). */
export const countedBase32: FieldKind = {
  parse(tokens, sink) {
    const token = takeWord(tokens, 'base 32 text')
    if (token < 0) return false
    const text = tokens.text(token).toLowerCase()
    const octets = decodeBase32(text)
    if (octets === undefined)
      return tokens.fail(`'${tokens.text(token)}' is not base 32 (extended hex, without padding)`)
    if (octets.length > 0xff) return tokens.fail(`${octets.length} octets are given; at most 255 fit`)
    sink.u8(octets.length)
    sink.octets(octets, 0, octets.length)
    return true
  },
  print: (source) => printBase32(source.octets(source.u8())),
  copy(source, sink) {
    const at = sink.length
    copyCounted(source, sink)
    if (sink.u8At(at) === 0) source.refuse()
  },
  schema: { type: 'string', pattern: '^[0-9A-Va-v]+$' },
  toJson: (source) => printBase32(source.octets(source.u8())),
}

/** Octets of a text in lower case, at least one; undefined where it is none, ends within an octet or has bits left that are not zero. */
export function decodeBase32(text: string): Uint8Array | undefined {
  const octets: number[] = []
  let bits = 0
  let held = 0
  for (const character of text) {
    const value = alphabet.indexOf(character)
    if (value < 0) return undefined
    bits = ((bits << 5) | value) & 0xfff
    held += 5
    if (held >= 8) {
      held -= 8
      octets.push((bits >> held) & 0xff)
    }
  }
  return octets.length === 0 || held >= 5 || (bits & ((1 << held) - 1)) !== 0 ? undefined : Uint8Array.from(octets)
}

export function printBase32(octets: Uint8Array): string {
  let text = ''
  let bits = 0
  let held = 0
  for (const octet of octets) {
    bits = ((bits << 8) | octet) & 0xfff
    held += 8
    for (; held >= 5; held -= 5) text += alphabet[(bits >> (held - 5)) & 31]
  }
  return held === 0 ? text : text + alphabet[(bits << (5 - held)) & 31]
}

import type { FieldKind } from '../field.ts'
import type { RdataSink } from '../sink.ts'
import type { Tokens } from '../tokens.ts'
import { copyRest, takeWord, textKind } from './parts.ts'

/** Octets until the end of the rdata, at least one, in base 64 (RFC 4648 section 4) that blanks may stand between. */
export const base64: FieldKind = textKind({
  parse(tokens, sink) {
    const count = parseBase64Tokens(tokens, tokens.count, sink)
    return count > 0 || (count === 0 && tokens.fail('base 64 text is missing', tokens.count))
  },
  print: (source) => printBase64(source.octets(source.remaining)),
  copy(source, sink) {
    if (source.remaining === 0) source.refuse()
    copyRest(source, sink)
  },
  schema: { type: 'string', pattern: '^[A-Za-z0-9+/= ]+$' },
})

/** The same, and there may be none. */
export const optionalBase64: FieldKind = {
  ...textKind({
    parse: (tokens, sink) => parseBase64Tokens(tokens, tokens.count, sink) >= 0,
    print: (source) => printBase64(source.octets(source.remaining)),
    copy: copyRest,
    schema: { type: 'string', pattern: '^[A-Za-z0-9+/= ]*$', default: '' },
  }),
  optional: true,
}

const padding = 64
const values = new Int8Array(256).fill(-1)
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/='
for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i

/**
 * Writes the octets that the tokens up to `end` say together. The padding has to be there and the bits under it zero (RFC 4648
 * sections 3.2 and 3.5). Returns their number, or -1 with the tokens' fault set.
 */
export function parseBase64Tokens(tokens: Tokens, end: number, sink: RdataSink): number {
  const { source, starts, ends } = tokens
  let bits = 0
  let digits = 0
  let pads = 0
  let count = 0
  while (tokens.next < end) {
    const token = takeWord(tokens, 'base 64 text')
    if (token < 0) return -1
    for (let at = starts[token] as number; at < (ends[token] as number); at++) {
      const value = values[source[at] as number] as number
      if (value === padding ? digits < 2 || digits + pads === 4 : value < 0 || pads > 0) {
        tokens.fail(`'${tokens.text(token)}' is not base 64`)
        return -1
      }
      if (value === padding) {
        pads++
        continue
      }
      bits = ((bits << 6) | value) & 0xffffff
      if (++digits < 4) continue
      sink.u8(bits >> 16)
      sink.u8((bits >> 8) & 0xff)
      sink.u8(bits & 0xff)
      count += 3
      digits = 0
    }
  }
  if (digits === 0) return count
  // Two digits are one octet and four bits, three are two octets and two bits.
  const spare = digits === 2 ? 4 : 2
  if (digits + pads !== 4 || (bits & ((1 << spare) - 1)) !== 0) {
    tokens.fail(digits + pads === 4 ? 'the base 64 text has bits under its padding' : 'the base 64 text is cut off')
    return -1
  }
  const last = (bits >> spare) & 0xffff
  if (digits === 3) sink.u8(last >> 8)
  sink.u8(last & 0xff)
  return count + digits - 1
}

/** Octets in base 64, padded. */
export function printBase64(octets: Uint8Array): string {
  return Buffer.from(octets.buffer, octets.byteOffset, octets.length).toString('base64')
}

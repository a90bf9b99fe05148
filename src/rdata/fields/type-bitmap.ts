import type { FieldKind } from '../field.ts'
import type { RdataSink } from '../sink.ts'
import type { RdataSource } from '../source.ts'
import type { Tokens } from '../tokens.ts'
import { parseTypeCode, printTypeCode } from '../type-names.ts'
import { takeWord, textKind } from './parts.ts'

/** A type by its mnemonic or as `TYPEnnn`. */
export const typeCode: FieldKind = {
  width: 2,
  parse: (tokens, sink) => parseTypeField(tokens, sink, false),
  print: (source) => printTypeCode(source.u16()),
  copy: (source, sink) => sink.u16(source.u16()),
  schema: { type: 'string' },
  toJson: (source) => printTypeCode(source.u16()),
}

/** The same, where a number may stand too (RFC 2535). */
export const oldTypeCode: FieldKind = { ...typeCode, parse: (tokens, sink) => parseTypeField(tokens, sink, true) }

function parseTypeField(tokens: Tokens, sink: RdataSink, takesNumber: boolean): boolean {
  const code = parseType(tokens, takesNumber)
  if (code < 0) return false
  sink.u16(code)
  return true
}

/** A set of types until the end of the rdata, in windows of 256 (RFC 4034 section 4.1.2). */
export const typeBitmap: FieldKind = textKind({
  parse(tokens, sink) {
    const codes = parseTypes(tokens)
    if (codes === undefined) return false
    writeBitmap(codes, sink)
    return true
  },
  print: (source) => typesInBitmap(source.octets(source.remaining)).map(printTypeCode).join(' '),
  copy: copyBitmap,
  schema: { type: 'string' },
})

function parseType(tokens: Tokens, takesNumber: boolean): number {
  const token = takeWord(tokens, 'a record type')
  if (token < 0) return -1
  const text = tokens.text(token)
  const code = parseTypeCode(takesNumber && /^\d/.test(text) ? `TYPE${text}` : text)
  if (code < 0) tokens.fail(`'${text}' is no record type`)
  return code
}

/**
 * The codes of the types that are left; undefined with the tokens' fault set where one is none. `takesNumber`: a type without
 * a mnemonic may be a plain number, as it was before there was `TYPEnnn` (RFC 2535).
 */
export function parseTypes(tokens: Tokens, takesNumber = false): readonly number[] | undefined {
  const codes: number[] = []
  while (tokens.next < tokens.count) {
    const code = parseType(tokens, takesNumber)
    if (code < 0) return undefined
    codes.push(code)
  }
  return codes
}

function writeBitmap(codes: readonly number[], sink: RdataSink): void {
  const sorted = [...new Set(codes)].sort((a, b) => a - b)
  for (let i = 0; i < sorted.length; ) {
    const window = (sorted[i] as number) >> 8
    const bits = new Uint8Array(32)
    let length = 0
    for (; i < sorted.length && (sorted[i] as number) >> 8 === window; i++) {
      const bit = (sorted[i] as number) & 0xff
      bits[bit >> 3] = (bits[bit >> 3] as number) | (0x80 >> (bit & 7))
      length = (bit >> 3) + 1
    }
    sink.u8(window)
    sink.u8(length)
    sink.octets(bits, 0, length)
  }
}

/** The types that a well-formed bitmap lists, ascending. */
export function typesInBitmap(bitmap: Uint8Array): number[] {
  const codes: number[] = []
  for (let at = 0; at + 2 <= bitmap.length; at += 2 + (bitmap[at + 1] as number)) {
    const window = (bitmap[at] as number) << 8
    for (const [i, octet] of bitmap.subarray(at + 2, at + 2 + (bitmap[at + 1] as number)).entries()) {
      for (let bit = 0; bit < 8; bit++) if (octet & (0x80 >> bit)) codes.push(window + i * 8 + bit)
    }
  }
  return codes
}

/** Windows in ascending order, each of 1 to 32 octets of which the last is not zero. */
function copyBitmap(source: RdataSource, sink: RdataSink): void {
  let last = -1
  while (source.remaining > 0) {
    const window = source.u8()
    const length = source.u8()
    const octets = source.octets(length)
    if (window <= last || length === 0 || length > 32 || octets[length - 1] === 0) source.refuse()
    sink.u8(window)
    sink.u8(length)
    sink.octets(octets, 0, octets.length)
    last = window
  }
}

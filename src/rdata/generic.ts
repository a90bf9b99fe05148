import type { FieldKind } from './field.ts'
import { takeWord } from './fields/parts.ts'
import type { RecordType } from './record-type.ts'
import type { RdataSink } from './sink.ts'
import { WireSource } from './source.ts'
import type { Tokens } from './tokens.ts'

/** The octets of `\# LENGTH HEX...` (RFC 3597 section 5), or undefined with the tokens' fault set. */
function parseGenericOctets(tokens: Tokens): Uint8Array | undefined {
  const marker = tokens.take('\\#')
  if (marker < 0 || tokens.text(marker) !== '\\#') {
    tokens.fail('rdata of an unknown type is written as \\# LENGTH HEX')
    return undefined
  }
  const length = takeWord(tokens, 'a length')
  if (length < 0) return undefined
  const lengthText = tokens.text(length)
  if (!/^\d{1,5}$/.test(lengthText) || Number(lengthText) > 0xffff) {
    tokens.fail(`'${lengthText}' is not a length`)
    return undefined
  }
  let hex = ''
  while (tokens.next < tokens.count) {
    const token = takeWord(tokens, 'a word of hexadecimal digits')
    if (token < 0) return undefined
    hex += tokens.text(token)
  }
  if (!/^([0-9a-f]{2})*$/i.test(hex)) {
    tokens.fail('is not hexadecimal')
    return undefined
  }
  if (hex.length !== 2 * Number(lengthText)) {
    tokens.fail(`${hex.length / 2} octets are given, ${lengthText} are announced`)
    return undefined
  }
  return Uint8Array.from(Buffer.from(hex, 'hex'))
}

/** Reads the generic form of a known type's rdata; the octets must be sound for the type. */
export function parseGeneric(tokens: Tokens, type: RecordType, sink: RdataSink): boolean {
  const octets = parseGenericOctets(tokens)
  if (octets === undefined) return false
  return type.copy(new WireSource(octets), sink) || tokens.fail(`the octets are no ${type.name} rdata`)
}

/** The whole rdata of a type that is not known: octets. */
export const genericOctets: FieldKind = {
  parse(tokens, sink) {
    const octets = parseGenericOctets(tokens)
    if (octets === undefined) return false
    sink.octets(octets, 0, octets.length)
    return true
  },
  print: (source) => printGeneric(source.octets(source.remaining)),
  copy(source, sink) {
    const { remaining } = source
    sink.octets(source.octets(remaining), 0, remaining)
  },
  schema: { type: 'string', pattern: '^\\\\# ' },
  parseJson(text, tokens, sink) {
    const generic = /^\\#\s/.test(text) ? text.trim().split(/\s+/) : []
    const hex = generic.slice(2).join('')
    if (generic.length < 2 || !/^([0-9a-f]{2})*$/i.test(hex) || hex.length !== 2 * Number(generic[1])) {
      return tokens.fail('rdata of an unknown type is written as \\# LENGTH HEX', 0)
    }
    const octets = Buffer.from(hex, 'hex')
    sink.octets(octets, 0, octets.length)
    return true
  },
  toJson: (source) => printGeneric(source.octets(source.remaining)),
}

/** `\# 4 c0000201` (RFC 3597 section 5). */
export function printGeneric(octets: Uint8Array): string {
  return octets.length === 0 ? '\\# 0' : `\\# ${octets.length} ${Buffer.from(octets).toString('hex')}`
}

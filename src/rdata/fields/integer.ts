import { parseTtl } from '../../dns/ttl.ts'
import type { FieldKind } from '../field.ts'
import type { Tokens } from '../tokens.ts'

/** The value of a decimal token, at most `maximum`; -1 with a fault where it is none. */
export function parseDecimal(tokens: Tokens, maximum: number, what = 'a number'): number {
  const token = tokens.take(what)
  if (token < 0) return -1
  const source = tokens.source
  const end = tokens.ends[token] as number
  let value = 0
  let at = tokens.starts[token] as number
  if (at === end || tokens.quoted[token] === 1) {
    tokens.fail('is not a number')
    return -1
  }
  for (; at < end; at++) {
    const digit = (source[at] as number) - 0x30
    if (digit < 0 || digit > 9) {
      tokens.fail(`'${tokens.text(token)}' is not a number`)
      return -1
    }
    value = value * 10 + digit
    if (value > maximum) {
      tokens.fail(`${tokens.text(token)} is above ${maximum}`)
      return -1
    }
  }
  return value
}

const integerSchema = (maximum: number) => ({ type: 'integer', minimum: 0, maximum })

export const uint8: FieldKind = {
  width: 1,
  parse(tokens, sink) {
    const value = parseDecimal(tokens, 0xff)
    if (value < 0) return false
    sink.u8(value)
    return true
  },
  print: (source) => String(source.u8()),
  copy: (source, sink) => sink.u8(source.u8()),
  schema: integerSchema(0xff),
  toJson: (source) => source.u8(),
}

export const uint16: FieldKind = {
  width: 2,
  parse(tokens, sink) {
    const value = parseDecimal(tokens, 0xffff)
    if (value < 0) return false
    sink.u16(value)
    return true
  },
  print: (source) => String(source.u16()),
  copy: (source, sink) => sink.u16(source.u16()),
  schema: integerSchema(0xffff),
  toJson: (source) => source.u16(),
}

export const uint32: FieldKind = {
  width: 4,
  parse(tokens, sink) {
    const value = parseDecimal(tokens, 0xffffffff)
    if (value < 0) return false
    sink.u32(value)
    return true
  },
  print: (source) => String(source.u32()),
  copy: (source, sink) => sink.u32(source.u32()),
  schema: integerSchema(0xffffffff),
  toJson: (source) => source.u32(),
}

/** Seconds, as a number or in BIND's units (`1h30m`). */
export const period: FieldKind = {
  ...uint32,
  parse(tokens, sink) {
    const token = tokens.take('a time')
    if (token < 0) return false
    const seconds = tokens.quoted[token] === 1 ? undefined : parseTtl(tokens.text(token))
    if (seconds === undefined)
      return tokens.fail(`'${tokens.text(token)}' is not a time (seconds, or units such as 1h30m)`)
    sink.u32(seconds)
    return true
  },
  schema: {
    anyOf: [
      { type: 'integer', minimum: 0, maximum: 0xffffffff },
      { type: 'string', pattern: '^([0-9]+|([0-9]+[smhdwSMHDW])+)$' },
    ],
  },
}

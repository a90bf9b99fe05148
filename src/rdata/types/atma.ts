import type { FieldKind } from '../field.ts'
import { printHex } from '../fields/hexadecimal.ts'
import { copyRest, takeWord } from '../fields/parts.ts'
import { defineRecordType } from '../record-type.ts'

const endSystem = 0
const e164 = 1

/** An end system address in hexadecimal, or an E.164 number with a plus sign; dots between their parts are free. */
const atmAddress: FieldKind = {
  parse(tokens, sink) {
    const token = takeWord(tokens, 'an address')
    if (token < 0) return false
    const text = tokens.text(token)
    const digits = text.replaceAll('.', '')
    const isParted = !/^\+?\.|\.\.|\.$/.test(text)
    if (isParted && /^\+\d+$/.test(digits)) {
      sink.u8(e164)
      for (let at = 1; at < digits.length; at++) sink.u8(digits.charCodeAt(at))
      return true
    }
    if (!isParted || !/^([0-9a-f]{2})+$/i.test(digits)) return tokens.fail(`'${text}' is no ATM address`)
    sink.u8(endSystem)
    for (let at = 0; at < digits.length; at += 2) sink.u8(Number.parseInt(digits.slice(at, at + 2), 16))
    return true
  },
  print(source) {
    const format = source.u8()
    const octets = source.octets(source.remaining)
    return format === e164 ? `+${String.fromCharCode(...octets)}` : printHex(octets)
  },
  copy(source, sink) {
    const format = source.u8()
    const start = sink.length
    if (format > e164 || source.remaining === 0) source.refuse()
    sink.u8(format)
    copyRest(source, sink)
    if (format !== e164) return
    for (let at = start + 1; at < sink.length; at++) if (sink.u8At(at) < 0x30 || sink.u8At(at) > 0x39) source.refuse()
  },
  schema: { type: 'string', pattern: '^(\\+[0-9.]+|[0-9A-Fa-f.]+)$' },
  toJson: (source) => atmAddress.print(source),
}

export const atma = defineRecordType({
  name: 'ATMA',
  code: 34,
  reference: 'ATM Name System specification',
  fields: { address: atmAddress },
  examples: [
    { text: '39246f00000e7c9c031200010001000012345678', wire: '0039246f00000e7c9c031200010001000012345678' },
    { text: '+61200000000', wire: '013631323030303030303030' },
  ],
})

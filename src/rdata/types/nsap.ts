import type { FieldKind } from '../field.ts'
import { printHex } from '../fields/hexadecimal.ts'
import { copyRest, takeWord } from '../fields/parts.ts'
import { defineRecordType } from '../record-type.ts'

/** `0x` and pairs of hexadecimal digits, with dots wherever they please the reader (RFC 1706 section 7). */
const networkServiceAddress: FieldKind = {
  parse(tokens, sink) {
    const token = takeWord(tokens, 'an address')
    if (token < 0) return false
    const text = tokens.text(token)
    const digits = text.slice(2).replaceAll('.', '')
    if (!/^0x/i.test(text) || !/^([0-9a-f]{2})+$/i.test(digits)) {
      return tokens.fail(`'${text}' is not 0x and pairs of hexadecimal digits`)
    }
    for (let at = 0; at < digits.length; at += 2) sink.u8(Number.parseInt(digits.slice(at, at + 2), 16))
    return true
  },
  print: (source) => `0x${printHex(source.octets(source.remaining))}`,
  copy(source, sink) {
    if (source.remaining === 0) source.refuse()
    copyRest(source, sink)
  },
  schema: { type: 'string', pattern: '^0[xX][0-9A-Fa-f.]+$' },
  toJson: (source) => networkServiceAddress.print(source),
}

export const nsap = defineRecordType({
  name: 'NSAP',
  code: 22,
  reference: 'RFC 1706 section 5',
  fields: { address: networkServiceAddress },
  examples: [
    // RFC 1706 section 7
    { text: '0x47.0005.80.005a00.0000.0001.e133.ffffff000161.00', wire: '47000580005a0000000001e133ffffff00016100' },
  ],
})

import type { FieldKind } from '../field.ts'
import { base64 } from '../fields/base64.ts'
import { parseDecimal, uint8, uint16 } from '../fields/integer.ts'
import { algorithm } from '../fields/mnemonic.ts'
import { defineRecordType } from '../record-type.ts'

/** All bits are reserved. */
const zeroFlags: FieldKind = {
  ...uint16,
  parse(tokens, sink) {
    const value = parseDecimal(tokens, 0)
    if (value < 0) return false
    sink.u16(value)
    return true
  },
  copy(source, sink) {
    const value = source.u16()
    if (value !== 0) source.refuse()
    sink.u16(value)
  },
  schema: { type: 'integer', const: 0 },
}

export const rkey = defineRecordType({
  name: 'RKEY',
  code: 57,
  reference: 'draft-reid-dnsext-rkey',
  fields: {
    flags: zeroFlags,
    protocol: uint8,
    algorithm: algorithm,
    public_key: base64,
  },
  examples: [
    { text: '0 255 1 aHR0cHM6Ly93d3cuaXNjLm9yZy8=', wire: '0000ff0168747470733a2f2f7777772e6973632e6f72672f' },
  ],
})

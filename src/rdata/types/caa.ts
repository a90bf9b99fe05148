import { uint8 } from '../fields/integer.ts'
import { remainingText, word } from '../fields/text.ts'
import { defineRecordType } from '../record-type.ts'

export const caa = defineRecordType({
  name: 'CAA',
  code: 257,
  reference: 'RFC 8659 section 4',
  fields: {
    flags: uint8,
    tag: word(/^[A-Za-z0-9]{1,255}$/, 'a tag of letters and digits', true),
    value: remainingText,
  },
  examples: [{ text: '0 issue "ca1.example.net"', wire: '00 05 6973737565 6361312e6578616d706c652e6e6574' }],
})

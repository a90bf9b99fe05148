import { uint16 } from '../fields/integer.ts'
import { remainingText } from '../fields/text.ts'
import { defineRecordType } from '../record-type.ts'

export const uri = defineRecordType({
  name: 'URI',
  code: 256,
  reference: 'RFC 7553 section 4.4',
  fields: {
    priority: uint16,
    weight: uint16,
    target: remainingText,
  },
  examples: [
    // RFC 7553 section 4.6
    {
      text: '10 1 "ftp://ftp1.example.com/public"',
      wire: '000a00016674703a2f2f667470312e6578616d706c652e636f6d2f7075626c6963',
    },
  ],
})

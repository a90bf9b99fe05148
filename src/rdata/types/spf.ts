import { characterStrings } from '../fields/text.ts'
import { defineRecordType } from '../record-type.ts'

export const spf = defineRecordType({
  name: 'SPF',
  code: 99,
  reference: 'RFC 7208 section 3.1',
  fields: {
    text: characterStrings,
  },
  examples: [{ text: '"v=spf1 +all"', wire: '0b763d73706631202b616c6c' }],
})

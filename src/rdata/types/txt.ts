import { characterStrings } from '../fields/text.ts'
import { defineRecordType } from '../record-type.ts'

export const txt = defineRecordType({
  name: 'TXT',
  code: 16,
  reference: 'RFC 1035 section 3.3.14',
  fields: { text: characterStrings },
  examples: [
    { text: '"v=spf1 -all"', wire: '0b 763d73706631202d616c6c' },
    { text: '"a" "b;c"', wire: '01 61 03 623b63' },
  ],
})

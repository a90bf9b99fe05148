import { characterString } from '../fields/text.ts'
import { defineRecordType } from '../record-type.ts'

export const hinfo = defineRecordType({
  name: 'HINFO',
  code: 13,
  reference: 'RFC 1035 section 3.3.2',
  fields: {
    cpu: characterString,
    os: characterString,
  },
  examples: [
    // RFC 8482 section 4.2
    { text: '"RFC8482" ""', wire: '075246433834383200' },
    { text: '"DEC-2060" "TOPS20"', wire: '084445432d3230363006544f50533230' },
  ],
})

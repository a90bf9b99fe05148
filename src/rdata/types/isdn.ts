import { characterString, optionalCharacterString } from '../fields/text.ts'
import { defineRecordType } from '../record-type.ts'

export const isdn = defineRecordType({
  name: 'ISDN',
  code: 20,
  reference: 'RFC 1183 section 3.2',
  fields: {
    address: characterString,
    subaddress: optionalCharacterString,
  },
  examples: [
    // RFC 1183 section 3.2
    { text: '"150862028003217"', wire: '0f313530383632303238303033323137' },
    // RFC 1183 section 3.2
    { text: '"150862028003217" "004"', wire: '0f31353038363230323830303332313703303034' },
  ],
})

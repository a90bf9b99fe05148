import { word } from '../fields/text.ts'
import { defineRecordType } from '../record-type.ts'

export const x25 = defineRecordType({
  name: 'X25',
  code: 19,
  reference: 'RFC 1183 section 3.1',
  // The first four digits are the data network identification code.
  fields: { psdn_address: word(/^[0-9]{4,255}$/, 'an address of at least four digits', true) },
  examples: [
    // RFC 1183 section 3.1
    { text: '311061700956', wire: '0c333131303631373030393536' },
  ],
})

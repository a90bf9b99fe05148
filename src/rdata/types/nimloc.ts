import { hexadecimal } from '../fields/hexadecimal.ts'
import { defineRecordType } from '../record-type.ts'

export const nimloc = defineRecordType({
  name: 'NIMLOC',
  code: 32,
  reference: 'draft-ietf-nimrod-dns',
  fields: {
    octets: hexadecimal,
  },
  examples: [{ text: '12890123456789abcdef', wire: '12890123456789abcdef' }],
})

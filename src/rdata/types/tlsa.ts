import { hexadecimal } from '../fields/hexadecimal.ts'
import { uint8 } from '../fields/integer.ts'
import { defineRecordType } from '../record-type.ts'

export const tlsa = defineRecordType({
  name: 'TLSA',
  code: 52,
  reference: 'RFC 6698 section 2.1',
  fields: {
    certificate_usage: uint8,
    selector: uint8,
    matching_type: uint8,
    certificate_association_data: hexadecimal,
  },
  examples: [
    // RFC 6698 section 2.3
    {
      text: '0 0 1 d2abde240d7cd3ee6b4b28c54df034b97983a1d16e8a410e4561cb106618e971',
      wire: '000001d2abde240d7cd3ee6b4b28c54df034b97983a1d16e8a410e4561cb106618e971',
    },
  ],
})

import { uint16 } from '../fields/integer.ts'
import { sixtyFourBits } from '../fields/sixty-four-bits.ts'
import { defineRecordType } from '../record-type.ts'

export const l64 = defineRecordType({
  name: 'L64',
  code: 106,
  reference: 'RFC 6742 section 2.3',
  fields: {
    preference: uint16,
    locator: sixtyFourBits,
  },
  examples: [
    // RFC 6742 section 2.3.3
    { text: '10 2001:db8:1140:1000', wire: '000a20010db811401000' },
  ],
})

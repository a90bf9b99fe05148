import { uint16 } from '../fields/integer.ts'
import { sixtyFourBits } from '../fields/sixty-four-bits.ts'
import { defineRecordType } from '../record-type.ts'

export const nid = defineRecordType({
  name: 'NID',
  code: 104,
  reference: 'RFC 6742 section 2.1',
  fields: {
    preference: uint16,
    node_id: sixtyFourBits,
  },
  examples: [
    // RFC 6742 section 2.1.3
    { text: '10 14:4fff:ff20:ee64', wire: '000a00144fffff20ee64' },
  ],
})

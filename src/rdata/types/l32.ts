import { ipv4Address } from '../fields/address.ts'
import { uint16 } from '../fields/integer.ts'
import { defineRecordType } from '../record-type.ts'

export const l32 = defineRecordType({
  name: 'L32',
  code: 105,
  reference: 'RFC 6742 section 2.2',
  fields: {
    preference: uint16,
    locator: ipv4Address,
  },
  examples: [
    // RFC 6742 section 2.2.3
    { text: '10 10.1.2.0', wire: '000a0a010200' },
  ],
})

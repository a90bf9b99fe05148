import { ipv4Address } from '../fields/address.ts'
import { defineRecordType } from '../record-type.ts'

export const a = defineRecordType({
  name: 'A',
  code: 1,
  reference: 'RFC 1035 section 3.4.1',
  fields: { address: ipv4Address },
  examples: [{ text: '26.3.0.103', wire: '1a 03 00 67' }],
})

import { ipv6Address } from '../fields/address.ts'
import { defineRecordType } from '../record-type.ts'

export const aaaa = defineRecordType({
  name: 'AAAA',
  code: 28,
  reference: 'RFC 3596 section 2.2',
  fields: { address: ipv6Address },
  examples: [{ text: '4321:0:1:2:3:4:567:89ab', wire: '4321 0000 0001 0002 0003 0004 0567 89ab' }],
})

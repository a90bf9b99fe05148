import { base64 } from '../fields/base64.ts'
import { defineRecordType } from '../record-type.ts'

export const dhcid = defineRecordType({
  name: 'DHCID',
  code: 49,
  reference: 'RFC 4701 section 3.1',
  fields: {
    octets: base64,
  },
  examples: [
    // RFC 4701 section 3.6.1
    {
      text: 'AAIBY2/AuCccgoJbsaxcQc9TUapptP69lOjxfNuVAA2kjEA=',
      wire: '000201636fc0b8271c82825bb1ac5c41cf5351aa69b4febd94e8f17cdb95000da48c40',
    },
  ],
})

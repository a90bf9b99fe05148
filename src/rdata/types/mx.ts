import { domainName } from '../fields/domain-name.ts'
import { uint16 } from '../fields/integer.ts'
import { defineRecordType } from '../record-type.ts'
import { hostItself } from '../target-needs.ts'

export const mx = defineRecordType({
  name: 'MX',
  code: 15,
  reference: 'RFC 1035 section 3.3.9',
  fields: {
    preference: uint16,
    exchange: domainName({ compress: true, canonicalLower: true, leads: 'host', needs: hostItself }),
  },
  aliases: { priority: 'preference', value: 'exchange' },
  examples: [
    { text: '10 mail.example.', wire: '000a 04 6d61696c 07 6578616d706c65 00' },
    // RFC 7505: the null MX
    { text: '0 .', wire: '0000 00' },
  ],
})

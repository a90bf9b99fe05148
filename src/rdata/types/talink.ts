import { domainName } from '../fields/domain-name.ts'
import { defineRecordType } from '../record-type.ts'

export const talink = defineRecordType({
  name: 'TALINK',
  code: 58,
  reference: 'draft-wijngaards-dnsop-trust-history',
  fields: {
    previous: domainName(),
    next: domainName(),
  },
  examples: [{ text: 'h0.example. h2.example.', wire: '026830076578616d706c6500026832076578616d706c6500' }],
})

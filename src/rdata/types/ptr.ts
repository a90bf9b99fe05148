import { domainName } from '../fields/domain-name.ts'
import { defineRecordType } from '../record-type.ts'

export const ptr = defineRecordType({
  name: 'PTR',
  code: 12,
  reference: 'RFC 1035 section 3.3.12',
  fields: { target: domainName({ compress: true, canonicalLower: true }) },
  examples: [{ text: 'host.example.', wire: '04 686f7374 07 6578616d706c65 00' }],
})

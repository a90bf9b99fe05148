import { domainName } from '../fields/domain-name.ts'
import { defineRecordType } from '../record-type.ts'

export const cname = defineRecordType({
  name: 'CNAME',
  code: 5,
  reference: 'RFC 1035 section 3.3.1',
  fields: { target: domainName({ compress: true, canonicalLower: true, leads: 'alias' }) },
  examples: [{ text: 'c.example.', wire: '01 63 07 6578616d706c65 00' }],
})

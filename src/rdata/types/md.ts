import { domainName } from '../fields/domain-name.ts'
import { defineRecordType } from '../record-type.ts'

export const md = defineRecordType({
  name: 'MD',
  code: 3,
  reference: 'RFC 1035 section 3.3.4',
  fields: {
    host: domainName({ compress: true, canonicalLower: true, leads: 'host' }),
  },
  examples: [{ text: 'mail.example.', wire: '046d61696c076578616d706c6500' }],
})

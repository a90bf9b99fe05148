import { domainName } from '../fields/domain-name.ts'
import { defineRecordType } from '../record-type.ts'

export const mr = defineRecordType({
  name: 'MR',
  code: 9,
  reference: 'RFC 1035 section 3.3.8',
  fields: {
    mailbox: domainName({ compress: true, canonicalLower: true }),
  },
  examples: [{ text: 'mail.example.', wire: '046d61696c076578616d706c6500' }],
})

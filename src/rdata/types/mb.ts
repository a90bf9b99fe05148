import { domainName } from '../fields/domain-name.ts'
import { defineRecordType } from '../record-type.ts'
import { anyHost } from '../target-needs.ts'

export const mb = defineRecordType({
  name: 'MB',
  code: 7,
  reference: 'RFC 1035 section 3.3.3',
  fields: {
    host: domainName({ compress: true, canonicalLower: true, leads: 'host', needs: anyHost }),
  },
  examples: [{ text: 'mail.example.', wire: '046d61696c076578616d706c6500' }],
})

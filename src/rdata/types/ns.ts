import { domainName } from '../fields/domain-name.ts'
import { defineRecordType } from '../record-type.ts'
import { hostItself } from '../target-needs.ts'

export const ns = defineRecordType({
  name: 'NS',
  code: 2,
  reference: 'RFC 1035 section 3.3.11',
  fields: { target: domainName({ compress: true, canonicalLower: true, leads: 'host', needs: hostItself }) },
  examples: [{ text: 'ns.example.', wire: '02 6e73 07 6578616d706c65 00' }],
})

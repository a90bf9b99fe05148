import { domainName } from '../fields/domain-name.ts'
import { defineRecordType } from '../record-type.ts'

export const nsapPtr = defineRecordType({
  name: 'NSAP-PTR',
  code: 23,
  reference: 'RFC 1348',
  fields: {
    owner: domainName(),
  },
  examples: [{ text: 'host.example.', wire: '04686f7374076578616d706c6500' }],
})

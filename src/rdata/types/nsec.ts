import { domainName } from '../fields/domain-name.ts'
import { typeBitmap } from '../fields/type-bitmap.ts'
import { defineRecordType } from '../record-type.ts'

/** Its name is not lowered in the canonical form (RFC 6840 section 5.1). */
export const nsec = defineRecordType({
  name: 'NSEC',
  code: 47,
  reference: 'RFC 4034 section 4',
  fields: {
    next_domain_name: domainName(),
    types: typeBitmap,
  },
  examples: [
    // RFC 4034 section 4.3
    {
      text: 'host.example.com. A MX RRSIG NSEC TYPE1234',
      wire: '04686f7374076578616d706c6503636f6d000006400100000003041b000000000000000000000000000000000000000000000000000020',
    },
  ],
})

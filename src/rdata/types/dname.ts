import { domainName } from '../fields/domain-name.ts'
import { defineRecordType } from '../record-type.ts'

/** Its target is no alias of the owner, but of the names below it. */
export const dname = defineRecordType({
  name: 'DNAME',
  code: 39,
  reference: 'RFC 6672 section 2.1',
  fields: {
    target: domainName({ canonicalLower: true }),
  },
  examples: [
    // RFC 6672 section 2.3
    { text: 'frobozz-division.acme.example.', wire: '1066726f626f7a7a2d6469766973696f6e0461636d65076578616d706c6500' },
  ],
})

import { domainName } from '../fields/domain-name.ts'
import { defineRecordType } from '../record-type.ts'

export const minfo = defineRecordType({
  name: 'MINFO',
  code: 14,
  reference: 'RFC 1035 section 3.3.7',
  fields: {
    rmailbx: domainName({ compress: true, canonicalLower: true }),
    emailbx: domainName({ compress: true, canonicalLower: true }),
  },
  examples: [
    {
      text: 'requests.example. errors.example.',
      wire: '087265717565737473076578616d706c6500066572726f7273076578616d706c6500',
    },
  ],
})

import { base64 } from '../fields/base64.ts'
import { defineRecordType } from '../record-type.ts'

export const openpgpkey = defineRecordType({
  name: 'OPENPGPKEY',
  code: 61,
  reference: 'RFC 7929 section 2.3',
  fields: {
    public_key: base64,
  },
  examples: [
    {
      text: 'mQINBFit2jsBEADrbl5vjVxYeAE0g0IDYCBpHirv1Sjlqxx5gjtPhb2YhvyDMXjq',
      wire: '99020d0458adda3b011000eb6e5e6f8d5c587801348342036020691e2aefd528e5ab1c79823b4f85bd9886fc833178ea',
    },
  ],
})

import { base64 } from '../fields/base64.ts'
import { defineRecordType } from '../record-type.ts'

export const brid = defineRecordType({
  name: 'BRID',
  code: 68,
  reference: 'RFC 9886',
  fields: {
    octets: base64,
  },
  examples: [{ text: 'gwppM2ZmOCAwMDo=', wire: '830a69336666382030303a' }],
})

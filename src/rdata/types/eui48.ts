import { extendedUniqueIdentifier } from '../fields/eui.ts'
import { defineRecordType } from '../record-type.ts'

export const eui48 = defineRecordType({
  name: 'EUI48',
  code: 108,
  reference: 'RFC 7043 section 3',
  fields: {
    address: extendedUniqueIdentifier(6),
  },
  examples: [
    // RFC 7043 section 3.2
    { text: '00-00-5e-00-53-2a', wire: '00005e00532a' },
  ],
})

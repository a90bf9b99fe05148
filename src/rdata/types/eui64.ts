import { extendedUniqueIdentifier } from '../fields/eui.ts'
import { defineRecordType } from '../record-type.ts'

export const eui64 = defineRecordType({
  name: 'EUI64',
  code: 109,
  reference: 'RFC 7043 section 4',
  fields: {
    address: extendedUniqueIdentifier(8),
  },
  examples: [
    // RFC 7043 section 4.2
    { text: '00-00-5e-ef-10-00-00-2a', wire: '00005eef1000002a' },
  ],
})

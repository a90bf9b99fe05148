import { genericOctets } from '../generic.ts'
import { defineRecordType } from '../record-type.ts'

/** It has no text form of its own. */
export const nullType = defineRecordType({
  name: 'NULL',
  code: 10,
  reference: 'RFC 1035 section 3.3.10',
  fields: {
    octets: genericOctets,
  },
  examples: [
    { text: '\\# 4 01020304', wire: '01020304' },
    { text: '\\# 0', wire: '' },
  ],
})

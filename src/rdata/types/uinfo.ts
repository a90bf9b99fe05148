import { genericOctets } from '../generic.ts'
import { defineRecordType } from '../record-type.ts'

/** Nothing but its number is known: it is written as octets. */
export const uinfo = defineRecordType({
  name: 'UINFO',
  code: 100,
  reference: 'the IANA registry',
  fields: {
    octets: genericOctets,
  },
  examples: [{ text: '\\# 4 01020304', wire: '01020304' }],
})

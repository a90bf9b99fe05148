import { nodeNumber } from '../fields/node-number.ts'
import { defineRecordType } from '../record-type.ts'

export const ipn = defineRecordType({
  name: 'IPN',
  code: 264,
  reference: 'draft-johnson-dns-ipn-cla section 3.1',
  newToBind: true,
  fields: {
    number: nodeNumber,
  },
  examples: [
    { text: '977000', wire: '00000000000ee868' },
    { text: '18446744073709551615', wire: 'ffffffffffffffff' },
  ],
})

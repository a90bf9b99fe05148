import { characterStrings } from '../fields/text.ts'
import { defineRecordType } from '../record-type.ts'

export const cla = defineRecordType({
  name: 'CLA',
  code: 263,
  reference: 'draft-johnson-dns-ipn-cla section 3.2',
  newToBind: true,
  fields: {
    adapters: characterStrings,
  },
  examples: [
    // draft-johnson-dns-ipn-cla section 3.2
    { text: 'TCP-V4-V6 TCP-V6-V7', wire: '095443502d56342d5636095443502d56362d5637' },
  ],
})

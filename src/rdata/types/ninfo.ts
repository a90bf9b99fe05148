import { characterStrings } from '../fields/text.ts'
import { defineRecordType } from '../record-type.ts'

export const ninfo = defineRecordType({
  name: 'NINFO',
  code: 56,
  reference: 'draft-reid-dnsext-zs',
  fields: {
    text: characterStrings,
  },
  examples: [{ text: '"foo" "bar"', wire: '03666f6f03626172' }],
})

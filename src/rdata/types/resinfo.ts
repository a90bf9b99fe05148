import { characterStrings } from '../fields/text.ts'
import { defineRecordType } from '../record-type.ts'

export const resinfo = defineRecordType({
  name: 'RESINFO',
  code: 261,
  reference: 'RFC 9606 section 4',
  fields: {
    text: characterStrings,
  },
  examples: [
    {
      text: '"qnamemin" "exterr=15-17" "infourl=https://resolver.example.com/guide"',
      wire: '08716e616d656d696e0c6578746572723d31352d31372a696e666f75726c3d68747470733a2f2f7265736f6c7665722e6578616d706c652e636f6d2f6775696465',
    },
  ],
})

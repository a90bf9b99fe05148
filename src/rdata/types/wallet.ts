import { characterStrings } from '../fields/text.ts'
import { defineRecordType } from '../record-type.ts'

export const wallet = defineRecordType({
  name: 'WALLET',
  code: 262,
  reference: 'the IANA registry',
  fields: {
    text: characterStrings,
  },
  examples: [{ text: '"EXAMPLE" "01234567890abcdef"', wire: '074558414d504c45113031323334353637383930616263646566' }],
})

import { characterString } from '../fields/text.ts'
import { defineRecordType } from '../record-type.ts'

export const gpos = defineRecordType({
  name: 'GPOS',
  code: 27,
  reference: 'RFC 1712 section 3',
  fields: {
    longitude: characterString,
    latitude: characterString,
    altitude: characterString,
  },
  examples: [
    // RFC 1712 section 4
    { text: '"-32.6882" "116.8652" "10.0"', wire: '082d33322e36383832083131362e383635320431302e30' },
  ],
})

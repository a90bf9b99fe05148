import { optionalBase64 } from '../fields/base64.ts'
import { uint8 } from '../fields/integer.ts'
import { defineRecordType } from '../record-type.ts'

export const sink = defineRecordType({
  name: 'SINK',
  code: 40,
  reference: 'draft-eastlake-kitchen-sink',
  fields: {
    meaning: uint8,
    coding: uint8,
    subcoding: uint8,
    octets: optionalBase64,
  },
  examples: [
    { text: '8 0 2', wire: '080002' },
    { text: '1 2 3 AQPSKmyn', wire: '0102030103d22a6ca7' },
  ],
})

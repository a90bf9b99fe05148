import { uint16, uint32 } from '../fields/integer.ts'
import { typeBitmap } from '../fields/type-bitmap.ts'
import { defineRecordType } from '../record-type.ts'

export const csync = defineRecordType({
  name: 'CSYNC',
  code: 62,
  reference: 'RFC 7477 section 2.1',
  fields: {
    serial: uint32,
    flags: uint16,
    types: typeBitmap,
  },
  examples: [
    // RFC 7477 section 2.2
    { text: '66 3 A NS AAAA', wire: '000000420003000460000008' },
  ],
})

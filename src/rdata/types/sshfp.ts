import { hexadecimal } from '../fields/hexadecimal.ts'
import { uint8 } from '../fields/integer.ts'
import { defineRecordType } from '../record-type.ts'

export const sshfp = defineRecordType({
  name: 'SSHFP',
  code: 44,
  reference: 'RFC 4255 section 3.1',
  fields: {
    algorithm: uint8,
    fingerprint_type: uint8,
    fingerprint: hexadecimal,
  },
  examples: [
    // RFC 4255 section 3.2
    { text: '2 1 123456789abcdef67890123456789abcdef67890', wire: '0201123456789abcdef67890123456789abcdef67890' },
    {
      text: '4 2 a87f1b687ac0e57d2a081a2f282672334d90ed316d2b818ca9580ea384d92401',
      wire: '0402a87f1b687ac0e57d2a081a2f282672334d90ed316d2b818ca9580ea384d92401',
    },
  ],
})

import { countedHexadecimal } from '../fields/hexadecimal.ts'
import { uint8, uint16 } from '../fields/integer.ts'
import { hashAlgorithm } from '../fields/key-fields.ts'
import { defineRecordType } from '../record-type.ts'

export const nsec3param = defineRecordType({
  name: 'NSEC3PARAM',
  code: 51,
  reference: 'RFC 5155 section 4',
  fields: {
    hash_algorithm: hashAlgorithm,
    flags: uint8,
    iterations: uint16,
    salt: countedHexadecimal,
  },
  examples: [
    // RFC 5155 appendix A
    { text: '1 0 12 aabbccdd', wire: '0100000c04aabbccdd' },
    { text: '1 0 0 -', wire: '0100000000' },
  ],
})

import { countedBase32 } from '../fields/base32.ts'
import { countedHexadecimal } from '../fields/hexadecimal.ts'
import { uint8, uint16 } from '../fields/integer.ts'
import { typeBitmap } from '../fields/type-bitmap.ts'
import { defineRecordType } from '../record-type.ts'

export const nsec3 = defineRecordType({
  name: 'NSEC3',
  code: 50,
  reference: 'RFC 5155 section 3',
  fields: {
    hash_algorithm: uint8,
    flags: uint8,
    iterations: uint16,
    salt: countedHexadecimal,
    next_hashed_owner_name: countedBase32,
    types: typeBitmap,
  },
  examples: [
    // RFC 5155 appendix A
    {
      text: '1 1 12 aabbccdd 2t7b4g4vsa5smi47k61mv5bv1a22bojr MX DNSKEY NS SOA NSEC3PARAM RRSIG',
      wire: '0101000c04aabbccdd14174eb2409fe28bcb4887a1836f957f0a8425e27b000722010000000290',
    },
    // RFC 5155 appendix A: an empty non-terminal has no types
    {
      text: '1 1 12 aabbccdd k8udemvp1j2f7eg6jebps17vp3n8i58h',
      wire: '0101000c04aabbccdd14a23cd75bf90cc4f3ba069b979e04ffc8ee891511',
    },
  ],
})

import { hexadecimal } from '../fields/hexadecimal.ts'
import { uint16 } from '../fields/integer.ts'
import { algorithm, digestType } from '../fields/mnemonic.ts'
import { defineRecordType } from '../record-type.ts'

export const ta = defineRecordType({
  name: 'TA',
  code: 32768,
  reference: 'draft-lewis-dns-trust-anchor',
  fields: {
    key_tag: uint16,
    algorithm: algorithm,
    digest_type: digestType,
    digest: hexadecimal,
  },
  examples: [
    // RFC 4509 section 2.3, as a TA
    {
      text: '60485 5 2 d4b7d520e7bb5f0f67674a0cceb1e3e0614b93c4f9e99b8383f6a1e4469da50a',
      wire: 'ec450502d4b7d520e7bb5f0f67674a0cceb1e3e0614b93c4f9e99b8383f6a1e4469da50a',
    },
  ],
})

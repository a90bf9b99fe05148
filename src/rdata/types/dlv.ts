import { hexadecimal } from '../fields/hexadecimal.ts'
import { uint16 } from '../fields/integer.ts'
import { algorithm, digestType } from '../fields/mnemonic.ts'
import { defineRecordType } from '../record-type.ts'

export const dlv = defineRecordType({
  name: 'DLV',
  code: 32769,
  reference: 'RFC 4431',
  fields: {
    key_tag: uint16,
    algorithm: algorithm,
    digest_type: digestType,
    digest: hexadecimal,
  },
  examples: [
    // RFC 4509 section 2.3, as a DLV
    {
      text: '60485 5 2 d4b7d520e7bb5f0f67674a0cceb1e3e0614b93c4f9e99b8383f6a1e4469da50a',
      wire: 'ec450502d4b7d520e7bb5f0f67674a0cceb1e3e0614b93c4f9e99b8383f6a1e4469da50a',
    },
  ],
})

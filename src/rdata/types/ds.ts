import { hexadecimal } from '../fields/hexadecimal.ts'
import { uint16 } from '../fields/integer.ts'
import { algorithm, digestType } from '../fields/mnemonic.ts'
import { defineRecordType } from '../record-type.ts'

export const ds = defineRecordType({
  name: 'DS',
  code: 43,
  reference: 'RFC 4034 section 5',
  fields: {
    key_tag: uint16,
    algorithm: algorithm,
    digest_type: digestType,
    digest: hexadecimal,
  },
  examples: [
    // RFC 4034 section 5.4
    {
      text: '60485 5 1 2bb183af5f22588179a53b0a98631fad1a292118',
      wire: 'ec4505012bb183af5f22588179a53b0a98631fad1a292118',
    },
    // RFC 4509 section 2.3
    {
      text: '60485 5 2 d4b7d520e7bb5f0f67674a0cceb1e3e0614b93c4f9e99b8383f6a1e4469da50a',
      wire: 'ec450502d4b7d520e7bb5f0f67674a0cceb1e3e0614b93c4f9e99b8383f6a1e4469da50a',
    },
    // RFC 6605 section 6.2
    {
      text: '10771 14 4 72d7b62976ce06438e9c0bf319013cf801f09ecc84b8d7e9495f27e305c6a9b0563a9b5f4d288405c3008a946df983d6',
      wire: '2a130e0472d7b62976ce06438e9c0bf319013cf801f09ecc84b8d7e9495f27e305c6a9b0563a9b5f4d288405c3008a946df983d6',
    },
  ],
})

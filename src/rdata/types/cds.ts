import { digestOrDeletion } from '../fields/deletion.ts'
import { uint16 } from '../fields/integer.ts'
import { algorithm, digestType } from '../fields/mnemonic.ts'
import { defineRecordType } from '../record-type.ts'

export const cds = defineRecordType({
  name: 'CDS',
  code: 59,
  reference: 'RFC 7344 section 3.1',
  fields: {
    key_tag: uint16,
    algorithm: algorithm,
    digest_type: digestType,
    digest: digestOrDeletion,
  },
  examples: [
    // RFC 4509 section 2.3, as a CDS
    {
      text: '60485 5 2 d4b7d520e7bb5f0f67674a0cceb1e3e0614b93c4f9e99b8383f6a1e4469da50a',
      wire: 'ec450502d4b7d520e7bb5f0f67674a0cceb1e3e0614b93c4f9e99b8383f6a1e4469da50a',
    },
    // RFC 8078 section 4: take the DS away
    { text: '0 0 0 00', wire: '0000000000' },
  ],
})

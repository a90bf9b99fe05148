import { base64 } from '../fields/base64.ts'
import { domainName } from '../fields/domain-name.ts'
import { uint8, uint16, uint32 } from '../fields/integer.ts'
import { algorithm } from '../fields/mnemonic.ts'
import { signatureTime } from '../fields/signature-time.ts'
import { oldTypeCode } from '../fields/type-bitmap.ts'
import { defineRecordType } from '../record-type.ts'

export const sig = defineRecordType({
  name: 'SIG',
  code: 24,
  reference: 'RFC 2535 section 4',
  fields: {
    type_covered: oldTypeCode,
    algorithm: algorithm,
    labels: uint8,
    original_ttl: uint32,
    signature_expiration: signatureTime,
    signature_inception: signatureTime,
    key_tag: uint16,
    signer_name: domainName({ canonicalLower: true }),
    signature: base64,
  },
  examples: [
    // RFC 4034 section 3.3, as a SIG
    {
      text: 'A 5 3 86400 20030322173103 20030220173103 2642 example.com. oJB1W6WNGv+ldvQ3WDG0MQkg5IEhjRip8WTrPYGv07h108dUKGMeDPKijVCHX3DDKdfb+v6oB9wfuh3DTJXUAfI/M0zmO/zz8bW0Rznl8O3tGNazPwQKkRN20XPXV6nwwfoXmJQbsLNrLfkGJ5D6fwFm8nN+6pBzeDQfsS3Ap3o=',
      wire: '00010503000151803e7c9dd73e5510d70a52076578616d706c6503636f6d00a090755ba58d1affa576f4375831b4310920e481218d18a9f164eb3d81afd3b875d3c75428631e0cf2a28d50875f70c329d7dbfafea807dc1fba1dc34c95d401f23f334ce63bfcf3f1b5b44739e5f0eded18d6b33f040a911376d173d757a9f0c1fa1798941bb0b36b2df9062790fa7f0166f2737eea907378341fb12dc0a77a',
    },
    // RFC 2931 section 3: of a transaction, no type is covered
    {
      text: 'TYPE0 5 0 0 20030322173103 20030220173103 2642 example.com. AAAA',
      wire: '00000500000000003e7c9dd73e5510d70a52076578616d706c6503636f6d00000000',
    },
  ],
})

import { base64 } from '../fields/base64.ts'
import { uint16 } from '../fields/integer.ts'
import { algorithm, mnemonic } from '../fields/mnemonic.ts'
import { defineRecordType } from '../record-type.ts'

const certificateType = mnemonic(
  2,
  { PKIX: 1, SPKI: 2, PGP: 3, IPKIX: 4, ISPKI: 5, IPGP: 6, ACPKIX: 7, IACPKIX: 8, URI: 253, OID: 254 },
  'a certificate type',
)

export const cert = defineRecordType({
  name: 'CERT',
  code: 37,
  reference: 'RFC 4398 section 2',
  fields: {
    type: certificateType,
    key_tag: uint16,
    algorithm: algorithm,
    certificate: base64,
  },
  examples: [
    { text: 'PKIX 12345 RSASHA256 AQPSKmyn', wire: '00013039080103d22a6ca7' },
    { text: 'PGP 0 0 AQPSKmynfzU=', wire: '00030000000103d22a6ca77f35' },
  ],
})

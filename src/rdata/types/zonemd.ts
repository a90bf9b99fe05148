import { digest } from '../fields/digest.ts'
import { uint8, uint32 } from '../fields/integer.ts'
import { defineRecordType } from '../record-type.ts'

/** Digests are at least 12 octets long (RFC 8976 section 2.2.4); SHA-384 and SHA-512 are known. */
export const zonemd = defineRecordType({
  name: 'ZONEMD',
  code: 63,
  reference: 'RFC 8976 section 2',
  fields: {
    serial: uint32,
    scheme: uint8,
    hash_algorithm: uint8,
    digest: digest({ 1: 48, 2: 64 }, 12),
  },
  examples: [
    // RFC 8976 appendix A.1
    {
      text: '2018031900 1 1 c68090d90a7aed716bc459f9340e3d7c1370d4d24b7e2fc3a1ddc0b9a87153b9a9713b3c9ae5cc27777f98b8e730044c',
      wire: '7848b91c0101c68090d90a7aed716bc459f9340e3d7c1370d4d24b7e2fc3a1ddc0b9a87153b9a9713b3c9ae5cc27777f98b8e730044c',
    },
    // RFC 8976 appendix A.3, an unknown hash
    { text: '2018031900 1 240 e2d523f654b9422a96c5a8f44607bbee', wire: '7848b91c01f0e2d523f654b9422a96c5a8f44607bbee' },
  ],
})

import type { FieldKind } from '../field.ts'
import { countedBase32 } from '../fields/base32.ts'
import { countedHexadecimal } from '../fields/hexadecimal.ts'
import { uint8, uint16 } from '../fields/integer.ts'
import { hashAlgorithm } from '../fields/key-fields.ts'
import { textKind } from '../fields/parts.ts'
import { typeBitmap } from '../fields/type-bitmap.ts'
import { defineRecordType } from '../record-type.ts'

const sha1 = 1
const sha1Length = 20

/** The hash is as long as its algorithm says, which stands four octets before the salt. */
const saltAndHash: FieldKind = textKind({
  parse(tokens, sink) {
    const isSha1 = sink.u8At(sink.length - 4) === sha1
    if (!countedHexadecimal.parse(tokens, sink)) return false
    const at = sink.length
    if (!countedBase32.parse(tokens, sink)) return false
    const length = sink.u8At(at)
    return !isSha1 || length === sha1Length || tokens.fail(`a SHA-1 hash has ${sha1Length} octets, this one ${length}`)
  },
  print: (source) => `${countedHexadecimal.print(source)} ${countedBase32.print(source)}`,
  copy(source, sink) {
    const isSha1 = sink.u8At(sink.length - 4) === sha1
    countedHexadecimal.copy(source, sink)
    const at = sink.length
    countedBase32.copy(source, sink)
    if (isSha1 && sink.u8At(at) !== sha1Length) source.refuse()
  },
  schema: { type: 'string' },
})

export const nsec3 = defineRecordType({
  name: 'NSEC3',
  code: 50,
  reference: 'RFC 5155 section 3',
  fields: {
    hash_algorithm: hashAlgorithm,
    flags: uint8,
    iterations: uint16,
    salt_and_hash: saltAndHash,
    types: typeBitmap,
  },
  words: {
    hash_algorithm: uint8.schema,
    flags: uint8.schema,
    iterations: uint16.schema,
    salt: countedHexadecimal.schema,
    next_hashed_owner_name: countedBase32.schema,
    types: { ...typeBitmap.schema, default: '' },
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

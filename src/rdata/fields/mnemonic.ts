import type { FieldKind } from '../field.ts'
import { parseDecimal } from './integer.ts'

/** Numbers by their mnemonics, in capitals. */
export type Mnemonics = Readonly<Record<string, number>>

/** A number of one or two octets that text may name by a mnemonic, in any case; printed as a number. */
export function mnemonic(width: 1 | 2, names: Mnemonics, what: string): FieldKind {
  const codes = new Map(Object.entries(names))
  const maximum = width === 1 ? 0xff : 0xffff
  return {
    width,
    parse(tokens, sink) {
      const { next } = tokens
      const isWord = next < tokens.count && tokens.quoted[next] === 0
      const known = isWord ? codes.get(tokens.text(next).toUpperCase()) : undefined
      if (known !== undefined) tokens.next++
      const value = known ?? parseDecimal(tokens, maximum, what)
      if (value < 0) return false
      if (width === 1) sink.u8(value)
      else sink.u16(value)
      return true
    },
    print: (source) => String(width === 1 ? source.u8() : source.u16()),
    copy: (source, sink) => (width === 1 ? sink.u8(source.u8()) : sink.u16(source.u16())),
    schema: {
      anyOf: [
        { type: 'integer', minimum: 0, maximum },
        { type: 'string', pattern: '^([0-9]+|[A-Za-z][-A-Za-z0-9]*)$' },
      ],
    },
    toJson: (source) => (width === 1 ? source.u8() : source.u16()),
  }
}

/** DNSSEC algorithms (RFC 4034 appendix A.1 and the IANA registry, with BIND's names for some). */
export const algorithm: FieldKind = mnemonic(
  1,
  {
    DELETE: 0,
    RSAMD5: 1,
    DH: 2,
    DSA: 3,
    ECC: 4,
    RSASHA1: 5,
    'DSA-NSEC3-SHA1': 6,
    NSEC3DSA: 6,
    'RSASHA1-NSEC3-SHA1': 7,
    NSEC3RSASHA1: 7,
    RSASHA256: 8,
    RSASHA512: 10,
    'ECC-GOST': 12,
    ECCGOST: 12,
    ECDSAP256SHA256: 13,
    ECDSA256: 13,
    ECDSAP384SHA384: 14,
    ECDSA384: 14,
    ED25519: 15,
    ED448: 16,
    SM2SM3: 17,
    'ECC-GOST12': 23,
    INDIRECT: 252,
    PRIVATEDNS: 253,
    PRIVATEOID: 254,
  },
  'an algorithm',
)

/** Digest types of DS records (RFC 4034 appendix A.2 and the IANA registry). */
export const digestType: FieldKind = mnemonic(
  1,
  { 'SHA-1': 1, SHA1: 1, 'SHA-256': 2, SHA256: 2, GOST: 3, 'SHA-384': 4, SHA384: 4 },
  'a digest type',
)

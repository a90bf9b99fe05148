import type { FieldKind } from '../field.ts'
import { uint16 } from './integer.ts'
import { mnemonic } from './mnemonic.ts'

/** RFC 2535 section 7.1, and KSK as BIND has it for RFC 4034's SEP. */
const flagNames: ReadonlyMap<string, number> = new Map(
  Object.entries({
    NOCONF: 0x4000,
    NOAUTH: 0x8000,
    NOKEY: 0xc000,
    FLAG2: 0x2000,
    EXTEND: 0x1000,
    FLAG4: 0x0800,
    FLAG5: 0x0400,
    USER: 0x0000,
    ZONE: 0x0100,
    HOST: 0x0200,
    NTYP3: 0x0300,
    FLAG8: 0x0080,
    FLAG9: 0x0040,
    FLAG10: 0x0020,
    FLAG11: 0x0010,
    KSK: 0x0001,
    ...Object.fromEntries(Array.from({ length: 16 }, (_, value) => [`SIG${value}`, value])),
  }),
)

/** The flags of a key: a number, or mnemonics with bars between (`ZONE|KSK`); printed as a number (RFC 4034 section 2.2). */
export const keyFlags: FieldKind = {
  ...uint16,
  parse(tokens, sink) {
    const { next } = tokens
    const isWord = next < tokens.count && tokens.quoted[next] === 0
    const names = isWord ? tokens.text(next).toUpperCase().split('|') : []
    const bits = names.map((name) => flagNames.get(name))
    if (bits.length === 0 || bits.includes(undefined)) return uint16.parse(tokens, sink)
    tokens.next++
    sink.u16(bits.reduce<number>((flags, bit) => flags | (bit ?? 0), 0))
    return true
  },
}

/** What a key is for (RFC 2535 section 3.1.3): 3 in all that DNSSEC has today. */
export const keyProtocol: FieldKind = mnemonic(
  1,
  { NONE: 0, TLS: 1, EMAIL: 2, DNSSEC: 3, IPSEC: 4, ALL: 255 },
  'a protocol',
)

/** Of NSEC3 and NSEC3PARAM (RFC 5155 section 11). */
export const hashAlgorithm: FieldKind = mnemonic(1, { 'SHA-1': 1 }, 'a hash algorithm')

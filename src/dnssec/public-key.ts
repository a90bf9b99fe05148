import { createPublicKey, type KeyObject } from 'node:crypto'
import { algorithms, type SignatureScheme } from './algorithms.ts'

/** A key that can be asked about signatures, or why none can be made of what a DNSKEY record holds. */
export type PublicKey =
  | { readonly scheme: SignatureScheme; readonly key: KeyObject; readonly signatureLength: number }
  | { readonly fault: string }

/** RFC 3110 section 2; longer ones cost whoever verifies with them. */
const maxModulusBits = 4096
/** As BIND limits it: an exponent as long as the modulus makes each verification as dear as a signature. */
const maxExponentBits = 35

/** Undefined for an algorithm that is not verified here. */
export function importPublicKey(algorithm: number, octets: Uint8Array): PublicKey | undefined {
  const scheme = algorithms[algorithm]?.scheme
  if (scheme === undefined) return undefined
  if (scheme.kind === 'rsa') return importRsa(scheme, octets)
  if (scheme.kind === 'eddsa') {
    if (octets.length !== scheme.keyLength) return wrongLength(octets, scheme.keyLength)
    const key = importJwk({ kty: 'OKP', crv: scheme.curve, x: base64url(octets) })
    return key === undefined
      ? { fault: 'is no point of its curve' }
      : { scheme, key, signatureLength: scheme.signatureLength }
  }
  const { length, curve } = scheme
  if (octets.length !== 2 * length) return wrongLength(octets, 2 * length)
  const key = importJwk({
    kty: 'EC',
    crv: curve,
    x: base64url(octets.subarray(0, length)),
    y: base64url(octets.subarray(length)),
  })
  return key === undefined ? { fault: 'is no point of its curve' } : { scheme, key, signatureLength: 2 * length }
}

/** RFC 3110 section 2: the exponent's length in one octet, or in two after a zero; the exponent; the modulus. */
function importRsa(scheme: SignatureScheme & { readonly kind: 'rsa' }, octets: Uint8Array): PublicKey {
  const [first = 0, high = 0, low = 0] = octets
  const exponentStart = first === 0 ? 3 : 1
  const modulusStart = exponentStart + (first === 0 ? (high << 8) | low : first)
  const exponent = withoutZeros(octets.subarray(exponentStart, modulusStart))
  const modulus = withoutZeros(octets.subarray(modulusStart))
  if (exponent.length === 0 || modulus.length === 0) return { fault: 'is cut short: it has no exponent or no modulus' }
  if (bitsOf(exponent) > maxExponentBits) {
    return { fault: `has an exponent of ${bitsOf(exponent)} bits; validators refuse one above ${maxExponentBits}` }
  }
  // RFC 8017 section 3.1: by 1 everybody signs, and by an even one nobody.
  if (((exponent.at(-1) as number) & 1) === 0 || (exponent.length === 1 && exponent[0] === 1)) {
    return {
      fault: `has the exponent ${Number(`0x${Buffer.from(exponent).toString('hex')}`)}, which is no odd number above 1`,
    }
  }
  const bits = bitsOf(modulus)
  if (bits < scheme.minimumBits || bits > maxModulusBits) {
    return { fault: `has a modulus of ${bits} bits; its algorithm has ${scheme.minimumBits} to ${maxModulusBits}` }
  }
  const key = importJwk({ kty: 'RSA', n: base64url(modulus), e: base64url(exponent) })
  return key === undefined ? { fault: 'is no RSA key' } : { scheme, key, signatureLength: modulus.length }
}

function importJwk(key: Readonly<Record<string, string>>): KeyObject | undefined {
  try {
    return createPublicKey({ key, format: 'jwk' })
  } catch {
    return undefined
  }
}

function wrongLength(octets: Uint8Array, wanted: number): PublicKey {
  return { fault: `has ${octets.length} octets; one of its algorithm has ${wanted}` }
}

function withoutZeros(octets: Uint8Array): Uint8Array {
  const start = octets.findIndex((octet) => octet !== 0)
  return start < 0 ? octets.subarray(octets.length) : octets.subarray(start)
}

function bitsOf(octets: Uint8Array): number {
  return octets.length * 8 - Math.clz32(octets[0] ?? 0) + 24
}

function base64url(octets: Uint8Array): string {
  return Buffer.from(octets.buffer, octets.byteOffset, octets.length).toString('base64url')
}

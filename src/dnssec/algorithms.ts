/** How keys and signatures of an algorithm are built. */
export type SignatureScheme =
  | { readonly kind: 'rsa'; readonly hash: string; readonly minimumBits: number }
  | { readonly kind: 'ecdsa'; readonly hash: string; readonly curve: string; readonly length: number }
  | { readonly kind: 'eddsa'; readonly curve: string; readonly keyLength: number; readonly signatureLength: number }

/** What an algorithm of the IANA registry is. */
export interface Algorithm {
  readonly name: string
  /** Undefined where nobody verifies it any more, and neither is it here. */
  readonly scheme: SignatureScheme | undefined
  /** What the registry says of signing with it, where that is no plain yes. */
  readonly status?: AlgorithmStatus
}

export interface AlgorithmStatus {
  readonly advice: 'must-not' | 'not-recommended'
  /** Whether validators mostly still verify it. */
  readonly isVerified: boolean
  readonly reference: string
}

const forbidden: AlgorithmStatus = { advice: 'must-not', isVerified: false, reference: 'RFC 8624 section 3.1' }
const sha1: AlgorithmStatus = { advice: 'must-not', isVerified: true, reference: 'RFC 9905 section 2' }

/** RFC 9904 keeps what RFC 8624 settled; RFC 9905 and RFC 9906 took SHA-1 and GOST out of use. By number. */
export const algorithms: Readonly<Record<number, Algorithm>> = {
  1: { name: 'RSAMD5', scheme: undefined, status: forbidden },
  3: { name: 'DSA', scheme: undefined, status: forbidden },
  5: { name: 'RSASHA1', scheme: { kind: 'rsa', hash: 'sha1', minimumBits: 512 }, status: sha1 },
  6: { name: 'DSA-NSEC3-SHA1', scheme: undefined, status: forbidden },
  7: { name: 'RSASHA1-NSEC3-SHA1', scheme: { kind: 'rsa', hash: 'sha1', minimumBits: 512 }, status: sha1 },
  8: { name: 'RSASHA256', scheme: { kind: 'rsa', hash: 'sha256', minimumBits: 512 } },
  10: {
    name: 'RSASHA512',
    scheme: { kind: 'rsa', hash: 'sha512', minimumBits: 1024 },
    status: { advice: 'not-recommended', isVerified: true, reference: 'RFC 8624 section 3.1' },
  },
  12: {
    name: 'ECC-GOST',
    scheme: undefined,
    status: { advice: 'must-not', isVerified: false, reference: 'RFC 9906 section 2' },
  },
  13: { name: 'ECDSAP256SHA256', scheme: { kind: 'ecdsa', hash: 'sha256', curve: 'P-256', length: 32 } },
  14: { name: 'ECDSAP384SHA384', scheme: { kind: 'ecdsa', hash: 'sha384', curve: 'P-384', length: 48 } },
  15: { name: 'ED25519', scheme: { kind: 'eddsa', curve: 'Ed25519', keyLength: 32, signatureLength: 64 } },
  16: { name: 'ED448', scheme: { kind: 'eddsa', curve: 'Ed448', keyLength: 57, signatureLength: 114 } },
}

/** `ECDSAP256SHA256`, or `algorithm 99`. */
export function algorithmName(algorithm: number): string {
  return algorithms[algorithm]?.name ?? `algorithm ${algorithm}`
}

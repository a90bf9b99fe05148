import { type Name, sameName } from '../dns/name.ts'

/** One HMAC of RFC 8945 section 6: its name in messages, node:crypto's name for the hash, and the octets of a whole MAC. */
interface AlgorithmTraits {
  readonly name: Name
  readonly hash: string
  readonly macLength: number
}

/** HMAC-MD5 is left out: it must not be used any more (RFC 8945 section 6, table 3). */
export const tsigAlgorithms = {
  'hmac-sha1': { name: 'hmac-sha1.' as Name, hash: 'sha1', macLength: 20 },
  'hmac-sha224': { name: 'hmac-sha224.' as Name, hash: 'sha224', macLength: 28 },
  'hmac-sha256': { name: 'hmac-sha256.' as Name, hash: 'sha256', macLength: 32 },
  'hmac-sha384': { name: 'hmac-sha384.' as Name, hash: 'sha384', macLength: 48 },
  'hmac-sha512': { name: 'hmac-sha512.' as Name, hash: 'sha512', macLength: 64 },
} as const satisfies Readonly<Record<string, AlgorithmTraits>>

export type TsigAlgorithm = keyof typeof tsigAlgorithms

/** A secret that two parties share. */
export interface TsigKey {
  readonly name: Name
  readonly algorithm: TsigAlgorithm
  readonly secret: Uint8Array
}

/** The algorithm of a configuration's word, in any case, with or without a final dot; undefined where there is none. */
export function tsigAlgorithmOf(text: string): TsigAlgorithm | undefined {
  const folded = text.toLowerCase().replace(/\.$/, '')
  return Object.keys(tsigAlgorithms).find((name): name is TsigAlgorithm => name === folded)
}

/** The key of a name and an algorithm's name, or undefined (BADKEY). */
export function findTsigKey(keys: readonly TsigKey[], name: Name, algorithm: Name): TsigKey | undefined {
  return keys.find((key) => sameName(key.name, name) && sameName(tsigAlgorithms[key.algorithm].name, algorithm))
}

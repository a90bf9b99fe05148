import { verify } from 'node:crypto'
import type { PublicKey } from './public-key.ts'

/** A key that signatures can be asked of. */
export type UsableKey = Exclude<PublicKey, { readonly fault: string }>

/** Signatures to be verified, with what they are made over, one after another in one array. */
export interface SignatureBatch {
  readonly count: number
  readonly octets: Uint8Array
  /** Of each: where its data ends, and where its signature does, which follows; the data begin where the one before ended. */
  readonly ends: Uint32Array
  readonly keys: readonly UsableKey[]
  /** Which signature of the zone each one is: several are the same one under different keys. */
  readonly signatures: Int32Array
}

/** Asks node:crypto about one signature of a batch; with a callback on a thread of its pool. */
export function verifyOne(batch: SignatureBatch, at: number): boolean
export function verifyOne(batch: SignatureBatch, at: number, done: (isGood: boolean) => void): void
export function verifyOne(
  { octets, ends, keys }: SignatureBatch,
  at: number,
  done?: (isGood: boolean) => void,
): boolean | undefined {
  const { scheme, key } = keys[at] as UsableKey
  const start = at === 0 ? 0 : (ends[2 * at - 1] as number)
  const data = octets.subarray(start, ends[2 * at])
  const signature = octets.subarray(ends[2 * at], ends[2 * at + 1])
  const hash = scheme.kind === 'eddsa' ? null : scheme.hash
  const asked = scheme.kind === 'ecdsa' ? ({ key, dsaEncoding: 'ieee-p1363' } as const) : key
  // What OpenSSL cannot make sense of is no good signature either.
  try {
    if (done === undefined) return verify(hash, data, asked, signature)
    verify(hash, data, asked, signature, (error, isGood) => done(error === null && isGood))
  } catch {
    done?.(false)
  }
  return false
}

/** Whether each signature of a batch is good. */
export function verifyBatch(batch: SignatureBatch): Uint8Array {
  const good = new Uint8Array(batch.count)
  for (let at = 0; at < batch.count; at++) good[at] = verifyOne(batch, at) ? 1 : 0
  return good
}

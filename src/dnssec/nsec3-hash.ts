import { createHash } from 'node:crypto'

/** The one hash algorithm of NSEC3 (RFC 5155 section 11). */
export const sha1 = 1
export const hashLength = 20

/**
 * Above this many iterations validators take a zone for unsigned, and hashes are not worked out here either (RFC 9276 appendix A);
 * there should be none at all (section 3.1).
 */
export const maxIterations = 100

/** What the records of one NSEC3 chain have in common. */
export interface Nsec3Parameters {
  readonly algorithm: number
  readonly flags: number
  readonly iterations: number
  readonly salt: Uint8Array
}

/** The first fields of NSEC3 and NSEC3PARAM rdata, which are alike (RFC 5155 sections 3.2 and 4.2). */
export function readParameters(rdata: Uint8Array): Nsec3Parameters {
  const [algorithm = 0, flags = 0, high = 0, low = 0, saltLength = 0] = rdata
  return { algorithm, flags, iterations: (high << 8) | low, salt: rdata.subarray(5, 5 + saltLength) }
}

/** Whether two belong to one chain: flags do not count. */
export function sameParameters(a: Nsec3Parameters, b: Nsec3Parameters): boolean {
  return a.algorithm === b.algorithm && a.iterations === b.iterations && Buffer.compare(a.salt, b.salt) === 0
}

/** The hash of a name in canonical wire form (RFC 5155 section 5). */
export function hashOwner(wire: Uint8Array, { iterations, salt }: Nsec3Parameters): Uint8Array {
  let hash: Uint8Array = wire
  for (let round = 0; round <= iterations; round++) hash = createHash('sha1').update(hash).update(salt).digest()
  return hash
}

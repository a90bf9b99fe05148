import type { NameId } from './name-table.ts'

/** Where the hashes of labels begin. */
export let hashSeed = 0x811c9dc5 | 0
export const hashPrime = 0x01000193

/**
 * Lets hashes begin elsewhere, 32 bits that the shell draws once before any name is held, so that nobody can write a zone whose
 * names all fall into one place. Ids and everything that shows go by the order in which names come, and never by a hash.
 */
export function seedNameHashes(seed: number): void {
  hashSeed = seed | 0
}

/** FNV-1a over a label's octets but the last. */
export function hashLabel(bytes: Uint8Array, start: number, end: number): number {
  let hash = hashSeed
  for (let at = start; at < end - 1; at++) hash = Math.imul(hash ^ (bytes[at] as number), hashPrime)
  return hash
}

/**
 * The label's hash with the parent mixed in, and the last octet in its low bits: `host1`, `host2`, `host3`, which mostly follow each
 * other in a file, stand side by side in memory, where a large zone otherwise waits for each of them.
 */
export function hashName(parent: NameId, labelHash: number, lastOctet: number): number {
  const product = Math.imul(labelHash ^ Math.imul(parent + 1, 0x9e3779b1), 0x85ebca6b)
  const hash = product ^ (product >>> 15)
  return (hash & ~0xf) | ((lastOctet ^ (hash >>> 28)) & 0xf)
}

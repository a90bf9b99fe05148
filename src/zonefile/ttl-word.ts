import { parseTtl } from '../dns/ttl.ts'

/**
 * Seconds of a TTL in octets, also of one that is too large to be one (Infinity where it is above 2^32-1); undefined where it is
 * none. Plain numbers, almost all of them, are read without a string.
 */
export function ttlOfWord(bytes: Uint8Array, start: number, end: number): number | undefined {
  let seconds = 0
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] as number) - 0x30
    if (digit < 0 || digit > 9) return ttlWithUnits(bytes, start, end)
    seconds = seconds * 10 + digit
  }
  return seconds
}

function ttlWithUnits(bytes: Uint8Array, start: number, end: number): number | undefined {
  // More than any TTL is long, and too much to make a string of.
  if (end - start > 100) return undefined
  const text = String.fromCharCode(...bytes.subarray(start, end))
  return parseTtl(text) ?? (/^(\d+[smhdw])+$/i.test(text) ? Number.POSITIVE_INFINITY : undefined)
}

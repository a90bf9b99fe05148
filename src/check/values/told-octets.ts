import { isUtf8 } from 'node:buffer'

const controls = /\p{Cc}/gu
const unprintable = /[^ -~]/g

/**
 * Text of rdata as a message tells it: UTF-8 where its octets are that, with `\DDD` for control characters (RFC 1035 section 5.1); else
 * with `\DDD` for all that is not ASCII. `octets` has one character an octet.
 */
export function toldOctets(octets: string): string {
  const bytes = Buffer.from(octets, 'latin1')
  return isUtf8(bytes)
    ? bytes.toString('utf8').replace(controls, (character) => escapeOctets(Buffer.from(character)))
    : octets.replace(unprintable, (character) => escapeOctets(Buffer.from(character, 'latin1')))
}

function escapeOctets(bytes: Uint8Array): string {
  return Array.from(bytes, (octet) => `\\${String(octet).padStart(3, '0')}`).join('')
}

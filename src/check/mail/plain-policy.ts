import { scanIPv4 } from '../../dns/network.ts'

const spfVersion = Buffer.from('v=spf1')
const all = Buffer.from('all')
const mx = Buffer.from('mx')
const ip4 = Buffer.from('ip4:')
const dmarcPolicy = Buffer.from('v=DMARC1; p=')
const policies = ['none', 'quarantine', 'reject'].map((word) => Buffer.from(word))
const reports = Buffer.from('rua=mailto:')

/** Receivers look up ten terms; so few are never too many. */
const maxTerms = 10

/**
 * Whether octets are an SPF or DMARC record of the kind that almost all are, without a fault, so that a large zone's need not be read
 * as text: SPF of `all`, `a`, `mx` and IPv4 addresses, DMARC of a policy and an address for reports.
 */
export function isPlainPolicy(octets: Uint8Array, start: number, end: number): boolean {
  // `v=spf1` or `v=DMARC1`.
  return octets[start + 2] === 0x73 ? isPlainSpf(octets, start, end) : isPlainDmarc(octets, start, end)
}

function isPlainSpf(octets: Uint8Array, start: number, end: number): boolean {
  let at = after(octets, start, end, spfVersion)
  if (at < 0 || at === end) return false
  for (let terms = 0; at < end; terms++) {
    if (octets[at++] !== 0x20 || terms === maxTerms) return false
    let termEnd = at
    while (termEnd < end && octets[termEnd] !== 0x20) termEnd++
    if (!isPlainTerm(octets, at, termEnd)) return false
    at = termEnd
  }
  return true
}

function isPlainTerm(octets: Uint8Array, start: number, end: number): boolean {
  const first = octets[start]
  const at = first === 0x2d || first === 0x7e ? start + 1 : start
  // `i`, `a`, `m`
  if (octets[at] === 0x69) {
    const address = after(octets, at, end, ip4)
    return address >= 0 && scanIPv4(octets, address, end) >= 0
  }
  if (octets[at] === 0x61) return end - at === 1 || after(octets, at, end, all) === end
  return after(octets, at, end, mx) === end
}

function isPlainDmarc(octets: Uint8Array, start: number, end: number): boolean {
  const value = after(octets, start, end, dmarcPolicy)
  if (value < 0) return false
  let at = -1
  for (const policy of policies) at = Math.max(at, after(octets, value, end, policy))
  if (at < 0) return false
  if (at === end) return true
  if (octets[at] !== 0x3b) return false
  at = after(octets, at + 1, end, space)
  return at >= 0 && isPlainAddress(octets, after(octets, at, end, reports), end)
}

const space = Buffer.from(' ')

/** By octet: lower-case letters, digits, hyphens and dots. */
const inAddress = new Uint8Array(256)
for (const octet of Buffer.from('abcdefghijklmnopqrstuvwxyz0123456789-.')) inAddress[octet] = 1

/** Of those, with one `@` among them. */
function isPlainAddress(octets: Uint8Array, start: number, end: number): boolean {
  if (start < 0) return false
  let ats = 0
  for (let at = start; at < end; at++) {
    const octet = octets[at] as number
    if (inAddress[octet] === 1) continue
    if (octet !== 0x40 || at === start || at === end - 1) return false
    ats++
  }
  return ats === 1
}

/** Where a word ends that stands at `start`; -1 where another stands there. */
function after(octets: Uint8Array, start: number, end: number, word: Uint8Array): number {
  if (start + word.length > end) return -1
  for (let i = 0; i < word.length; i++) if (octets[start + i] !== word[i]) return -1
  return start + word.length
}

/** IP addresses and networks as octets (4 or 16): compared and sorted without a text form in between. */
export type Address = Uint8Array

export interface Network {
  /** The first address, host bits zero. */
  readonly address: Address
  /** Prefix length in bits. */
  readonly prefix: number
}

/**
 * The 32 bits of an IPv4 address in dotted form between two offsets of a text: four decimal numbers without leading zeros. -1 where
 * it is none. Octets are read without a string, since a large zone has many.
 */
export function scanIPv4(text: Uint8Array, start: number, end: number): number {
  let bits = 0
  let octet = -1
  let dots = 0
  for (let at = start; at < end; at++) {
    const digit = (text[at] as number) - 0x30
    if (digit >= 0 && digit <= 9) {
      if (octet === 0) return -1
      octet = octet < 0 ? digit : octet * 10 + digit
      if (octet > 255) return -1
    } else if (digit === -2 && octet >= 0 && dots < 3) {
      bits = bits * 256 + octet
      octet = -1
      dots++
    } else return -1
  }
  return dots === 3 && octet >= 0 ? bits * 256 + octet : -1
}

/**
 * Writes the 16 octets of an IPv6 address (RFC 4291 section 2.2, without a zone index) between two offsets of a text to `out`. False
 * where it is none.
 */
export function scanIPv6(text: Uint8Array, start: number, end: number, out: Uint8Array): boolean {
  let write = 0
  // Where `::` stands, in octets of `out`.
  let gap = -1
  let at = start
  if (text[at] === 0x3a) {
    if (end - at < 2 || text[at + 1] !== 0x3a) return false
    gap = 0
    at += 2
  }
  while (at < end) {
    const groupStart = at
    let group = 0
    let digit = hexDigit(text[at] as number)
    while (digit >= 0) {
      if (at - groupStart === 4) return false
      group = group * 16 + digit
      at++
      digit = at < end ? hexDigit(text[at] as number) : -1
    }
    if (at < end && text[at] === 0x2e) {
      const bits = scanIPv4(text, groupStart, end)
      if (bits < 0 || write > 12) return false
      for (let shift = 24; shift >= 0; shift -= 8) out[write++] = bits >>> shift
      return spreadGroups(out, write, gap)
    }
    if (at === groupStart || write > 14) return false
    out[write++] = group >> 8
    out[write++] = group
    if (at === end) break
    if (text[at++] !== 0x3a) return false
    if (text[at] === 0x3a && at < end) {
      if (gap >= 0) return false
      gap = write
      at++
    } else if (at === end) return false
  }
  return spreadGroups(out, write, gap)
}

/** Moves what stands after the gap to the end, and fills the gap; it stands for at least one group. */
function spreadGroups(out: Uint8Array, written: number, gap: number): boolean {
  if (gap < 0) return written === 16
  if (written > 14) return false
  out.copyWithin(16 - (written - gap), gap, written)
  out.fill(0, gap, 16 - (written - gap))
  return true
}

function hexDigit(octet: number): number {
  if (octet >= 0x30 && octet <= 0x39) return octet - 0x30
  const lower = octet | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1
}

const encoder = new TextEncoder()

/** Octets of an IPv4 address in dotted form, four decimal numbers without leading zeros, or undefined. */
export function parseIPv4(text: string): Address | undefined {
  const octets = encoder.encode(text)
  const bits = scanIPv4(octets, 0, octets.length)
  return bits < 0 ? undefined : Uint8Array.of(bits >>> 24, bits >>> 16, bits >>> 8, bits)
}

/** Octets of an IPv6 address (RFC 4291 section 2.2), without a zone index, or undefined. */
export function parseIPv6(text: string): Address | undefined {
  const octets = encoder.encode(text)
  const address = new Uint8Array(16)
  return scanIPv6(octets, 0, octets.length, address) ? address : undefined
}

/** Octets of an IPv4 or IPv6 address, or undefined. */
export function parseAddress(text: string): Address | undefined {
  return text.includes(':') ? parseIPv6(text) : parseIPv4(text)
}

/** Presentation form; IPv6 as RFC 5952 wants it. */
export function printAddress(address: Address): string {
  if (address.length === 4) return address.join('.')
  const groups: number[] = []
  for (let i = 0; i < 16; i += 2) groups.push(((address[i] as number) << 8) | (address[i + 1] as number))
  const run = longestZeroRun(groups)
  if (run.length < 2) return groups.map((group) => group.toString(16)).join(':')
  const left = groups.slice(0, run.start).map((group) => group.toString(16))
  const right = groups.slice(run.start + run.length).map((group) => group.toString(16))
  return `${left.join(':')}::${right.join(':')}`
}

function longestZeroRun(groups: readonly number[]): { start: number; length: number } {
  let best = { start: 0, length: 0 }
  for (let start = 0; start < groups.length; start++) {
    let length = 0
    while (groups[start + length] === 0) length++
    if (length > best.length) best = { start, length }
    start += length
  }
  return best
}

/** A network such as `192.0.2.0/24`, or one address as a network of itself. Undefined when it is none or has host bits. */
export function parseNetwork(text: string): Network | undefined {
  const slash = text.indexOf('/')
  const address = parseAddress(slash < 0 ? text : text.slice(0, slash))
  if (address === undefined) return undefined
  const bits = address.length * 8
  if (slash < 0) return { address, prefix: bits }
  const digits = text.slice(slash + 1)
  if (!/^(0|[1-9]\d{0,2})$/.test(digits) || Number(digits) > bits) return undefined
  const network = { address, prefix: Number(digits) }
  return hasHostBits(network) ? undefined : network
}

export function printNetwork(network: Network): string {
  const text = printAddress(network.address)
  return network.prefix === network.address.length * 8 ? text : `${text}/${network.prefix}`
}

function hasHostBits(network: Network): boolean {
  const { address, prefix } = network
  for (let bit = prefix; bit < address.length * 8; bit++) {
    if (((address[bit >> 3] as number) >> (7 - (bit & 7))) & 1) return true
  }
  return false
}

/** Whether the address lies in the network (of the same family). */
export function networkContains(network: Network, address: Address): boolean {
  if (address.length !== network.address.length) return false
  const whole = network.prefix >> 3
  for (let i = 0; i < whole; i++) if (address[i] !== network.address[i]) return false
  const rest = network.prefix & 7
  if (rest === 0) return true
  const mask = (0xff << (8 - rest)) & 0xff
  return ((address[whole] as number) & mask) === ((network.address[whole] as number) & mask)
}

/** Whether one network lies in the other, or is the other. */
export function networkWithin(inner: Network, outer: Network): boolean {
  return inner.prefix >= outer.prefix && networkContains(outer, inner.address)
}

/** One address as a network of itself. */
export function networkOfAddress(address: Address): Network {
  return { address, prefix: address.length * 8 }
}

/** The address at the same host position in `to` as `address` has in `from`; both networks have the same prefix length. */
export function translateAddress(address: Address, from: Network, to: Network): Address {
  if (from.prefix !== to.prefix || from.address.length !== to.address.length)
    throw new Error('networks differ in length')
  const result = to.address.slice()
  for (let bit = from.prefix; bit < address.length * 8; bit++) {
    const shift = 7 - (bit & 7)
    result[bit >> 3] = (result[bit >> 3] as number) | ((address[bit >> 3] as number) & (1 << shift))
  }
  return result
}

/** An address with an optional port: `192.0.2.53`, `192.0.2.53:5353`, `2001:db8::53`, `[2001:db8::53]:53`. */
export interface Endpoint {
  readonly host: string
  readonly port: number
}

export function parseEndpoint(text: string, defaultPort = 53): Endpoint | undefined {
  const bracketed = /^\[([^\]]+)\](?::(\d{1,5}))?$/.exec(text)
  const dotted = /^([\d.]+)(?::(\d{1,5}))?$/.exec(text)
  const [, host, digits] = bracketed ?? dotted ?? [undefined, text, undefined]
  const address = parseAddress(host as string)
  const port = digits === undefined ? defaultPort : Number(digits)
  if (address === undefined || port < 1 || port > 65535) return undefined
  return { host: printAddress(address), port }
}

export function printEndpoint(endpoint: Endpoint): string {
  const host = endpoint.host.includes(':') ? `[${endpoint.host}]` : endpoint.host
  return endpoint.port === 53 && !endpoint.host.includes(':') ? endpoint.host : `${host}:${endpoint.port}`
}

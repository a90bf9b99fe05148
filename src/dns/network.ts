/** IP addresses and networks as octets (4 or 16): compared and sorted without a text form in between. */
export type Address = Uint8Array

export interface Network {
  /** The first address, host bits zero. */
  readonly address: Address
  /** Prefix length in bits. */
  readonly prefix: number
}

/** Octets of an IPv4 address in dotted form, four decimal numbers without leading zeros, or undefined. */
export function parseIPv4(text: string): Address | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)
  if (match === null) return undefined
  const octets = new Uint8Array(4)
  for (let i = 0; i < 4; i++) {
    const digits = match[i + 1] as string
    const value = Number(digits)
    if (value > 255 || (digits.length > 1 && digits[0] === '0')) return undefined
    octets[i] = value
  }
  return octets
}

/** Octets of an IPv6 address (RFC 4291 section 2.2), without a zone index, or undefined. */
export function parseIPv6(text: string): Address | undefined {
  if (!/^[0-9a-f:.]{2,45}$/i.test(text)) return undefined
  const halves = text.split('::')
  if (halves.length > 2) return undefined
  const head = groupsOf(halves[0] as string, halves.length === 1)
  const tail = halves.length === 2 ? groupsOf(halves[1] as string, true) : []
  if (head === undefined || tail === undefined) return undefined
  const missing = 8 - head.length - tail.length
  // `::` stands for at least one group.
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined
  const groups = [...head, ...new Array<number>(missing).fill(0), ...tail]
  const octets = new Uint8Array(16)
  groups.forEach((group, i) => {
    octets[2 * i] = group >> 8
    octets[2 * i + 1] = group & 0xff
  })
  return octets
}

/** 16-bit groups; the last may be a dotted IPv4 address where `lastMayBeIPv4`. */
function groupsOf(text: string, lastMayBeIPv4: boolean): number[] | undefined {
  if (text === '') return []
  const groups: number[] = []
  const parts = text.split(':')
  for (const [i, part] of parts.entries()) {
    if (part.includes('.')) {
      const quad = lastMayBeIPv4 && i === parts.length - 1 ? parseIPv4(part) : undefined
      if (quad === undefined) return undefined
      groups.push(((quad[0] as number) << 8) | (quad[1] as number), ((quad[2] as number) << 8) | (quad[3] as number))
    } else {
      if (!/^[0-9a-f]{1,4}$/i.test(part)) return undefined
      groups.push(Number.parseInt(part, 16))
    }
  }
  return groups
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

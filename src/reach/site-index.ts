import type { Site } from '../definition/project.ts'
import { type Network, printNetwork } from '../dns/network.ts'

/** A site in which an address stands, and by which of its networks. */
export interface SiteMatch {
  readonly site: string
  readonly network: Network
}

/** The networks of one prefix length, by their masked octets. */
interface Level {
  readonly prefix: number
  readonly matches: ReadonlyMap<string, readonly SiteMatch[]>
}

const none: readonly SiteMatch[] = []

/** Which site an address stands in: the one with the longest matching prefix; several where they declare the same network. */
export class SiteIndex {
  /** By the address's length in octets, longest prefix first. */
  private readonly levels: { readonly 4: readonly Level[]; readonly 16: readonly Level[] }

  constructor(sites: Iterable<Site>) {
    const all = [...sites].flatMap((site) => site.networks.map((network) => ({ site: site.name, network })))
    this.levels = { 4: levelsOf(all, 4), 16: levelsOf(all, 16) }
  }

  /** Sites of the address in `octets` from `start` on, `length` (4 or 16) octets long. */
  sitesOf(octets: Uint8Array, start = 0, length = octets.length): readonly SiteMatch[] {
    for (const level of length === 4 ? this.levels[4] : this.levels[16]) {
      const found = level.matches.get(maskedKey(octets, start, level.prefix))
      if (found !== undefined) return found
    }
    return none
  }
}

function levelsOf(all: readonly SiteMatch[], length: number): Level[] {
  const ofFamily = all.filter(({ network }) => network.address.length === length)
  const prefixes = [...new Set(ofFamily.map(({ network }) => network.prefix))].sort((a, b) => b - a)
  return prefixes.map((prefix) => {
    const matches = new Map<string, SiteMatch[]>()
    for (const match of ofFamily.filter(({ network }) => network.prefix === prefix)) {
      const key = maskedKey(match.network.address, 0, prefix)
      const others = matches.get(key)
      if (others === undefined) matches.set(key, [match])
      else if (others.every(({ site }) => site !== match.site)) others.push(match)
    }
    return { prefix, matches }
  })
}

/** The first `prefix` bits, as a string to look them up by. */
function maskedKey(octets: Uint8Array, start: number, prefix: number): string {
  const whole = prefix >> 3
  let key = ''
  for (let i = 0; i < whole; i++) key += String.fromCharCode(octets[start + i] as number)
  const rest = prefix & 7
  if (rest > 0) key += String.fromCharCode((octets[start + whole] as number) & ((0xff << (8 - rest)) & 0xff))
  return key
}

/** `rennes, 192.0.2.0/24`; of several sites `rennes and paris, 192.0.2.0/24`. */
export function printSites(matches: readonly SiteMatch[]): string {
  const [first] = matches
  if (first === undefined) return 'no site'
  return `${matches.map(({ site }) => site).join(' and ')}, ${printNetwork(first.network)}`
}

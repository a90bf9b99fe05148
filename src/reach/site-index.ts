import type { Site } from '../definition/project.ts'
import { type Network, printNetwork } from '../dns/network.ts'

/** A site in which an address stands, and by which of its networks. */
export interface SiteMatch {
  readonly site: string
  readonly network: Network
}

/** The networks of one prefix length, by their first octets up to the sixth as a number, and then by all of them. */
interface Level {
  readonly prefix: number
  readonly byHead: ReadonlyMap<number, ReadonlyMap<string, readonly SiteMatch[]>>
}

/** Octets of an address that a number holds exactly. */
const headLength = 6

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
    for (const { prefix, byHead } of length === 4 ? this.levels[4] : this.levels[16]) {
      const found = byHead.get(headOf(octets, start, prefix))
      // Almost no address is looked at further: most stand in no site, and the networks of few are narrower than a head.
      const matches = found?.get(prefix <= 8 * headLength ? '' : restOf(octets, start, prefix))
      if (matches !== undefined) return matches
    }
    return none
  }
}

function levelsOf(all: readonly SiteMatch[], length: number): Level[] {
  const ofFamily = all.filter(({ network }) => network.address.length === length)
  const prefixes = [...new Set(ofFamily.map(({ network }) => network.prefix))].sort((a, b) => b - a)
  return prefixes.map((prefix) => {
    const byHead = new Map<number, Map<string, SiteMatch[]>>()
    for (const match of ofFamily.filter(({ network }) => network.prefix === prefix)) {
      const { address } = match.network
      const head = headOf(address, 0, prefix)
      const byRest = byHead.get(head) ?? new Map<string, SiteMatch[]>()
      byHead.set(head, byRest)
      const rest = prefix <= 8 * headLength ? '' : restOf(address, 0, prefix)
      const others = byRest.get(rest)
      if (others === undefined) byRest.set(rest, [match])
      else if (others.every(({ site }) => site !== match.site)) others.push(match)
    }
    return { prefix, byHead }
  })
}

/** The first octets, as far as the prefix goes, as a number. */
function headOf(octets: Uint8Array, start: number, prefix: number): number {
  let head = 0
  let left = prefix
  for (let i = 0; i < headLength && left > 0; i++, left -= 8) {
    head = head * 256 + ((octets[start + i] as number) & (left >= 8 ? 0xff : (0xff << (8 - left)) & 0xff))
  }
  return head
}

/** The octets behind the head, as far as the prefix goes. */
function restOf(octets: Uint8Array, start: number, prefix: number): string {
  let rest = ''
  for (let i = headLength; 8 * i < prefix; i++) {
    const bits = prefix - 8 * i
    rest += String.fromCharCode((octets[start + i] as number) & (bits >= 8 ? 0xff : (0xff << (8 - bits)) & 0xff))
  }
  return rest
}

/** `rennes, 192.0.2.0/24`; of several sites `rennes and paris, 192.0.2.0/24`. */
export function printSites(matches: readonly SiteMatch[]): string {
  const [first] = matches
  if (first === undefined) return 'no site'
  return `${matches.map(({ site }) => site).join(' and ')}, ${printNetwork(first.network)}`
}

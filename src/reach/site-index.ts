import type { Site } from '../definition/project.ts'
import { type Network, printNetwork } from '../dns/network.ts'
import { NetworkIndex } from '../dns/network-index.ts'

/** A site in which an address stands, and by which of its networks. */
export interface SiteMatch {
  readonly site: string
  readonly network: Network
  /** The site's own bit among eight; those beyond the seventh share the last one. */
  readonly bit: number
}

const bits = 8

/** The bit of more sites than one, where there are more than eight. */
export const sharedBit = 1 << (bits - 1)

const none: readonly SiteMatch[] = []

/** Which site an address stands in: the one with the longest matching prefix; several where they declare the same network. */
export class SiteIndex {
  private readonly networks: NetworkIndex<SiteMatch>
  private readonly bitsByName = new Map<string, number>()

  constructor(sites: Iterable<Site>) {
    const matches = [...sites].flatMap(({ name, networks }, number) => {
      const own = new Map(networks.map((network) => [printNetwork(network), network]))
      const bit = bitOf(number)
      this.bitsByName.set(name, bit)
      return Array.from(own.values(), (network): SiteMatch => ({ site: name, network, bit }))
    })
    this.networks = new NetworkIndex(matches.map((value) => ({ network: value.network, value })))
  }

  /** Sites of the address in `octets` from `start` on, `length` (4 or 16) octets long. */
  sitesOf(octets: Uint8Array, start = 0, length = octets.length): readonly SiteMatch[] {
    return this.networks.find(octets, start, length) ?? none
  }

  /** The bits of some sites, by name: where two sets have none in common, no site is in both. */
  bitsOf(sites: Iterable<string>): number {
    let sum = 0
    for (const site of sites) sum |= this.bitsByName.get(site) ?? 0
    return sum
  }
}

function bitOf(number: number): number {
  return 1 << Math.min(number, bits - 1)
}

/** `rennes, 192.0.2.0/24`; of several sites `rennes and paris, 192.0.2.0/24`. */
export function printSites(matches: readonly SiteMatch[]): string {
  const [first] = matches
  if (first === undefined) return 'no site'
  return `${matches.map(({ site }) => site).join(' and ')}, ${printNetwork(first.network)}`
}

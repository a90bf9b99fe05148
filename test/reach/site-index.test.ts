import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Site } from '../../src/definition/project.ts'
import { type Network, networkContains } from '../../src/dns/network.ts'
import { SiteIndex } from '../../src/reach/site-index.ts'
import { fileOf } from './built-zone-of.ts'

/** Octets that differ little, so that networks lie in each other. */
const octets = (length: number) =>
  fc
    .array(fc.constantFrom(0, 1, 127, 128, 192, 255), { minLength: length, maxLength: length })
    .map((list) => Uint8Array.from(list))

const place = { file: fileOf('secours.yaml', ''), start: 0, end: 0 }

/** An address without the bits behind a prefix. */
function networkOf(address: Uint8Array, prefix: number): Network {
  const masked = address.map((octet, at) => octet & (0xff << Math.max(0, Math.min(8, 8 * (at + 1) - prefix))))
  return { address: masked, prefix }
}

it.each([4, 16])('finds the sites of the longest prefix, for addresses of %i octets', (length) => {
  const network = fc.tuple(octets(length), fc.integer({ min: 0, max: 8 * length }))
  fc.assert(
    fc.property(fc.array(network, { minLength: 1, maxLength: 12 }), fc.nat(8 * length - 1), (networks, bit) => {
      // The neighbour of the first network's base: whether it lies in there the prefix says to the bit.
      const address = Uint8Array.from(networks[0]?.[0] ?? [])
      address[bit >> 3] = (address[bit >> 3] as number) ^ (0x80 >> (bit & 7))
      const sites = networks.map(
        ([base, prefix], at): Site => ({ name: `s${at % 4}`, networks: [networkOf(base, prefix)], place }),
      )
      const holding = sites.filter(({ networks: [only] }) => only !== undefined && networkContains(only, address))
      const longest = Math.max(...holding.map(({ networks: [only] }) => only?.prefix ?? -1))
      const expected = holding.filter(({ networks: [only] }) => only?.prefix === longest).map(({ name }) => name)
      const found = new SiteIndex(sites).sitesOf(Uint8Array.of(9, ...address, 9), 1, length)
      expect(new Set(found.map(({ site }) => site))).toEqual(new Set(expected))
    }),
    { numRuns: 1000 },
  )
})

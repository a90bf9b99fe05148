import { displayName } from '../../dns/name.ts'
import { type Network, networkContains, parseNetwork, printAddress, printNetwork } from '../../dns/network.ts'
import { aaaaType, aType } from '../../dns/type-codes.ts'
import type { NameId } from '../../zone/name-table.ts'
import type { Zone } from '../../zone/zone.ts'
import { defineRule } from '../rule.ts'

interface Scope {
  readonly network: Network
  readonly what: string
}

/**
 * Addresses that lead nobody anywhere on the Internet (RFC 6890). Those for documentation are not among them, since examples are made
 * of them; nor is the rest of 127/8, in which block lists answer (RFC 5782).
 */
const scopes: readonly Scope[] = [
  ['0.0.0.0/8', 'this network'],
  ['10.0.0.0/8', 'private use'],
  ['100.64.0.0/10', 'carriers alone'],
  ['127.0.0.1', 'the host itself'],
  ['169.254.0.0/16', 'one link'],
  ['172.16.0.0/12', 'private use'],
  ['192.168.0.0/16', 'private use'],
  ['224.0.0.0/4', 'multicast'],
  ['240.0.0.0/4', 'future use'],
  ['::', 'no host'],
  ['::1', 'the host itself'],
  ['::ffff:0:0/96', 'IPv4 within programs'],
  ['fc00::/7', 'private use'],
  ['fe80::/10', 'one link'],
  ['ff00::/8', 'multicast'],
].flatMap(([text = '', what = '']) => {
  const network = parseNetwork(text)
  return network === undefined ? [] : [{ network, what }]
})

/** Zones that are not seen from the Internet (RFC 6761, RFC 6762, RFC 8375, and `internal`, which is reserved). */
const privateZones = /(?:^|\.)(?:internal|local|test|localhost|invalid|lan|home\.arpa)$/i

/** By the first octet of an address of 4 and of 16 octets: whether it needs a look. */
const suspects = [4, 16].map((length) => {
  const firsts = new Uint8Array(256)
  for (const { network } of scopes.filter(({ network: { address } }) => address.length === length)) {
    const [first = 0] = network.address
    firsts.fill(1, first, first + 2 ** Math.max(0, 8 - network.prefix))
  }
  return firsts
})
const [suspects4 = new Uint8Array(256), suspects6 = new Uint8Array(256)] = suspects

export const addressScope = defineRule({
  code: 'address-scope',
  class: 'zone',
  severity: 'warning',
  reference: 'RFC 6890',
  title: 'an address is not reached from the Internet, and stands in no site of the project',
  why: "Whoever asks from outside is led to an address that is not theirs to reach, or to a stranger's machine in their own network.",
  example: 'www A 10.0.0.1, and no site has 10.0.0.0/8',
  needs: [aType, aaaaType],
  reads: [aType, aaaaType],
  check(context, report) {
    const { zone, surroundings } = context
    if (privateZones.test(displayName(zone.apexName))) return
    const { rdata, rdataStarts, types, owners, recordCount } = zone.columns
    for (let record = 0; record < recordCount; record++) {
      const type = types[record]
      if (type !== aType && type !== aaaaType) continue
      const first = rdata[rdataStarts[record] as number] as number
      if ((type === aType ? suspects4 : suspects6)[first] === 0) continue
      const address = zone.storedRdata(record)
      const scope = scopes.find(({ network }) => networkContains(network, address))
      if (scope === undefined || isLocalhost(zone, zone.names.fold(owners[record] as number))) continue
      if ((surroundings?.sites?.sitesOf(address).length ?? 0) > 0) continue
      report({
        record,
        message: `${printAddress(address)} is for ${scope.what} (${printNetwork(scope.network)}): from the Internet it leads nowhere`,
      })
    }
  },
})

function isLocalhost({ names }: Zone, owner: NameId): boolean {
  return String.fromCharCode(...names.label(owner)) === 'localhost'
}

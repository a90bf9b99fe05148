import { encodeName, labelsOf, type Name, parseName, printWireName, sameName } from '../dns/name.ts'
import { cnameType } from '../dns/type-codes.ts'
import { locateName, wildcardBelow } from '../zone/lookup.ts'
import type { NameId } from '../zone/name-table.ts'
import type { RRsetId, Zone } from '../zone/zone.ts'
import { hasOwnAddress } from './own-address.ts'
import type { ProjectZones, ReachedVariant } from './project-zones.ts'

/** A and AAAA. */
const addressTypes = [1, 28]

/** Aliases after which resolvers have long given up. It also keeps the work on a zone linear in its size. */
export const longestChain = 32

/** An RRset on the way, and the name that was asked for there (for a wildcard not its owner). */
export interface Stop {
  readonly reached: ReachedVariant
  readonly rrset: RRsetId
  readonly name: Name
}

export type JourneyEnd =
  /** At addresses. */
  | 'addresses'
  /** At a name of the project without an address. */
  | 'no-address'
  /** At a name that its zone does not have. */
  | 'no-name'
  /** At a name of none of the project's zones, or below a delegation to others. */
  | 'outside'
  /** At a zone of the project whose definition is faulty. */
  | 'faulty'
  | 'loop'
  | 'too-long'

/** Where a name leads. */
export interface Journey {
  /** The aliases followed (CNAME, DNAME), in order. */
  readonly hops: readonly Stop[]
  readonly end: JourneyEnd
  /** The address RRsets at the end: A, AAAA, or both. */
  readonly addresses: readonly Stop[]
  /** The last name. */
  readonly name: Name
}

/** A name, and the zone of the project that is to answer for it. */
interface Position {
  readonly reached: ReachedVariant
  readonly name: Name
}

interface Arrival {
  readonly end: JourneyEnd
  readonly addresses: readonly Stop[]
}

interface Hop {
  readonly hop: Stop
  readonly target: Name
}

/** Follows a name that stands in a zone's rdata: its id in that zone's table. */
export function followTarget(zones: ProjectZones, from: ReachedVariant, target: NameId): Journey {
  const { zone } = from
  const name = zone.names.name(target)
  const folded = zone.names.fold(target)
  const stays = zone.names.isAtOrBelow(folded, zone.apex) && !zones.hasZoneBelow(from.variant.apex)
  // Almost every target has its addresses at itself, and needs no walk.
  if (stays && hasOwnAddress(zone, folded)) {
    const rrsets = addressTypes.map((type) => zone.find(folded, type)).filter((rrset) => rrset >= 0)
    const addresses = rrsets.map((rrset) => ({ reached: from, rrset, name }))
    return { hops: [], end: 'addresses', addresses, name }
  }
  return follow(zones, stays ? { reached: from, name } : enter(zones, name), name)
}

/** Follows any name. */
export function followName(zones: ProjectZones, name: Name): Journey {
  return follow(zones, enter(zones, name), name)
}

function follow(zones: ProjectZones, start: Position | Arrival, startName: Name): Journey {
  const hops: Stop[] = []
  let at = start
  let name = startName
  for (;;) {
    if ('end' in at) return { hops, ...at, name }
    const next = step(at)
    if ('end' in next) {
      at = next
      continue
    }
    if (hops.some((other) => sameStop(other, next.hop))) return { hops, end: 'loop', addresses: [], name }
    hops.push(next.hop)
    name = next.target
    at = hops.length > longestChain ? { end: 'too-long', addresses: [] } : enter(zones, name)
  }
}

function sameStop(a: Stop, b: Stop): boolean {
  return a.rrset === b.rrset && a.reached.zone === b.reached.zone && sameName(a.name, b.name)
}

/** The zone that is to answer for a name, or how a journey ends that comes to it. */
export function enter(zones: ProjectZones, name: Name): Position | Arrival {
  const reached = zones.zoneFor(name)
  return typeof reached === 'string' ? { end: reached, addresses: [] } : { reached, name }
}

/** One step within a zone (RFC 1034 section 4.3.2, RFC 6672 section 3.2). */
export function step({ reached, name }: Position): Hop | Arrival {
  const { zone } = reached
  const location = locateName(zone, encodeName(name))
  if (location === undefined) throw new Error(`${name} is not in the zone that was found for it`)
  const { match, closestEncloser, cut, dname } = location
  const stopAt = (rrset: RRsetId): Stop => ({ reached, rrset, name })
  const arriveAt = (node: NameId, without: JourneyEnd): Arrival => {
    const addresses = addressTypes.map((type) => zone.find(node, type)).filter((rrset) => rrset >= 0)
    return { end: addresses.length > 0 ? 'addresses' : without, addresses: addresses.map(stopAt) }
  }
  // Below a cut, glue is what a resolver uses on its way down.
  if (cut >= 0) return arriveAt(match, 'outside')
  if (dname >= 0) {
    const target = substitute(zone, dname, name)
    return target === undefined ? { end: 'no-name', addresses: [] } : { hop: stopAt(dname), target }
  }
  const node = match >= 0 ? match : wildcardBelow(zone, closestEncloser)
  const cname = zone.find(node, cnameType)
  if (cname < 0) return arriveAt(node, node < 0 ? 'no-name' : 'no-address')
  return { hop: stopAt(cname), target: zone.names.name(zone.nameAt(zone.firstRecord(cname), 0)) }
}

/** The name with the DNAME's owner replaced by its target; undefined where that is too long (RFC 6672 section 2.2). */
function substitute(zone: Zone, dname: RRsetId, name: Name): Name | undefined {
  const target = printWireName(zone.wireRdata(zone.firstRecord(dname)))
  const kept = labelsOf(name).slice(0, -zone.names.depth(zone.ownerOf(dname)))
  const result = parseName(`${kept.join('.')}.${target === '.' ? '' : target}`)
  return 'name' in result ? result.name : undefined
}

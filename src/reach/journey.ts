import { labelsOf, type Name, parseName, printWireName, sameName } from '../dns/name.ts'
import { closestEncloser, findDname, findZoneCut } from '../zone/lookup.ts'
import { type NameId, noName, rootId } from '../zone/name-table.ts'
import type { RRsetId, Zone } from '../zone/zone.ts'
import type { ProjectZones, ReachedVariant } from './project-zones.ts'

const aType = 1
const aaaaType = 28
const cnameType = 5
const dnameType = 39

/** Aliases after which resolvers have long given up. It also keeps the work on a zone linear in its size. */
const maxHops = 32

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

/** A name as one zone's table knows it: by its own id, or by that of the nearest name above it. */
interface Position {
  readonly reached: ReachedVariant
  readonly known: NameId
  readonly exact: boolean
  readonly name: Name
}

interface Arrival {
  readonly end: JourneyEnd
  readonly addresses: readonly Stop[]
}

interface Hop {
  readonly hop: Stop
  readonly target: Name
  /** Where the same zone's table has the target. */
  readonly targetId: NameId
}

/** Follows a name that stands in a zone's rdata: its id in that zone's table. */
export function followTarget(zones: ProjectZones, from: ReachedVariant, target: NameId): Journey {
  const name = from.zone.names.name(target)
  return follow(zones, positionIn(zones, from, target, name), name)
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
    const { hop, target, targetId } = next
    if (hops.some((other) => sameStop(other, hop))) return { hops, end: 'loop', addresses: [], name }
    hops.push(hop)
    name = target
    if (hops.length > maxHops) at = { end: 'too-long', addresses: [] }
    else at = targetId === noName ? enter(zones, target) : positionIn(zones, at.reached, targetId, target)
  }
}

function sameStop(a: Stop, b: Stop): boolean {
  return a.rrset === b.rrset && a.reached.zone === b.reached.zone && sameName(a.name, b.name)
}

/** The position of a name in the zone in whose rdata it stands, or in the zone that is to answer for it. */
function positionIn(zones: ProjectZones, reached: ReachedVariant, id: NameId, name: Name): Position | Arrival {
  const { zone } = reached
  const known = zone.names.fold(id)
  if (!zone.names.isAtOrBelow(known, zone.apex) || zones.hasZoneBelow(reached.variant.apex)) return enter(zones, name)
  return { reached, known, exact: true, name }
}

/** The position of a name in the zone of the project that is to answer for it. */
function enter(zones: ProjectZones, name: Name): Position | Arrival {
  const reached = zones.zoneFor(name)
  if (typeof reached === 'string') return { end: reached, addresses: [] }
  const { names } = reached.zone
  const labels = labelsOf(name)
  const id = names.find(name)
  if (id !== noName) return { reached, known: id, exact: true, name }
  let known = noName
  for (let skip = 1; known === noName; skip++) {
    known = skip >= labels.length ? rootId : names.find(`${labels.slice(skip).join('.')}.` as Name)
  }
  return { reached, known, exact: false, name }
}

/** One step within a zone (RFC 1034 section 4.3.2, RFC 6672 section 3.2). */
function step(position: Position): Hop | Arrival {
  const { reached, known, exact, name } = position
  const { zone } = reached
  if (findZoneCut(zone, known) >= 0) {
    // Glue is what a resolver uses on its way down.
    const glue = exact ? addressesAt(position, known) : []
    return { end: glue.length > 0 ? 'addresses' : 'outside', addresses: glue }
  }
  const above = findDname(zone, known)
  const dname = above >= 0 || exact ? above : zone.find(known, dnameType)
  if (dname >= 0) {
    const target = substitute(zone, dname, name)
    if (target === undefined) return { end: 'no-name', addresses: [] }
    return { hop: { reached, rrset: dname, name }, target, targetId: noName }
  }
  const node = exact && zone.exists(known) ? known : wildcardAt(zone, closestEncloser(zone, known))
  if (node === noName) return { end: 'no-name', addresses: [] }
  const cname = zone.find(node, cnameType)
  if (cname < 0) {
    const addresses = addressesAt(position, node)
    return { end: addresses.length > 0 ? 'addresses' : 'no-address', addresses }
  }
  const targetId = zone.nameAt(zone.firstRecord(cname), 0)
  return { hop: { reached, rrset: cname, name }, target: zone.names.name(targetId), targetId }
}

function addressesAt({ reached, name }: Position, node: NameId): Stop[] {
  return [aType, aaaaType]
    .map((type) => reached.zone.find(node, type))
    .filter((rrset) => rrset >= 0)
    .map((rrset) => ({ reached, rrset, name }))
}

const asterisk = Uint8Array.of(0x2a)

function wildcardAt(zone: Zone, encloser: NameId): NameId {
  const wildcard = zone.names.findChild(encloser, asterisk, 0, 1)
  return zone.exists(wildcard) ? wildcard : noName
}

/** The name with the DNAME's owner replaced by its target; undefined where that is too long (RFC 6672 section 2.2). */
function substitute(zone: Zone, dname: RRsetId, name: Name): Name | undefined {
  const target = printWireName(zone.wireRdata(zone.firstRecord(dname)))
  const kept = labelsOf(name).slice(0, -zone.names.depth(zone.ownerOf(dname)))
  const result = parseName(`${kept.join('.')}.${target === '.' ? '' : target}`)
  return 'name' in result ? result.name : undefined
}

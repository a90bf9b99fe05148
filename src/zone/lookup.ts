import { dnameType, nsType } from '../dns/type-codes.ts'
import type { NameId } from './name-table.ts'
import type { RRsetId, Zone } from './zone.ts'

/** The topmost zone cut at or above a folded name, below the apex: the NS RRset that delegates, or -1. */
export function findZoneCut(zone: Zone, name: NameId): RRsetId {
  let cut = -1
  for (let id = name; id >= 0 && id !== zone.apex; id = zone.names.parent(id)) {
    const ns = zone.find(id, nsType)
    if (ns >= 0) cut = ns
  }
  return cut
}

/** The topmost DNAME strictly above a folded name, or -1 (RFC 6672 section 2.3). */
export function findDname(zone: Zone, name: NameId): RRsetId {
  let found = -1
  if (name === zone.apex) return found
  for (let id = zone.names.parent(name); id >= 0; id = zone.names.parent(id)) {
    const dname = zone.find(id, dnameType)
    if (dname >= 0) found = dname
    if (id === zone.apex) break
  }
  return found
}

/** The closest existing ancestor of a folded name, itself included (RFC 4592 section 3.3.1); the name stands in the zone. */
export function closestEncloser(zone: Zone, name: NameId): NameId {
  let id = name
  while (id !== zone.apex && !zone.exists(id)) id = zone.names.parent(id)
  return id
}

const asterisk = Uint8Array.of(0x2a)

/** The wildcard that answers for a folded name that does not exist: its folded id, or -1 (RFC 4592 section 3.3.1). */
export function sourceOfSynthesis(zone: Zone, name: NameId): NameId {
  return wildcardBelow(zone, closestEncloser(zone, name))
}

/** How a name stands to a zone. Ids are folded; -1 where there is none. */
export interface Location {
  /** The name itself, where it exists (empty non-terminals included). */
  readonly match: NameId
  readonly closestEncloser: NameId
  /** The topmost zone cut at or above the name, below the apex. */
  readonly cut: RRsetId
  /** The topmost DNAME strictly above the name, where no cut stands at or above it. */
  readonly dname: RRsetId
}

/**
 * Finds a name, in uncompressed wire form, in one walk down from the apex; undefined where it is not in the zone. The name is
 * not interned: what a server is asked for leaves no trace in its memory.
 */
export function locateName(zone: Zone, wire: Uint8Array): Location | undefined {
  const { names, apex } = zone
  let count = 0
  for (let at = 0; (wire[at] as number) > 0; at += 1 + (wire[at] as number)) labelStarts[count++] = at
  const apexLabel = count - names.depth(apex)
  if (apexLabel < 0) return undefined
  let id = 0
  for (let label = count - 1; label >= apexLabel && id >= 0; label--) id = childOf(zone, id, wire, label)
  if (id !== apex) return undefined
  let closest = apex
  let cut = -1
  let dname = -1
  for (let label = apexLabel - 1; label >= 0; label--) {
    if (cut < 0 && dname < 0) dname = zone.find(closest, dnameType)
    id = childOf(zone, id, wire, label)
    if (!zone.exists(id)) return { match: -1, closestEncloser: closest, cut, dname }
    closest = id
    if (cut < 0 && dname < 0) cut = zone.find(id, nsType)
  }
  return { match: closest, closestEncloser: closest, cut, dname }
}

const labelStarts = new Int32Array(128)

function childOf(zone: Zone, parent: NameId, wire: Uint8Array, label: number): NameId {
  const start = labelStarts[label] as number
  return zone.names.findChild(parent, wire, start + 1, start + 1 + (wire[start] as number))
}

/** The wildcard child of a folded name: its folded id, or -1 (RFC 4592 section 3.3.1). */
export function wildcardBelow(zone: Zone, encloser: NameId): NameId {
  const wildcard = zone.names.findChild(encloser, asterisk, 0, 1)
  return zone.exists(wildcard) ? wildcard : -1
}

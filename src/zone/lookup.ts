import type { NameId } from './name-table.ts'
import type { RRsetId, Zone } from './zone.ts'

const nsType = 2
const dnameType = 39

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
  const wildcard = zone.names.findChild(closestEncloser(zone, name), asterisk, 0, 1)
  return zone.exists(wildcard) ? wildcard : -1
}

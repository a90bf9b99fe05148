import type { Name } from '../../dns/name.ts'
import { dnameType } from '../../dns/type-codes.ts'
import { findDname, findZoneCut } from '../../zone/lookup.ts'
import { type NameId, noName } from '../../zone/name-table.ts'
import type { RecordId, Zone } from '../../zone/zone.ts'
import { isReverseZone } from '../values/reverse-zone.ts'
import type { ZoneContext } from '../zone-context.ts'

/** A DNAME whose target exists, with no name below it. */
export interface EmptyDname {
  readonly record: RecordId
  readonly target: Name
}

/**
 * The DNAMEs that redirect into an empty tree of this zone or another of the project, in the order of the text: names below their owners
 * do not exist, and the owners themselves they do not redirect (RFC 6672 section 2.3). A wildcard is a name too.
 */
export function emptyDnames(context: ZoneContext): readonly EmptyDname[] {
  let suspects: Map<Zone, Map<NameId, EmptyDname[]>> | undefined
  for (const rrset of context.ofType(dnameType)) {
    const record = context.zone.firstRecord(rrset)
    const target = context.zone.names.name(context.zone.nameAt(record, 0))
    const zone = zoneOfTree(context, target)
    const top = zone?.names.find(target) ?? noName
    // Hosts come and go in a reverse zone, and below another DNAME or a delegation stands what is not looked at here.
    if (zone === undefined || !zone.exists(top) || zone.find(top, dnameType) >= 0 || isReverseZone(context.zone))
      continue
    if (findZoneCut(zone, top) >= 0 || findDname(zone, top) >= 0 || context.isOccludedSet(rrset)) continue
    suspects ??= new Map()
    const tops = suspects.get(zone) ?? new Map<NameId, EmptyDname[]>()
    suspects.set(zone, tops.set(top, [...(tops.get(top) ?? []), { record, target }]))
  }
  if (suspects === undefined) return []
  for (const [zone, tops] of suspects) strikeTops(zone, tops)
  const empty = Array.from(suspects.values(), (tops) => [...tops.values()].flat())
  return empty.flat().sort((a, b) => a.record - b.record)
}

/** The zone that has all names below one; undefined where nobody here can tell. */
function zoneOfTree({ zone, surroundings }: ZoneContext, top: Name): Zone | undefined {
  if (surroundings === undefined) return zone.names.isAtOrBelow(zone.names.find(top), zone.apex) ? zone : undefined
  if (surroundings.zones.hasZoneBelow(top)) return undefined
  const reached = surroundings.zones.zoneFor(top)
  return typeof reached === 'string' ? undefined : reached.zone
}

/** Takes out those that have a name below them. */
function strikeTops(zone: Zone, tops: Map<NameId, unknown>): void {
  for (let rrset = 0; rrset < zone.rrsetCount && tops.size > 0; rrset++) {
    let name = zone.ownerOf(rrset)
    while (name !== zone.apex && name !== noName) {
      name = zone.names.parent(name)
      tops.delete(name)
    }
  }
}

import { findEntry } from '../../definition/entry-index.ts'
import type { ReachedVariant } from '../../reach/project-zones.ts'
import type { SiteIndex } from '../../reach/site-index.ts'
import type { DeadAddress } from '../../reach/verdict.ts'
import { findDname, findZoneCut } from '../../zone/lookup.ts'
import type { NameId } from '../../zone/name-table.ts'
import type { RRsetId, Zone } from '../../zone/zone.ts'
import { oncePer } from '../once-per.ts'
import type { ActiveProject, VariantContext } from '../variant-context.ts'

const addressTypes = [1, 28]

/** By name: the first RRset below it with an address that is dead. */
type DeadBelow = ReadonlyMap<NameId, RRsetId>

/** Kept for all zones that lead into the same one. */
const byZone = oncePer((_active: ActiveProject) => new WeakMap<Zone, Map<string, DeadBelow>>())

/**
 * A dead address below a folded name of a zone's table, where one is: what a DNAME to it leads to (RFC 6672 section 2.1). Names that
 * the zone leaves on purpose, and targets of sets that fail over by themselves, are passed over.
 */
export function findDeadBelow(context: VariantContext, reached: ReachedVariant, name: NameId): DeadAddress | undefined {
  const { active, down } = context
  const ofZone = byZone(active).get(reached.zone) ?? new Map<string, DeadBelow>()
  byZone(active).set(reached.zone, ofZone)
  const key = [...down].join(' ')
  const below = ofZone.get(key) ?? findAllBelow(active, reached, down)
  ofZone.set(key, below)
  const rrset = below.get(name)
  return rrset === undefined ? undefined : deadIn(active.sites, reached, rrset, down)
}

function findAllBelow(active: ActiveProject, reached: ReachedVariant, down: ReadonlySet<string>): DeadBelow {
  const below = new Map<NameId, RRsetId>()
  const { zone, variant } = reached
  for (let rrset = 0; rrset < zone.rrsetCount; rrset++) {
    if (!addressTypes.includes(zone.typeOf(rrset))) continue
    if (deadIn(active.sites, reached, rrset, down) === undefined) continue
    const owner = zone.ownerOf(rrset)
    if (!zone.names.isAtOrBelow(owner, zone.apex) || findZoneCut(zone, owner) >= 0 || findDname(zone, owner) >= 0) {
      continue
    }
    if (active.targets.servesSetsOnly(reached, owner)) continue
    if (findEntry(variant.leaves, zone.names.name(owner), zone.typeOf(rrset)) !== undefined) continue
    for (let id = owner; id !== zone.apex; ) {
      id = zone.names.parent(id)
      if (below.has(id)) break
      below.set(id, rrset)
    }
  }
  return below
}

function deadIn(
  index: SiteIndex,
  reached: ReachedVariant,
  rrset: RRsetId,
  down: ReadonlySet<string>,
): DeadAddress | undefined {
  const { zone } = reached
  for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
    const sites = index.sitesOf(zone.storedRdata(record)).filter(({ site }) => down.has(site))
    if (sites.length > 0) {
      return { stop: { reached, rrset, name: zone.names.name(zone.ownerOf(rrset)) }, record, sites }
    }
  }
  return undefined
}

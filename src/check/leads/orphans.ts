import { aaaaType, aType } from '../../dns/type-codes.ts'
import type { SiteMatch } from '../../reach/site-index.ts'
import type { RecordId, RRsetId, Zone } from '../../zone/zone.ts'
import { oncePerContext } from '../once-per-context.ts'
import type { VariantContext } from '../variant-context.ts'

/** An IPv6 address that was left in a site that is down, while its name's IPv4 addresses moved out of there. */
export interface Orphan {
  readonly rrset: RRsetId
  /** The first of its records that is dead. */
  readonly record: RecordId
  readonly sites: readonly SiteMatch[]
  /** The A RRset, which lives. */
  readonly moved: RRsetId
}

/** By AAAA RRset. Those that the variant leaves on purpose are none. */
export const orphans = oncePerContext((context: VariantContext): ReadonlyMap<RRsetId, Orphan> => {
  const found = new Map<RRsetId, Orphan>()
  if (context.down.size === 0) return found
  const { zone, normal, zoneContext } = context
  for (const { before, after: moved, recordsDiffer } of context.changedSets) {
    if (before < 0 || moved < 0 || !recordsDiffer || zone.typeOf(moved) !== aType) continue
    const rrset = zone.find(zone.ownerOf(moved), aaaaType)
    if (rrset < 0 || !zoneContext.isInZone(zone.ownerOf(moved)) || zoneContext.isOccludedSet(rrset)) continue
    const record = firstDead(context, zone, rrset)
    if (record < 0 || firstDead(context, zone, moved) >= 0 || firstDead(context, normal.zone, before) < 0) continue
    const owner = zone.names.name(zone.columns.owners[record] as number)
    if (context.findLeave(owner, aaaaType) !== undefined) continue
    found.set(rrset, { rrset, record, sites: context.downSitesOf(record), moved })
  }
  return found
})

/** The first record of an address RRset, of the variant or of normal, that stands in a site that is down, or -1. */
function firstDead(context: VariantContext, zone: Zone, rrset: RRsetId): RecordId {
  for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
    if (context.downSitesOf(record, zone).length > 0) return record
  }
  return -1
}

import { aaaaType, aType, dnameType, nsType } from '../dns/type-codes.ts'
import { findDname, findZoneCut } from '../zone/lookup.ts'
import { NameSet } from '../zone/name-set.ts'
import type { NameId } from '../zone/name-table.ts'
import type { RRsetId, Zone } from '../zone/zone.ts'
import { oncePerZone } from './once-per-zone.ts'
import type { ZoneContext } from './zone-context.ts'

/** An RRset at or below a zone cut, or below a DNAME. */
export interface HiddenSet {
  readonly rrset: RRsetId
  /** Folded. */
  readonly owner: NameId
  /** The topmost NS RRset that delegates the owner, or -1. */
  readonly cut: RRsetId
  /** The topmost DNAME above the owner, or -1. */
  readonly dname: RRsetId
}

/**
 * The RRsets of the zone that are not its own to answer, in the order of the text. Left out are what makes a cut, the NS RRset, and
 * the glue that it needs.
 */
export const hiddenSets = oncePerZone(
  (context: ZoneContext): readonly HiddenSet[] => {
    const { zone } = context
    const { names, apex } = zone
    const delegates = some(context, nsType, (rrset) => zone.ownerOf(rrset) !== apex)
    const redirects = some(context, dnameType, () => true)
    if (!delegates && !redirects) return []
    const hidden: HiddenSet[] = []
    // Nothing can stand above a name that is right below the apex but the apex: most names are.
    const nearest = names.depth(apex) + (redirects && zone.find(apex, dnameType) >= 0 ? 0 : 1)
    const { owners, firstRecords } = zone.columns
    const tops = new NameSet(names, zone.rrsetCount)
    for (const rrset of context.ofType(nsType)) if (zone.ownerOf(rrset) !== apex) tops.add(zone.ownerOf(rrset))
    for (const rrset of context.ofType(dnameType)) tops.add(zone.ownerOf(rrset))
    for (let rrset = 0; rrset < zone.rrsetCount; rrset++) {
      const spelled = owners[firstRecords[rrset] as number] as number
      if (names.depth(spelled) <= nearest) continue
      const owner = names.fold(spelled)
      if (!isBelowSome(owner)) continue
      const cut = delegates ? findZoneCut(zone, owner) : -1
      const dname = redirects ? findDname(zone, owner) : -1
      if ((cut >= 0 || dname >= 0) && context.isInZone(owner)) add(rrset, owner, cut, dname)
    }
    if (nearest > names.depth(apex)) for (const cut of context.ofType(nsType)) addAt(cut)
    return hidden.sort((a, b) => a.rrset - b.rrset)

    /** Whether a name has NS or DNAME records, or one above it does; the apex left out where it does not redirect. */
    function isBelowSome(owner: NameId): boolean {
      for (let id = owner; id >= 0 && (id !== apex || redirects); id = names.parent(id)) if (tops.has(id)) return true
      return false
    }

    /** What stands at a cut right below the apex. */
    function addAt(cut: RRsetId): void {
      const owner = zone.ownerOf(cut)
      if (names.parent(owner) !== apex || owner === apex) return
      for (let rrset = zone.firstRRsetAt(owner); rrset >= 0; rrset = zone.nextRRset(rrset)) add(rrset, owner, cut, -1)
    }

    function add(rrset: RRsetId, owner: NameId, cut: RRsetId, dname: RRsetId): void {
      if (rrset === cut) return
      const type = zone.typeOf(rrset)
      const isGlue = dname < 0 && (type === aType || type === aaaaType) && leadsTo(zone, cut, owner)
      if (!isGlue) hidden.push({ rrset, owner, cut, dname })
    }
  },
  [nsType],
)

/** Whether a record of an NS RRset names a folded name. */
function leadsTo(zone: Zone, ns: RRsetId, target: NameId): boolean {
  for (let record = zone.firstRecord(ns); record >= 0; record = zone.nextRecord(record)) {
    if (zone.names.fold(zone.nameAt(record, 0)) === target) return true
  }
  return false
}

function some(context: ZoneContext, type: number, test: (rrset: RRsetId) => boolean): boolean {
  for (const rrset of context.ofType(type)) if (test(rrset)) return true
  return false
}

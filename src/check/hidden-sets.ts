import { findDname, findZoneCut } from '../zone/lookup.ts'
import type { NameId } from '../zone/name-table.ts'
import type { RRsetId } from '../zone/zone.ts'
import { oncePerZone } from './once-per-zone.ts'
import type { ZoneContext } from './zone-context.ts'

const nsType = 2
const dnameType = 39

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

/** The RRsets of the zone that are not its own to answer, in the order of the text; the NS RRsets that make a cut among them. */
export const hiddenSets = oncePerZone((context: ZoneContext): readonly HiddenSet[] => {
  const { zone } = context
  const { names, apex } = zone
  const delegates = some(context, nsType, (rrset) => zone.ownerOf(rrset) !== apex)
  const redirects = some(context, dnameType, () => true)
  if (!delegates && !redirects) return []
  const hidden: HiddenSet[] = []
  const apexRedirects = redirects && zone.find(apex, dnameType) >= 0
  const { owners, firstRecords } = zone.columns
  let last = -1
  let cut = -1
  let dname = -1
  for (let rrset = 0; rrset < zone.rrsetCount; rrset++) {
    const owner = names.fold(owners[firstRecords[rrset] as number] as number)
    if (owner !== last) {
      last = owner
      // Nothing can stand above a name that is right below the apex but the apex: most names are.
      const isNear = !apexRedirects && names.parent(owner) === apex
      const isInZone = isNear || (owner !== apex && context.isInZone(owner))
      cut = isNear ? zone.find(owner, nsType) : isInZone && delegates ? findZoneCut(zone, owner) : -1
      dname = isInZone && !isNear && redirects ? findDname(zone, owner) : -1
    }
    if (cut >= 0 || dname >= 0) hidden.push({ rrset, owner, cut, dname })
  }
  return hidden
})

function some(context: ZoneContext, type: number, test: (rrset: RRsetId) => boolean): boolean {
  for (const rrset of context.ofType(type)) if (test(rrset)) return true
  return false
}

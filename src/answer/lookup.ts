import { anyType, cnameType, dsType } from '../dns/type-codes.ts'
import { locateName, wildcardBelow } from '../zone/lookup.ts'
import type { NameId } from '../zone/name-table.ts'
import type { RRsetId, Zone } from '../zone/zone.ts'

/** What one zone says to one question, before any chain is followed. */
export type Found =
  /** The RRset itself; `wildcard`: it was written for a wildcard and stands for the name asked for. */
  | { readonly kind: 'answer'; readonly rrset: RRsetId; readonly wildcard: boolean }
  | { readonly kind: 'cname'; readonly rrset: RRsetId; readonly wildcard: boolean }
  /** The DNAME above the name (RFC 6672). */
  | { readonly kind: 'dname'; readonly rrset: RRsetId }
  /** The NS RRset of the cut at or above the name. */
  | { readonly kind: 'delegation'; readonly rrset: RRsetId }
  /** The name exists, or a wildcard stands for it, without this type. */
  | { readonly kind: 'nodata'; readonly wildcard: boolean }
  | { readonly kind: 'nxdomain' }

/**
 * Looks a name, in uncompressed wire form and within the zone, up in it: RFC 1034 section 4.3.2 step 3, with RFC 4592 (wildcards), RFC 6672 (DNAME)
 * and RFC 8482 (one RRset for ANY).
 */
export function lookUp(zone: Zone, name: Uint8Array, type: number): Found {
  const location = locateName(zone, name)
  if (location === undefined) throw new Error('the name is not in the zone')
  const { match, closestEncloser, cut, dname } = location
  // What a DNAME or a cut covers is occluded, existing or not.
  if (dname >= 0) return { kind: 'dname', rrset: dname }
  if (cut >= 0) {
    // At the cut itself the DS RRset is the parent's (RFC 4035 section 3.1.4.1).
    const isAtCut = zone.ownerOf(cut) === match
    return type === dsType && isAtCut ? findAt(zone, match, type, false) : { kind: 'delegation', rrset: cut }
  }
  if (match >= 0) return findAt(zone, match, type, false)
  const wildcard = wildcardBelow(zone, closestEncloser)
  return wildcard < 0 ? { kind: 'nxdomain' } : findAt(zone, wildcard, type, true)
}

function findAt(zone: Zone, owner: NameId, type: number, wildcard: boolean): Found {
  const rrset = type === anyType ? zone.firstRRsetAt(owner) : zone.find(owner, type)
  if (rrset >= 0) return { kind: 'answer', rrset, wildcard }
  const cname = zone.find(owner, cnameType)
  return cname >= 0 ? { kind: 'cname', rrset: cname, wildcard } : { kind: 'nodata', wildcard }
}

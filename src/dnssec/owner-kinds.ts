import { dnameType, dsType, nsec3Type, nsecType, nsType, rrsigType } from '../dns/type-codes.ts'
import { type NameId, noName } from '../zone/name-table.ts'
import type { Zone } from '../zone/zone.ts'

/**
 * What signers take an owner for, in one octet. Below a cut stand glue and occluded data, which they treat alike: neither is signed
 * or has a place in a chain (RFC 4035 section 2.2), and below a DNAME nothing is either. Out of the zone is no part of it.
 */
export const ownerKinds = { authoritative: 0, delegation: 1, belowCut: 2, belowDname: 3, outOfZone: 4 } as const
export type OwnerKind = (typeof ownerKinds)[keyof typeof ownerKinds]

const { authoritative, delegation, belowCut, belowDname, outOfZone } = ownerKinds

/** Whether an RRset of a type at an owner of a kind is signed. */
export function isSignedAt(kind: OwnerKind, type: number): boolean {
  if (kind === authoritative) return type !== rrsigType
  return kind === delegation && (type === dsType || type === nsecType)
}

/** What signers take names of a zone for: those with RRsets and empty non-terminals. */
export class OwnerKinds {
  private readonly zone: Zone
  /** By name that others stand below. */
  private readonly above = new Map<NameId, OwnerKind>()
  /** Most names stand under the one that the last name stood under. */
  private lastParent: NameId = noName
  private lastKind: OwnerKind = authoritative

  constructor(zone: Zone) {
    this.zone = zone
  }

  /** Of a folded name. A delegation has a DS RRset or none, and a wildcard is what stands at a wildcard label: the zone tells. */
  kindOf(name: NameId): OwnerKind {
    const { zone } = this
    if (name === zone.apex) return authoritative
    const parent = zone.names.parent(name)
    if (parent < 0) return outOfZone
    const inherited = this.kindBelow(parent)
    if (inherited === authoritative) return zone.find(name, nsType) < 0 ? authoritative : delegation
    // The hashed owners of NSEC3 have to stand below the apex, whatever redirects from there.
    return inherited === belowDname && parent === zone.apex && zone.find(name, nsec3Type) >= 0
      ? authoritative
      : inherited
  }

  /** Of names right below a folded name, but for what stands at them. */
  private kindBelow(parent: NameId): OwnerKind {
    if (parent === this.lastParent) return this.lastKind
    const kind = this.above.get(parent) ?? this.findKindBelow(parent)
    this.lastParent = parent
    this.lastKind = kind
    return kind
  }

  private findKindBelow(parent: NameId): OwnerKind {
    const { zone } = this
    const unknown: NameId[] = []
    let at = parent
    while (at !== zone.apex && at >= 0 && !this.above.has(at)) {
      unknown.push(at)
      at = zone.names.parent(at)
    }
    if (at === zone.apex && !this.above.has(at)) {
      this.above.set(at, zone.find(at, dnameType) < 0 ? authoritative : belowDname)
    }
    let kind = at < 0 ? outOfZone : (this.above.get(at) as OwnerKind)
    for (const name of unknown.reverse()) {
      if (kind === authoritative && zone.find(name, nsType) >= 0) kind = belowCut
      else if (kind === authoritative && zone.find(name, dnameType) >= 0) kind = belowDname
      this.above.set(name, kind)
    }
    return kind
  }
}

/** By RRset: the kind of its owner. */
export function classifyOwners(zone: Zone): Uint8Array {
  const kinds = new Uint8Array(zone.rrsetCount)
  const ofNames = new OwnerKinds(zone)
  for (let rrset = 0; rrset < zone.rrsetCount; rrset++) {
    const owner = zone.ownerOf(rrset)
    const first = zone.firstRRsetAt(owner)
    kinds[rrset] = first < rrset ? (kinds[first] as number) : ofNames.kindOf(owner)
  }
  return kinds
}

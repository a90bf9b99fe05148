import { dsType, nsec3Type, nsecType, nsType, rrsigType } from '../dns/type-codes.ts'
import { typesInBitmap } from '../rdata/fields/type-bitmap.ts'
import type { NameId } from '../zone/name-table.ts'
import type { RRsetId, Zone } from '../zone/zone.ts'
import { ownerKinds } from './owner-kinds.ts'
import type { SignedZone } from './signed-zone.ts'

/** A name that a zone answers for, or delegates, of which a chain of NSEC or NSEC3 records has to tell the types. */
export interface ProvenName {
  /** Folded. */
  readonly name: NameId
  /** Its first RRset; -1 at an empty non-terminal. */
  readonly first: RRsetId
  /** A delegation without DS RRset (RFC 5155 section 6): it may be left out of a chain with opt-out. */
  readonly isInsecure: boolean
}

/**
 * The owners of which a chain tells, in the order of the text: glue, what is occluded and hashed owners are none (RFC 4035 section 2.3,
 * RFC 5155 section 7.1).
 */
export function* provenOwners({ zone, kinds }: SignedZone): Generator<ProvenName> {
  for (let first = 0; first < zone.rrsetCount; first++) {
    const kind = kinds[first]
    if (kind !== ownerKinds.authoritative && kind !== ownerKinds.delegation) continue
    const name = zone.ownerOf(first)
    if (zone.firstRRsetAt(name) !== first || isHashedOwnerOnly(zone, first)) continue
    yield { name, first, isInsecure: kind === ownerKinds.delegation && zone.find(name, dsType) < 0 }
  }
}

/** The types of an owner that a chain tells of, ascending, without those of the chain itself and of signatures. */
export function provenTypes({ zone, kinds }: SignedZone, first: RRsetId): number[] {
  const types: number[] = []
  for (let rrset = first; rrset >= 0; rrset = zone.nextRRset(rrset)) {
    const type = zone.typeOf(rrset)
    if (type === rrsigType || type === nsecType || type === nsec3Type) continue
    // Of what stands at a cut only these two are told of from above (RFC 4035 section 2.3).
    if (kinds[first] === ownerKinds.delegation && type !== nsType && type !== dsType) continue
    types.push(type)
  }
  return types.sort((a, b) => a - b)
}

/** How a type bitmap differs from the types that it should list, as a phrase; undefined where it does not. */
export function bitmapFault(
  bitmap: Uint8Array,
  expected: readonly number[],
  nameOfType: (code: number) => string,
): string | undefined {
  const listed = new Set(typesInBitmap(bitmap))
  const there = new Set(expected)
  const missing = expected.filter((type) => !listed.has(type)).map(nameOfType)
  const extra = [...listed].filter((type) => !there.has(type)).map(nameOfType)
  const faults = [
    ...(missing.length === 0 ? [] : [`does not list ${missing.join(', ')}, which ${isOrAre(missing)} there`]),
    ...(extra.length === 0 ? [] : [`lists ${extra.join(', ')}, which ${isOrAre(extra)} not there`]),
  ]
  return faults.length === 0 ? undefined : faults.join(' and ')
}

function isOrAre(types: readonly string[]): string {
  return types.length === 1 ? 'is' : 'are'
}

/** Whether nothing stands at the owner but NSEC3 records and their signatures. */
function isHashedOwnerOnly(zone: Zone, first: RRsetId): boolean {
  let isHashed = false
  for (let rrset = first; rrset >= 0; rrset = zone.nextRRset(rrset)) {
    const type = zone.typeOf(rrset)
    if (type === nsec3Type) isHashed = true
    else if (type !== rrsigType) return false
  }
  return isHashed
}

import type { Change } from '../diff/change.ts'
import { soaType } from '../dns/type-codes.ts'
import { sameRdata } from '../zone/rrset.ts'
import type { Zone } from '../zone/zone.ts'

/** Names of a zone by what becomes of them in a variant. */
export interface NameCounts {
  /** There before and after, with other records. */
  readonly moved: number
  /** There no more. */
  readonly vanished: number
  /** There now. */
  readonly added: number
  /** There before and after, with the same records; their TTL may differ. */
  readonly kept: number
}

/** Counts the names that have records. */
export function countNames(before: Zone, after: Zone, changes: readonly Change[]): NameCounts {
  const moved = new Set<string>()
  const vanished = new Set<string>()
  const added = new Set<string>()
  for (const change of changes) {
    // The SOA leads nobody anywhere, and a cache that keeps a record for longer or shorter keeps the same record.
    if (change.type === soaType || (change.action === 'update' && sameRdata(change.before, change.after))) continue
    const key = change.owner.toLowerCase()
    if (!hasRecords(before, change)) added.add(key)
    else if (hasRecords(after, change)) moved.add(key)
    else vanished.add(key)
  }
  return {
    moved: moved.size,
    vanished: vanished.size,
    added: added.size,
    kept: countOwners(before) - moved.size - vanished.size,
  }
}

function hasRecords(zone: Zone, { owner }: Change): boolean {
  return zone.firstRRsetAt(zone.names.find(owner)) >= 0
}

/** A zone's normal is asked about once for each of its variants. */
const owners = new WeakMap<Zone, number>()

/** How many names of a zone have records: each has one RRset that is its first. */
function countOwners(zone: Zone): number {
  const known = owners.get(zone)
  if (known !== undefined) return known
  let count = 0
  for (let rrset = 0; rrset < zone.rrsetCount; rrset++) {
    if (zone.firstRRsetAt(zone.ownerOf(rrset)) === rrset) count++
  }
  owners.set(zone, count)
  return count
}

import type { NameId } from '../../zone/name-table.ts'
import type { RRsetId, Zone } from '../../zone/zone.ts'
import { derivedTypes } from './derived-types.ts'

/** The RRsets at a folded name, without what signers make. */
export function setsAt(zone: Zone, owner: NameId): readonly RRsetId[] {
  const found: RRsetId[] = []
  for (let rrset = zone.firstRRsetAt(owner); rrset >= 0; rrset = zone.nextRRset(rrset)) {
    if (!derivedTypes.has(zone.typeOf(rrset))) found.push(rrset)
  }
  return found
}

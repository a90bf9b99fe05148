import { findDname } from '../zone/lookup.ts'
import type { NameId } from '../zone/name-table.ts'
import type { RecordId, RRsetId, Zone } from '../zone/zone.ts'

const addressType = 1
const address6Type = 28
const cnameType = 5

/**
 * Whether every journey to a folded name plainly ends at addresses that stand there: it is in the zone, no alias stands at it and no
 * DNAME above. Asked before a name is followed, since of a large zone's targets almost all are like that. The caller knows that no
 * other zone of the project has its apex in this one.
 */
export function hasOwnAddress(zone: Zone, name: NameId): boolean {
  let found = false
  for (let rrset = zone.firstRRsetAt(name); rrset >= 0; rrset = zone.nextRRset(rrset)) {
    const type = zone.typeOf(rrset)
    if (type === cnameType) return false
    if (isAddressType(type)) found = true
  }
  return found && zone.names.isAtOrBelow(name, zone.apex) && findDname(zone, name) < 0
}

/** Whether `holds` says yes of every address record at a folded name. */
export function everyAddress(zone: Zone, name: NameId, holds: (record: RecordId) => boolean): boolean {
  for (let rrset: RRsetId = zone.firstRRsetAt(name); rrset >= 0; rrset = zone.nextRRset(rrset)) {
    if (!isAddressType(zone.typeOf(rrset))) continue
    for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
      if (!holds(record)) return false
    }
  }
  return true
}

function isAddressType(type: number): boolean {
  return type === addressType || type === address6Type
}

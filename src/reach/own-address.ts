import { findDname } from '../zone/lookup.ts'
import type { NameId } from '../zone/name-table.ts'
import type { RecordId, Zone } from '../zone/zone.ts'

const addressType = 1
const address6Type = 28
const addressTypes = [addressType, address6Type]
const cnameType = 5

/**
 * Whether every journey to a folded name plainly ends at addresses that stand there: it is in the zone, no alias stands at it and no
 * DNAME above. Asked before a name is followed, since of a large zone's targets almost all are like that. The caller knows that no
 * other zone of the project has its apex in this one.
 */
export function hasOwnAddress(zone: Zone, name: NameId): boolean {
  return (
    (zone.find(name, addressType) >= 0 || zone.find(name, address6Type) >= 0) &&
    zone.find(name, cnameType) < 0 &&
    zone.names.isAtOrBelow(name, zone.apex) &&
    findDname(zone, name) < 0
  )
}

/** Whether `holds` says yes of every address record at a folded name. */
export function everyAddress(zone: Zone, name: NameId, holds: (record: RecordId) => boolean): boolean {
  for (const type of addressTypes) {
    const rrset = zone.find(name, type)
    if (rrset < 0) continue
    for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
      if (!holds(record)) return false
    }
  }
  return true
}

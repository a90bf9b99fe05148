import { aaaaType, aType, cnameType } from '../dns/type-codes.ts'
import { findDname } from '../zone/lookup.ts'
import type { NameId } from '../zone/name-table.ts'
import { crowdSize, type RecordId, type RRsetId, type Zone } from '../zone/zone.ts'

const aTypes = [aType, aaaaType]

/**
 * Whether every journey to a folded name plainly ends at addresses that stand there: it is in the zone, no alias stands at it and no
 * DNAME above. Asked before a name is followed, since of a large zone's targets almost all are like that. The caller knows that no
 * other zone of the project has its apex in this one, and perhaps that the zone has no DNAME.
 */
export function hasOwnAddress(zone: Zone, name: NameId, mayHaveDname = true): boolean {
  return standsAt(zone, name) && zone.names.isAtOrBelow(name, zone.apex) && (!mayHaveDname || findDname(zone, name) < 0)
}

/** Whether addresses stand at a folded name, and no alias. Few types stand at one owner: they are passed once. */
function standsAt(zone: Zone, name: NameId): boolean {
  let found = false
  let passed = 0
  for (let id = zone.firstRRsetAt(name); id >= 0; id = zone.nextRRset(id)) {
    const type = zone.typeOf(id)
    if (type === cnameType) return false
    if (type === aType || type === aaaaType) found = true
    if (passed++ === crowdSize) {
      return zone.find(name, cnameType) < 0 && aTypes.some((each) => zone.find(name, each) >= 0)
    }
  }
  return found
}

/** Whether `holds` says yes of every address record at a folded name. */
export function everyAddress(zone: Zone, name: NameId, holds: (record: RecordId) => boolean): boolean {
  for (const type of aTypes) {
    const rrset = zone.find(name, type)
    if (rrset >= 0 && !everyRecord(zone, rrset, holds)) return false
  }
  return true
}

/** Whether `holds` says yes of every record of an RRset. */
export function everyRecord(zone: Zone, rrset: RRsetId, holds: (record: RecordId) => boolean): boolean {
  for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
    if (!holds(record)) return false
  }
  return true
}

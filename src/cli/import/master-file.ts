import { type Name, rootName } from '../../dns/name.ts'
import { soaType } from '../../dns/type-codes.ts'
import { readMasterFileAt } from '../master-file.ts'
import type { ImportedZone } from './imported-zone.ts'
import { zoneOfPath, zoneUntold } from './zone-name.ts'

/** The zone of a master file: the one that is named, else the owner of its SOA, else the one that the file is named for. */
export function importMasterFile(cwd: string, path: string, named: Name | undefined): ImportedZone {
  const apex = named ?? ownerOfSoa(cwd, path) ?? zoneOfPath(path)
  if (apex === undefined) throw zoneUntold(path)
  const { zone, diagnostics } = readMasterFileAt(cwd, path, apex)
  // Whose the record is was decided, and is plain from now on: nothing is left out.
  return {
    zone,
    diagnostics: diagnostics.map((each) => (each.code === 'inherited-owner' ? { ...each, severity: 'info' } : each)),
  }
}

/** Where it is written as an absolute name, or under an `$ORIGIN`. */
function ownerOfSoa(cwd: string, path: string): Name | undefined {
  const { zone } = readMasterFileAt(cwd, path, rootName)
  for (let rrset = 0; rrset < zone.rrsetCount; rrset++) {
    if (zone.typeOf(rrset) === soaType && zone.ownerOf(rrset) !== zone.apex) return zone.names.name(zone.ownerOf(rrset))
  }
  return undefined
}

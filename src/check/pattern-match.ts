import { matchesPattern, type NamePattern } from '../definition/name-pattern.ts'
import type { Name } from '../dns/name.ts'
import type { Zone } from '../zone/zone.ts'

/** Whether some RRset of a zone is one that a pattern means. */
export function matchesAnything(zone: Zone, pattern: NamePattern, type: number | undefined): boolean {
  const { names } = zone
  // The labels after the last `**` stand in every name that matches: most RRsets are passed over by their ids.
  const lastStar = pattern.labels.lastIndexOf('**')
  const fixed = pattern.labels.slice(lastStar + 1)
  const top = names.find((fixed.length === 0 ? '.' : `${fixed.join('.')}.`) as Name)
  if (top < 0) return false
  // What means one name, or all below one, is looked up: there may be as many entries as RRsets.
  if (lastStar < 0) return (type === undefined ? zone.firstRRsetAt(top) : zone.find(top, type)) >= 0
  if (lastStar === 0 && type === undefined && names.isAtOrBelow(top, zone.apex)) return zone.exists(top)
  for (let rrset = 0; rrset < zone.rrsetCount; rrset++) {
    if (type !== undefined && zone.typeOf(rrset) !== type) continue
    const owner = zone.ownerOf(rrset)
    if (names.isAtOrBelow(owner, top) && matchesPattern(pattern, names.name(owner))) return true
  }
  return false
}

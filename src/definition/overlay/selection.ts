import type { Name } from '../../dns/name.ts'
import type { RRsetId, Zone } from '../../zone/zone.ts'
import { matchesPattern, type NamePattern } from '../name-pattern.ts'

/** The RRsets of a zone that a pattern and, where given, a type select. Those without `**` are looked up, not searched. */
export function selectRRsets(zone: Zone, pattern: NamePattern, type: number | undefined): readonly RRsetId[] {
  const found: RRsetId[] = []
  if (!pattern.labels.includes('**')) {
    const owner = zone.names.find(nameOf(pattern.labels))
    for (let id = zone.firstRRsetAt(owner); id >= 0; id = zone.nextRRset(id)) {
      if (type === undefined || zone.typeOf(id) === type) found.push(id)
    }
    return found
  }
  const matches = matcher(zone, pattern)
  for (let id = 0; id < zone.rrsetCount; id++) {
    if ((type === undefined || zone.typeOf(id) === type) && matches(id)) found.push(id)
  }
  return found
}

/** `**.name` is a walk to the parents; only other patterns compare label by label. */
function matcher(zone: Zone, pattern: NamePattern): (id: RRsetId) => boolean {
  const [first, ...rest] = pattern.labels
  if (first === '**' && !rest.includes('**')) {
    const top = nameOf(rest)
    const topId = zone.names.find(top)
    return (id) => topId >= 0 && zone.names.isAtOrBelow(zone.ownerOf(id), topId)
  }
  return (id) => matchesPattern(pattern, zone.names.name(zone.ownerOf(id)))
}

function nameOf(labels: readonly string[]): Name {
  return (labels.length === 0 ? '.' : `${labels.join('.')}.`) as Name
}

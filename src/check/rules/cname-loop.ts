import type { RelatedNote } from '../../diagnostic.ts'
import { displayName } from '../../dns/name.ts'
import { followTarget } from '../../reach/journey.ts'
import { noteHops, noteRecord } from '../../reach/narrate.ts'
import type { RRsetId } from '../../zone/zone.ts'
import { defineRule, type Report } from '../rule.ts'
import type { ZoneContext } from '../zone-context.ts'

const cnameType = 5

export const cnameLoop = defineRule({
  code: 'cname-loop',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 1034 section 3.6.2',
  title: 'aliases lead back to themselves, across zones of the project too',
  check(context, report) {
    const passed = new Uint8Array(context.zone.rrsetCount)
    for (const start of context.ofType(cnameType)) {
      let at = nextAlias(context, start)
      if (at < 0 && passed[start] === 0) checkBeyond(context, start, report)
      if (at < 0 || passed[start] === 1) continue
      const path: RRsetId[] = [start]
      passed[start] = 1
      while (at >= 0 && passed[at] === 0) {
        passed[at] = 1
        path.push(at)
        at = nextAlias(context, at)
      }
      const from = path.indexOf(at)
      if (from >= 0) reportLoop(context, path.slice(from), report)
      // A chain that leaves the zone may come back to it.
      const last = path.at(-1)
      if (last !== undefined && at < 0) checkBeyond(context, last, report)
    }
  },
})

/** The CNAME that an alias leads to within the zone, or -1. */
function nextAlias(context: ZoneContext, alias: RRsetId): RRsetId {
  const { zone } = context
  const target = zone.names.fold(zone.nameAt(zone.firstRecord(alias), 0))
  let cname = zone.find(target, cnameType)
  // Most targets are owners of something else, and no name but theirs answers.
  if (cname < 0 && zone.firstRRsetAt(target) >= 0) return -1
  if (cname < 0 && context.isInZone(target)) cname = zone.find(context.answeringName(target), cnameType)
  return cname >= 0 && context.isInZone(target) && !context.isOccluded(target) ? cname : -1
}

function reportLoop({ zone }: ZoneContext, loop: readonly RRsetId[], report: Report): void {
  const related = loop.map((alias) => noteRecord(zone, zone.firstRecord(alias), zone.names.name(zone.ownerOf(alias))))
  report(findingAt(zone.firstRecord(loop[0] as RRsetId), ownerOf(zone, loop[0] as RRsetId), related))
}

function checkBeyond(context: ZoneContext, alias: RRsetId, report: Report): void {
  const { zone, surroundings } = context
  if (surroundings === undefined || !context.mayLeadBeyond(zone.nameAt(zone.firstRecord(alias), 0))) return
  const record = zone.firstRecord(alias)
  const journey = followTarget(surroundings.zones, surroundings.reached, zone.nameAt(record, 0))
  if (journey.end !== 'loop') return
  const others = journey.hops.filter((hop) => hop.rrset !== alias || hop.reached.zone !== zone)
  if (others.length === journey.hops.length) return
  const related = [noteRecord(zone, record, zone.names.name(zone.ownerOf(alias))), ...noteHops(others)]
  report(findingAt(record, ownerOf(zone, alias), related))
}

function ownerOf(zone: ZoneContext['zone'], rrset: RRsetId): string {
  return displayName(zone.names.name(zone.ownerOf(rrset)))
}

function findingAt(record: number, owner: string, related: readonly RelatedNote[]) {
  return { record, message: `${owner} is an alias that leads back to itself`, related }
}

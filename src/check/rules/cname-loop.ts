import type { RelatedNote } from '../../diagnostic.ts'
import { displayName } from '../../dns/name.ts'
import { cnameType } from '../../dns/type-codes.ts'
import { endingOf } from '../../reach/ending.ts'
import { noteHops, noteRecord } from '../../reach/narrate.ts'
import type { RRsetId } from '../../zone/zone.ts'
import { aliasChains } from '../aliases/alias-chains.ts'
import { defineRule, type Report } from '../rule.ts'
import type { ZoneContext } from '../zone-context.ts'

export const cnameLoop = defineRule({
  code: 'cname-loop',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 1034 section 3.6.2',
  title: 'aliases lead back to themselves, across zones of the project too, or over more of them than resolvers follow',
  why: 'Resolvers give up after some steps and answer with a failure.',
  example: 'a CNAME b, and b CNAME a',
  needs: [cnameType],
  check(context, report) {
    const { next } = aliasChains(context)
    const passed = new Uint8Array(context.zone.rrsetCount)
    for (const start of context.ofType(cnameType)) {
      let at = next[start] as number
      if (at < 0 && passed[start] === 0) checkBeyond(context, start, report)
      if (at < 0 || passed[start] === 1) continue
      const path: RRsetId[] = [start]
      passed[start] = 1
      while (at >= 0 && passed[at] === 0) {
        passed[at] = 1
        path.push(at)
        at = next[at] as number
      }
      const from = path.indexOf(at)
      if (from >= 0) reportLoop(context, path.slice(from), report)
      // A chain that leaves the zone may come back to it.
      const last = path.at(-1)
      if (last !== undefined && at < 0) checkBeyond(context, last, report)
    }
    reportTooLong(context, report)
  },
})

/** Aliases after which resolvers give up: BIND follows 11 or 16, Unbound 11. */
const followedAliases = 16

/** A chain is told once, where it begins. */
function reportTooLong(context: ZoneContext, report: Report): void {
  const { zone } = context
  const { next, lengths, longest } = aliasChains(context)
  if (longest <= followedAliases) return
  const tooLong = [...context.ofType(cnameType)].filter((alias) => (lengths[alias] as number) > followedAliases)
  const ledTo = new Set(tooLong.map((alias) => next[alias]))
  for (const alias of tooLong) {
    if (ledTo.has(alias)) continue
    const message = `${ownerOf(zone, alias)} leads over ${lengths[alias]} aliases: resolvers give up after ${followedAliases} or less`
    report({
      severity: 'warning',
      record: zone.firstRecord(alias),
      message,
      hint: 'let it lead to the last name itself',
    })
  }
}

function reportLoop({ zone }: ZoneContext, loop: readonly RRsetId[], report: Report): void {
  const related = loop.map((alias) => noteRecord(zone, zone.firstRecord(alias), zone.names.name(zone.ownerOf(alias))))
  report(findingAt(zone.firstRecord(loop[0] as RRsetId), ownerOf(zone, loop[0] as RRsetId), related))
}

function checkBeyond(context: ZoneContext, alias: RRsetId, report: Report): void {
  const { zone, surroundings } = context
  if (surroundings === undefined || !context.mayLeadBeyond(zone.nameAt(zone.firstRecord(alias), 0))) return
  const record = zone.firstRecord(alias)
  const target = zone.nameAt(record, 0)
  // Most chains end somewhere: the way of those is of no interest.
  if (endingOf(surroundings.zones, zone.names.name(target)).end !== 'loop') return
  const journey = context.journeyOf(target)
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

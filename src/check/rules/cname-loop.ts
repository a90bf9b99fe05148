import type { RelatedNote } from '../../diagnostic.ts'
import { displayName, type Name, parseName, sameName } from '../../dns/name.ts'
import { cnameType, dnameType } from '../../dns/type-codes.ts'
import { endingOf } from '../../reach/ending.ts'
import { followName, type Journey, type Stop } from '../../reach/journey.ts'
import { noteHops, noteRecord } from '../../reach/narrate.ts'
import { findDname, findZoneCut } from '../../zone/lookup.ts'
import type { NameId } from '../../zone/name-table.ts'
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
  needs: [cnameType, dnameType],
  reads: [cnameType, dnameType, 'beyond'],
  check(context, report) {
    if (aliasChains(context).some || context.mayHaveWaysOut) checkAliases(context, report)
    checkDnames(context, report)
  },
})

function checkAliases(context: ZoneContext, report: Report): void {
  const { next } = aliasChains(context)
  const passed = new Uint8Array(context.zone.rrsetCount)
  for (const start of context.ofType(cnameType)) {
    let at = next(start)
    if (at < 0 && passed[start] === 0) checkBeyond(context, start, report)
    if (at < 0 || passed[start] === 1) continue
    const path: RRsetId[] = [start]
    passed[start] = 1
    while (at >= 0 && passed[at] === 0) {
      passed[at] = 1
      path.push(at)
      at = next(at)
    }
    const from = path.indexOf(at)
    if (from >= 0) reportLoop(context, path.slice(from), report)
    // A chain that leaves the zone may come back to it.
    const last = path.at(-1)
    if (last !== undefined && at < 0) checkBeyond(context, last, report)
  }
  reportTooLong(context, report)
}

/** Every name below a DNAME is an alias: where its target stands at or below it, or leads back to it, all of them lead nowhere. */
function checkDnames(context: ZoneContext, report: Report): void {
  const { zone } = context
  const passed = new Set<RRsetId>()
  const told = new Set<RRsetId>()
  for (const start of context.ofType(dnameType)) {
    const path: RRsetId[] = []
    let at = context.isInZone(zone.ownerOf(start)) && !context.isOccludedSet(start) ? start : -1
    while (at >= 0 && !passed.has(at)) {
      passed.add(at)
      path.push(at)
      at = dnameAt(context, zone.names.fold(zone.nameAt(zone.firstRecord(at), 0)))
    }
    const loop = path.slice(path.indexOf(at))
    if (at < 0) checkDnamesBeyond(context, path, told, report)
    if (at < 0 || !path.includes(at)) continue
    const notes = loop.map((dname) => noteRecord(zone, zone.firstRecord(dname), zone.names.name(zone.ownerOf(dname))))
    report(dnameFindingAt(context, at, notes))
  }
}

/** The DNAMEs of a chain that leaves the zone may be come back to from another one. A loop is told once in each zone. */
function checkDnamesBeyond(context: ZoneContext, path: readonly RRsetId[], told: Set<RRsetId>, report: Report): void {
  const { zone, surroundings } = context
  const last = path.at(-1)
  if (last === undefined || surroundings === undefined) return
  if (!context.mayLeadBeyond(zone.nameAt(zone.firstRecord(last), 0))) return
  for (const dname of path) {
    // As any name below that nobody wrote down: a wildcard says of its own label what it says of all.
    const below = parseName('*', zone.names.name(zone.ownerOf(dname)))
    if ('fault' in below) continue
    const journey = followName(surroundings.zones, below.name)
    const round = roundOf(journey, below.name)
    const here = round.flatMap(({ reached, rrset }) => (reached.zone === zone ? [rrset] : []))
    // What leaves no zone was looked at without one.
    if (here.length === round.length) continue
    if (!here.some((rrset) => told.has(rrset))) report(dnameFindingAt(context, dname, noteHops(round)))
    for (const rrset of here) told.add(rrset)
  }
}

/** The aliases by which a name leads to its first alias again, for ever: as itself, or longer each time. None where it does not. */
function roundOf({ hops, end, name }: Journey, start: Name): readonly Stop[] {
  if (end === 'loop' && sameName(name, start)) return hops
  const isFirst = ({ reached, rrset }: Stop) => rrset === hops[0]?.rrset && reached.zone === hops[0].reached.zone
  const again = hops.findIndex((hop, i) => i > 0 && isFirst(hop))
  const round = hops.slice(0, Math.max(again, 0))
  const isForAll = round.every(({ reached, rrset }) => reached.zone.typeOf(rrset) === dnameType)
  return end === 'too-long' || isForAll ? round : []
}

/** The DNAME that answers for all names below a folded one, or -1. */
function dnameAt(context: ZoneContext, name: NameId): RRsetId {
  const { zone } = context
  if (!context.isInZone(name) || findZoneCut(zone, name) >= 0) return -1
  const above = findDname(zone, name)
  return above >= 0 ? above : zone.find(name, dnameType)
}

/** Aliases after which resolvers give up: BIND follows 11 or 16, Unbound 11. */
const followedAliases = 16

/** A chain is told once, where it begins. */
function reportTooLong(context: ZoneContext, report: Report): void {
  const { zone } = context
  const { next, lengthFrom, longest } = aliasChains(context)
  if (longest <= followedAliases) return
  const tooLong = [...context.ofType(cnameType)].filter((alias) => lengthFrom(alias) > followedAliases)
  const ledTo = new Set(tooLong.map((alias) => next(alias)))
  for (const alias of tooLong) {
    if (ledTo.has(alias)) continue
    const message = `${ownerOf(zone, alias)} leads over ${lengthFrom(alias)} aliases: resolvers give up after ${followedAliases} or less`
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

function dnameFindingAt({ zone }: ZoneContext, dname: RRsetId, notes: readonly RelatedNote[]) {
  const owner = ownerOf(zone, dname)
  const message = `names below ${owner} are aliases that lead back to names below it`
  return { ...findingAt(zone.firstRecord(dname), owner, notes), message }
}

function findingAt(record: number, owner: string, related: readonly RelatedNote[]) {
  return { record, message: `${owner} is an alias that leads back to itself`, related }
}

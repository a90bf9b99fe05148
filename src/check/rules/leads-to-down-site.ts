import type { RelatedNote } from '../../diagnostic.ts'
import { displayName, type Name } from '../../dns/name.ts'
import { printAddress } from '../../dns/network.ts'
import { dnameType } from '../../dns/type-codes.ts'
import { knownRecordTypes, typeName } from '../../rdata/registry.ts'
import type { Stop } from '../../reach/journey.ts'
import { noteDeadAddress, noteHops, noteRecord } from '../../reach/narrate.ts'
import { printSites } from '../../reach/site-index.ts'
import type { DeadAddress } from '../../reach/verdict.ts'
import { rootId } from '../../zone/name-table.ts'
import type { RecordId, RRsetId } from '../../zone/zone.ts'
import { endsNowhere } from '../aliases/alias-chains.ts'
import { deadHintsOf, serviceTypes } from '../leads/dead-hints.ts'
import { findDeadBelow } from '../leads/dead-names.ts'
import {
  findLeaveOnTheWay,
  printDownSites,
  printSiteNames,
  reportLeft,
  siteNamesOf,
  tellOf,
} from '../leads/down-report.ts'
import { orphans } from '../leads/orphans.ts'
import { serviceSetsOf, serviceSetTypes } from '../leads/service-sets.ts'
import { judgeSet, type Member } from '../leads/target-set.ts'
import { definePairRule, type Report } from '../rule.ts'
import type { VariantContext } from '../variant-context.ts'
import { hostTypes, recordsOf } from '../zone-context.ts'

/** CNAME, and what else stands for another name as a whole. */
const aliasTypes = knownRecordTypes.filter(({ target }) => target?.offset === 0 && target.traits.leads === 'alias')

/** Of SVCB and HTTPS: the target stands behind the priority. */
const serviceTargetOffset = 2

type CheckSet = (context: VariantContext, rrset: RRsetId, report: Report) => void

/** What looks at the RRsets of a type, in the order in which they are looked at: after the addresses those that lead on by names. */
const byName: readonly (readonly [type: number, check: CheckSet])[] = [
  ...aliasTypes.map(({ code }) => [code, checkAlias] as const),
  [dnameType, checkDname],
  ...serviceTypes.map((type) => [type, checkService] as const),
  ...hostTypes.map(({ code, offset }): readonly [number, CheckSet] => [
    code,
    (context, rrset, report) => checkHosts(context, rrset, offset, report),
  ]),
  ...serviceSetTypes.map((type) => [type, checkServices] as const),
]

export const leadsToDownSite = definePairRule({
  code: 'leads-to-down-site',
  class: 'variant',
  severity: 'error',
  reference: 'RFC 1034 section 3.6.2; the outage of a hosting association, October 2012',
  title: 'a name of the variant leads to a site that the variant takes down: the switch would not help',
  why: 'Whoever asks for the name is led, perhaps over aliases and other zones, to an address that does not answer.',
  example: 'www is a CNAME to web, web has 192.0.2.80, which stands in rennes; down: [rennes]',
  check(context, report) {
    if (context.down.size === 0) return
    for (const rrset of context.deadSets) checkAddresses(context, rrset, report)
    for (const [type, check] of byName) {
      for (const rrset of context.zoneContext.ofType(type)) check(context, rrset, report)
    }
  },
})

/** Clients pick any address of a set: one dead member is a fault. */
function checkAddresses(context: VariantContext, rrset: RRsetId, report: Report): void {
  const { zone, zoneContext, reached, active } = context
  let dead: DeadAddress[] | undefined
  for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
    const sites = context.downSitesOf(record)
    if (sites.length === 0) continue
    dead ??= []
    dead.push({ stop: { reached, rrset, name: ownerOf(context, record) }, record, sites })
  }
  const owner = zone.ownerOf(rrset)
  if (dead === undefined || !zoneContext.isInZone(owner)) return
  // At and below a zone cut stands glue: the NS set speaks of it.
  if (zoneContext.isOccludedSet(rrset)) return
  if (active.targets.servesSetsOnly(reached, owner)) return
  reportDead(context, (dead[0] as DeadAddress).record, [], dead, report)
}

function checkAlias(context: VariantContext, rrset: RRsetId, report: Report): void {
  const { zone, zoneContext, reached, active } = context
  const record = zone.firstRecord(rrset)
  const target = zone.nameAt(record, 0)
  // Nobody comes to the end of a chain without end, whatever stands there.
  if (context.plainlyLives(target) || endsNowhere(zoneContext, rrset)) return
  const { journey, verdict } = context.judgeTarget(target)
  const dead = withoutOrphans(context, verdict.dead)
  const owner = zone.ownerOf(rrset)
  if (dead.length === 0 || !zoneContext.isInZone(owner) || zoneContext.isOccluded(owner)) return
  if (active.targets.servesSetsOnly(reached, owner)) return
  const itself: Stop = { reached, rrset, name: ownerOf(context, record) }
  reportDead(context, record, [itself, ...journey.hops], dead, report)
}

/** An alias of an orphan is no second fault. */
function withoutOrphans(context: VariantContext, dead: readonly DeadAddress[]): readonly DeadAddress[] {
  const known = dead.length === 0 ? undefined : orphans(context)
  if (known === undefined || known.size === 0) return dead
  return dead.filter(({ stop }) => stop.reached.zone !== context.zone || !known.has(stop.rrset))
}

function reportDead(
  context: VariantContext,
  record: RecordId,
  hops: readonly Stop[],
  dead: readonly DeadAddress[],
  report: Report,
): void {
  const owner = ownerOf(context, record)
  const { types, sites, notes, addresses } = tellOf(dead)
  const what = `${displayName(owner)} ${types.map(typeName).join(' and ')} still ${types.length > 1 ? 'lead' : 'leads'} to`
  const related = [...noteHops(hops), ...notes]
  const leave = types.map((type) => context.findLeave(owner, type)).find(Boolean) ?? findLeaveOnTheWay(hops, dead)
  if (leave !== undefined) reportLeft(record, `${what} ${printSiteNames(sites)}`, leave, related, report)
  else if (isDroppedTarget(context, record)) {
    const hint =
      'in normal NS, MX or SRV records lead to the name, and here nothing does: remove it, or list it under leave'
    report({ severity: 'warning', record, message: `${what} ${printDownSites(sites)}`, related, hint })
  } else {
    const hint = `replace ${addresses}, or list the name under leave`
    report({ record, message: `${what} ${printDownSites(sites)}`, related, hint })
  }
}

/** Whether the owner is a host that served sets which fail over by themselves alone, and that the variant has taken out of them. */
function isDroppedTarget({ zone, active, reached, normal }: VariantContext, record: RecordId): boolean {
  const owner = zone.names.fold(zone.columns.owners[record] as number)
  return active.targets.isNoTarget(reached, owner) && active.normalTargets.servesSetsOnly(normal, owner)
}

/** All names below a DNAME are aliases of the names below its target. */
function checkDname(context: VariantContext, rrset: RRsetId, report: Report): void {
  const { zone, zoneContext, active } = context
  if (!zoneContext.isInZone(zone.ownerOf(rrset)) || zoneContext.isOccluded(zone.ownerOf(rrset))) return
  const record = zone.firstRecord(rrset)
  const target = zone.names.name(zone.nameAt(record, 0))
  const reached = active.zones.zoneFor(target)
  if (typeof reached === 'string') return
  const dead = findDeadBelow(context, reached, reached.zone.names.find(target))
  if (dead === undefined) return
  const owner = ownerOf(context, record)
  const what = `names below ${displayName(owner)} still lead to`
  const sites = siteNamesOf([dead])
  const related = [noteRecord(zone, record, owner), noteDeadAddress(dead)]
  const leave = context.findLeave(owner, dnameType)
  if (leave !== undefined) reportLeft(record, `${what} ${printSiteNames(sites)}`, leave, related, report)
  else {
    const address = dead.stop.reached.zone.printRdata(dead.record)
    const hint = `replace ${address}, or list the name under leave`
    report({ record, message: `${what} ${printDownSites(sites)}`, related, hint })
  }
}

/** Clients go by the hints before they ask for the target's addresses (RFC 9460 section 7.3), in the order that each of them likes. */
function checkService(context: VariantContext, rrset: RRsetId, report: Report): void {
  const { zone, zoneContext } = context
  if (!zoneContext.isInZone(zone.ownerOf(rrset)) || zoneContext.isOccludedSet(rrset)) return
  for (const record of recordsOf(zone, rrset)) {
    const hints = deadHintsOf(context, record)
    const target = zone.nameAt(record, serviceTargetOffset)
    // A dot is the owner, whose addresses are judged themselves.
    const { journey, verdict } = target === rootId ? {} : context.judgeTarget(target)
    const addresses = withoutOrphans(context, verdict?.dead ?? [])
    if (hints.length === 0 && addresses.length === 0) continue
    const sites = [...siteNamesOf(hints), ...tellOf(addresses).sites]
    const owner = ownerOf(context, record)
    const what = `${displayName(owner)} ${typeName(zone.typeOf(rrset))} still leads to`
    const related = [
      noteRecord(zone, record, owner),
      ...hints.map(({ address, sites }) => ({
        message: `its hint ${printAddress(address)} is in ${printSites(sites)}`,
      })),
      ...noteHops(journey?.hops ?? []),
      ...tellOf(addresses).notes,
    ]
    const onTheWay = hints.length === 0 ? findLeaveOnTheWay(journey?.hops ?? [], addresses) : undefined
    const leave = context.findLeave(owner, zone.typeOf(rrset)) ?? onTheWay
    if (leave !== undefined) reportLeft(record, `${what} ${printSiteNames(sites)}`, leave, related, report)
    else {
      const hint = 'replace the addresses, or list the name under leave'
      report({ record, message: `${what} ${printDownSites(sites)}`, related, hint })
    }
  }
}

/** A record of a set that fails over by itself, which leads to a down site. */
interface DeadMember {
  readonly record: RecordId
  readonly preference: number
  /** Names of those in which it ends. */
  readonly sites: readonly string[]
  /** The chain from the record on. */
  readonly notes: () => readonly RelatedNote[]
}

function checkHosts(context: VariantContext, rrset: RRsetId, offset: number, report: Report): void {
  const { living, dead } = judgeSet(context, rrset, offset)
  const members = dead.map((member): DeadMember => {
    const { record, preference, verdict } = member
    return { record, preference, sites: tellOf(verdict.dead).sites, notes: () => noteMember(context, member) }
  })
  checkSet(context, rrset, living, members, report)
}

function checkServices(context: VariantContext, rrset: RRsetId, report: Report): void {
  if (context.zoneContext.isOccludedSet(rrset)) return
  for (const members of serviceSetsOf(context, rrset)) {
    const living = members.filter((member) => member.living)
    const dead = members.filter((member) => !member.living && member.sites.length > 0)
    const toTell = dead.map((member): DeadMember => {
      const notes = () => [noteRecord(context.zone, member.record, ownerOf(context, member.record)), ...member.notes]
      return { ...member, notes }
    })
    checkSet(context, rrset, living, toTell, report)
  }
}

/** A set that fails over by itself is at fault only where nobody is left, and worth a word where the first to be tried are dead. */
function checkSet(
  context: VariantContext,
  rrset: RRsetId,
  living: readonly { readonly preference: number }[],
  dead: readonly DeadMember[],
  report: Report,
): void {
  const { zone, zoneContext } = context
  if (dead.length === 0 || !zoneContext.isInZone(zone.ownerOf(rrset)) || zoneContext.isOccludedSet(rrset)) return
  // Of none that lives, all that are dead come sooner.
  const soonest = living.reduce((least, { preference }) => Math.min(least, preference), Number.POSITIVE_INFINITY)
  const members = dead.filter(({ preference }) => preference < soonest)
  const [first] = members
  if (first === undefined) return
  const owner = ownerOf(context, first.record)
  const sites = members.flatMap((member) => member.sites)
  const related = members.flatMap((member) => member.notes())
  const leave = context.findLeave(owner, zone.typeOf(rrset))
  const name = `${displayName(owner)} ${typeName(zone.typeOf(rrset))}`
  if (leave !== undefined) reportLeft(first.record, `${name} leads to ${printSiteNames(sites)}`, leave, related, report)
  else if (living.length > 0) {
    const message = `the preferred target of ${name} is in ${printDownSites(sites)}: clients wait for it before they try another`
    const hint = 'let one elsewhere be tried first, or list the name under leave'
    report({ severity: 'warning', record: first.record, message, related, hint })
  } else {
    const message = `every target of ${name} is in ${printDownSites(sites)}`
    report({ record: first.record, message, related, hint: 'add a target elsewhere, or list the name under leave' })
  }
}

function noteMember(context: VariantContext, { record, journey, verdict }: Member): RelatedNote[] {
  const itself = noteRecord(context.zone, record, ownerOf(context, record))
  return [itself, ...noteHops(journey.hops), ...tellOf(verdict.dead).notes]
}

function ownerOf({ zone }: VariantContext, record: RecordId): Name {
  return zone.names.name(zone.columns.owners[record] as number)
}

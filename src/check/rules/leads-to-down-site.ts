import { findEntry } from '../../definition/name-pattern.ts'
import type { Leave } from '../../definition/project.ts'
import type { RelatedNote } from '../../diagnostic.ts'
import { displayName, type Name } from '../../dns/name.ts'
import { printAddress } from '../../dns/network.ts'
import { knownRecordTypes, typeName } from '../../rdata/registry.ts'
import { addressesIn } from '../../reach/hints.ts'
import type { Stop } from '../../reach/journey.ts'
import { noteDeadAddress, noteHops, noteRecord } from '../../reach/narrate.ts'
import { printSites, type SiteMatch } from '../../reach/site-index.ts'
import type { DeadAddress } from '../../reach/verdict.ts'
import { rootId } from '../../zone/name-table.ts'
import type { RecordId, RRsetId } from '../../zone/zone.ts'
import { definePairRule, type Report } from '../rule.ts'
import { judgeSet, type Member } from '../target-set.ts'
import type { VariantContext } from '../variant-context.ts'
import { hostTypes, recordsOf } from '../zone-context.ts'

const addressTypes = [1, 28]

/** CNAME, and what else stands for another name as a whole. */
const aliasTypes = knownRecordTypes.filter(({ target }) => target?.offset === 0 && target.traits.leads === 'alias')

/** SVCB and HTTPS: a target behind the priority, and hints. */
const serviceTypes = [64, 65]
const serviceTargetOffset = 2

export const leadsToDownSite = definePairRule({
  code: 'leads-to-down-site',
  class: 'variant',
  severity: 'error',
  title: 'a name of the variant leads to a site that the variant takes down: the switch would not help',
  check(context, report) {
    if (context.down.size === 0) return
    for (const type of addressTypes) {
      for (const rrset of context.zoneContext.ofType(type)) checkAddresses(context, rrset, report)
    }
    for (const { code } of aliasTypes) {
      for (const rrset of context.zoneContext.ofType(code)) checkAlias(context, rrset, report)
    }
    for (const type of serviceTypes) {
      for (const rrset of context.zoneContext.ofType(type)) checkService(context, rrset, report)
    }
    for (const { code, offset } of hostTypes) {
      for (const rrset of context.zoneContext.ofType(code)) checkSet(context, rrset, offset, report)
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
  if (!active.targets.servesSetsOnly(reached, owner))
    reportDead(context, (dead[0] as DeadAddress).record, [], dead, report)
}

function checkAlias(context: VariantContext, rrset: RRsetId, report: Report): void {
  const { zone, zoneContext, reached, active } = context
  const record = zone.firstRecord(rrset)
  const target = zone.nameAt(record, 0)
  if (context.plainlyLives(target)) return
  const { journey, verdict } = context.judgeTarget(target)
  const owner = zone.ownerOf(rrset)
  if (verdict.dead.length === 0 || !zoneContext.isInZone(owner) || zoneContext.isOccluded(owner)) return
  if (active.targets.servesSetsOnly(reached, owner)) return
  const itself: Stop = { reached, rrset, name: ownerOf(context, record) }
  reportDead(context, record, [itself, ...journey.hops], verdict.dead, report)
}

function reportDead(
  context: VariantContext,
  record: RecordId,
  hops: readonly Stop[],
  dead: readonly DeadAddress[],
  report: Report,
): void {
  const owner = ownerOf(context, record)
  const types = [...new Set(dead.map(({ stop }) => typeOf(stop)))]
  const verb = types.length > 1 ? 'lead' : 'leads'
  const what = `${displayName(owner)} ${types.map(typeName).join(' and ')} still ${verb} to`
  const related = [...noteHops(hops), ...dead.map(noteDeadAddress)]
  const leave = types.map((type) => context.findLeave(owner, type)).find(Boolean) ?? findLeaveOnTheWay(hops, dead)
  if (leave !== undefined) reportLeft(record, `${what} ${printSitesOf(dead)}`, leave, related, report)
  else {
    const addresses = new Set(dead.map((address) => address.stop.reached.zone.printRdata(address.record)))
    report({
      record,
      message: `${what} ${printDownSites(dead)}`,
      related,
      hint: `replace ${[...addresses].join(', ')}, or list the name under leave`,
    })
  }
}

/** Clients go by the hints before they ask for the target's addresses (RFC 9460 section 7.3), in the order that each of them likes. */
function checkService(context: VariantContext, rrset: RRsetId, report: Report): void {
  const { zone, zoneContext, active, down } = context
  if (!zoneContext.isInZone(zone.ownerOf(rrset)) || zoneContext.isOccludedSet(rrset)) return
  for (const record of recordsOf(zone, rrset)) {
    const hints = addressesIn(zone, record).flatMap((address) => {
      const sites = active.sites.sitesOf(address).filter(({ site }) => down.has(site))
      return sites.length === 0 ? [] : [{ address, sites }]
    })
    const target = zone.nameAt(record, serviceTargetOffset)
    // A dot is the owner, whose addresses are judged themselves.
    const { journey, verdict } = target === rootId ? {} : context.judgeTarget(target)
    const dead = [...hints, ...(verdict?.dead ?? [])]
    if (dead.length === 0) continue
    const owner = ownerOf(context, record)
    const what = `${displayName(owner)} ${typeName(zone.typeOf(rrset))} still leads to`
    const related = [
      noteRecord(zone, record, owner),
      ...hints.map(({ address, sites }) => ({
        message: `its hint ${printAddress(address)} is in ${printSites(sites)}`,
      })),
      ...noteHops(journey?.hops ?? []),
      ...(verdict?.dead ?? []).map(noteDeadAddress),
    ]
    const onTheWay = hints.length === 0 ? findLeaveOnTheWay(journey?.hops ?? [], verdict?.dead ?? []) : undefined
    const leave = context.findLeave(owner, zone.typeOf(rrset)) ?? onTheWay
    if (leave !== undefined) reportLeft(record, `${what} ${printSitesOf(dead)}`, leave, related, report)
    else {
      const hint = 'replace the addresses, or list the name under leave'
      report({ record, message: `${what} ${printDownSites(dead)}`, related, hint })
    }
  }
}

/** An alias of a name that is left is left with it. */
function findLeaveOnTheWay(hops: readonly Stop[], dead: readonly DeadAddress[]): Leave | undefined {
  const leaves = (stop: Stop) => findEntry(stop.reached.variant.leaves, stop.name, typeOf(stop))
  const atEnd = dead.map(({ stop }) => leaves(stop))
  return hops.map(leaves).find(Boolean) ?? (atEnd.every(Boolean) ? atEnd[0] : undefined)
}

/** A set that fails over by itself is at fault only where nobody is left, and worth a word where the first to be tried are dead. */
function checkSet(context: VariantContext, rrset: RRsetId, offset: number, report: Report): void {
  const { zone, zoneContext } = context
  const { living, dead } = judgeSet(context, rrset, offset)
  if (dead.length === 0 || !zoneContext.isInZone(zone.ownerOf(rrset)) || zoneContext.isOccludedSet(rrset)) return
  // Of none that lives, all that are dead come sooner.
  const sooner = Math.min(...living.map(({ preference }) => preference))
  const members = dead.filter(({ preference }) => preference < sooner)
  const [first] = members
  if (first === undefined) return
  const owner = ownerOf(context, first.record)
  const addresses = members.flatMap(({ verdict }) => verdict.dead)
  const related = members.flatMap((member) => noteMember(context, member))
  const leave = context.findLeave(owner, zone.typeOf(rrset))
  const name = `${displayName(owner)} ${typeName(zone.typeOf(rrset))}`
  if (leave !== undefined)
    reportLeft(first.record, `${name} leads to ${printSitesOf(addresses)}`, leave, related, report)
  else if (living.length > 0) {
    const message = `the preferred target of ${name} is in ${printDownSites(addresses)}: clients wait for it before they try another`
    report({ severity: 'warning', record: first.record, message, related })
  } else {
    const message = `every target of ${name} is in ${printDownSites(addresses)}`
    report({ record: first.record, message, related, hint: 'add a target elsewhere, or list the name under leave' })
  }
}

function reportLeft(
  record: RecordId,
  what: string,
  leave: Leave,
  related: readonly RelatedNote[],
  report: Report,
): void {
  const note = { message: `left on purpose: ${leave.reason}`, place: leave.place }
  report({ severity: 'info', record, message: `${what}, on purpose: ${leave.reason}`, related: [...related, note] })
}

function noteMember(context: VariantContext, { record, journey, verdict }: Member): RelatedNote[] {
  const itself = noteRecord(context.zone, record, ownerOf(context, record))
  return [itself, ...noteHops(journey.hops), ...verdict.dead.map(noteDeadAddress)]
}

function ownerOf({ zone }: VariantContext, record: RecordId): Name {
  return zone.names.name(zone.columns.owners[record] as number)
}

function typeOf({ reached, rrset }: Stop): number {
  return reached.zone.typeOf(rrset)
}

/** What stands in a site that is down. */
interface Dead {
  readonly sites: readonly SiteMatch[]
}

function sitesOf(dead: readonly Dead[]): string[] {
  return [...new Set(dead.flatMap(({ sites }) => sites.map(({ site }) => site)))]
}

function printSitesOf(dead: readonly Dead[]): string {
  return sitesOf(dead).join(' and ')
}

function printDownSites(dead: readonly Dead[]): string {
  const sites = sitesOf(dead)
  return `${sites.join(' and ')}, which ${sites.length > 1 ? 'are' : 'is'} down`
}

import { resolveInZones } from '../../answer/resolve.ts'
import type { RelatedNote } from '../../diagnostic.ts'
import type { Name } from '../../dns/name.ts'
import { printAddress } from '../../dns/network.ts'
import { followName } from '../../reach/journey.ts'
import { type Lead, leadsOf } from '../../reach/leads.ts'
import { noteHops, noteRecord } from '../../reach/narrate.ts'
import { printSites } from '../../reach/site-index.ts'
import { hostOfUri, uriOf } from '../../reach/uri-host.ts'
import { judgeJourney } from '../../reach/verdict.ts'
import { finderOf } from '../../reach/zone-finder.ts'
import type { RecordId, RRsetId, Zone } from '../../zone/zone.ts'
import type { VariantContext } from '../variant-context.ts'
import { recordsOf } from '../zone-context.ts'
import { siteNamesOf, tellOf } from './down-report.ts'

/** Where a record that leads to a service ends. */
export interface ServiceEnd {
  /** Something outside of the down sites answers there, or nobody here can tell. */
  readonly living: boolean
  /** Names of the down sites in which it ends. */
  readonly sites: readonly string[]
  /** The way there, without the record itself. */
  readonly notes: readonly RelatedNote[]
}

const nowhere: ServiceEnd = { living: false, sites: [], notes: [] }

/** Records of services that are looked at from one record on: they may lead to one another, and nobody follows them for ever. */
const followedRecords = 32

/** Where the host of a URI record's URI leads. */
export function endOfUri(context: VariantContext, record: RecordId): ServiceEnd {
  const host = hostOfUri(uriOf(context.zone, record))
  if (host === undefined) return { ...nowhere, living: true }
  if (typeof host === 'string') return endOfHost(context, host)
  const { active, down } = context
  const sites = active.sites.sitesOf(host).filter(({ site }) => down.has(site))
  if (sites.length === 0) return { ...nowhere, living: true }
  const address = printAddress(host)
  return {
    living: false,
    sites: siteNamesOf([{ sites }]),
    notes: [{ message: `${address} is in ${printSites(sites)}` }],
  }
}

/** Where a NAPTR record leads: to a host, to the SRV records of a service, or to more NAPTR records (RFC 3403 section 4.1). */
export function endOfNaptr(context: VariantContext, record: RecordId, owner: Name): ServiceEnd {
  const budget = { left: followedRecords }
  return together(leadsOf(context.zone, record, owner).map((lead) => endOfLead(context, lead, budget)))
}

function endOfLead(context: VariantContext, { name, type }: Lead, budget: { left: number }): ServiceEnd {
  if (type === undefined) return endOfHost(context, name)
  const { outcome, steps } = resolveInZones(finderOf(context.active.zones), name, type)
  const last = steps.at(-1)
  if (outcome === 'outside' || outcome === 'delegation') return { ...nowhere, living: true }
  if (outcome !== 'answer' || last === undefined) return nowhere
  const aliases = steps.slice(0, -1).filter(({ how }) => how !== 'synthesised')
  const notes = aliases.map(({ zone, source, rrset }) => noteRecord(zone, zone.firstRecord(source), rrset.owner))
  const end = endOfSet(context, last.zone, last.source, last.rrset.owner, budget)
  return { ...end, notes: [...notes, ...end.notes] }
}

function endOfSet(
  context: VariantContext,
  zone: Zone,
  rrset: RRsetId,
  owner: Name,
  budget: { left: number },
): ServiceEnd {
  const ends: ServiceEnd[] = []
  for (const record of recordsOf(zone, rrset)) {
    // Of what nobody comes to look at, nobody says that it is dead.
    if (budget.left-- <= 0) return { ...nowhere, living: true }
    const end = together(leadsOf(zone, record, owner).map((lead) => endOfLead(context, lead, budget)))
    ends.push({ ...end, notes: [noteRecord(zone, record, owner), ...end.notes] })
  }
  return together(ends)
}

function endOfHost({ active, down }: VariantContext, name: Name): ServiceEnd {
  const journey = followName(active.zones, name)
  const { living, dead } = judgeJourney(journey, active.sites, down)
  const { sites, notes } = tellOf(dead)
  return { living, sites, notes: [...noteHops(journey.hops), ...notes] }
}

/** Of some that stand in for one another. */
function together(ends: readonly ServiceEnd[]): ServiceEnd {
  return {
    living: ends.some(({ living }) => living),
    sites: [...new Set(ends.flatMap(({ sites }) => sites))],
    notes: ends.filter(({ sites }) => sites.length > 0).flatMap(({ notes }) => notes),
  }
}

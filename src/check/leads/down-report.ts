import { findEntry } from '../../definition/entry-index.ts'
import type { Leave } from '../../definition/project.ts'
import type { RelatedNote } from '../../diagnostic.ts'
import type { Stop } from '../../reach/journey.ts'
import { noteDeadAddresses } from '../../reach/narrate.ts'
import type { SiteMatch } from '../../reach/site-index.ts'
import type { DeadAddress } from '../../reach/verdict.ts'
import type { RecordId } from '../../zone/zone.ts'
import { oncePer } from '../once-per.ts'
import type { Report } from '../rule.ts'

/** Names of the sites in which something stands, each once. */
export function siteNamesOf(found: readonly { readonly sites: readonly SiteMatch[] }[]): readonly string[] {
  return [...new Set(found.flatMap(({ sites }) => sites.map(({ site }) => site)))]
}

/** `rennes and paris` */
export function printSiteNames(sites: Iterable<string>): string {
  return [...new Set(sites)].join(' and ')
}

/** `rennes, which is down` */
export function printDownSites(sites: Iterable<string>): string {
  const all = new Set(sites)
  return `${printSiteNames(all)}, which ${all.size > 1 ? 'are' : 'is'} down`
}

/** Addresses that a hint lists. */
const listedAddresses = 4

/** What is told of dead addresses, worked out once: thousands of aliases may lead to the same thousands of them. */
export const tellOf = oncePer((dead: readonly DeadAddress[]) => {
  const stops = new Map(dead.map(({ stop }) => [stop.rrset, stop]))
  const printed = new Set(dead.map(({ stop, record }) => stop.reached.zone.printRdata(record)))
  const listed = [...printed].slice(0, listedAddresses).join(', ')
  const more = printed.size - listedAddresses
  return {
    /** The RRsets of the addresses. */
    stops: [...stops.values()] as readonly Stop[],
    types: [...new Set(Array.from(stops.values(), ({ reached, rrset }) => reached.zone.typeOf(rrset)))],
    sites: siteNamesOf(dead),
    notes: noteDeadAddresses(dead),
    /** `192.0.2.80, 192.0.2.81 and 7 more` */
    addresses: more > 0 ? `${listed} and ${more} more` : listed,
  }
})

/** Names that lead to a down site on purpose are told, and are no fault. */
export function reportLeft(
  record: RecordId,
  what: string,
  leave: Leave,
  related: readonly RelatedNote[],
  report: Report,
): void {
  const note = { message: `left on purpose: ${leave.reason}`, place: leave.place }
  report({ severity: 'info', record, message: `${what}, on purpose: ${leave.reason}`, related: [...related, note] })
}

/** An alias of a name that is left is left with it, as is one of addresses that all are. */
export function findLeaveOnTheWay(hops: readonly Stop[], dead: readonly DeadAddress[]): Leave | undefined {
  const atEnd = tellOf(dead).stops.map(leaveAt)
  return hops.map(leaveAt).find(Boolean) ?? (atEnd.every(Boolean) ? atEnd[0] : undefined)
}

/** Under its own name, or that of the wildcard or the DNAME that answers for it. */
function leaveAt({ reached: { zone, variant }, rrset, name }: Stop): Leave | undefined {
  const type = zone.typeOf(rrset)
  return findEntry(variant.leaves, name, type) ?? findEntry(variant.leaves, zone.names.name(zone.ownerOf(rrset)), type)
}

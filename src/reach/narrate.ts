import type { RelatedNote } from '../diagnostic.ts'
import { displayName, type Name } from '../dns/name.ts'
import { typeName } from '../rdata/registry.ts'
import type { RecordId, Zone } from '../zone/zone.ts'
import type { Stop } from './journey.ts'
import { printSites } from './site-index.ts'
import type { DeadAddress } from './verdict.ts'

/** `www.example CNAME web.example`: a record as one line of a chain, with its place. */
export function noteRecord(zone: Zone, record: RecordId, name: Name, suffix = ''): RelatedNote {
  const type = zone.columns.types[record] as number
  const place = zone.placeOf(record)
  const message = `${displayName(name)} ${typeName(type)} ${withoutFinalDot(zone.printRdata(record))}${suffix}`
  return place === undefined ? { message } : { message, place }
}

/** The aliases of a journey, one line each. */
export function noteHops(hops: readonly Stop[]): RelatedNote[] {
  return hops.map(({ reached, rrset, name }) => noteRecord(reached.zone, reached.zone.firstRecord(rrset), name))
}

/** `web.example A 192.0.2.80 is in rennes, 192.0.2.0/24` */
export function noteDeadAddress({ stop, record, sites }: DeadAddress): RelatedNote {
  return noteRecord(stop.reached.zone, record, stop.name, ` is in ${printSites(sites)}`)
}

/** As sentences show a name at the end of rdata; a lone root keeps its dot. */
function withoutFinalDot(text: string): string {
  return /[^\s\\]\.$/.test(text) ? text.slice(0, -1) : text
}

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

/** Addresses that are told one by one: a crowd of them at the end of many aliases would fill the report. */
const toldAddresses = 8

/** One line each, and one for those beyond the first few. */
export function noteDeadAddresses(dead: readonly DeadAddress[]): RelatedNote[] {
  return noteFirst(dead, toldAddresses, noteDeadAddress, ['address', 'addresses'])
}

/** Notes of the first few of many, and one that counts the rest. */
export function noteFirst<Item>(
  items: readonly Item[],
  most: number,
  note: (item: Item) => RelatedNote,
  [one, several]: readonly [one: string, several: string],
): RelatedNote[] {
  const notes = items.slice(0, most).map(note)
  const more = items.length - most
  return more > 0 ? [...notes, { message: `and ${more} more ${more === 1 ? one : several}` }] : notes
}

/** As sentences show a name at the end of rdata; a lone root keeps its dot. */
export function withoutFinalDot(text: string): string {
  return /[^\s\\]\.$/.test(text) ? text.slice(0, -1) : text
}

import { lookUp } from '../answer/lookup.ts'
import { findEntry } from '../definition/entry-index.ts'
import { type BuiltZone, normalVariant, type Variant } from '../definition/project.ts'
import type { Place } from '../diagnostic.ts'
import { encodeName, type Name } from '../dns/name.ts'
import { printNetwork } from '../dns/network.ts'
import { cnameType } from '../dns/type-codes.ts'
import { locateName, wildcardBelow } from '../zone/lookup.ts'
import type { RecordId, RRsetId, Zone } from '../zone/zone.ts'

/** What stood in a base before a layer above it changed that. */
export interface Former {
  readonly type: number
  readonly rdata: readonly string[]
  readonly place: Place | undefined
}

/** Why a record stands in a variant: the line that says so. */
export interface Cause {
  /** A whole zone; an entry under `records` of an overlay; one under `replace`. */
  readonly by: 'zone' | 'records' | 'replace'
  /** The variant whose file that is. */
  readonly variant: string
  readonly place: Place | undefined
  /** What was replaced is that from which it goes over, as `from` says it. */
  readonly from?: string
  /** What stood there in the variant below; undefined where nothing did. */
  readonly former?: Former
}

/** What took away that which stood in the variant below. */
export type Loss =
  /** An entry under `remove`. */
  | {
      readonly by: 'remove'
      readonly variant: string
      readonly place: Place
      readonly reason: string
      readonly former: Former
    }
  /** A whole zone does not have what normal has. */
  | { readonly by: 'zone'; readonly variant: string; readonly place: Place; readonly former: Former }

/** Why a variant has no record of a name and type. */
export type Absence =
  | Loss
  /** An entry under `records` put it out, or stands where a wildcard answered. */
  | { readonly by: 'records'; readonly variant: string; readonly place: Place | undefined; readonly former: Former }
  /** The name (or the wildcard for it) has other types alone, the first of them here. */
  | { readonly by: 'other-types'; readonly place: Place | undefined; readonly types: readonly number[] }
  /** The name exists because others stand below it (RFC 4592 section 2.2.2). */
  | { readonly by: 'names-below' }
  /** No file says anything of it. */
  | { readonly by: 'nothing' }

/** What decided that a record of a variant stands there. */
export function causeOf(built: BuiltZone, variant: Variant, zone: Zone, rrset: RRsetId, record: RecordId): Cause {
  const place = zone.placeOf(record)
  const index = recordsOf(zone, rrset).indexOf(record)
  for (let at = variant; ; ) {
    const below = baseOf(built, at)
    const there = below?.zone === undefined ? -1 : below.zone.find(zone.ownerOf(rrset), zone.typeOf(rrset))
    if (below?.zone !== undefined && recordAt(below.zone, there, place) !== undefined) {
      at = below
      continue
    }
    if (below?.zone === undefined) return { by: 'zone', variant: at.name, place }
    const rule = at.replacements.find(({ toPlace }) => samePlace(toPlace, place))
    const former =
      rule === undefined ? formerAt(below.zone, zone, rrset) : formerOf(below.zone, there, index, zone, rrset)
    return {
      by: rule === undefined ? 'records' : 'replace',
      variant: at.name,
      place,
      ...(rule === undefined ? {} : { from: typeof rule.from === 'string' ? rule.from : printNetwork(rule.from) }),
      ...(former === undefined ? {} : { former }),
    }
  }
}

/** The cap that made the TTL of an RRset shorter than in the variant below; undefined where none did. */
export function capOf(built: BuiltZone, variant: Variant, zone: Zone, rrset: RRsetId): Place | undefined {
  const ttl = zone.ttlOf(rrset)
  for (let at: Variant | undefined = variant; at !== undefined; at = baseOf(built, at)) {
    const below = baseOf(built, at)?.zone
    const there = below === undefined ? -1 : below.find(zone.ownerOf(rrset), zone.typeOf(rrset))
    if (below === undefined || there < 0 || below.ttlOf(there) < ttl) return undefined
    if (below.ttlOf(there) > ttl) return at.cap?.seconds === ttl ? at.cap.place : undefined
  }
  return undefined
}

/** What decided that a name of a variant's zone has no record of a type, or does not exist. */
export function absenceOf(built: BuiltZone, variant: Variant, zone: Zone, name: Name, type: number): Absence {
  const wire = encodeName(name)
  for (let at = variant; ; ) {
    const below = baseOf(built, at) ?? normalBeside(built, at)
    if (below?.zone === undefined) return plainAbsence(zone, name)
    const found = lookUp(below.zone, wire, type)
    if (found.kind === 'nodata' || found.kind === 'nxdomain') {
      at = below
      continue
    }
    const loss = lossOf(at, below.zone, found.rrset)
    if (loss !== undefined) return loss
    return {
      by: 'records',
      variant: at.name,
      place: firstPlaceAt(zone, name) ?? firstPlaceBelowEncloser(zone, name),
      former: setOf(below.zone, found.rrset),
    }
  }
}

/** What took a name away for which a wildcard of the variant's zone answers now; undefined where the name never had records of its own. */
export function lossBehindWildcard(built: BuiltZone, variant: Variant, name: Name, type: number): Loss | undefined {
  for (let at = variant; ; ) {
    const below = baseOf(built, at) ?? normalBeside(built, at)
    if (below?.zone === undefined) return undefined
    const owner = below.zone.names.find(name)
    const there = [type, cnameType].map((each) => below.zone?.find(owner, each) ?? -1).find((rrset) => rrset >= 0)
    const rrset = there ?? below.zone.firstRRsetAt(owner)
    if (rrset >= 0) return lossOf(at, below.zone, rrset)
    at = below
  }
}

/** Why a variant does not have an RRset of the one below, if it was not put out by another. */
function lossOf(at: Variant, below: Zone, rrset: RRsetId): Loss | undefined {
  const removal = findEntry(at.removals, below.names.name(below.ownerOf(rrset)), below.typeOf(rrset))
  const former = setOf(below, rrset)
  if (at.base === undefined) return { by: 'zone', variant: at.name, place: at.place, former }
  return removal && { by: 'remove', variant: at.name, place: removal.place, reason: removal.reason, former }
}

/** What exists at the name says most of why there is nothing else. */
function plainAbsence(zone: Zone, name: Name): Absence {
  const types: number[] = []
  const node = nodeOf(zone, name)
  for (let id = zone.firstRRsetAt(node); id >= 0; id = zone.nextRRset(id)) types.push(zone.typeOf(id))
  if (types.length > 0)
    return { by: 'other-types', place: firstPlaceAt(zone, name), types: types.sort((a, b) => a - b) }
  return { by: node < 0 ? 'nothing' : 'names-below' }
}

function firstPlaceAt(zone: Zone, name: Name): Place | undefined {
  const rrset = zone.firstRRsetAt(nodeOf(zone, name))
  return rrset < 0 ? undefined : zone.placeOf(zone.firstRecord(rrset))
}

/** Where what makes a name's closest encloser exist is written: it keeps a wildcard above from answering (RFC 4592 section 3.3.1). */
function firstPlaceBelowEncloser(zone: Zone, name: Name): Place | undefined {
  const encloser = locateName(zone, encodeName(name))?.closestEncloser ?? -1
  for (let rrset = 0; encloser >= 0 && encloser !== zone.apex && rrset < zone.rrsetCount; rrset++) {
    if (zone.names.isAtOrBelow(zone.ownerOf(rrset), encloser)) return zone.placeOf(zone.firstRecord(rrset))
  }
  return undefined
}

/** The node of a name, or of the wildcard that stands for it; -1 where there is neither. */
export function nodeOf(zone: Zone, name: Name): number {
  const location = locateName(zone, encodeName(name))
  if (location === undefined) return -1
  return location.match >= 0 ? location.match : wildcardBelow(zone, location.closestEncloser)
}

function baseOf(built: BuiltZone, { base }: Variant): Variant | undefined {
  return base === undefined ? undefined : built.variants.get(base)
}

/** A whole zone that is not normal lies on nothing; what it lacks, it lacks beside normal. */
function normalBeside(built: BuiltZone, variant: Variant): Variant | undefined {
  return variant.name === normalVariant || variant.base !== undefined ? undefined : built.variants.get(normalVariant)
}

function recordsOf(zone: Zone, rrset: RRsetId): RecordId[] {
  const records: RecordId[] = []
  for (let id = rrset < 0 ? -1 : zone.firstRecord(rrset); id >= 0; id = zone.nextRecord(id)) records.push(id)
  return records
}

/** The record of an RRset that was written at a place. */
function recordAt(zone: Zone, rrset: RRsetId, place: Place | undefined): RecordId | undefined {
  return recordsOf(zone, rrset).find((record) => samePlace(zone.placeOf(record), place))
}

function samePlace(a: Place | undefined, b: Place | undefined): boolean {
  return a !== undefined && b !== undefined && a.start === b.start && a.file.path === b.file.path
}

/** The one record that a replacement changed: the same one in order, where results did not coincide. */
function formerOf(below: Zone, there: RRsetId, index: number, zone: Zone, rrset: RRsetId): Former | undefined {
  if (there < 0) return undefined
  const records = recordsOf(below, there)
  const record = records.length === zone.recordCountOf(rrset) ? records[index] : undefined
  return record === undefined
    ? setOf(below, there)
    : { type: zone.typeOf(rrset), rdata: [below.printRdata(record)], place: below.placeOf(record) }
}

/** What an entry under `records` put out: the RRset of its type, else the alias beside which nothing stands, or which stands beside nothing. */
function formerAt(below: Zone, zone: Zone, rrset: RRsetId): Former | undefined {
  const owner = zone.ownerOf(rrset)
  const same = below.find(owner, zone.typeOf(rrset))
  const alias = zone.typeOf(rrset) === cnameType ? below.firstRRsetAt(owner) : below.find(owner, cnameType)
  const there = same >= 0 ? same : alias
  return there < 0 ? undefined : setOf(below, there)
}

function setOf(zone: Zone, rrset: RRsetId): Former {
  return {
    type: zone.typeOf(rrset),
    rdata: recordsOf(zone, rrset).map((record) => zone.printRdata(record)),
    place: zone.placeOf(zone.firstRecord(rrset)),
  }
}

import { soaType } from '../dns/type-codes.ts'
import { printGeneric } from '../rdata/generic.ts'
import type { RecordType } from '../rdata/record-type.ts'
import { recordTypeOfCode } from '../rdata/registry.ts'
import { recordsInCanonicalOrder, rrsetsInPrintOrder } from '../zone/canonical-order.ts'
import type { NameId } from '../zone/name-table.ts'
import { StoredSource } from '../zone/stored-rdata.ts'
import type { RecordId, RRsetId, Zone } from '../zone/zone.ts'
import { commentLines, printComment } from './comment.ts'

/** Lines are given in pieces of about this many characters: a large zone is never one string. */
const pieceLength = 0x1_0000

/**
 * The canonical text of a zone, in pieces: the SOA first, then one record a line (owner, TTL, class, type, rdata) in canonical order
 * (RFC 4034 section 6), names absolute and in their spelling, the first owner's spelling and TTL of an RRset for all of it (signatures
 * keep their own TTL). Each record is one that BIND 9.18 reads.
 */
export function* printCanonicalZone(zone: Zone): Generator<string> {
  const { rdata, rdataStarts } = zone.columns
  const source = new StoredSource(zone.names, rdata)
  let piece = ''
  for (const rrset of rrsetsInPrintOrder(zone)) {
    const type = recordTypeOfCode(zone.typeOf(rrset))
    const owner = zone.names.name(ownerAsWritten(zone, rrset))
    for (const record of recordsInCanonicalOrder(zone, rrset)) {
      source.seek(rdata, rdataStarts[record] as number, rdataStarts[record + 1] as number)
      const text = type.isNewToBind
        ? `TYPE${type.code} ${printGeneric(zone.wireRdata(record))}`
        : `${type.name} ${type.print(source)}`
      piece += `${owner} ${zone.ttlOfRecord(rrset, record)} IN ${text}\n`
    }
    if (piece.length < pieceLength) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}

export interface ZoneFileOptions {
  /** Written above everything, one comment a line. */
  readonly comments?: readonly string[]
  /** `$TTL` in seconds; where it is left out, the TTL that most RRsets have. */
  readonly ttl?: number
  /** Written in place of the SOA's own serial. */
  readonly serial?: number
  /** Stands beside the serial, which has a line of its own. */
  readonly serialComment?: string
  /** Types to be written as `TYPEnnn \#` (RFC 3597), for servers that do not know them. */
  readonly asGeneric?: (type: RecordType) => boolean
}

/**
 * A zone as a master file for people and servers, in pieces: `$ORIGIN` and `$TTL`, then records grouped by owner in aligned columns,
 * the SOA over several lines. Names are relative where that keeps their spelling. Deterministic; read back, it is the same zone.
 */
export function* printZoneFile(zone: Zone, options: ZoneFileOptions = {}): Generator<string> {
  const ttl = options.ttl ?? usualTtl(zone)
  const soa = zone.find(zone.apex, soaType)
  const origin = soa < 0 ? zone.apex : ownerAsWritten(zone, soa)
  const columns = measureColumns(zone, ttl, origin)
  const { rdata, rdataStarts } = zone.columns
  const source = new StoredSource(zone.names, rdata, 0, 0, origin)
  let piece = (options.comments ?? []).map(printComment).join('')
  piece += `$ORIGIN ${zone.names.name(origin)}\n$TTL ${ttl}\n`
  let lastOwner: NameId = -1
  for (const rrset of rrsetsByOwner(zone)) {
    const type = recordTypeOfCode(zone.typeOf(rrset))
    const asGeneric = options.asGeneric?.(type) === true
    const owner = ownerAsWritten(zone, rrset)
    const classAndType = `IN ${(asGeneric ? `TYPE${type.code}` : type.name).padEnd(columns.type)}`
    for (const record of recordsInCanonicalOrder(zone, rrset)) {
      const recordTtl = zone.ttlOfRecord(rrset, record)
      const ttlText = (recordTtl === ttl ? '' : String(recordTtl)).padEnd(columns.ttl)
      const middle = columns.ttl === 0 ? classAndType : `${ttlText} ${classAndType}`
      const ownerText = owner === lastOwner ? '' : zone.names.printUnder(owner, origin)
      lastOwner = owner
      const head = `${ownerText.padEnd(columns.owner)} ${middle} `
      source.seek(rdata, rdataStarts[record] as number, rdataStarts[record + 1] as number)
      if (asGeneric) piece += `${head}${printGeneric(zone.wireRdata(record))}\n`
      else if (type.code === soaType) piece += `${head}${printSoa(type, source, options)}\n`
      else piece += `${head}${type.print(source)}\n`
    }
    if (piece.length < pieceLength) continue
    yield piece
    piece = ''
  }
  yield piece
}

/** The SOA's names on the first line, then one number a line with its name. */
function printSoa(type: RecordType, source: StoredSource, { serial, serialComment }: ZoneFileOptions): string {
  const texts = type.fields.map(([field, kind]): [string, string] => [field, kind.print(source)])
  const names = texts.slice(0, 2).map(([, text]) => text)
  const numbers = texts.slice(2).map(([field, text]): [string, string] => {
    if (field !== 'serial') return [text, field]
    const comment = serialComment === undefined ? field : `${field}: ${commentLines(serialComment).join(' ')}`
    return [String(serial ?? text), comment]
  })
  const width = Math.max(...numbers.map(([text]) => text.length))
  const lines = numbers.map(([text, comment]) => `    ${text.padEnd(width)} ; ${comment}\n`)
  return `${names.join(' ')} (\n${lines.join('')}    )`
}

/** The SOA and all that stands at its owner, then canonical order. */
function rrsetsByOwner(zone: Zone): RRsetId[] {
  const order = rrsetsInPrintOrder(zone)
  const atApex = order.filter((id) => zone.ownerOf(id) === zone.apex)
  return [...atApex, ...order.filter((id) => zone.ownerOf(id) !== zone.apex)]
}

function ownerAsWritten(zone: Zone, rrset: RRsetId): NameId {
  const first: RecordId = zone.firstRecord(rrset)
  return zone.columns.owners[first] as NameId
}

/** The TTL of most RRsets; the smallest of those that are as frequent. */
function usualTtl(zone: Zone): number {
  const counts = new Map<number, number>()
  for (let rrset = 0; rrset < zone.rrsetCount; rrset++) {
    const ttl = zone.ttlOf(rrset)
    counts.set(ttl, (counts.get(ttl) ?? 0) + 1)
  }
  const [usual] = [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b)
  return usual?.[0] ?? 3600
}

/** Longer owners push their line to the right, rather than all lines. */
const widestOwner = 40

function measureColumns(zone: Zone, ttl: number, origin: NameId): { owner: number; ttl: number; type: number } {
  const { names } = zone
  const columns = { owner: 1, ttl: 0, type: 1 }
  for (let rrset = 0; rrset < zone.rrsetCount; rrset++) {
    const width = names.wireLength(ownerAsWritten(zone, rrset)) - names.wireLength(origin) - 1
    columns.owner = Math.max(columns.owner, Math.min(width, widestOwner))
    for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
      const recordTtl = zone.ttlOfRecord(rrset, record)
      if (recordTtl !== ttl) columns.ttl = Math.max(columns.ttl, String(recordTtl).length)
    }
    columns.type = Math.max(columns.type, recordTypeOfCode(zone.typeOf(rrset)).name.length)
  }
  return columns
}

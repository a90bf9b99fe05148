import type { Place, SourceFile } from '../diagnostic.ts'
import type { Name } from '../dns/name.ts'
import type { Serial } from '../dns/serial.ts'
import { rrsigType, soaType } from '../dns/type-codes.ts'
import { recordTypeOfCode } from '../rdata/registry.ts'
import { type NameCase, WireSink } from '../rdata/sink.ts'
import type { NameId, NameTable } from './name-table.ts'
import type { OwnerIndex } from './owner-index.ts'
import type { RRset } from './rrset.ts'
import { StoredSource } from './stored-rdata.ts'

/** A record's number: its place in the order in which the zone was written. */
export type RecordId = number
/** An RRset's number: in the order of first records. */
export type RRsetId = number

/** RRsets at one owner that are looked through one by one; of more, those beyond are found by a map. */
export const crowdSize = 16

/** The RRsets of an owner that has more than `crowdSize` of them. */
export interface Crowd {
  readonly byType: Map<number, RRsetId>
  /** The last one of them. */
  last: RRsetId
}

/** The columns of a zone. All arrays may be longer than what is used. */
export interface ZoneColumns {
  readonly recordCount: number
  /** Owner as it was spelled. */
  readonly owners: Int32Array
  readonly types: Uint16Array
  readonly ttls: Uint32Array
  /** Start of the rdata; its end is the next record's start, so that there is one entry more than records. */
  readonly rdataStarts: Uint32Array
  readonly rdata: Uint8Array
  readonly sourceFiles: Uint16Array
  readonly sourceOffsets: Uint32Array
  /** The next record of the same RRset, or -1. */
  readonly nextInRRset: Int32Array
  readonly rrsetCount: number
  readonly rrsetTypes: Uint16Array
  readonly firstRecords: Int32Array
  readonly recordCounts: Uint32Array
  /** The next RRset at the same owner, or -1. */
  readonly nextAtOwner: Int32Array
  /** The names that exist in the zone, folded. */
  readonly ownerIndex: OwnerIndex
  /** By folded owner. An owner with one RRset more than `crowdSize` may be missing. */
  readonly crowds: ReadonlyMap<NameId, Crowd>
}

/** How a zone differs from another one: all other columns it shares with it. */
export interface ZonePatch {
  readonly base: Zone
  /** The records whose rdata are others, in ascending order. Owners, types and lengths are the same. */
  readonly records: Int32Array
}

/**
 * The contents of a zone, class IN, immutable. Held in columns: records are numbers, names are ids of the table, rdata is in stored
 * form. Duplicates are left out (RFC 2181 section 5) and listed. Records out of the zone are held too, for the rule that names them.
 */
export class Zone {
  readonly names: NameTable
  /** Folded. */
  readonly apex: NameId
  readonly columns: ZoneColumns
  readonly files: readonly SourceFile[]
  /** Records that were written again: where, and with which TTL. The first ones, where there are very many. */
  readonly duplicates: readonly { readonly record: RecordId; readonly ttl: number; readonly place: Place }[]
  /** What the zone was made of, where it is another one with some records changed in place. */
  readonly patch: ZonePatch | undefined

  constructor(
    names: NameTable,
    apex: NameId,
    columns: ZoneColumns,
    files: readonly SourceFile[],
    duplicates: Zone['duplicates'],
    patch?: ZonePatch,
  ) {
    this.names = names
    this.apex = apex
    this.columns = columns
    this.files = files
    this.duplicates = duplicates
    this.patch = patch
  }

  get recordCount(): number {
    return this.columns.recordCount
  }

  get rrsetCount(): number {
    return this.columns.rrsetCount
  }

  get apexName(): Name {
    return this.names.name(this.apex)
  }

  /** The owner of an RRset, folded. */
  ownerOf(rrset: RRsetId): NameId {
    return this.names.fold(this.columns.owners[this.firstRecord(rrset)] as number)
  }

  typeOf(rrset: RRsetId): number {
    return this.columns.rrsetTypes[rrset] as number
  }

  /** The TTL of an RRset: its first record's. */
  ttlOf(rrset: RRsetId): number {
    return this.columns.ttls[this.firstRecord(rrset)] as number
  }

  /** The TTL of a record: its RRset's, and of a signature its own, which is that of the RRset it covers (RFC 4034 section 3). */
  ttlOfRecord(rrset: RRsetId, record: RecordId): number {
    return this.columns.ttls[this.typeOf(rrset) === rrsigType ? record : this.firstRecord(rrset)] as number
  }

  /** Records of an RRset. */
  recordCountOf(rrset: RRsetId): number {
    return this.columns.recordCounts[rrset] as number
  }

  firstRecord(rrset: RRsetId): RecordId {
    return this.columns.firstRecords[rrset] as number
  }

  /** The next record of the same RRset, or -1. */
  nextRecord(record: RecordId): RecordId {
    return this.columns.nextInRRset[record] as number
  }

  /** The first RRset at a folded name, or -1. */
  firstRRsetAt(owner: NameId): RRsetId {
    return owner < 0 ? -1 : this.columns.ownerIndex.firstRRset(owner)
  }

  /** The next RRset at the same owner, or -1. */
  nextRRset(rrset: RRsetId): RRsetId {
    return this.columns.nextAtOwner[rrset] as number
  }

  /** The RRset of a folded name and a type, or -1. */
  find(owner: NameId, type: number): RRsetId {
    let passed = 0
    for (let id = this.firstRRsetAt(owner); id >= 0; id = this.nextRRset(id)) {
      if (this.typeOf(id) === type) return id
      if (passed++ !== crowdSize) continue
      const crowd = this.columns.crowds.get(owner)
      if (crowd !== undefined) return crowd.byType.get(type) ?? -1
    }
    return -1
  }

  /** Whether a folded name exists in the zone, empty non-terminals included (RFC 4592 section 2.2.2). */
  exists(owner: NameId): boolean {
    return owner >= 0 && this.columns.ownerIndex.has(owner)
  }

  /** The id at an offset of a record's stored rdata (RecordType.target gives the offset). */
  nameAt(record: RecordId, offset: number): NameId {
    const { rdata, rdataStarts } = this.columns
    const at = (rdataStarts[record] as number) + offset
    return (
      ((rdata[at] as number) << 24) |
      ((rdata[at + 1] as number) << 16) |
      ((rdata[at + 2] as number) << 8) |
      (rdata[at + 3] as number)
    )
  }

  /** Rdata of a record as it is stored: a view. */
  storedRdata(record: RecordId): Uint8Array {
    const { rdata, rdataStarts } = this.columns
    return rdata.subarray(rdataStarts[record] as number, rdataStarts[record + 1] as number)
  }

  /** A source over a record's rdata. */
  rdataSource(record: RecordId): StoredSource {
    const { rdata, rdataStarts } = this.columns
    return new StoredSource(this.names, rdata, rdataStarts[record] as number, rdataStarts[record + 1] as number)
  }

  /** Rdata of a record in uncompressed wire form. */
  wireRdata(record: RecordId, nameCase: NameCase = 'keep'): Uint8Array {
    const type = recordTypeOfCode(this.columns.types[record] as number)
    if (!type.hasNames) return this.storedRdata(record).slice()
    const sink = new WireSink(nameCase, 128)
    type.copy(this.rdataSource(record), sink)
    return sink.take()
  }

  /** Presentation form of a record's rdata. */
  printRdata(record: RecordId): string {
    return recordTypeOfCode(this.columns.types[record] as number).print(this.rdataSource(record))
  }

  /** Where a record was written, from its owner (or the line's first token) on. */
  placeOf(record: RecordId): Place | undefined {
    const file = this.files[this.columns.sourceFiles[record] as number]
    if (file === undefined) return undefined
    const start = this.columns.sourceOffsets[record] as number
    return { file, start, end: wordEnd(file.bytes, start) }
  }

  /** An RRset as a plain value. */
  rrset(id: RRsetId): RRset {
    const first = this.firstRecord(id)
    const rdata: Uint8Array[] = []
    for (let record = first; record >= 0; record = this.nextRecord(record)) rdata.push(this.wireRdata(record))
    return {
      owner: this.names.name(this.columns.owners[first] as number),
      type: this.typeOf(id),
      ttl: this.ttlOf(id),
      rdata,
    }
  }

  /** The RRset of a name and a type's code, as a plain value. */
  get(owner: Name, type: number): RRset | undefined {
    const id = this.find(this.names.find(owner), type)
    return id < 0 ? undefined : this.rrset(id)
  }

  /** All RRsets as plain values, in the order in which they were written. */
  *rrsets(): Generator<RRset> {
    for (let id = 0; id < this.rrsetCount; id++) yield this.rrset(id)
  }

  /** The serial of the SOA; undefined without one. */
  get serial(): Serial | undefined {
    const soa = this.find(this.apex, soaType)
    if (soa < 0) return undefined
    const source = this.rdataSource(this.firstRecord(soa))
    source.nameId()
    source.nameId()
    return source.u32() as Serial
  }
}

/** The end of the word that begins at `start`. */
export function wordEnd(bytes: Uint8Array, start: number): number {
  let end = start
  while (end < bytes.length && (bytes[end] as number) > 0x20) end++
  return end
}

import type { Place, SourceFile } from '../diagnostic.ts'
import type { Name } from '../dns/name.ts'
import type { RecordType } from '../rdata/record-type.ts'
import { recordTypeOfCode } from '../rdata/registry.ts'
import { WireSource } from '../rdata/source.ts'
import { ColumnSpace, grownInt32, grownUint16, grownUint32 } from './columns.ts'
import { type NameId, NameTable, noName } from './name-table.ts'
import { OwnerIndex } from './owner-index.ts'
import type { RRset } from './rrset.ts'
import { hashStoredRdata, sameStoredRdata } from './same-rdata.ts'
import { StoredSink } from './stored-rdata.ts'
import { type Crowd, crowdSize, wordEnd, Zone } from './zone.ts'

/** Duplicates that are noted: a file of nothing else must not take more memory than one without. */
const maxDuplicates = 10_001

/** RRsets of up to this many records are compared pair by pair for duplicates; larger ones by their hashes. */
const pairwiseLimit = 8

/** Of eight columns of four octets and three of two. */
const octetsPerRow = 8 * 4 + 3 * 2

/**
 * Gathers the records of one zone. The hot path is: write the rdata to `sink`, then `commit` it, or `discard` it where it was
 * faulty. `build` gives the zone; afterwards the builder is not used again.
 */
export class ZoneBuilder {
  readonly names: NameTable
  /** Folded. */
  readonly apex: NameId
  readonly sink: StoredSink
  private count = 0
  private rrsetCount = 0
  private owners: Int32Array
  private types: Uint16Array
  private ttls: Uint32Array
  private rdataStarts: Uint32Array
  private sourceFiles: Uint16Array
  private sourceOffsets: Uint32Array
  private nextInRRset: Int32Array
  private rrsetTypes: Uint16Array
  private firstRecords: Int32Array
  private lastRecords: Int32Array
  private recordCounts: Uint32Array
  private nextAtOwner: Int32Array
  private readonly ownerIndex: OwnerIndex
  private lastMarked: NameId = noName
  private readonly crowds = new Map<NameId, Crowd>()
  private readonly files: SourceFile[] = []
  private readonly duplicates: { record: number; ttl: number; place: Place }[] = []
  /** By RRset: its records by the hash of their rdata. */
  private readonly largeSets = new Map<number, Map<number, number[]>>()

  /** `names` may be shared with other zones; `expectedRecords` sizes the columns. */
  constructor(apex: Name, options: { readonly names?: NameTable; readonly expectedRecords?: number } = {}) {
    const rows = Math.max(16, options.expectedRecords ?? 0)
    // About every second record brings a name of its own.
    this.names = options.names ?? new NameTable(rows >> 1)
    if (options.names !== undefined) this.names.reserve(rows >> 1)
    this.apex = this.names.fold(this.names.intern(apex))
    this.sink = new StoredSink(this.names, rows * 20)
    // Of 1,000,000 records the last ones are too much to keep beside the zone, which has no use for them.
    this.lastRecords = new Int32Array(rows)
    const space = new ColumnSpace(rows * octetsPerRow + 4)
    this.owners = space.int32(rows)
    this.nextInRRset = space.int32(rows)
    this.firstRecords = space.int32(rows)
    this.nextAtOwner = space.int32(rows)
    this.ttls = space.uint32(rows)
    this.sourceOffsets = space.uint32(rows)
    this.recordCounts = space.uint32(rows)
    this.rdataStarts = space.uint32(rows + 1)
    this.types = space.uint16(rows)
    this.sourceFiles = space.uint16(rows)
    this.rrsetTypes = space.uint16(rows)
    this.ownerIndex = new OwnerIndex(rows >> 1)
  }

  /** The number by which records name this file. */
  addFile(file: SourceFile): number {
    const known = this.files.indexOf(file)
    return known >= 0 ? known : this.files.push(file) - 1
  }

  /** Forgets the rdata that was written to the sink since the last commit. */
  discard(): void {
    this.sink.length = this.rdataStarts[this.count] as number
  }

  /**
   * Takes the rdata in the sink as a record. `file` is what `addFile` gave, or `noFile`. Returns false for a duplicate, which is
   * left out, and noted unless `merge` says that it is meant.
   */
  commit(owner: NameId, type: number, ttl: number, file: number, offset: number, merge = false): boolean {
    if (this.count === this.owners.length) this.grow()
    const record = this.count
    const { rdataStarts, rrsetTypes } = this
    const folded = this.names.fold(owner)
    let rrset = this.ownerIndex.firstRRset(folded)
    let last = -1
    let crowd: Crowd | undefined
    for (let passed = 0; rrset >= 0 && rrsetTypes[rrset] !== type; passed++) {
      if (passed === crowdSize) {
        crowd = this.crowdAt(folded)
        last = crowd.last
        rrset = crowd.byType.get(type) ?? -1
        break
      }
      last = rrset
      rrset = this.nextAtOwner[rrset] as number
    }
    if (rrset >= 0) {
      const twin = this.findTwin(rrset, type)
      if (twin >= 0) {
        const source = this.files[file]
        if (source !== undefined && !merge && this.duplicates.length < maxDuplicates) {
          this.duplicates.push({
            record: twin,
            ttl,
            place: { file: source, start: offset, end: wordEnd(source.bytes, offset) },
          })
        }
        this.discard()
        return false
      }
      this.nextInRRset[this.lastRecords[rrset] as number] = record
      this.lastRecords[rrset] = record
      this.recordCounts[rrset] = (this.recordCounts[rrset] as number) + 1
    } else {
      rrset = this.rrsetCount++
      if (last >= 0) this.nextAtOwner[last] = rrset
      else if (this.ownerIndex.setFirstRRset(folded, rrset)) this.markAbove(folded)
      if (crowd !== undefined) {
        crowd.byType.set(type, rrset)
        crowd.last = rrset
      }
      rrsetTypes[rrset] = type
      this.firstRecords[rrset] = record
      this.lastRecords[rrset] = record
      this.recordCounts[rrset] = 1
      this.nextAtOwner[rrset] = -1
    }
    this.owners[record] = owner
    this.types[record] = type
    this.ttls[record] = ttl
    this.sourceFiles[record] = file
    this.sourceOffsets[record] = offset
    this.nextInRRset[record] = -1
    this.count++
    rdataStarts[this.count] = this.sink.length
    return true
  }

  /** Adds an RRset that is a plain value. Asserts that its rdata is sound. */
  add(rrset: RRset, file: number = noFile, offset = 0): void {
    const owner = this.names.intern(rrset.owner)
    const type = recordTypeOfCode(rrset.type)
    for (const wire of rrset.rdata) {
      if (!type.copy(new WireSource(wire), this.sink)) throw new Error(`malformed ${type.name} rdata at ${rrset.owner}`)
      this.commit(owner, rrset.type, rrset.ttl, file, offset)
    }
  }

  build(): Zone {
    return new Zone(
      this.names,
      this.apex,
      {
        recordCount: this.count,
        owners: this.owners,
        types: this.types,
        ttls: this.ttls,
        rdataStarts: this.rdataStarts,
        rdata: this.sink.bytes,
        sourceFiles: this.sourceFiles,
        sourceOffsets: this.sourceOffsets,
        nextInRRset: this.nextInRRset,
        rrsetCount: this.rrsetCount,
        rrsetTypes: this.rrsetTypes,
        firstRecords: this.firstRecords,
        recordCounts: this.recordCounts,
        nextAtOwner: this.nextAtOwner,
        ownerIndex: this.ownerIndex,
        crowds: this.crowds,
      },
      this.files,
      this.duplicates,
    )
  }

  private crowdAt(owner: NameId): Crowd {
    let crowd = this.crowds.get(owner)
    if (crowd === undefined) {
      crowd = { byType: new Map(), last: -1 }
      for (let id = this.ownerIndex.firstRRset(owner); id >= 0; id = this.nextAtOwner[id] as number) {
        crowd.byType.set(this.rrsetTypes[id] as number, id)
        crowd.last = id
      }
      this.crowds.set(owner, crowd)
    }
    return crowd
  }

  /** The record of the RRset that equals what is in the sink, or -1. */
  private findTwin(rrset: number, type: number): number {
    const recordType = recordTypeOfCode(type)
    if ((this.recordCounts[rrset] as number) > pairwiseLimit) return this.findTwinInLargeSet(rrset, recordType)
    for (let record = this.firstRecords[rrset] as number; record >= 0; record = this.nextInRRset[record] as number) {
      if (this.isTwin(record, recordType)) return record
    }
    return -1
  }

  private findTwinInLargeSet(rrset: number, type: RecordType): number {
    let twins = this.largeSets.get(rrset)
    if (twins === undefined) {
      twins = new Map()
      this.largeSets.set(rrset, twins)
      for (let record = this.firstRecords[rrset] as number; record >= 0; record = this.nextInRRset[record] as number) {
        this.noteInLargeSet(twins, record, type)
      }
    }
    const hash = this.hashOf(this.count, type)
    for (const record of twins.get(hash) ?? []) if (this.isTwin(record, type)) return record
    this.noteInLargeSet(twins, this.count, type)
    return -1
  }

  private noteInLargeSet(twins: Map<number, number[]>, record: number, type: RecordType): void {
    const hash = this.hashOf(record, type)
    const others = twins.get(hash)
    if (others === undefined) twins.set(hash, [record])
    else others.push(record)
  }

  /** The end of a record's rdata; of what is in the sink for the record that is not taken yet. */
  private rdataEnd(record: number): number {
    return record === this.count ? this.sink.length : (this.rdataStarts[record + 1] as number)
  }

  private hashOf(record: number, type: RecordType): number {
    return hashStoredRdata(type, this.names, this.sink.bytes, this.rdataStarts[record] as number, this.rdataEnd(record))
  }

  /** Whether a record equals what is in the sink. */
  private isTwin(record: number, type: RecordType): boolean {
    const { rdataStarts, sink, names } = this
    const start = rdataStarts[record] as number
    const sinkStart = rdataStarts[this.count] as number
    return sameStoredRdata(type, names, sink.bytes, start, this.rdataEnd(record), sink.bytes, sinkStart, sink.length)
  }

  /** Marks the names above a name that is new, up to the apex or to one already marked. */
  private markAbove(folded: NameId): void {
    let id = folded
    while (id !== this.apex) {
      id = this.names.parent(id)
      // Most names stand under the one that the last name stood under.
      if (id < 0 || id === this.lastMarked) break
      this.lastMarked = id
      if (!this.ownerIndex.add(id)) break
    }
  }

  private grow(): void {
    const rows = this.owners.length * 2
    this.owners = grownInt32(this.owners, rows)
    this.nextInRRset = grownInt32(this.nextInRRset, rows)
    this.firstRecords = grownInt32(this.firstRecords, rows)
    this.lastRecords = grownInt32(this.lastRecords, rows)
    this.nextAtOwner = grownInt32(this.nextAtOwner, rows)
    this.types = grownUint16(this.types, rows)
    this.rrsetTypes = grownUint16(this.rrsetTypes, rows)
    this.sourceFiles = grownUint16(this.sourceFiles, rows)
    this.ttls = grownUint32(this.ttls, rows)
    this.sourceOffsets = grownUint32(this.sourceOffsets, rows)
    this.recordCounts = grownUint32(this.recordCounts, rows)
    this.rdataStarts = grownUint32(this.rdataStarts, rows + 1)
  }
}

/** The file number of records that stand in no file. */
export const noFile = 0xffff

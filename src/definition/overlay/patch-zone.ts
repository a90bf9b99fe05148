import type { SourceFile } from '../../diagnostic.ts'
import { soaType } from '../../dns/type-codes.ts'
import { recordTypeOfCode } from '../../rdata/registry.ts'
import { sameStoredRdata } from '../../zone/same-rdata.ts'
import { type RecordId, type RRsetId, Zone, type ZoneColumns } from '../../zone/zone.ts'
import type { TtlCap } from '../project.ts'
import type { ReplacedRdata } from './replacer.ts'
import { capMinimum } from './soa-minimum.ts'

/** Of larger sets it is not looked whether records have become the same. */
const mostCompared = 16

/**
 * The base with other rdata in some of its RRsets, and with capped TTLs: what is not changed it shares with the base, so that a variant
 * which moves little of a large zone costs little. Undefined where records would come, go or change their length: then the variant
 * is written anew.
 */
export function patchZone(
  base: Zone,
  replaced: ReadonlyMap<RRsetId, readonly ReplacedRdata[]>,
  cap: TtlCap | undefined,
): Zone | undefined {
  for (const [rrset, records] of replaced) if (!keepsItsForm(base, rrset, records)) return undefined
  const patching = new Patching(base)
  for (const records of replaced.values()) for (const one of records) patching.replace(one)
  if (cap !== undefined) patching.cap(cap, replaced)
  return patching.zone()
}

function keepsItsForm(base: Zone, rrset: RRsetId, records: readonly ReplacedRdata[]): boolean {
  if (records.length > mostCompared) return false
  const type = recordTypeOfCode(base.typeOf(rrset))
  return records.every(({ record, rdata }, at) => {
    if (rdata.length !== base.storedRdata(record).length) return false
    // Results that coincide are one record.
    return records
      .slice(0, at)
      .every((other) => !sameStoredRdata(type, base.names, rdata, 0, rdata.length, other.rdata, 0, other.rdata.length))
  })
}

/** Copies of the columns that change, each made when the first of its entries does. */
class Patching {
  private readonly base: Zone
  private readonly columns: { -readonly [Name in keyof ZoneColumns]: ZoneColumns[Name] }
  private readonly files: SourceFile[]
  private readonly changed = new Set<RecordId>()

  constructor(base: Zone) {
    this.base = base
    this.columns = { ...base.columns }
    this.files = [...base.files]
  }

  zone(): Zone {
    const { names, apex, patch } = this.base
    // A patch of a patch is one of the same zone.
    for (const record of patch?.records ?? []) this.changed.add(record)
    const records = Int32Array.from(this.changed).sort()
    return new Zone(names, apex, this.columns, this.files, [], { base: patch?.base ?? this.base, records })
  }

  replace({ record, rdata, rule }: ReplacedRdata): void {
    if (rule === undefined) return
    const { base, columns } = this
    const { recordCount, rdataStarts } = base.columns
    if (columns.rdata === base.columns.rdata) {
      columns.rdata = base.columns.rdata.slice(0, rdataStarts[recordCount])
      columns.sourceFiles = base.columns.sourceFiles.slice(0, recordCount)
      columns.sourceOffsets = base.columns.sourceOffsets.slice(0, recordCount)
    }
    columns.rdata.set(rdata, rdataStarts[record])
    this.changed.add(record)
    columns.sourceFiles[record] = this.fileNumber(rule.toPlace.file)
    columns.sourceOffsets[record] = rule.toPlace.start
  }

  cap({ seconds, all }: TtlCap, replaced: ReadonlyMap<RRsetId, readonly ReplacedRdata[]>): void {
    const { base } = this
    const { recordCount, rrsetTypes } = base.columns
    for (let rrset = 0; rrset < base.rrsetCount; rrset++) {
      if (rrsetTypes[rrset] === soaType) this.capSoa(rrset, seconds)
    }
    if (all) for (let record = 0; record < recordCount; record++) this.capTtl(record, seconds)
    else for (const records of replaced.values()) for (const { record } of records) this.capTtl(record, seconds)
  }

  private capSoa(rrset: RRsetId, seconds: number): void {
    const { base, columns } = this
    const { recordCount, rdataStarts } = base.columns
    if (columns.rdata === base.columns.rdata) columns.rdata = base.columns.rdata.slice(0, rdataStarts[recordCount])
    for (let record = base.firstRecord(rrset); record >= 0; record = base.nextRecord(record)) {
      capMinimum(columns.rdata, rdataStarts[record + 1] as number, seconds)
      this.changed.add(record)
      this.capTtl(record, seconds)
    }
  }

  private capTtl(record: RecordId, seconds: number): void {
    const { base, columns } = this
    if ((columns.ttls[record] as number) <= seconds) return
    if (columns.ttls === base.columns.ttls) columns.ttls = base.columns.ttls.slice(0, base.recordCount)
    columns.ttls[record] = seconds
  }

  private fileNumber(file: SourceFile): number {
    const known = this.files.indexOf(file)
    return known >= 0 ? known : this.files.push(file) - 1
  }
}

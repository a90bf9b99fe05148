import type { NameId } from '../zone/name-table.ts'
import type { RecordId, Zone } from '../zone/zone.ts'

/** Offsets of the fields in stored form (RFC 4034 section 3.1): four octets stand for the signer's name. */
const typeAt = 0
const algorithmAt = 2
const labelsAt = 3
const ttlAt = 4
const expirationAt = 8
const inceptionAt = 12
const tagAt = 16
export const signerAt = 18
/** Where the signature itself begins. */
export const signatureAt = 22

/** The fields of the RRSIG records of a zone, without an object for each. */
export class Rrsigs {
  private readonly zone: Zone
  private readonly rdata: Uint8Array
  private readonly starts: Uint32Array

  constructor(zone: Zone) {
    this.zone = zone
    this.rdata = zone.columns.rdata
    this.starts = zone.columns.rdataStarts
  }

  /** Where a record's rdata begins among the zone's. */
  start(record: RecordId): number {
    return this.starts[record] as number
  }

  end(record: RecordId): number {
    return this.starts[record + 1] as number
  }

  coveredType(record: RecordId): number {
    return this.u16(this.start(record) + typeAt)
  }

  algorithm(record: RecordId): number {
    return this.rdata[this.start(record) + algorithmAt] as number
  }

  labels(record: RecordId): number {
    return this.rdata[this.start(record) + labelsAt] as number
  }

  originalTtl(record: RecordId): number {
    return this.u32(this.start(record) + ttlAt)
  }

  /** Seconds since 1970, modulo 2^32 (RFC 4034 section 3.1.5). */
  expiration(record: RecordId): number {
    return this.u32(this.start(record) + expirationAt)
  }

  inception(record: RecordId): number {
    return this.u32(this.start(record) + inceptionAt)
  }

  keyTag(record: RecordId): number {
    return this.u16(this.start(record) + tagAt)
  }

  /** Folded. */
  signer(record: RecordId): NameId {
    return this.zone.names.fold(this.zone.nameAt(record, signerAt))
  }

  private u16(at: number): number {
    return ((this.rdata[at] as number) << 8) | (this.rdata[at + 1] as number)
  }

  private u32(at: number): number {
    return this.u16(at) * 0x1_0000 + this.u16(at + 2)
  }
}

import { maxNameLength } from '../dns/name.ts'
import type { RecordType } from '../rdata/record-type.ts'
import { recordTypeOfCode } from '../rdata/registry.ts'
import type { WireSink } from '../rdata/sink.ts'
import { recordsInCanonicalOrder } from '../zone/canonical-order.ts'
import type { NameId } from '../zone/name-table.ts'
import { StoredSource } from '../zone/stored-rdata.ts'
import type { RecordId, RRsetId, Zone } from '../zone/zone.ts'
import { type Rrsigs, signerAt } from './rrsig.ts'

const classIn = 1

/**
 * Writes what signatures are made over (RFC 4034 section 3.1.8.1): the rdata of the RRSIG without the signature, then the RRset
 * in canonical form and order, under the original TTL. In a zone a wildcard stands under its own name: what is expanded from it
 * (RFC 4035 section 5.3.2) is in answers only.
 */
export class SignedDataWriter {
  private readonly zone: Zone
  private readonly rrsigs: Rrsigs
  private readonly source: StoredSource
  private readonly owner = new Uint8Array(maxNameLength)
  private ownerLength = 0

  constructor(zone: Zone, rrsigs: Rrsigs) {
    this.zone = zone
    this.rrsigs = rrsigs
    this.source = new StoredSource(zone.names, zone.columns.rdata)
  }

  /** Appends to `sink`, which lowers the names that the canonical form lowers. */
  write(sink: WireSink, rrsig: RecordId, covered: RRsetId): void {
    const { zone, rrsigs } = this
    const start = rrsigs.start(rrsig)
    sink.octets(zone.columns.rdata, start, start + signerAt)
    this.setOwner(rrsigs.signer(rrsig))
    sink.octets(this.owner, 0, this.ownerLength)
    this.setOwner(zone.ownerOf(covered))
    const type = recordTypeOfCode(zone.typeOf(covered))
    const ttl = rrsigs.originalTtl(rrsig)
    const first = zone.firstRecord(covered)
    if (zone.nextRecord(first) < 0) this.writeRecord(sink, type, ttl, first)
    else for (const record of recordsInCanonicalOrder(zone, covered)) this.writeRecord(sink, type, ttl, record)
  }

  private writeRecord(sink: WireSink, type: RecordType, ttl: number, record: RecordId): void {
    const { rdata, rdataStarts } = this.zone.columns
    const start = rdataStarts[record] as number
    const end = rdataStarts[record + 1] as number
    sink.octets(this.owner, 0, this.ownerLength)
    sink.u16(type.code)
    sink.u16(classIn)
    sink.u32(ttl)
    const lengthAt = sink.length
    sink.u16(end - start)
    if (!type.hasNames) {
      sink.octets(rdata, start, end)
      return
    }
    type.copy(this.source.seek(rdata, start, end), sink)
    const length = sink.length - lengthAt - 2
    sink.setU8(lengthAt, length >>> 8)
    sink.setU8(lengthAt + 1, length)
  }

  private setOwner(folded: NameId): void {
    this.ownerLength = this.zone.names.writeWire(folded, this.owner, 0)
  }
}

/** The labels of an owner as signatures count them: without the root's, and without the asterisk of a wildcard (RFC 4034 section 3.1.3). */
export function countLabels({ names }: Zone, owner: NameId): number {
  return names.depth(owner) - (names.isWildcard(owner) ? 1 : 0)
}

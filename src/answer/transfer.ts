import { compareSerials, type Serial } from '../dns/serial.ts'
import { ixfrType, soaType } from '../dns/type-codes.ts'
import { classIn } from '../message/codes.ts'
import { type Message, responseHeader } from '../message/message.ts'
import { MessageWriter, maxMessageLength } from '../message/writer.ts'
import { recordTypeOfCode } from '../rdata/registry.ts'
import { StoredSource } from '../zone/stored-rdata.ts'
import type { RecordId, RRsetId, Zone } from '../zone/zone.ts'

/** Compression reaches no further than this (RFC 1035 section 4.1.4): longer messages would only cost more octets a record. */
const messageTarget = 0x4000

export interface TransferOptions {
  /** Octets to leave in each message for a signature. */
  readonly room?: number
}

/**
 * The messages that answer a transfer's query with the whole zone (RFC 5936 section 2.2; for IXFR, RFC 1995 section 4): the SOA,
 * everything else, the SOA again. The zone is immutable, so that a reload on the way changes nothing. Asserts that it has a SOA.
 */
export function* encodeTransfer(query: Message, zone: Zone, options: TransferOptions = {}): Generator<Uint8Array> {
  const limit = maxMessageLength - (options.room ?? 0)
  const target = Math.min(messageTarget, limit)
  const writer = new MessageWriter()
  const source = new StoredSource(zone.names, zone.columns.rdata)
  const owner = new Uint8Array(255)
  const begin = (): void => {
    writer.begin(responseHeader(query, 0, { authoritative: true }))
    for (const question of query.questions) writer.question(question)
  }
  const add = (record: RecordId, ttl: number): void => {
    const { owners, types, rdata, rdataStarts } = zone.columns
    const type = types[record] as number
    zone.names.writeWire(owners[record] as number, owner, 0)
    writer.beginRecord('answer', owner, type, classIn, ttl)
    source.seek(rdata, rdataStarts[record] as number, rdataStarts[record + 1] as number)
    recordTypeOfCode(type).copy(source, writer.sink)
    writer.endRecord()
  }
  begin()
  const empty = writer.length
  for (const [record, ttl] of recordsOfTransfer(zone)) {
    const mark = writer.mark()
    add(record, ttl)
    if (writer.length <= target) continue
    if (mark.length > empty) {
      writer.backTo(mark)
      yield writer.finish()
      begin()
      add(record, ttl)
    }
    if (writer.length > limit) throw new Error('a record does not fit into a message')
  }
  yield writer.finish()
}

/** Every record with its RRset's TTL, the SOA first and last. */
function* recordsOfTransfer(zone: Zone): Generator<readonly [RecordId, number]> {
  const soa = zone.find(zone.apex, soaType)
  if (soa < 0) throw new Error('a zone without a SOA is not served')
  const soaRecord = [zone.firstRecord(soa), zone.ttlOf(soa)] as const
  yield soaRecord
  for (let rrset = 0; rrset < zone.rrsetCount; rrset++) {
    if (rrset !== soa && zone.names.isAtOrBelow(zone.ownerOf(rrset), zone.apex)) yield* recordsOf(zone, rrset)
  }
  yield soaRecord
}

function* recordsOf(zone: Zone, rrset: RRsetId): Generator<readonly [RecordId, number]> {
  for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
    yield [record, zone.ttlOfRecord(rrset, record)]
  }
}

/** The serial that an IXFR query says its sender has (RFC 1995 section 3); undefined where it says none. */
export function serialOfIxfr(query: Message): Serial | undefined {
  const soa = query.authority.find((record) => record.type === soaType)
  if (query.questions[0]?.type !== ixfrType || soa === undefined || soa.rdata.length < 22) return undefined
  const { buffer, byteOffset, length } = soa.rdata
  return new DataView(buffer, byteOffset, length).getUint32(length - 20) as Serial
}

/** Whether a secondary with this serial has nothing to fetch (RFC 1995 section 2). */
export function isUpToDate(zone: Zone, serial: Serial): boolean {
  const order = compareSerials(serial, zone.serial ?? serial)
  return order === 'same' || order === 'newer'
}

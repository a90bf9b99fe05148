import type { SecoursError } from '../diagnostic.ts'
import { displayName, foldName, type Name, printWireName, sameName } from '../dns/name.ts'
import type { Endpoint } from '../dns/network.ts'
import { axfrType, optType, soaType, tsigType } from '../dns/type-codes.ts'
import { classIn } from '../message/codes.ts'
import { MessageReader } from '../message/reader.ts'
import { TsigVerifier } from '../message/tsig.ts'
import type { TsigKey } from '../message/tsig-key.ts'
import { isMetaType, typeName } from '../rdata/registry.ts'
import type { NameId, NameTable } from '../zone/name-table.ts'
import type { Zone } from '../zone/zone.ts'
import { noFile, ZoneBuilder } from '../zone/zone-builder.ts'
import { clientFailure, rcodeFailure, signatureFailure, tsigErrorFailure } from './failure.ts'
import { openStream } from './message-stream.ts'
import { makeRequest, type Request, secondsNow } from './request.ts'

export interface TransferOptions {
  readonly tsig?: TsigKey
  /** For the connection; 3 s unless given. */
  readonly connectTimeoutMs?: number
  /** Longest silence between two messages; 10 s unless given. */
  readonly idleTimeoutMs?: number
  /** For the whole; 5 min unless given. */
  readonly totalTimeoutMs?: number
  /** Most records that are taken; 20 million unless given. */
  readonly maxRecords?: number
  /** Most octets that are taken; 2 GiB unless given. */
  readonly maxOctets?: number
  readonly signal?: AbortSignal
  /** A table of names that the zone is to share with others. */
  readonly names?: NameTable
  /** Is told how many records each message had. */
  readonly onRecords?: (count: number) => void
}

/**
 * Transfers a zone by AXFR (RFC 5936). Every message is checked: id, question, RCODE, signature; the first and the last record are
 * the SOA; nothing stands outside of the zone. Throws a typed failure that names the endpoint; a transfer that breaks off gives nothing.
 */
export function transfer(endpoint: Endpoint, apex: Name, options: TransferOptions = {}): Promise<Zone> {
  const { tsig, connectTimeoutMs = 3_000, idleTimeoutMs = 10_000, totalTimeoutMs = 300_000, signal } = options
  const request = makeRequest({ name: apex, type: axfrType }, { edns: false, ...(tsig ? { tsig } : {}) })
  const intake = new TransferIntake(request, endpoint, apex, options)
  const what = `transfer of ${displayName(apex)}`
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined
    let close = (): void => {}
    const stop = (): void => {
      clearTimeout(timer)
      clearTimeout(deadline)
      close()
    }
    const fail = (failure: unknown): void => {
      stop()
      reject(failure)
    }
    const awaitNext = (): void => {
      clearTimeout(timer)
      const silence = `${what}: nothing came for ${idleTimeoutMs} ms`
      timer = setTimeout(() => fail(clientFailure('timeout', endpoint, silence)), idleTimeoutMs)
    }
    const deadline = setTimeout(
      () => fail(clientFailure('timeout', endpoint, `${what}: not complete within ${totalTimeoutMs} ms`)),
      totalTimeoutMs,
    )
    const message = (bytes: Uint8Array): void => {
      const before = intake.records
      const failure = intake.take(bytes)
      options.onRecords?.(intake.records - before)
      if (failure !== undefined) fail(failure)
      else if (intake.complete) {
        stop()
        resolve(intake.build())
      } else awaitNext()
    }
    const end = (failure: SecoursError): void => {
      const broken = `${what}: closed the connection before the end of the zone`
      fail(failure.code === 'connection-closed' ? clientFailure('connection-closed', endpoint, broken) : failure)
    }
    openStream(endpoint, { message, end }, { timeoutMs: connectTimeoutMs, ...(signal ? { signal } : {}) }).then(
      (stream) => {
        close = () => stream.close()
        awaitNext()
        stream.send(request.bytes)
      },
      fail,
    )
  })
}

/** The zone as its messages come in. */
export class TransferIntake {
  /** Whether the closing SOA was seen. */
  complete = false
  private readonly request: Request
  private readonly endpoint: Endpoint
  private readonly apex: Name
  private readonly builder: ZoneBuilder
  private readonly verifier: TsigVerifier | undefined
  private readonly maxRecords: number
  private readonly maxOctets: number
  private readonly what: string
  /** How many came so far. */
  records = 0
  private messages = 0
  private octets = 0
  private firstSoa: Uint8Array | undefined
  /** The last owner: most records stand beside another of the same one. */
  private ownerWire: Uint8Array = new Uint8Array(0)
  private ownerId: NameId = -1

  constructor(request: Request, endpoint: Endpoint, apex: Name, options: TransferOptions) {
    this.request = request
    this.endpoint = endpoint
    this.apex = apex
    this.builder = new ZoneBuilder(apex, options.names === undefined ? {} : { names: options.names })
    this.verifier = request.tsig && new TsigVerifier(request.tsig.key, request.tsig.mac)
    this.maxRecords = options.maxRecords ?? 20_000_000
    this.maxOctets = options.maxOctets ?? 2 ** 31
    this.what = `transfer of ${displayName(apex)}`
  }

  build(): Zone {
    return this.builder.build()
  }

  /** Takes one message; gives the failure that ends the transfer. */
  take(bytes: Uint8Array): SecoursError | undefined {
    this.octets += bytes.length
    if (this.octets > this.maxOctets) return this.failure('too-large', `more than ${this.maxOctets} octets`)
    const reader = new MessageReader(bytes)
    if (reader.fault !== undefined) return this.bad(`a message is malformed (${reader.fault})`)
    if (!reader.header.response || reader.header.id !== this.request.id) return this.bad('a message of something else')
    return this.verify(bytes) ?? this.takeSections(reader)
  }

  private verify(bytes: Uint8Array): SecoursError | undefined {
    const verdict = this.verifier?.verify(bytes, secondsNow())
    if (verdict === undefined || verdict.accepted === 'pending') return undefined
    const refused = tsigErrorFailure(verdict.tsig?.error ?? 0, this.endpoint, this.what)
    if (refused !== undefined) return refused
    if (verdict.accepted) return undefined
    // An unsigned refusal tells more than that its signature is missing.
    const rcode = verdict.refusal === 'unsigned' ? new MessageReader(bytes).header.rcode : 0
    return rcodeFailure(rcode, this.endpoint, this.what) ?? signatureFailure(verdict.refusal, this.endpoint, this.what)
  }

  private takeSections(reader: MessageReader): SecoursError | undefined {
    const { header, counts } = reader
    const rcode = rcodeFailure(header.rcode, this.endpoint, this.what)
    if (rcode !== undefined) return rcode
    if (header.opcode !== 0 || header.truncated) return this.bad('a message that is no part of a transfer')
    // RFC 5936 section 2.2.1: the first message repeats the question, later ones may leave it out.
    if (counts[0] > 1 || (counts[0] === 0 && this.messages === 0)) return this.bad('a message without the question')
    const question = counts[0] === 1 ? reader.readQuestion() : this.request.question
    if (question === undefined || question.type !== axfrType || !sameName(question.name, this.apex)) {
      return this.bad('a message for another question')
    }
    this.messages++
    if (counts[1] === 0) return this.bad('a message without records')
    for (let i = 0; i < counts[1]; i++) {
      const failure = reader.readRecord() ? this.takeRecord(reader) : this.malformed(reader)
      if (failure !== undefined) return failure
    }
    for (let i = 0; i < counts[2] + counts[3]; i++) {
      if (!reader.readRecord()) return this.malformed(reader)
      if (reader.type !== optType && reader.type !== tsigType) return this.bad('records outside of the answer')
    }
    if (this.complete && this.verifier?.complete === false) {
      return signatureFailure('unsigned', this.endpoint, this.what)
    }
    return undefined
  }

  private takeRecord(reader: MessageReader): SecoursError | undefined {
    if (this.complete) return this.bad('records after the closing SOA')
    if (reader.class !== classIn || isMetaType(reader.type)) return this.bad(`a record that no zone holds`)
    if (++this.records > this.maxRecords) return this.failure('too-large', `more than ${this.maxRecords} records`)
    const owner = this.internOwner(reader)
    if (owner < 0) return this.bad(`${printWireName(reader.owner)} is not in the zone`)
    const { builder } = this
    const start = builder.sink.length
    if (!reader.copyRdata(builder.sink)) return this.malformed(reader)
    if (reader.type === soaType) {
      const isApex = builder.names.fold(owner) === builder.apex
      if (!isApex) return this.bad(`a SOA record at ${printWireName(reader.owner)}`)
      const rdata = builder.sink.bytes.slice(start, builder.sink.length)
      if (this.firstSoa !== undefined) {
        builder.discard()
        // The whole of it: a zone that changed on the way would have another serial.
        if (!Buffer.from(rdata).equals(this.firstSoa)) return this.bad('the closing SOA differs from the first')
        this.complete = true
        return undefined
      }
      this.firstSoa = rdata
    } else if (this.firstSoa === undefined) return this.bad('the first record is not the SOA')
    builder.commit(owner, reader.type, reader.ttl, noFile, 0)
    return undefined
  }

  /** The id of the record's owner, or -1 where it is not in the zone. */
  private internOwner(reader: MessageReader): NameId {
    const length = reader.ownerLength
    if (length === this.ownerWire.length && Buffer.compare(this.ownerWire, reader.owner.subarray(0, length)) === 0) {
      return this.ownerId
    }
    const { names, apex } = this.builder
    const id = names.internWire(reader.owner)
    if (!names.isAtOrBelow(names.fold(id), apex)) return -1
    this.ownerWire = reader.owner.slice(0, length)
    this.ownerId = id
    return id
  }

  private malformed(reader: MessageReader): SecoursError {
    const owner = printWireName(reader.owner)
    return this.bad(`a record is malformed (${reader.fault}, ${foldName(owner)} ${typeName(reader.type)})`)
  }

  private bad(why: string): SecoursError {
    return this.failure('bad-reply', why)
  }

  private failure(code: 'bad-reply' | 'too-large', why: string): SecoursError {
    return clientFailure(code, this.endpoint, `${this.what}: ${why}`)
  }
}

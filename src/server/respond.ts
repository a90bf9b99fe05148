import { answer, bareResponse, type Response } from '../answer/answer.ts'
import { encodeResponse } from '../answer/encode-response.ts'
import { encodeTransfer, isUpToDate, serialOfIxfr } from '../answer/transfer.ts'
import { foldName } from '../dns/name.ts'
import type { Address } from '../dns/network.ts'
import { axfrType, ixfrType, soaType } from '../dns/type-codes.ts'
import { classIn, opcodes, rcodes } from '../message/codes.ts'
import { decodeMessage } from '../message/decode.ts'
import { minimalUdpSize, safeUdpSize } from '../message/edns.ts'
import { decodeHeader } from '../message/header.ts'
import { type Header, type Message, responseHeader } from '../message/message.ts'
import { signMessage, signRefusal, TsigSigner, type TsigVerdict, tsigRoom, verifyMessage } from '../message/tsig.ts'
import type { TsigKey } from '../message/tsig-key.ts'
import { MessageWriter, maxMessageLength } from '../message/writer.ts'
import type { Zone } from '../zone/zone.ts'
import { type AccessList, isAllowed } from './access.ts'
import type { ServedZones } from './served-zones.ts'

/** One message that came in, and what it may touch. */
export interface Incoming {
  readonly bytes: Uint8Array
  readonly transport: 'udp' | 'tcp'
  readonly from: Address
  readonly served: ServedZones
  readonly keys: readonly TsigKey[]
  readonly allowTransfer: AccessList
  /** Seconds since 1970, for signatures. */
  readonly now: () => number
}

/** The messages that go back: none for what is no query, one for a query, many for a transfer. Made as they are taken. */
export function* respond(incoming: Incoming): Generator<Uint8Array> {
  const header = decodeHeader(incoming.bytes)
  // A response is never answered: two servers would answer each other without end.
  if (header === undefined || header.response) return
  const decoded = decodeMessage(incoming.bytes)
  if ('fault' in decoded) {
    yield headerAlone(header, rcodes.formErr)
    return
  }
  const { message: query } = decoded
  const verdict = verifyMessage(incoming.bytes, incoming.keys, { time: incoming.now() })
  if (verdict.accepted) yield* signed(incoming, query, verdict)
  else if (verdict.refusal === 'unsigned') yield* unsigned(incoming, query)
  else {
    const rcode = verdict.refusal === 'malformed' ? rcodes.formErr : rcodes.notAuth
    yield signRefusal(encodeResponse(query, bareResponse(rcode), { limit: minimalUdpSize }), verdict, incoming.now())
  }
}

/** What goes back where answering failed: SERVFAIL. */
export function* respondFailure(bytes: Uint8Array): Generator<Uint8Array> {
  const header = decodeHeader(bytes)
  if (header !== undefined && !header.response) yield headerAlone(header, rcodes.servFail)
}

function* unsigned(incoming: Incoming, query: Message): Generator<Uint8Array> {
  const transferred = transferOf(incoming, query, undefined)
  if (transferred !== undefined && 'zone' in transferred) yield* encodeTransfer(query, transferred.zone)
  else yield encodeResponse(query, transferred ?? plainResponse(incoming, query), { limit: limitOf(incoming, query) })
}

function* signed(incoming: Incoming, query: Message, verdict: TsigVerdict & { accepted: true }): Generator<Uint8Array> {
  const { key, mac } = verdict
  const transferred = transferOf(incoming, query, key)
  if (transferred !== undefined && 'zone' in transferred) {
    const signer = new TsigSigner(key, mac)
    for (const message of encodeTransfer(query, transferred.zone, { room: tsigRoom(key) })) {
      yield signer.sign(message, incoming.now())
    }
    return
  }
  const limit = limitOf(incoming, query) - tsigRoom(key)
  const response = encodeResponse(query, transferred ?? plainResponse(incoming, query), { limit })
  yield signMessage(response, key, { time: incoming.now(), requestMac: mac }).message
}

function plainResponse(incoming: Incoming, query: Message): Response {
  return query.opcode === opcodes.notify ? answerNotify(incoming, query) : answer(query, incoming.served.zones)
}

/** The zone that a transfer's query gets, or the response that it gets instead; undefined for any other query. */
function transferOf(
  incoming: Incoming,
  query: Message,
  key: TsigKey | undefined,
): { readonly zone: Zone } | Response | undefined {
  const [question] = query.questions
  const type = question?.type
  const isTransfer = (type === axfrType && incoming.transport === 'tcp') || type === ixfrType
  const usual = query.opcode === opcodes.query && query.questions.length === 1 && (query.edns?.version ?? 0) === 0
  if (!isTransfer || !usual || question === undefined || question.class !== classIn) return undefined
  const served = incoming.served.byApex.get(foldName(question.name))
  // RFC 5936 section 2.2.1
  if (served === undefined) return bareResponse(rcodes.notAuth)
  if (!isAllowed(served.allowTransfer ?? incoming.allowTransfer, incoming.from, key))
    return bareResponse(rcodes.refused)
  if (type === axfrType) return { zone: served.zone }
  const serial = serialOfIxfr(query)
  if (serial === undefined) return bareResponse(rcodes.formErr)
  if (incoming.transport === 'tcp' && !isUpToDate(served.zone, serial)) return { zone: served.zone }
  // RFC 1995 section 2: one SOA says that there is nothing to fetch, or over UDP that TCP is to be used.
  const soa = served.zone.get(served.zone.apexName, soaType)
  return { ...bareResponse(rcodes.noError), authoritative: true, answer: soa === undefined ? [] : [soa] }
}

/** A primary follows no one: it refuses NOTIFY for its zones, and has no authority for others (RFC 1996 section 3). */
function answerNotify(incoming: Incoming, query: Message): Response {
  const [question] = query.questions
  if (question === undefined || query.questions.length > 1) return bareResponse(rcodes.formErr)
  return bareResponse(incoming.served.byApex.has(foldName(question.name)) ? rcodes.refused : rcodes.notAuth)
}

function limitOf(incoming: Incoming, query: Message): number {
  if (incoming.transport === 'tcp') return maxMessageLength
  return Math.min(safeUdpSize, Math.max(minimalUdpSize, query.edns?.udpSize ?? minimalUdpSize))
}

function headerAlone(query: Header, rcode: number): Uint8Array {
  const writer = new MessageWriter()
  writer.begin(responseHeader(query, rcode))
  return writer.finish()
}

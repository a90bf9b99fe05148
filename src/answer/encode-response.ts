import { classIn } from '../message/codes.ts'
import { optLength, safeUdpSize } from '../message/edns.ts'
import { type Edns, type Message, responseHeader } from '../message/message.ts'
import { MessageWriter, type Section } from '../message/writer.ts'
import type { RRset } from '../zone/rrset.ts'
import type { Response } from './answer.ts'

export interface EncodeResponseOptions {
  /** The most octets that it may take, what is appended to it later not counted. */
  readonly limit: number
}

const ourEdns: Edns = { udpSize: safeUdpSize, version: 0, dnssecOk: false, options: [] }

/**
 * The wire form of a response to a query. RRsets are whole or left out: one that does not fit into answer, authority or glue sets
 * TC and ends the message (RFC 2181 section 9).
 */
export function encodeResponse(query: Message, response: Response, options: EncodeResponseOptions): Uint8Array {
  // RFC 6891 section 6.1.1: OPT only for who sent one; section 6.1.4: DO comes back.
  const edns = query.edns && { ...ourEdns, dnssecOk: query.edns.dnssecOk }
  const limit = options.limit - (edns === undefined ? 0 : optLength(edns))
  const { rcode, authoritative } = response
  writer.begin(responseHeader(query, rcode, { authoritative }))
  for (const question of query.questions.slice(0, 1)) writer.question(question)
  const complete =
    addAll('answer', response.answer, limit) &&
    addAll('authority', response.authority, limit) &&
    addAll('additional', response.glue, limit)
  if (complete) addWhatFits(response, limit)
  else writer.truncate()
  if (edns !== undefined) writer.opt(edns, rcode)
  return writer.finish()
}

/** What may be left out without a word (RFC 2181 section 9). Where it stands decides its order: glue is never beside it. */
function addWhatFits(response: Response, limit: number): void {
  for (const rrset of response.apexNs) add('authority', rrset, limit)
  for (const rrset of response.additional) add('additional', rrset, limit)
}

/** One for all responses: each is finished before the next begins. */
const writer = new MessageWriter()

function addAll(section: Section, rrsets: readonly RRset[], limit: number): boolean {
  return rrsets.every((rrset) => add(section, rrset, limit))
}

function add(section: Section, rrset: RRset, limit: number): boolean {
  const mark = writer.mark()
  writer.records(section, rrset.owner, rrset.type, classIn, rrset.ttl, rrset.rdata)
  if (writer.length <= limit) return true
  writer.backTo(mark)
  return false
}

import { printWireName } from '../dns/name.ts'
import { optType, tsigType } from '../dns/type-codes.ts'
import { WireSink } from '../rdata/sink.ts'
import { decodeOpt } from './edns.ts'
import type { Edns, Message, Question, ResourceRecord } from './message.ts'
import { type MessageFault, MessageReader } from './reader.ts'

export type DecodedMessage = { readonly message: Message } | { readonly fault: MessageFault }

/**
 * Decodes a message. Never throws: octets that are no message give a fault. The OPT record becomes `edns`; a TSIG record must be
 * the last one and is left to `verifyMessage`.
 */
export function decodeMessage(bytes: Uint8Array): DecodedMessage {
  const reader = new MessageReader(bytes)
  const questions: Question[] = []
  for (let i = 0; i < reader.counts[0] && reader.fault === undefined; i++) {
    const question = reader.readQuestion()
    if (question !== undefined) questions.push(question)
  }
  const answer = readSection(reader, reader.counts[1])
  const authority = readSection(reader, reader.counts[2])
  const additional: ResourceRecord[] = []
  let edns: Edns | undefined
  let { rcode } = reader.header
  for (let i = 1; i <= reader.counts[3] && reader.readRecord(); i++) {
    if (reader.type === optType) {
      const opt = decodeOpt(reader.class, reader.ttl, bytes.subarray(reader.rdataStart, reader.rdataEnd))
      // RFC 6891 section 6.1.1: one OPT record, owned by the root.
      if (opt === undefined || edns !== undefined || reader.owner[0] !== 0) return { fault: 'bad-opt' }
      edns = opt.edns
      rcode |= opt.upperRcode << 4
    } else if (reader.type === tsigType) {
      if (i < reader.counts[3]) return { fault: 'bad-tsig' }
    } else {
      const record = readRecord(reader)
      if (record !== undefined) additional.push(record)
    }
  }
  if (reader.fault !== undefined) return { fault: reader.fault }
  if (reader.at !== bytes.length) return { fault: 'trailing-octets' }
  const message = { ...reader.header, rcode, questions, answer, authority, additional }
  return { message: edns === undefined ? message : { ...message, edns } }
}

function readSection(reader: MessageReader, count: number): ResourceRecord[] {
  const records: ResourceRecord[] = []
  for (let i = 0; i < count && reader.readRecord(); i++) {
    const record = readRecord(reader)
    if (record !== undefined) records.push(record)
  }
  return records
}

function readRecord(reader: MessageReader): ResourceRecord | undefined {
  const sink = new WireSink('keep', reader.rdataEnd - reader.rdataStart + 64)
  if (!reader.copyRdata(sink)) return undefined
  const { type, class: recordClass, ttl } = reader
  return { owner: printWireName(reader.owner), type, class: recordClass, ttl, rdata: sink.take() }
}

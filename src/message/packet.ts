/**
 * The one place where dns-packet is used: queries whose names and types it writes as they are. It has no escapes (`a\.b` would
 * become two labels) and no type without a mnemonic of its own; for those `encodeQuery` falls back to our own writer. Answers,
 * transfers and updates carry names of all kinds and never pass through it.
 */
import { encode, type OptAnswer, type Question as PacketQuestion } from 'dns-packet'
import { classIn } from './codes.ts'
import { encodeMessage } from './encode.ts'
import { headerFlags } from './header.ts'
import type { Message, Question } from './message.ts'

/** Types by the names that dns-packet writes as the same code. */
const packetTypes: Readonly<Record<number, PacketQuestion['type']>> = {
  1: 'A',
  2: 'NS',
  5: 'CNAME',
  6: 'SOA',
  12: 'PTR',
  15: 'MX',
  16: 'TXT',
  28: 'AAAA',
  33: 'SRV',
  35: 'NAPTR',
  39: 'DNAME',
  43: 'DS',
  44: 'SSHFP',
  46: 'RRSIG',
  47: 'NSEC',
  48: 'DNSKEY',
  50: 'NSEC3',
  51: 'NSEC3PARAM',
  52: 'TLSA',
  251: 'IXFR',
  252: 'AXFR',
  257: 'CAA',
}

/** Names without an escape: dns-packet's own way with dots and UTF-8 changes nothing in them. */
const plainName = /^(?:\.|(?:[!-[\]-~]+\.)+)$/

/** The wire form of a query that has a question and perhaps EDNS, and no records. */
export function encodeQuery(query: Message): Uint8Array {
  const [question] = query.questions
  const packetQuestion = question && packetQuestionOf(question)
  const records = query.answer.length + query.authority.length + query.additional.length
  const ednsOptions = query.edns?.options.length ?? 0
  if (packetQuestion === undefined || query.questions.length > 1 || records + ednsOptions > 0) {
    return encodeMessage(query)
  }
  return encode({
    type: query.response ? 'response' : 'query',
    id: query.id,
    flags: headerFlags(query) & 0x7fff,
    questions: [packetQuestion],
    additionals: query.edns === undefined ? [] : [optOf(query.edns)],
  })
}

function packetQuestionOf(question: Question): PacketQuestion | undefined {
  const type = packetTypes[question.type]
  if (type === undefined || question.class !== classIn || !plainName.test(question.name)) return undefined
  return { type, name: question.name, class: 'IN' }
}

function optOf(edns: NonNullable<Message['edns']>): OptAnswer {
  return {
    type: 'OPT',
    name: '.',
    udpPayloadSize: edns.udpSize,
    extendedRcode: 0,
    ednsVersion: edns.version,
    flags: edns.dnssecOk ? 0x8000 : 0,
    flag_do: edns.dnssecOk,
    options: [],
  }
}

import { randomInt } from 'node:crypto'
import type { SecoursError } from '../diagnostic.ts'
import { displayName, sameName } from '../dns/name.ts'
import type { Endpoint } from '../dns/network.ts'
import { anyType, axfrType, ixfrType } from '../dns/type-codes.ts'
import { classIn } from '../message/codes.ts'
import { decodeMessage } from '../message/decode.ts'
import { safeUdpSize } from '../message/edns.ts'
import { type Message, type Question, queryHeader } from '../message/message.ts'
import { encodeQuery } from '../message/packet.ts'
import { signMessage, verifyMessage } from '../message/tsig.ts'
import type { TsigKey } from '../message/tsig-key.ts'
import { typeName } from '../rdata/registry.ts'
import { clientFailure, signatureFailure, tsigErrorFailure } from './failure.ts'

/** What is asked; class IN unless given. */
export type Asked = Omit<Question, 'class'> & { readonly class?: number }

export interface RequestOptions {
  readonly tsig?: TsigKey
  readonly recursionDesired?: boolean
  /** EDNS is on unless `false`; UDP payloads up to 1232 octets are announced unless given. */
  readonly edns?: false | { readonly udpSize?: number; readonly dnssecOk?: boolean }
  /** Answer records of the request: the SOA of a NOTIFY. */
  readonly answer?: Message['answer']
  readonly opcode?: number
  /** AA, which a NOTIFY has. */
  readonly authoritative?: boolean
}

/** A request as it was sent, which its response must match. */
export interface Request {
  readonly id: number
  readonly question: Question
  readonly opcode: number
  readonly bytes: Uint8Array
  readonly tsig?: { readonly key: TsigKey; readonly mac: Uint8Array }
}

/** Seconds since 1970, as signatures have them. */
export function secondsNow(): number {
  return Math.floor(Date.now() / 1000)
}

/** Makes a request. `taken` says which ids are in use on the same connection. */
export function makeRequest(
  asked: Asked,
  options: RequestOptions = {},
  taken: (id: number) => boolean = () => false,
): Request {
  let id = randomInt(0x1_0000)
  while (taken(id)) id = (id + 1) & 0xffff
  const question: Question = { class: classIn, ...asked }
  const { edns, opcode = 0, authoritative = false, recursionDesired = false } = options
  const unsigned = encodeQuery({
    ...queryHeader(id, { opcode, authoritative, recursionDesired }),
    questions: [question],
    answer: options.answer ?? [],
    authority: [],
    additional: [],
    ...(edns === false
      ? {}
      : {
          edns: {
            udpSize: edns?.udpSize ?? safeUdpSize,
            version: 0,
            dnssecOk: edns?.dnssecOk ?? false,
            options: [],
          },
        }),
  })
  if (options.tsig === undefined) return { id, question, opcode, bytes: unsigned }
  const { message, mac } = signMessage(unsigned, options.tsig, { time: secondsNow() })
  return { id, question, opcode, bytes: message, tsig: { key: options.tsig, mac } }
}

/** `www.example A`, for messages. */
export function printQuestion(question: Question): string {
  return `${displayName(question.name)} ${queryTypeNames[question.type] ?? typeName(question.type)}`
}

const queryTypeNames: Readonly<Record<number, string>> = {
  [ixfrType]: 'IXFR',
  [axfrType]: 'AXFR',
  [anyType]: 'ANY',
}

/** What a received message is to a request: its response, none of its business, or a failure that ends the waiting. */
export type Judged =
  | { readonly message: Message }
  | { readonly ignored: SecoursError }
  | { readonly failure: SecoursError }

/**
 * Judges octets that came in for a request. Another id, another question or a query is `ignored`: someone else's, or forged (RFC
 * 5452 section 9.1). So is a response whose signature does not hold, unless the server says in it that it refuses ours.
 */
export function judgeResponse(request: Request, bytes: Uint8Array, endpoint: Endpoint): Judged {
  const what = printQuestion(request.question)
  const decoded = decodeMessage(bytes)
  if ('fault' in decoded) {
    return { ignored: clientFailure('bad-reply', endpoint, `${what}: the response is malformed (${decoded.fault})`) }
  }
  const { message } = decoded
  const mismatch = mismatchOf(request, message)
  if (mismatch !== undefined) return { ignored: clientFailure('bad-reply', endpoint, `${what}: ${mismatch}`) }
  if (request.tsig === undefined) return { message }
  const { key, mac } = request.tsig
  const verdict = verifyMessage(bytes, [key], { time: secondsNow(), requestMac: mac })
  const refused = tsigErrorFailure(verdict.tsig?.error ?? 0, endpoint, what)
  if (refused !== undefined) return { failure: refused }
  return verdict.accepted ? { message } : { ignored: signatureFailure(verdict.refusal, endpoint, what) }
}

function mismatchOf(request: Request, message: Message): string | undefined {
  if (!message.response) return 'a query came where a response was due'
  if (message.id !== request.id) return 'the response has another id'
  if (message.opcode !== request.opcode) return 'the response has another opcode'
  const [question] = message.questions
  // A server that cannot read a message may leave the question out of its response.
  if (question === undefined) return message.rcode === 0 ? 'the response has no question' : undefined
  const same =
    sameName(question.name, request.question.name) &&
    question.type === request.question.type &&
    question.class === request.question.class
  return same ? undefined : `the response is for ${printQuestion(question)}`
}

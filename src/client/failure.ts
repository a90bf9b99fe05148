import { SecoursError } from '../diagnostic.ts'
import { type Endpoint, printEndpoint } from '../dns/network.ts'
import { rcodeName, rcodes } from '../message/codes.ts'
import type { TsigRefusal } from '../message/tsig.ts'

/** Codes of what can go wrong between us and a name server. */
export type ClientFailureCode =
  | 'timeout'
  | 'aborted'
  | 'connection-refused'
  | 'connection-closed'
  | 'unreachable'
  | 'bad-reply'
  | 'too-large'
  | 'format-error'
  | 'servfail'
  | 'name-error'
  | 'not-implemented'
  | 'refused'
  | 'notauth'
  | 'unexpected-rcode'
  | 'tsig-missing'
  | 'tsig-malformed'
  | 'tsig-bad-key'
  | 'tsig-bad-sig'
  | 'tsig-bad-time'
  | 'tsig-bad-trunc'

export function clientFailure(
  code: ClientFailureCode,
  endpoint: Endpoint,
  what: string,
  options: { hint?: string; cause?: unknown } = {},
): SecoursError {
  return new SecoursError(code, `${printEndpoint(endpoint)}: ${what}`, options)
}

const systemCodes: Readonly<Record<string, ClientFailureCode>> = {
  ECONNREFUSED: 'connection-refused',
  ECONNRESET: 'connection-closed',
  EPIPE: 'connection-closed',
  ETIMEDOUT: 'timeout',
  ABORT_ERR: 'aborted',
}

/** What a socket's error means. Errors of ours pass through. */
export function socketFailure(error: unknown, endpoint: Endpoint): SecoursError {
  if (error instanceof SecoursError) return error
  const system = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  const code = systemCodes[system] ?? 'unreachable'
  return clientFailure(code, endpoint, socketMessages[code] ?? `cannot be reached (${system || String(error)})`, {
    cause: error,
  })
}

const socketMessages: { readonly [code in ClientFailureCode]?: string } = {
  'connection-refused': 'nothing listens there (connection refused)',
  'connection-closed': 'closed the connection',
  timeout: 'does not answer',
  aborted: 'stopped waiting',
}

const rcodeFailures: Readonly<Record<number, readonly [ClientFailureCode, string]>> = {
  [rcodes.formErr]: ['format-error', 'the server does not understand the message'],
  [rcodes.servFail]: ['servfail', 'the server failed; a zone that did not load or has expired answers like this'],
  [rcodes.nxDomain]: ['name-error', 'the name does not exist there'],
  [rcodes.notImp]: ['not-implemented', 'the server does not know this kind of request'],
  [rcodes.refused]: ['refused', 'the server does not serve the zone, or not to this address or key'],
  [rcodes.notAuth]: ['notauth', 'the server has no authority for the zone, or does not accept the key'],
}

/** The failure that a response's RCODE stands for; undefined for NOERROR. `what` was asked for: `transfer of example`. */
export function rcodeFailure(rcode: number, endpoint: Endpoint, what: string): SecoursError | undefined {
  if (rcode === rcodes.noError) return undefined
  const [code, hint] = rcodeFailures[rcode] ?? ['unexpected-rcode', undefined]
  return clientFailure(code, endpoint, `${what}: ${rcodeName(rcode)}`, hint === undefined ? {} : { hint })
}

const refusals: Readonly<Record<TsigRefusal, readonly [ClientFailureCode, string, string?]>> = {
  unsigned: ['tsig-missing', 'the response is not signed'],
  malformed: ['tsig-malformed', 'the signature of the response is malformed'],
  'bad-key': ['tsig-bad-key', 'the response is signed by another key'],
  'bad-sig': ['tsig-bad-sig', 'the signature of the response does not hold'],
  'bad-time': ['tsig-bad-time', 'the response was signed at another time', 'compare the clocks'],
  'bad-trunc': ['tsig-bad-trunc', 'the signature of the response is cut short'],
}

/** A response whose signature we refuse. */
export function signatureFailure(refusal: TsigRefusal, endpoint: Endpoint, what: string): SecoursError {
  const [code, text, hint] = refusals[refusal]
  return clientFailure(code, endpoint, `${what}: ${text}`, hint === undefined ? {} : { hint })
}

const tsigErrors: Readonly<Record<number, readonly [ClientFailureCode, string, string]>> = {
  16: ['tsig-bad-sig', 'BADSIG', 'the secret there is another one'],
  17: ['tsig-bad-key', 'BADKEY', 'the server does not know the key by this name and algorithm'],
  18: ['tsig-bad-time', 'BADTIME', 'the clocks differ by more than five minutes'],
  22: ['tsig-bad-trunc', 'BADTRUNC', 'the server wants longer signatures'],
}

/** The server's own refusal of our signature, from the error in its TSIG record; undefined for 0. */
export function tsigErrorFailure(error: number, endpoint: Endpoint, what: string): SecoursError | undefined {
  if (error === 0) return undefined
  const known = tsigErrors[error]
  if (known === undefined) return clientFailure('tsig-malformed', endpoint, `${what}: TSIG error ${error}`)
  const [code, name, hint] = known
  return clientFailure(code, endpoint, `${what}: the server refuses our signature (${name})`, { hint })
}

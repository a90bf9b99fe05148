/**
 * Transaction signatures (RFC 8945), of single messages and of the streams that a transfer is. Pure: the time comes in, in seconds
 * since 1970.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { rcodes } from './codes.ts'
import { findTsigKey, type TsigKey, tsigAlgorithms } from './tsig-key.ts'
import {
  appendTsig,
  encodeTime,
  type SplitMessage,
  splitTsig,
  type TsigRecord,
  tsigLength,
  tsigTimers,
  tsigVariables,
} from './tsig-record.ts'

/** Seconds by which clocks may differ (RFC 8945 section 10). */
const defaultFudge = 300

const noOctets = new Uint8Array(0)

export interface SignOptions {
  /** Seconds since 1970. */
  readonly time: number
  readonly fudge?: number
  /** The MAC of the request, where a response is signed. */
  readonly requestMac?: Uint8Array
}

export interface SignedMessage {
  readonly message: Uint8Array
  readonly mac: Uint8Array
}

/** Octets to leave for the TSIG record. */
export function tsigRoom(key: TsigKey): number {
  const { name, macLength } = tsigAlgorithms[key.algorithm]
  return tsigLength(key.name, name, macLength)
}

/** Signs a query, or a response of one message. */
export function signMessage(unsigned: Uint8Array, key: TsigKey, options: SignOptions): SignedMessage {
  const tsig = blankRecord(unsigned, key, options.time, options.fudge)
  return sign(unsigned, key, tsig, [lengthPrefixed(options.requestMac), unsigned, tsigVariables(tsig)])
}

/** Why a signature was refused. `unsigned`: there is none, where one is demanded. */
export type TsigRefusal = 'unsigned' | 'malformed' | 'bad-key' | 'bad-sig' | 'bad-time' | 'bad-trunc'

/** A signed message that holds: what was signed, by which key, and the MAC that the next one builds on. */
export interface TsigAcceptance {
  readonly key: TsigKey
  readonly unsigned: Uint8Array
  readonly mac: Uint8Array
  readonly tsig: TsigRecord
}

export type TsigVerdict =
  | ({ readonly accepted: true } & TsigAcceptance)
  | {
      readonly accepted: false
      readonly refusal: TsigRefusal
      readonly unsigned: Uint8Array
      readonly tsig?: TsigRecord
      /** Set where the signature itself holds: with it the refusal is signed too (RFC 8945 section 5.2.3). */
      readonly key?: TsigKey
    }

export interface VerifyOptions {
  /** Seconds since 1970. */
  readonly time: number
  /** The MAC of the request, where a response is verified. */
  readonly requestMac?: Uint8Array
  /** Takes MACs cut to no less than half and 10 octets (RFC 8945 section 5.2.2.1); refused unless given. */
  readonly allowTruncatedMac?: boolean
}

/** Verifies a query, or a response of one message: key, then MAC, then time (RFC 8945 section 5.2). */
export function verifyMessage(bytes: Uint8Array, keys: readonly TsigKey[], options: VerifyOptions): TsigVerdict {
  const split = splitTsig(bytes)
  return verify(split, bytes, keys, options, (unsigned, tsig) => [
    lengthPrefixed(options.requestMac),
    unsigned,
    tsigVariables(tsig),
  ])
}

/** Signs a response that refuses a request's signature, as far as the refusal allows (RFC 8945 section 5.2 and 5.3.2). */
export function signRefusal(
  unsigned: Uint8Array,
  verdict: TsigVerdict & { accepted: false },
  time: number,
): Uint8Array {
  const { tsig, key, refusal } = verdict
  if (tsig === undefined || refusal === 'malformed') return unsigned
  const record: TsigRecord = {
    keyName: tsig.keyName,
    algorithm: tsig.algorithm,
    timeSigned: refusal === 'bad-time' ? tsig.timeSigned : time,
    fudge: tsig.fudge,
    mac: noOctets,
    originalId: idOf(unsigned),
    error: refusalErrors[refusal],
    other: refusal === 'bad-time' ? encodeTime(time) : noOctets,
  }
  if (key === undefined) return appendTsig(unsigned, record)
  return sign(unsigned, key, record, [lengthPrefixed(tsig.mac), unsigned, tsigVariables(record)]).message
}

const refusalErrors: Readonly<Record<TsigRefusal, number>> = {
  unsigned: 0,
  malformed: rcodes.formErr,
  'bad-key': rcodes.badKey,
  'bad-sig': rcodes.badVers,
  'bad-time': rcodes.badTime,
  'bad-trunc': rcodes.badTrunc,
}

/** Signs the messages of a transfer, each of them (RFC 8945 section 5.3.1). */
export class TsigSigner {
  private readonly key: TsigKey
  private previousMac: Uint8Array
  private first = true

  constructor(key: TsigKey, requestMac: Uint8Array) {
    this.key = key
    this.previousMac = requestMac
  }

  sign(unsigned: Uint8Array, time: number): Uint8Array {
    const tsig = blankRecord(unsigned, this.key, time)
    const variables = this.first ? tsigVariables(tsig) : tsigTimers(tsig)
    const signed = sign(unsigned, this.key, tsig, [lengthPrefixed(this.previousMac), unsigned, variables])
    this.previousMac = signed.mac
    this.first = false
    return signed.message
  }
}

/** Unsigned messages that may stand between two signed ones (RFC 8945 section 5.3.1). */
const longestUnsignedRun = 99

/** Verifies the messages of a transfer, some of which may be unsigned. The last must be signed: ask `complete`. */
export class TsigVerifier {
  private readonly key: TsigKey
  private readonly options: Omit<VerifyOptions, 'time' | 'requestMac'>
  private previousMac: Uint8Array
  private first = true
  private readonly pending: Uint8Array[] = []

  constructor(key: TsigKey, requestMac: Uint8Array, options: Omit<VerifyOptions, 'time' | 'requestMac'> = {}) {
    this.key = key
    this.previousMac = requestMac
    this.options = options
  }

  /** The next message without its TSIG record, or why it is refused. */
  verify(
    bytes: Uint8Array,
    time: number,
  ): TsigVerdict | { readonly accepted: 'pending'; readonly unsigned: Uint8Array } {
    const split = splitTsig(bytes)
    if (split !== undefined && split.tsig === undefined && !this.first && this.pending.length < longestUnsignedRun) {
      this.pending.push(bytes)
      return { accepted: 'pending', unsigned: bytes }
    }
    const verdict = verify(split, bytes, [this.key], { ...this.options, time }, (unsigned, tsig) => [
      lengthPrefixed(this.previousMac),
      ...this.pending,
      unsigned,
      this.first ? tsigVariables(tsig) : tsigTimers(tsig),
    ])
    if (verdict.accepted) {
      this.previousMac = verdict.mac
      this.pending.length = 0
      this.first = false
    }
    return verdict
  }

  /** Whether every message so far is covered by a signature. */
  get complete(): boolean {
    return !this.first && this.pending.length === 0
  }
}

function verify(
  split: SplitMessage | undefined,
  bytes: Uint8Array,
  keys: readonly TsigKey[],
  options: VerifyOptions,
  digested: (unsigned: Uint8Array, tsig: TsigRecord) => readonly Uint8Array[],
): TsigVerdict {
  if (split === undefined) return { accepted: false, refusal: 'malformed', unsigned: bytes }
  const { unsigned, tsig } = split
  if (tsig === undefined) return { accepted: false, refusal: 'unsigned', unsigned }
  const refuse = (refusal: TsigRefusal): TsigVerdict => ({ accepted: false, refusal, unsigned, tsig })
  const key = findTsigKey(keys, tsig.keyName, tsig.algorithm)
  if (key === undefined) return refuse('bad-key')
  const { macLength } = tsigAlgorithms[key.algorithm]
  if (tsig.mac.length > macLength || tsig.mac.length < Math.max(10, macLength / 2)) return refuse('malformed')
  const mac = hmac(key, digested(unsigned, tsig))
  if (!timingSafeEqual(mac.subarray(0, tsig.mac.length), tsig.mac)) return refuse('bad-sig')
  if (Math.abs(options.time - tsig.timeSigned) > tsig.fudge)
    return { accepted: false, refusal: 'bad-time', unsigned, tsig, key }
  if (tsig.mac.length < macLength && options.allowTruncatedMac !== true) {
    return { accepted: false, refusal: 'bad-trunc', unsigned, tsig, key }
  }
  return { accepted: true, key, unsigned, mac: tsig.mac, tsig }
}

function sign(unsigned: Uint8Array, key: TsigKey, tsig: TsigRecord, parts: readonly Uint8Array[]): SignedMessage {
  const mac = hmac(key, parts)
  return { message: appendTsig(unsigned, { ...tsig, mac }), mac }
}

function blankRecord(unsigned: Uint8Array, key: TsigKey, time: number, fudge = defaultFudge): TsigRecord {
  return {
    keyName: key.name,
    algorithm: tsigAlgorithms[key.algorithm].name,
    timeSigned: time,
    fudge,
    mac: noOctets,
    originalId: idOf(unsigned),
    error: 0,
    other: noOctets,
  }
}

function hmac(key: TsigKey, parts: readonly Uint8Array[]): Uint8Array {
  const digest = createHmac(tsigAlgorithms[key.algorithm].hash, key.secret)
  for (const part of parts) digest.update(part)
  return digest.digest()
}

/** A MAC with its length before it, as it stands in the digest of what answers it; nothing for a request. */
function lengthPrefixed(mac: Uint8Array | undefined): Uint8Array {
  if (mac === undefined) return noOctets
  const octets = new Uint8Array(2 + mac.length)
  octets[0] = mac.length >> 8
  octets[1] = mac.length
  octets.set(mac, 2)
  return octets
}

function idOf(message: Uint8Array): number {
  return ((message[0] as number) << 8) | (message[1] as number)
}

import { describe, expect, it } from 'vitest'
import { mustName } from '../../src/dns/name.ts'
import { decodeMessage } from '../../src/message/decode.ts'
import { queryHeader } from '../../src/message/message.ts'
import { encodeQuery } from '../../src/message/packet.ts'
import {
  signMessage,
  signRefusal,
  TsigSigner,
  type TsigVerdict,
  TsigVerifier,
  tsigRoom,
  verifyMessage,
} from '../../src/message/tsig.ts'
import { type TsigKey, tsigAlgorithmOf, tsigAlgorithms } from '../../src/message/tsig-key.ts'
import { appendTsig, splitTsig } from '../../src/message/tsig-record.ts'
import { type TsigVector, tsigVectors } from './tsig-vectors.ts'

const time = 1_700_000_000
const secret = Uint8Array.from({ length: 32 }, (_, i) => i)

function keyFor(vector: TsigVector): TsigKey {
  const algorithm = tsigAlgorithmOf(vector.algorithm)
  if (algorithm === undefined) throw new Error(vector.algorithm)
  return { name: mustName('Key.Example.'), algorithm, secret }
}

const octets = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'))
const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

const key: TsigKey = { name: mustName('key.example.'), algorithm: 'hmac-sha256', secret }
const query = encodeQuery({
  ...queryHeader(7),
  questions: [{ name: mustName('www.example.'), type: 1, class: 1 }],
  answer: [],
  authority: [],
  additional: [],
})
const refusalOf = (verdict: ReturnType<TsigVerifier['verify']>): string =>
  verdict.accepted === false ? verdict.refusal : String(verdict.accepted)

describe.each(tsigVectors)('messages of dnspython with $algorithm', (vector) => {
  const vectorKey = keyFor(vector)

  it('are accepted: the query, and its response by the MAC of the query', () => {
    const asked = verifyMessage(octets(vector.signedQuery), [vectorKey], { time })
    expect(asked).toMatchObject({ accepted: true, unsigned: octets(vector.query), mac: octets(vector.mac) })
    const requestMac = octets(vector.mac)
    expect(verifyMessage(octets(vector.response), [vectorKey], { time, requestMac })).toMatchObject({ accepted: true })
    expect(refusalOf(verifyMessage(octets(vector.response), [vectorKey], { time }))).toBe('bad-sig')
  })

  it('get the same MAC from us', () => {
    expect(hexOf(signMessage(octets(vector.query), vectorKey, { time }).mac)).toBe(vector.mac)
    const unsigned = splitTsig(octets(vector.response))?.unsigned ?? new Uint8Array(0)
    const signed = signMessage(unsigned, vectorKey, { time, requestMac: octets(vector.mac) })
    expect(hexOf(signed.mac)).toBe(hexOf(splitTsig(octets(vector.response))?.tsig?.mac ?? new Uint8Array(0)))
  })

  it('are accepted as a stream, in this order alone', () => {
    const verifier = new TsigVerifier(vectorKey, octets(vector.mac))
    expect(vector.stream.map((message) => verifier.verify(octets(message), time).accepted)).toEqual([true, true, true])
    expect(verifier.complete).toBe(true)
    const other = new TsigVerifier(vectorKey, octets(vector.mac))
    expect(other.verify(octets(vector.stream[0] as string), time).accepted).toBe(true)
    expect(refusalOf(other.verify(octets(vector.stream[2] as string), time))).toBe('bad-sig')
  })

  it('get the same MACs as a stream from us', () => {
    const signer = new TsigSigner(vectorKey, octets(vector.mac))
    for (const message of vector.stream) {
      const split = splitTsig(octets(message))
      const signed = splitTsig(signer.sign(split?.unsigned ?? new Uint8Array(0), time))
      expect(signed?.tsig?.mac).toEqual(split?.tsig?.mac)
    }
  })
})

describe('signatures', () => {
  const signed = signMessage(query, key, { time }).message

  it('take as many octets as were left for them', () => {
    for (const algorithm of Object.keys(tsigAlgorithms) as (keyof typeof tsigAlgorithms)[]) {
      const other = { ...key, algorithm }
      expect(signMessage(query, other, { time }).message.length).toBe(query.length + tsigRoom(other))
    }
  })

  it('do not hinder decoding', () => {
    expect(decodeMessage(signed)).toEqual(decodeMessage(query))
  })

  it('protect every octet', () => {
    for (let at = 0; at < signed.length; at++) {
      const changed = signed.slice()
      changed[at] = (changed[at] as number) ^ 0x40
      const verdict = verifyMessage(changed, [key], { time })
      // The id is not signed: the original one stands in the record. Names are signed in lower case; 0x40 is not the case bit.
      if (at >= 2) expect([at, verdict.accepted]).toEqual([at, false])
    }
  })

  it.each<[string, (verdict: TsigVerdict) => unknown, TsigVerdict, string]>([
    ['no signature', refusalOf, verifyMessage(query, [key], { time }), 'unsigned'],
    ['no such key', refusalOf, verifyMessage(signed, [], { time }), 'bad-key'],
    [
      'the name with another algorithm',
      refusalOf,
      verifyMessage(signed, [{ ...key, algorithm: 'hmac-sha512' }], { time }),
      'bad-key',
    ],
    ['another secret', refusalOf, verifyMessage(signed, [{ ...key, secret: secret.slice(1) }], { time }), 'bad-sig'],
    ['300 s early', refusalOf, verifyMessage(signed, [key], { time: time - 300 }), 'true'],
    ['301 s early', refusalOf, verifyMessage(signed, [key], { time: time - 301 }), 'bad-time'],
    ['301 s late', refusalOf, verifyMessage(signed, [key], { time: time + 301 }), 'bad-time'],
    [
      'another secret and time',
      refusalOf,
      verifyMessage(signed, [{ ...key, secret: secret.slice(1) }], { time: 0 }),
      'bad-sig',
    ],
  ])('are judged: %s', (_, judge, verdict, expected) => expect(judge(verdict)).toBe(expected))

  it('take a name in any case', () => {
    const upper = { ...key, name: mustName('KEY.EXAMPLE.') }
    expect(verifyMessage(signed, [upper], { time }).accepted).toBe(true)
  })

  it.each([
    [32, false, 'true'],
    [16, false, 'bad-trunc'],
    [16, true, 'true'],
    [15, true, 'malformed'],
    [0, true, 'malformed'],
  ])('cut to %i octets, allowed: %s, are %s', (length, allowTruncatedMac, expected) => {
    const { tsig } = splitTsig(signed) ?? {}
    if (tsig === undefined) throw new Error('unsigned')
    const cut = appendTsig(query, { ...tsig, mac: tsig.mac.slice(0, length) })
    expect(refusalOf(verifyMessage(cut, [key], { time, allowTruncatedMac }))).toBe(expected)
  })

  it('stand last and once', () => {
    expect(refusalOf(verifyMessage(signMessage(signed, key, { time }).message, [key], { time }))).toBe('malformed')
    const cut = signed.slice(0, signed.length - 1)
    expect(refusalOf(verifyMessage(cut, [key], { time }))).toBe('malformed')
  })
})

describe('refusals', () => {
  const { message, mac } = signMessage(query, key, { time })
  const refuse = (keys: readonly TsigKey[], at: number): Uint8Array => {
    const verdict = verifyMessage(message, keys, { time: at })
    if (verdict.accepted) throw new Error('accepted')
    return signRefusal(query, verdict, at)
  }

  it('of a key or a MAC carry the error and no MAC', () => {
    expect(splitTsig(refuse([], time))?.tsig).toMatchObject({ error: 17, mac: new Uint8Array(0) })
    const wrong = { ...key, secret: secret.slice(1) }
    expect(splitTsig(refuse([wrong], time))?.tsig).toMatchObject({ error: 16, mac: new Uint8Array(0) })
  })

  it("of a time are signed at the asker's time, and say ours", () => {
    const refusal = refuse([key], time + 1000)
    const verdict = verifyMessage(refusal, [key], { time, requestMac: mac })
    expect(verdict).toMatchObject({ accepted: true, tsig: { error: 18, timeSigned: time } })
    expect(Buffer.from(verdict.tsig?.other ?? []).readUIntBE(0, 6)).toBe(time + 1000)
  })
})

describe('a stream with unsigned messages', () => {
  const requestMac = new Uint8Array(32)
  const numbered = (id: number): Uint8Array => {
    const message = query.slice()
    message[1] = id
    return message
  }

  it('begins and ends signed, with at most 99 unsigned in a row', () => {
    const first = new TsigSigner(key, requestMac).sign(numbered(0), time)
    const verifier = new TsigVerifier(key, requestMac)
    expect(refusalOf(new TsigVerifier(key, requestMac).verify(query, time))).toBe('unsigned')
    expect(verifier.verify(first, time).accepted).toBe(true)
    for (let i = 1; i <= 99; i++) expect(verifier.verify(numbered(i), time).accepted).toBe('pending')
    expect(verifier.complete).toBe(false)
    expect(refusalOf(verifier.verify(numbered(100), time))).toBe('unsigned')
  })
})

import { describe, expect, it } from 'vitest'
import { encodeTransfer } from '../../src/answer/transfer.ts'
import { transfer } from '../../src/client/transfer.ts'
import { mustName } from '../../src/dns/name.ts'
import { decodeMessage } from '../../src/message/decode.ts'
import { type Message, queryHeader, type ResourceRecord } from '../../src/message/message.ts'
import { signMessage, TsigSigner, verifyMessage } from '../../src/message/tsig.ts'
import type { TsigKey } from '../../src/message/tsig-key.ts'
import { zoneDigest } from '../../src/zone/digest.ts'
import { zoneFrom } from '../answer/zones.ts'
import { freePort } from '../servers/ports.ts'
import { zoneText } from '../servers/zone-text.ts'
import { responseTo, scriptedServer } from './scripted-server.ts'

const apex = mustName('example.')
const zone = zoneFrom(
  'example',
  zoneText(
    7,
    Array.from({ length: 2_000 }, (_, i) => `h${i} TXT "${'x'.repeat(50)}"`),
  ),
)
const key: TsigKey = { name: mustName('k.'), algorithm: 'hmac-sha512', secret: new Uint8Array(64).fill(1) }
const now = (): number => Math.floor(Date.now() / 1000)
const quick = { idleTimeoutMs: 300 }

const record = (
  owner: string,
  type: number,
  rdata: readonly number[],
  changes: Partial<ResourceRecord> = {},
): ResourceRecord => ({
  owner: mustName(owner),
  type,
  class: 1,
  ttl: 60,
  rdata: Uint8Array.from(rdata),
  ...changes,
})
const soa = record('example.', 6, [0, 0, 0, 0, 0, 9, ...new Array<number>(16).fill(0)])
const laterSoa = record('example.', 6, [0, 0, 0, 0, 0, 10, ...new Array<number>(16).fill(0)])
const host = record('h.example.', 1, [192, 0, 2, 1])

describe('transfer', () => {
  it('gives the zone, over many messages', async () => {
    const { endpoint, connections } = await scriptedServer({ tcp: (query) => [...encodeTransfer(query, zone)] })
    const there = await transfer(endpoint, apex)
    expect(there.serial).toBe(7)
    expect(zoneDigest(there)).toBe(zoneDigest(zone))
    expect([...there.rrsets()]).toEqual([...zone.rrsets()])
    await expect.poll(connections).toBe(0)
  })

  it('gives the zone with a key, also where only some messages are signed', async () => {
    const { endpoint } = await scriptedServer({
      tcp: (query, bytes) => {
        const asked = verifyMessage(bytes, [key], { time: now() })
        if (!asked.accepted) throw new Error(asked.refusal)
        const signer = new TsigSigner(key, asked.mac)
        return [...encodeTransfer(query, zone, { room: 200 })].map((message) => signer.sign(message, now()))
      },
    })
    expect(zoneDigest(await transfer(endpoint, apex, { tsig: key }))).toBe(zoneDigest(zone))
  })

  const scripts: readonly (readonly [string, string, (query: Message) => readonly (Uint8Array | 'close')[]])[] = [
    ['refused', 'refused', (query) => [responseTo(query, { rcode: 5 })]],
    ['of no authority', 'notauth', (query) => [responseTo(query, { rcode: 9 })]],
    ['of a zone that failed', 'servfail', (query) => [responseTo(query, { rcode: 2 })]],
    ['of another id', 'bad-reply', (query) => [responseTo(query, { id: query.id ^ 1, answer: [soa, soa] })]],
    ['of a query', 'bad-reply', (query) => [responseTo(query, { response: false, answer: [soa, soa] })]],
    [
      'of another zone',
      'bad-reply',
      (query) => [
        responseTo(query, { questions: [{ name: mustName('other.'), type: 252, class: 1 }], answer: [soa, soa] }),
      ],
    ],
    ['without the question', 'bad-reply', (query) => [responseTo(query, { questions: [], answer: [soa, soa] })]],
    ['truncated', 'bad-reply', (query) => [responseTo(query, { truncated: true, answer: [soa, soa] })]],
    ['without records', 'bad-reply', (query) => [responseTo(query)]],
    ['without the first SOA', 'bad-reply', (query) => [responseTo(query, { answer: [host, soa] })]],
    [
      'with something behind the last SOA',
      'bad-reply',
      (query) => [responseTo(query, { answer: [soa, host, soa, host] })],
    ],
    [
      'of a zone that changed on the way',
      'bad-reply',
      (query) => [responseTo(query, { answer: [soa, host, laterSoa] })],
    ],
    [
      'with a SOA below the apex',
      'bad-reply',
      (query) => [responseTo(query, { answer: [soa, { ...soa, owner: mustName('sub.example.') }, soa] })],
    ],
    [
      'with a name of another zone',
      'bad-reply',
      (query) => [responseTo(query, { answer: [soa, { ...host, owner: mustName('www.example.net.') }, soa] })],
    ],
    ['of another class', 'bad-reply', (query) => [responseTo(query, { answer: [soa, { ...host, class: 3 }, soa] })]],
    [
      'with a type of no zone',
      'bad-reply',
      (query) => [responseTo(query, { answer: [soa, { ...host, type: 255 }, soa] })],
    ],
    [
      'with rdata that is none',
      'bad-reply',
      (query) => [responseTo(query, { answer: [soa, { ...host, rdata: Uint8Array.of(1) }, soa] })],
    ],
    [
      'with records in another section',
      'bad-reply',
      (query) => [responseTo(query, { answer: [soa, soa], additional: [host] })],
    ],
    ['of octets that are no message', 'bad-reply', () => [new Uint8Array(3)]],
    ['that breaks off', 'connection-closed', (query) => [responseTo(query, { answer: [soa, host] }), 'close']],
    ['that stops', 'timeout', (query) => [responseTo(query, { answer: [soa, host] })]],
  ]
  it.each(scripts)('%s fails: %s', async (_, code, tcp) => {
    const { endpoint, connections } = await scriptedServer({ tcp })
    await expect(transfer(endpoint, apex, quick)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(`127.0.0.1:${endpoint.port}: transfer of example`),
    })
    await expect.poll(connections).toBe(0)
  })

  it('takes messages after the first without the question', async () => {
    const { endpoint } = await scriptedServer({
      tcp: (query) => [responseTo(query, { answer: [soa] }), responseTo(query, { questions: [], answer: [host, soa] })],
    })
    expect((await transfer(endpoint, apex)).recordCount).toBe(2)
  })

  it.each([
    ['tsig-missing', () => (message: Uint8Array) => message],
    ['tsig-bad-sig', () => (message: Uint8Array) => signMessage(message, key, { time: now() }).message],
    [
      'tsig-missing',
      (mac: Uint8Array) => {
        // The last message unsigned: it may have been cut off or added to.
        const signer = new TsigSigner(key, mac)
        let count = 0
        return (message: Uint8Array) => (count++ === 0 ? signer.sign(message, now()) : message)
      },
    ],
  ])('with a key fails as %s', async (code, signing) => {
    const { endpoint } = await scriptedServer({
      tcp: (query, bytes) => {
        const asked = verifyMessage(bytes, [key], { time: now() })
        if (!asked.accepted) throw new Error(asked.refusal)
        return [[soa], [host, soa]].map((answer) => responseTo(query, { answer })).map(signing(asked.mac))
      },
    })
    await expect(transfer(endpoint, apex, { ...quick, tsig: key })).rejects.toMatchObject({ code })
  })

  it('ends at its limits', async () => {
    const { endpoint } = await scriptedServer({ tcp: (query) => [...encodeTransfer(query, zone)] })
    await expect(transfer(endpoint, apex, { maxRecords: 100 })).rejects.toMatchObject({ code: 'too-large' })
    await expect(transfer(endpoint, apex, { maxOctets: 1_000 })).rejects.toMatchObject({ code: 'too-large' })
    expect((await transfer(endpoint, apex, { maxRecords: zone.recordCount + 1 })).recordCount).toBe(zone.recordCount)
  })

  it('ends after its time, when it is told to, and where nothing listens', async () => {
    const { endpoint } = await scriptedServer({})
    await expect(transfer(endpoint, apex, { totalTimeoutMs: 100 })).rejects.toMatchObject({ code: 'timeout' })
    await expect(transfer(endpoint, apex, { signal: AbortSignal.timeout(50) })).rejects.toMatchObject({
      code: 'aborted',
    })
    const silent = { host: '127.0.0.1', port: await freePort() }
    await expect(transfer(silent, apex)).rejects.toMatchObject({ code: 'connection-refused' })
  })
})

describe('encodeTransfer', () => {
  it('keeps messages within the reach of compression, and begins and ends with the SOA', () => {
    const questions = [{ name: apex, type: 252, class: 1 }]
    const query: Message = { ...queryHeader(1), questions, answer: [], authority: [], additional: [] }
    const messages = [...encodeTransfer(query, zone)]
    expect(messages.length).toBeGreaterThan(3)
    for (const message of messages) expect(message.length).toBeLessThanOrEqual(0x4000)
    const types = messages.flatMap((message) => {
      const result = decodeMessage(message)
      return 'message' in result ? result.message.answer.map((entry) => entry.type) : []
    })
    expect(types).toHaveLength(zone.recordCount + 1)
    expect([types[0], types.at(-1), types.filter((type) => type === 6).length]).toEqual([6, 6, 2])
  })
})

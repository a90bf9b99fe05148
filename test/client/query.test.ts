import { describe, expect, it } from 'vitest'
import { openConnection } from '../../src/client/connection.ts'
import { rcodeFailure } from '../../src/client/failure.ts'
import { notify } from '../../src/client/notify.ts'
import { query, queryAll } from '../../src/client/query.ts'
import { SecoursError } from '../../src/diagnostic.ts'
import { mustName } from '../../src/dns/name.ts'
import type { Message } from '../../src/message/message.ts'
import { signMessage, signRefusal, verifyMessage } from '../../src/message/tsig.ts'
import type { TsigKey } from '../../src/message/tsig-key.ts'
import { freePort } from '../servers/ports.ts'
import { responseTo, scriptedServer } from './scripted-server.ts'

const name = mustName('www.example.')
const asked = { name, type: 1 }
const quick = { timeoutMs: 200, retries: 0 }
const a = (last: number) => ({ owner: name, type: 1, class: 1, ttl: 60, rdata: Uint8Array.of(192, 0, 2, last) })
const key: TsigKey = { name: mustName('k.'), algorithm: 'hmac-sha256', secret: new Uint8Array(32).fill(1) }
const now = (): number => Math.floor(Date.now() / 1000)

describe('query', () => {
  it.each([
    ['another id', (asking: Message) => responseTo(asking, { id: asking.id ^ 1 })],
    [
      'another question',
      (asking: Message) => responseTo(asking, { questions: [{ name: mustName('other.'), type: 1, class: 1 }] }),
    ],
    ['another type', (asking: Message) => responseTo(asking, { questions: [{ name, type: 28, class: 1 }] })],
    ['another opcode', (asking: Message) => responseTo(asking, { opcode: 4 })],
    ['no question', (asking: Message) => responseTo(asking, { questions: [] })],
    ['a query', (asking: Message) => responseTo(asking, { response: false })],
    ['octets of nothing', () => new Uint8Array(20)],
  ])('does not take %s for its response, and waits for the right one', async (_, forged) => {
    const { endpoint } = await scriptedServer({
      udp: (asking) => [forged(asking), responseTo(asking, { answer: [a(1)] })],
    })
    expect((await query(endpoint, asked, quick)).message.answer).toEqual([a(1)])
    const lying = await scriptedServer({ udp: (asking) => [forged(asking)] })
    await expect(query(lying.endpoint, asked, quick)).rejects.toMatchObject({ code: 'bad-reply' })
  })

  it('takes any case of the question', async () => {
    const questions = [{ name: mustName('WWW.Example.'), type: 1, class: 1 }]
    const { endpoint } = await scriptedServer({ udp: (asking) => [responseTo(asking, { questions })] })
    expect((await query(endpoint, asked, quick)).message.questions).toEqual(questions)
  })

  it('asks again over TCP what came truncated', async () => {
    const { endpoint, connections } = await scriptedServer({
      udp: (asking) => [responseTo(asking, { truncated: true })],
      tcp: (asking) => [responseTo(asking, { answer: [a(2)] })],
    })
    expect(await query(endpoint, asked, quick)).toMatchObject({ transport: 'tcp', message: { answer: [a(2)] } })
    await expect.poll(connections).toBe(0)
  })

  it('asks again with a new id after silence', async () => {
    const ids: number[] = []
    const { endpoint } = await scriptedServer({
      udp: (asking) => (ids.push(asking.id) === 1 ? [] : [responseTo(asking, { answer: [a(3)] })]),
    })
    expect((await query(endpoint, asked, { timeoutMs: 100, retries: 1 })).message.answer).toEqual([a(3)])
    expect(new Set(ids).size).toBe(2)
  })

  it('names the endpoint when no answer comes', async () => {
    const { endpoint } = await scriptedServer({})
    await expect(query(endpoint, asked, quick)).rejects.toMatchObject({
      code: 'timeout',
      message: `127.0.0.1:${endpoint.port}: www.example A: no answer over UDP within 200 ms`,
    })
    await expect(query(endpoint, asked, { ...quick, transport: 'tcp' })).rejects.toMatchObject({
      code: 'timeout',
      message: `127.0.0.1:${endpoint.port}: www.example A: no answer over TCP within 200 ms`,
    })
  })

  it.each(['udp', 'tcp'] as const)('fails at once over %s where nothing listens', async (transport) => {
    const endpoint = { host: '127.0.0.1', port: await freePort() }
    await expect(query(endpoint, asked, { transport })).rejects.toMatchObject({ code: 'connection-refused' })
  })

  it.each(['udp', 'tcp'] as const)('stops over %s when it is told to', async (transport) => {
    const { endpoint } = await scriptedServer({})
    const signal = AbortSignal.timeout(50)
    await expect(query(endpoint, asked, { transport, signal })).rejects.toMatchObject({ code: 'aborted' })
    await expect(query(endpoint, asked, { transport, signal })).rejects.toMatchObject({ code: 'aborted' })
  })

  it('speaks IPv6', async () => {
    const answering = (asking: Message): Uint8Array[] => [responseTo(asking, { answer: [a(6)] })]
    const { endpoint } = await scriptedServer({ udp: answering, tcp: answering }, '::1')
    for (const transport of ['udp', 'tcp'] as const) {
      expect((await query(endpoint, asked, { transport })).message.answer).toEqual([a(6)])
    }
  })
})

describe('signed queries', () => {
  const answering =
    (sign: (response: Uint8Array, requestMac: Uint8Array) => Uint8Array) => (asking: Message, bytes: Uint8Array) => {
      const verdict = verifyMessage(bytes, [key], { time: now() })
      if (!verdict.accepted) throw new Error(verdict.refusal)
      return [sign(responseTo(asking, { answer: [a(4)] }), verdict.mac)]
    }

  it('take a response signed for the request', async () => {
    const udp = answering((response, requestMac) => signMessage(response, key, { time: now(), requestMac }).message)
    const { endpoint } = await scriptedServer({ udp })
    expect((await query(endpoint, asked, { ...quick, tsig: key })).message.answer).toEqual([a(4)])
  })

  it.each([
    ['unsigned', 'tsig-missing', (response: Uint8Array) => response],
    [
      'signed for no request',
      'tsig-bad-sig',
      (response: Uint8Array) => signMessage(response, key, { time: now() }).message,
    ],
    [
      'signed an hour ago',
      'tsig-bad-time',
      (response: Uint8Array, requestMac: Uint8Array) =>
        signMessage(response, key, { time: now() - 3600, requestMac }).message,
    ],
  ])('refuse one that is %s', async (_, code, sign) => {
    const { endpoint } = await scriptedServer({ udp: answering(sign) })
    await expect(query(endpoint, asked, { ...quick, tsig: key })).rejects.toMatchObject({ code })
  })

  it.each([
    ['tsig-bad-key', [], 0],
    ['tsig-bad-sig', [{ ...key, secret: new Uint8Array(32) }], 0],
    ['tsig-bad-time', [key], 3600],
  ] as const)('say %s where the server refuses ours so', async (code, keys, late) => {
    const refuse = (asking: Message, bytes: Uint8Array): Uint8Array[] => {
      const verdict = verifyMessage(bytes, keys, { time: now() + late })
      return verdict.accepted ? [] : [signRefusal(responseTo(asking, { rcode: 9 }), verdict, now() + late)]
    }
    const { endpoint } = await scriptedServer({ tcp: refuse })
    await expect(query(endpoint, asked, { transport: 'tcp', tsig: key })).rejects.toMatchObject({ code })
  })
})

describe('queryAll', () => {
  const questions = Array.from({ length: 100 }, (_, i) => ({ name: mustName(`n${i}.example.`), type: 1 }))

  it('matches responses to questions, in whatever order they come', async () => {
    const held: Uint8Array[] = []
    const { endpoint, connections } = await scriptedServer({
      tcp: (asking) => {
        held.push(responseTo(asking))
        return held.length % 10 === 0 ? held.splice(0).reverse() : []
      },
    })
    const results = await queryAll(endpoint, questions)
    expect(results.map((result) => (result instanceof SecoursError ? result.code : result.questions[0]?.name))).toEqual(
      questions.map((question) => question.name),
    )
    await expect.poll(connections).toBe(0)
  })

  it('goes on with another connection where the server closes one', async () => {
    let answered = 0
    const { endpoint } = await scriptedServer({
      tcp: (asking) => (++answered % 30 === 0 ? [responseTo(asking), 'close'] : [responseTo(asking)]),
    })
    const results = await queryAll(endpoint, questions)
    expect(results.filter((result) => result instanceof SecoursError)).toEqual([])
  })

  it('gives up where the server closes each before it answers', async () => {
    const { endpoint } = await scriptedServer({ tcp: () => ['close'] })
    const results = await queryAll(endpoint, questions)
    expect(new Set(results.map((result) => (result instanceof SecoursError ? result.code : '')))).toEqual(
      new Set(['connection-closed']),
    )
  })
})

describe('a connection', () => {
  it('answers one question while another waits, and ends all of them when it is closed', async () => {
    const { endpoint } = await scriptedServer({
      tcp: (asking) => (asking.questions[0]?.type === 1 ? [responseTo(asking)] : []),
    })
    const connection = await openConnection(endpoint)
    const silent = connection.ask({ name, type: 28 })
    expect((await connection.ask(asked)).rcode).toBe(0)
    const ended = expect(silent).rejects.toMatchObject({ code: 'aborted' })
    connection.close()
    await ended
    await expect(connection.ask(asked)).rejects.toMatchObject({ code: 'connection-closed' })
  })
})

describe('notify', () => {
  const apex = mustName('example.')

  it('is a NOTIFY with the SOA', async () => {
    const seen: Message[] = []
    const { endpoint } = await scriptedServer({
      udp: (asking) => {
        seen.push(asking)
        return [responseTo(asking)]
      },
    })
    const soa = { owner: apex, type: 6, ttl: 300, rdata: [Uint8Array.from([0, 0, ...new Array<number>(20).fill(1)])] }
    await notify(endpoint, apex, soa)
    expect(seen).toMatchObject([
      {
        opcode: 4,
        authoritative: true,
        questions: [{ name: apex, type: 6, class: 1 }],
        answer: [{ type: 6, rdata: soa.rdata[0] }],
      },
    ])
  })

  it.each([
    [5, 'refused'],
    [9, 'notauth'],
    [4, 'not-implemented'],
    [2, 'servfail'],
  ])('fails on RCODE %i as %s', async (rcode, code) => {
    const { endpoint } = await scriptedServer({ udp: (asking) => [responseTo(asking, { rcode })] })
    await expect(notify(endpoint, apex)).rejects.toMatchObject({ code })
  })
})

describe('rcodeFailure', () => {
  it.each([
    [0, undefined],
    [1, 'format-error'],
    [3, 'name-error'],
    [11, 'unexpected-rcode'],
  ])('of %i is %s', (rcode, code) =>
    expect(rcodeFailure(rcode, { host: '192.0.2.1', port: 53 }, 'example SOA')?.code).toBe(code),
  )
})

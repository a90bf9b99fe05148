import { createConnection } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { openStream } from '../../src/client/message-stream.ts'
import { notify } from '../../src/client/notify.ts'
import { query } from '../../src/client/query.ts'
import { makeRequest } from '../../src/client/request.ts'
import { transfer } from '../../src/client/transfer.ts'
import { mustName } from '../../src/dns/name.ts'
import type { Endpoint } from '../../src/dns/network.ts'
import { decodeMessage } from '../../src/message/decode.ts'
import type { ResourceRecord } from '../../src/message/message.ts'
import type { TsigKey } from '../../src/message/tsig-key.ts'
import { type NameServer, type ServerOptions, startServer } from '../../src/server/server.ts'
import { zoneFrom } from '../answer/zones.ts'
import { responseTo, scriptedServer } from '../client/scripted-server.ts'
import { freePort } from '../servers/ports.ts'
import { zoneText } from '../servers/zone-text.ts'

const apex = mustName('example.')
const loopback: Endpoint = { host: '127.0.0.1', port: 0 }
const everyone = { address: Uint8Array.of(0, 0, 0, 0), prefix: 0 }
const zone = (serial: number, ...records: string[]) => zoneFrom('example', zoneText(serial, records))
const key: TsigKey = { name: mustName('k.'), algorithm: 'hmac-sha256', secret: new Uint8Array(32).fill(1) }

const running: NameServer[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop(0)))
})

async function start(options: Partial<ServerOptions> = {}): Promise<{ server: NameServer; endpoint: Endpoint }> {
  const server = await startServer({ listen: [loopback], zones: [{ zone: zone(1) }], ...options })
  running.push(server)
  return { server, endpoint: server.endpoints[0] as Endpoint }
}

const serialOf = (soa: ResourceRecord | undefined): number | undefined =>
  soa && Buffer.from(soa.rdata).readUInt32BE(soa.rdata.length - 20)

const serialAt = async (endpoint: Endpoint): Promise<number | undefined> =>
  serialOf((await query(endpoint, { name: apex, type: 6 })).message.answer[0])

const answerOf = (bytes: Uint8Array): readonly ResourceRecord[] => {
  const decoded = decodeMessage(bytes)
  return 'message' in decoded ? decoded.message.answer : []
}

describe('a server', () => {
  it('listens on several addresses, IPv6 too, over both protocols', async () => {
    const { server } = await start({ listen: [loopback, { host: '::1', port: 0 }] })
    for (const endpoint of server.endpoints) {
      for (const transport of ['udp', 'tcp'] as const) {
        const { message } = await query(endpoint, { name: apex, type: 2 }, { transport })
        expect(message.answer).toHaveLength(1)
      }
    }
  })

  it('says so when a port is taken, and keeps none of the others', async () => {
    const { endpoint } = await start()
    const free = { host: '127.0.0.1', port: await freePort() }
    await expect(startServer({ listen: [free, endpoint], zones: [] })).rejects.toMatchObject({
      code: 'address-in-use',
      message: `cannot listen on 127.0.0.1:${endpoint.port}: another program listens there`,
    })
    await start({ listen: [free] })
  })

  it('says so when the machine does not have the address', async () => {
    const listen = [{ host: '192.0.2.1', port: await freePort() }]
    await expect(startServer({ listen, zones: [] })).rejects.toMatchObject({ code: 'address-not-available' })
  })

  it('takes other zones as a whole', async () => {
    const { server, endpoint } = await start()
    expect(await serialAt(endpoint)).toBe(1)
    const other = zoneFrom('other', zoneText(5))
    expect(server.replaceZones([{ zone: zone(2) }, { zone: other }])).toEqual([
      { apex, change: 'replaced', from: 1, to: 2 },
      { apex: mustName('other.'), change: 'added', to: 5 },
    ])
    expect(await serialAt(endpoint)).toBe(2)
    expect(server.replaceZones([{ zone: other }])).toEqual([{ apex, change: 'removed', from: 2 }])
    expect((await query(endpoint, { name: apex, type: 6 })).message.rcode).toBe(5)
  })

  it('finishes a transfer with the content that it began with', async () => {
    const records = Array.from({ length: 20_000 }, (_, i) => `h${i} A 192.0.2.1`)
    const { server, endpoint } = await start({ zones: [{ zone: zone(1, ...records) }], allowTransfer: [everyone] })
    const messages: Uint8Array[] = []
    const stream = await openStream(
      endpoint,
      {
        message: (bytes) => {
          if (messages.push(bytes) === 1) server.replaceZones([{ zone: zone(2) }])
        },
        end: () => undefined,
      },
      { timeoutMs: 1_000 },
    )
    stream.send(makeRequest({ name: apex, type: 252 }).bytes)
    const transferred = () => messages.flatMap((bytes) => answerOf(bytes))
    await expect.poll(() => transferred().filter(({ type }) => type === 6).length).toBe(2)
    stream.close()
    expect(transferred()).toHaveLength(20_004)
    expect(serialOf(transferred().at(-1))).toBe(1)
    expect(await serialAt(endpoint)).toBe(2)
  })

  it('answers FORMERR to what it cannot read, nothing to responses and to less than a header', async () => {
    const { endpoint } = await start()
    const exchange = (bytes: Uint8Array) =>
      new Promise<Buffer>((resolve) => {
        const socket = createConnection(endpoint.port, endpoint.host, () => {
          socket.write(Buffer.concat([Buffer.from([0, bytes.length]), bytes]))
          // A good query behind it, whose answer shows that nothing came for the first.
          socket.end(
            Buffer.concat([Buffer.from([0, 17]), Buffer.from('000900000001000000000000' + '0000060001', 'hex')]),
          )
        })
        const chunks: Buffer[] = []
        socket.on('data', (chunk) => chunks.push(chunk))
        socket.on('close', () => resolve(Buffer.concat(chunks)))
      })
    const idsOf = (answers: Buffer): string[] => {
      const ids: string[] = []
      for (let at = 0; at < answers.length; at += 2 + answers.readUInt16BE(at)) {
        ids.push(`${answers.readUInt16BE(at + 2)}:${answers.readUInt16BE(at + 4) & 0xf}`)
      }
      return ids
    }
    const bad = Buffer.from('000700000001000000000000ff', 'hex')
    expect(idsOf(await exchange(bad))).toEqual(['7:1', '9:5'])
    expect(idsOf(await exchange(Buffer.from('000780000001000000000000' + '0000060001', 'hex')))).toEqual(['9:5'])
    expect(idsOf(await exchange(Buffer.from('0007', 'hex')))).toEqual(['9:5'])
  })

  it('answers SERVFAIL where answering fails, tells of it, and goes on', async () => {
    let broken = true
    const served = zone(1)
    const { firstRRsetAt } = served
    served.firstRRsetAt = (owner) => {
      if (broken) throw new Error('broken')
      return firstRRsetAt.call(served, owner)
    }
    broken = false
    const failures: unknown[] = []
    const { endpoint } = await start({ zones: [{ zone: served }], failed: (error) => failures.push(error) })
    broken = true
    for (const transport of ['udp', 'tcp'] as const) {
      expect((await query(endpoint, { name: apex, type: 2 }, { transport })).message.rcode).toBe(2)
    }
    broken = false
    expect(failures).toEqual([new Error('broken'), new Error('broken')])
    expect((await query(endpoint, { name: apex, type: 2 })).message.rcode).toBe(0)
  })

  it('closes connections that are silent, or too many', async () => {
    const { endpoint } = await start({ idleTimeoutMs: 100, maxConnections: 1 })
    const closed = () =>
      new Promise<number>((resolve) => {
        const began = performance.now()
        const socket = createConnection(endpoint.port, endpoint.host)
        socket.on('error', () => undefined)
        socket.on('close', () => resolve(performance.now() - began))
      })
    const first = closed()
    await expect.poll(async () => (await closed()) < 80).toBe(true)
    expect(await first).toBeGreaterThan(80)
  })

  it('stops at once, and gives its port back', async () => {
    const { server, endpoint } = await start()
    const idle = createConnection(endpoint.port, endpoint.host)
    await new Promise((resolve) => idle.once('connect', resolve))
    const began = performance.now()
    await server.stop()
    expect(performance.now() - began).toBeLessThan(1_500)
    await start({ listen: [endpoint] })
  })
})

describe('transfers', () => {
  const first = { zone: zone(1) }

  it.each([
    ['no one, unless it is said', {}, undefined, 'refused'],
    ['networks', { allowTransfer: [everyone] }, undefined, undefined],
    ['other networks', { allowTransfer: [{ address: Uint8Array.of(192, 0, 2, 0), prefix: 24 }] }, undefined, 'refused'],
    ['a key', { allowTransfer: [{ key: key.name }], keys: [key] }, key, undefined],
    ['a key, without it', { allowTransfer: [{ key: key.name }], keys: [key] }, undefined, 'refused'],
    ['another key', { allowTransfer: [{ key: mustName('other.') }], keys: [key] }, key, 'refused'],
    ['a key that is not known', { allowTransfer: [everyone] }, key, 'tsig-bad-key'],
    [
      'a key of another secret',
      { allowTransfer: [everyone], keys: [{ ...key, secret: new Uint8Array(32) }] },
      key,
      'tsig-bad-sig',
    ],
    [
      'what the zone says of its own',
      { zones: [{ ...first, allowTransfer: [] }], allowTransfer: [everyone] },
      undefined,
      'refused',
    ],
  ])('are for %s', async (_, options, tsig, code) => {
    const { endpoint } = await start(options)
    const result = transfer(endpoint, apex, tsig ? { tsig } : {})
    if (code === undefined) expect((await result).serial).toBe(1)
    else await expect(result).rejects.toMatchObject({ code })
  })

  it('of zones that are not there are NOTAUTH, also of names within one', async () => {
    const { endpoint } = await start({ allowTransfer: [everyone] })
    await expect(transfer(endpoint, mustName('absent.'))).rejects.toMatchObject({ code: 'notauth' })
    await expect(transfer(endpoint, mustName('ns1.example.'))).rejects.toMatchObject({ code: 'notauth' })
  })
})

describe('NOTIFY', () => {
  it('goes to targets after a change, again until it is answered, and never without a change', async () => {
    const seen: (number | undefined)[] = []
    const { endpoint: target } = await scriptedServer({
      udp: (message) => {
        seen.push(serialOf(message.answer[0]))
        return seen.length === 1 ? [] : [responseTo(message)]
      },
    })
    const results: string[] = []
    const { server } = await start({
      notify: [{ endpoint: target }],
      notified: ({ apex: of, failure }) => results.push(`${of} ${failure?.code ?? 'acknowledged'}`),
    })
    server.replaceZones([{ zone: zone(1, 'same A 192.0.2.1') }])
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(seen).toEqual([])
    server.replaceZones([{ zone: zone(3) }])
    await expect.poll(() => results, { timeout: 5_000 }).toEqual(['example. acknowledged'])
    expect(seen).toEqual([3, 3])
    expect(await server.notify(apex)).toMatchObject([{ apex, target: { endpoint: target } }])
    expect(await server.notify(mustName('absent.'))).toEqual([])
  }, 10_000)

  it('is refused by a primary, and NOTAUTH for zones of others', async () => {
    const { endpoint } = await start()
    await expect(notify(endpoint, apex)).rejects.toMatchObject({ code: 'refused' })
    await expect(notify(endpoint, mustName('absent.'))).rejects.toMatchObject({ code: 'notauth' })
  })
})

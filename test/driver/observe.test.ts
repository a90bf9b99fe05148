import { createSocket } from 'node:dgram'
import { afterEach, describe, expect, test } from 'vitest'
import type { Server } from '../../src/definition/project.ts'
import { mustName } from '../../src/dns/name.ts'
import type { Endpoint } from '../../src/dns/network.ts'
import { observeZone } from '../../src/driver/observe.ts'
import type { TsigKey } from '../../src/message/tsig-key.ts'
import type { ServedZone } from '../../src/server/served-zones.ts'
import { type NameServer, startServer } from '../../src/server/server.ts'
import { zoneDigest } from '../../src/zone/digest.ts'
import { readMasterFile } from '../../src/zonefile/reader.ts'
import { freePort } from '../servers/ports.ts'
import { serverOf } from './driving.ts'

const apex = mustName('a.example.')
const text = `@ 300 SOA ns h 7 7200 900 1209600 300
@ 300 NS ns
ns 300 A 192.0.2.1
sub 300 NS ns.sub
ns.sub 300 A 192.0.2.2
`
const { zone } = readMasterFile({ path: 'zone', bytes: Buffer.from(text) }, { apex })
const key: TsigKey = { name: mustName('transfer.'), algorithm: 'hmac-sha256', secret: Buffer.alloc(32, 1) }
const anyone = { address: Uint8Array.of(127, 0, 0, 0), prefix: 8 }

let running: NameServer | undefined
afterEach(async () => {
  await running?.stop(0)
  running = undefined
})

async function served(more: Partial<ServedZone> = {}): Promise<Endpoint> {
  const zones = [{ zone, allowTransfer: [anyone], ...more }]
  running = await startServer({ listen: [{ host: '127.0.0.1', port: 0 }], zones, keys: [key] })
  const [endpoint] = running.endpoints
  if (endpoint === undefined) throw new Error('it listens nowhere')
  return endpoint
}

const server = (endpoint: Endpoint, more: Partial<Server> = {}): Server => ({ ...serverOf({}), endpoint, ...more })

describe('a look at a server', () => {
  test('for the SOA alone gives the serial', async () => {
    const seen = await observeZone(server(await served()), apex, { depth: 'soa' })
    expect(seen).toEqual({ state: 'served', serial: 7, zone: undefined, withheld: undefined, ms: expect.any(Number) })
  })

  test('for the content gives the zone that it serves', async () => {
    const seen = await observeZone(server(await served()), apex, { depth: 'content' })
    expect(seen.state === 'served' && seen.zone && zoneDigest(seen.zone)).toBe(zoneDigest(zone))
  })

  test('signs the transfer where there is a key', async () => {
    const endpoint = await served({ allowTransfer: [{ key: key.name }] })
    const unsigned = await observeZone(server(endpoint), apex, { depth: 'content' })
    expect(unsigned).toMatchObject({ state: 'served', serial: 7, zone: undefined, withheld: { code: 'refused' } })
    const signed = await observeZone(server(endpoint), apex, { depth: 'content', key })
    expect(signed).toMatchObject({ state: 'served', withheld: undefined })
    const other = { ...key, secret: Buffer.alloc(32, 2) }
    const wrong = await observeZone(server(endpoint), apex, { depth: 'content', key: other })
    expect(wrong).toMatchObject({ state: 'served', zone: undefined, withheld: { code: 'tsig-bad-sig' } })
  })

  test.each([
    ['a zone that it does not have', 'b.example.', 'REFUSED'],
    ['a name that it delegates', 'sub.a.example.', 'a referral or an empty answer'],
    ['a name that is no zone', 'ns.a.example.', 'a referral or an empty answer'],
    ['a name that does not exist', 'no.a.example.', 'NXDOMAIN'],
  ])('for %s says that it is not served', async (_, name, reason) => {
    const seen = await observeZone(server(await served()), mustName(name), { depth: 'content' })
    expect(seen).toMatchObject({ state: 'not-served', reason })
  })

  test('asks for no transfer where that is not to be asked for', async () => {
    const endpoint = await served()
    for (const more of [{ observe: 'soa' }, { tcp: false }] as const) {
      const seen = await observeZone(server(endpoint, more), apex, { depth: 'content' })
      expect(seen).toMatchObject({
        state: 'served',
        serial: 7,
        zone: undefined,
        withheld: { code: 'transfer-not-asked' },
      })
    }
  })

  test('at a port where nothing listens finds nobody, at once', async () => {
    const seen = await observeZone(server({ host: '127.0.0.1', port: await freePort() }), apex, { depth: 'content' })
    expect(seen).toMatchObject({ state: 'unreachable' })
    expect(seen.ms).toBeLessThan(1_000)
  })

  test('at a server that is silent gives up in time', async () => {
    const silent = createSocket('udp4')
    const port = await new Promise<number>((bound) => silent.bind(0, '127.0.0.1', () => bound(silent.address().port)))
    const seen = await observeZone(server({ host: '127.0.0.1', port }), apex, { depth: 'soa' })
    silent.close()
    expect(seen).toMatchObject({ state: 'unreachable' })
    expect(seen.ms).toBeLessThan(3_000)
  })

  test('at one that serves over UDP alone says what it could not read', async () => {
    const udp = createSocket('udp4')
    const endpoint = await served()
    const port = await new Promise<number>((bound) => udp.bind(0, '127.0.0.1', () => bound(udp.address().port)))
    // In front of the server, and for datagrams only.
    const back = createSocket('udp4')
    udp.on('message', (message, from) => {
      back.once('message', (answer) => udp.send(answer, from.port, from.address))
      back.send(message, endpoint.port, endpoint.host)
    })
    const seen = await observeZone(server({ host: '127.0.0.1', port }), apex, { depth: 'content' })
    udp.close()
    back.close()
    expect(seen).toMatchObject({
      state: 'served',
      serial: 7,
      zone: undefined,
      withheld: { code: 'connection-refused' },
    })
  })

  test('ends when it is stopped', async () => {
    const stop = new AbortController()
    stop.abort()
    const seen = await observeZone(server(await served()), apex, { depth: 'soa', signal: stop.signal })
    expect(seen).toMatchObject({ state: 'unreachable' })
  })
})

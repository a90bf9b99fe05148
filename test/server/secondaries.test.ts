import { afterAll, describe, expect, it } from 'vitest'
import { transfer } from '../../src/client/transfer.ts'
import { mustName } from '../../src/dns/name.ts'
import type { TsigKey as OurKey } from '../../src/message/tsig-key.ts'
import { type NameServer, startServer } from '../../src/server/server.ts'
import { zoneDigest } from '../../src/zone/digest.ts'
import { zoneFrom } from '../answer/zones.ts'
import { axfr, waitForSerial } from '../servers/ask.ts'
import { describeWith } from '../servers/availability.ts'
import { startKind } from '../servers/fleet.ts'
import { freePort } from '../servers/ports.ts'
import { removeServers, type SecondaryZone, type ServerKind, type TsigKey } from '../servers/server.ts'
import { zoneText } from '../servers/zone-text.ts'

const apex = 'followed.example'
const host = '127.0.0.1'
const key: TsigKey = { name: 'transfer-key', algorithm: 'hmac-sha256', secret: Buffer.alloc(32, 7).toString('base64') }
const ourKey: OurKey = {
  name: mustName('transfer-key.'),
  algorithm: 'hmac-sha256',
  secret: new Uint8Array(32).fill(7),
}
/** Thousands of records, so that a transfer has many messages, and names that are easy to damage. */
const records = [
  ...Array.from({ length: 3_000 }, (_, i) => `Host-${i} A 192.0.2.${i % 256}`),
  'esc\\.aped TXT "a;b" "\\255"',
  'MiXed MX 10 Host-1',
  '*.wild CNAME Host-2',
  'sub NS ns.sub',
  'ns.sub A 192.0.2.200',
]

const servers: NameServer[] = []

describeWith(['named', 'knotd', 'nsd'], 'secondaries of the embedded server', () => {
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()))
    await removeServers()
  })

  describe.each<ServerKind>(['bind', 'knot', 'nsd'])('%s', (kind) => {
    it.each([
      ['without a key', undefined],
      ['with a key', key],
    ])(
      'follows %s, told by NOTIFY',
      async (_, tsig) => {
        const port = await freePort()
        const target = { endpoint: { host, port }, ...(tsig ? { tsig: ourKey } : {}) }
        const network = { address: Uint8Array.of(127, 0, 0, 1), prefix: 32 }
        const ours = await startServer({
          listen: [{ host, port: 0 }],
          zones: [{ zone: zoneFrom(apex, zoneText(5, records)) }],
          keys: [ourKey],
          allowTransfer: tsig ? [{ key: ourKey.name }] : [network],
          notify: [target],
        })
        servers.push(ours)
        const ourPort = ours.endpoints[0]?.port ?? 0
        const followed: SecondaryZone = {
          primaries: [{ address: host, port: ourPort, ...(tsig ? { key: tsig } : {}) }],
        }
        const secondary = await startKind(kind, { port, zones: { [apex]: followed } })
        await waitForSerial([secondary], apex, 5)

        const changed = zoneFrom(apex, zoneText(6, [...records, 'added A 198.51.100.1']))
        expect(ours.replaceZones([{ zone: changed }])).toEqual([
          { apex: mustName(`${apex}.`), change: 'replaced', from: 5, to: 6 },
        ])
        await waitForSerial([secondary], apex, 6)

        const there = await transfer({ host, port }, mustName(`${apex}.`))
        expect(zoneDigest(there)).toBe(zoneDigest(changed))
        // The same judged by dig, in the spelling that was written.
        const ourAxfr = await axfr({ address: host, port: ourPort }, apex, tsig)
        expect(ourAxfr).toHaveLength(changed.recordCount)
        expect(ourAxfr).toContain('MiXed.followed.example. 300 IN MX 10 Host-1.followed.example.')
        // Knot and NSD put owners into lower case; BIND keeps what it was sent.
        if (kind === 'bind') expect(await axfr(secondary, apex)).toEqual(ourAxfr)
      },
      30_000,
    )
  })
})

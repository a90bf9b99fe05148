import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { mustName } from '../../src/dns/name.ts'
import { zonefile } from '../../src/driver/drivers/zonefile.ts'
import { axfr, dig, waitForSerial } from '../servers/ask.ts'
import { describeWith } from '../servers/availability.ts'
import { startKind } from '../servers/fleet.ts'
import { removeServers, type ServerKind, type TestServer, type TsigKey } from '../servers/server.ts'
import { zoneText } from '../servers/zone-text.ts'
import { contextOf, deploymentOf, listing } from './driving.ts'

const apex = 'tedomum.example'
const normal = ['www A 192.0.2.80']
const degraded = ['www A 198.51.100.80']
const _broken = ['www A not-an-address']
const _key: TsigKey = {
  name: 'update',
  algorithm: 'hmac-sha256',
  secret: 'c2Vjb3VycyBzZWNvdXJzIHNlY291cnMgc2Vjb3Vycw==',
}
const programs: Readonly<Record<ServerKind, readonly string[]>> = {
  bind: ['named', 'rndc', 'named-checkzone', 'dig'],
  knot: ['knotd', 'knotc', 'dig'],
  nsd: ['nsd', 'nsd-control', 'nsd-checkzone', 'dig'],
}

afterAll(removeServers)

/** `reload:` of a server that runs here, from the argument list that its control program goes behind. */
function reloadOf(server: TestServer): unknown {
  const options = (flags: readonly (readonly [string, string])[]) =>
    Object.fromEntries(
      flags.flatMap(([flag, name]) => {
        const at = server.control.indexOf(flag)
        return at === -1 ? [] : [[name, server.control[at + 1]]]
      }),
    )
  const program = server.control[0]
  if (server.kind === 'bind') return { rndc: { program, ...options([['-c', 'configFile']]) } }
  if (server.kind === 'knot') return { knotc: { program, ...options([['-s', 'socket']]) } }
  return { 'nsd-control': { program, ...options([['-c', 'configFile']]) } }
}

function contextFor(server: TestServer, options: Readonly<Record<string, unknown>> = {}) {
  return contextOf({ directory: dirname(server.zoneFile(apex)), reload: reloadOf(server), ...options })
}

describe.each<ServerKind>(['bind', 'knot', 'nsd'])('the zone file of a primary', (kind) => {
  describeWith(programs[kind], `of ${kind}`, () => {
    test('is staged beside the old one and served once it is activated', async () => {
      const server = await startKind(kind, { zones: { [apex]: { text: zoneText(1, normal) } } })
      const context = contextFor(server)
      expect(await zonefile.inspect(context, mustName(apex))).toMatchObject({
        kind: { kind: 'primary' },
        refusal: undefined,
      })
      const before = await axfr(server, apex)
      const text = zoneText(2, degraded)
      const staged = await zonefile.stage(context, deploymentOf(apex, text))
      expect(await axfr(server, apex)).toEqual(before)
      expect(readFileSync(server.zoneFile(apex), 'utf8')).toBe(zoneText(1, normal))
      await staged.activate()
      await waitForSerial([server], apex, 2)
      expect((await dig(server, `www.${apex}`, 'A')).answer).toEqual([`www.${apex}. 300 IN A 198.51.100.80`])
      expect(listing(dirname(server.zoneFile(apex)))).toHaveLength(1)
    })
  })
})

import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { mustName } from '../../src/dns/name.ts'
import { zonefile } from '../../src/driver/drivers/zonefile.ts'
import { axfr, dig, serial, waitForSerial } from '../servers/ask.ts'
import { describeWith } from '../servers/availability.ts'
import { startBind } from '../servers/bind.ts'
import { startKind } from '../servers/fleet.ts'
import { removeServers, type ServerKind, type TestServer, type TsigKey } from '../servers/server.ts'
import { waitFor } from '../servers/waiting.ts'
import { zoneText } from '../servers/zone-text.ts'
import { contextOf, deploymentOf, listing } from './driving.ts'

const apex = 'tedomum.example'
const normal = ['www A 192.0.2.80']
const degraded = ['www A 198.51.100.80']
const broken = ['www A not-an-address']
const reload: Readonly<Record<ServerKind, readonly string[]>> = {
  bind: ['reload'],
  knot: ['-b', 'zone-reload'],
  nsd: ['reload'],
}
const key: TsigKey = {
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
function reloadOf(server: TestServer): Readonly<Record<string, unknown>> {
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

const zonesOf = (server: TestServer) => dirname(server.zoneFile(apex))
const inspect = (server: TestServer, zone = apex, options = {}) =>
  zonefile.inspect(contextFor(server, options), mustName(zone))
const stage = (server: TestServer, text: string, options = {}, more = {}) =>
  zonefile.stage(contextFor(server, options), deploymentOf(apex, text, more))

describe.each<ServerKind>(['bind', 'knot', 'nsd'])('the zone file of a primary', (kind) => {
  describeWith(programs[kind], `of ${kind}`, () => {
    test('is staged beside the old one and served once it is activated', async () => {
      const server = await startKind(kind, { zones: { [apex]: { text: zoneText(1, normal) } } })
      expect(await inspect(server)).toMatchObject({ kind: { kind: 'primary' }, refusal: undefined })
      const before = await axfr(server, apex)
      const [old] = listing(zonesOf(server))
      const staged = await stage(server, zoneText(2, degraded))
      expect(await axfr(server, apex)).toEqual(before)
      expect(listing(zonesOf(server))).toHaveLength(2)
      expect(listing(zonesOf(server))).toContain(old)

      await staged.activate()
      await waitForSerial([server], apex, 2)
      expect((await dig(server, `www.${apex}`, 'A')).answer).toEqual([`www.${apex}. 300 IN A 198.51.100.80`])
      expect(readFileSync(server.zoneFile(apex), 'utf8')).toBe(zoneText(2, degraded))
      expect(listing(zonesOf(server))).toHaveLength(1)
    })

    test('discarded leaves nothing behind, however often', async () => {
      const server = await startKind(kind, { zones: { [apex]: { text: zoneText(1, normal) } } })
      const before = listing(zonesOf(server))
      const staged = await stage(server, zoneText(2, degraded))
      await staged.discard()
      await staged.discard()
      expect(listing(zonesOf(server))).toEqual(before)
    })

    test('is loaded although the file that it replaces is dated in the future', async () => {
      const server = await startKind(kind, { zones: { [apex]: { text: zoneText(1, normal) } } })
      const inAnHour = new Date(Date.now() + 3_600_000)
      server.write(apex, zoneText(2, normal))
      utimesSync(server.zoneFile(apex), inAnHour, inAnHour)
      await server.tell(...reload[kind], apex)
      await waitForSerial([server], apex, 2)
      const staged = await stage(server, zoneText(3, degraded))
      await staged.activate()
      await waitForSerial([server], apex, 3)
    })

    test('is loaded each time, also several times within one second', async () => {
      const server = await startKind(kind, { zones: { [apex]: { text: zoneText(1, normal) } } })
      for (const next of [2, 3, 4, 5]) {
        const staged = await stage(server, zoneText(next, normal))
        await staged.activate()
        await waitForSerial([server], apex, next)
      }
    })

    test('of a zone with a slash in its name is the file that the server loads', async () => {
      const zone = '0/26.2.0.192.in-addr.arpa'
      const text = (serial: number) => `$TTL 300\n@ IN SOA a.b. c.d. ${serial} 3600 3600 1209600 300\n@ IN NS a.b.\n`
      const server = await startKind(kind, { zones: { [zone]: { text: text(1) } } })
      const staged = await zonefile.stage(contextFor(server), deploymentOf(zone, text(2)))
      await staged.activate()
      await waitForSerial([server], zone, 2)
    })

    test('keeps owner, group and mode of the file that it replaces', async () => {
      const server = await startKind(kind, { zones: { [apex]: { text: zoneText(1, normal) } } })
      const path = server.zoneFile(apex)
      // Readable by anyone: servers give up root's right to read everything.
      chmodSync(path, 0o664)
      if (process.geteuid?.() === 0) chownSync(path, 1234, 2345)
      const { uid, gid, mode } = statSync(path)
      const staged = await stage(server, zoneText(2, degraded))
      await staged.activate()
      expect(statSync(path)).toMatchObject({ uid, gid, mode })
      await waitForSerial([server], apex, 2)
    })

    test('is not written for a zone that the server does not have', async () => {
      const server = await startKind(kind, { zones: { [apex]: { text: zoneText(1, normal) } } })
      const before = listing(zonesOf(server))
      expect(await inspect(server, 'other.example')).toMatchObject({
        kind: { kind: 'missing' },
        refusal: expect.stringContaining('the server has no such zone'),
      })
      const deployment = deploymentOf('other.example', zoneText(2, degraded))
      await expect(zonefile.stage(contextFor(server), deployment)).rejects.toMatchObject({ code: 'wrong-kind' })
      expect(listing(zonesOf(server))).toEqual(before)
    })

    test('is not written for a zone that the server is secondary of', async () => {
      const primary = await startKind(kind, { zones: { [apex]: { text: zoneText(1, normal) } } })
      const server = await startKind(kind, { zones: { [apex]: { primaries: [primary] } } })
      await waitForSerial([server], apex, 1)
      // BIND and Knot keep what was transferred in the zone's file, and write it a little later.
      if (kind !== 'nsd') await waitFor(() => existsSync(server.zoneFile(apex)))
      const before = listing(zonesOf(server))
      expect(await inspect(server)).toMatchObject({ kind: { kind: 'secondary' } })
      await expect(stage(server, zoneText(2, degraded))).rejects.toMatchObject({
        code: 'wrong-kind',
        message: expect.stringContaining(`ns1, ${apex}: it is secondary there`),
      })
      expect(listing(zonesOf(server))).toEqual(before)
    })

    test('mends a zone whose file could not be loaded', async () => {
      const server = await startKind(kind, { zones: { [apex]: { text: zoneText(1, broken) } } })
      expect((await inspect(server)).refusal).toBeUndefined()
      const staged = await stage(server, zoneText(2, degraded))
      await staged.activate()
      await waitForSerial([server], apex, 2)
    })

    test('carries any zone’s name to the server, as its programs and its configuration can spell it', async () => {
      const zones = ['-dash.example', '0/26.2.0.192.in-addr.arpa', '_tcp.example']
      const text = (number: number) => `$TTL 300\n@ IN SOA a.b. c.d. ${number} 3600 3600 1209600 300\n@ IN NS a.b.\n`
      // The harness names each file as Knot's %s does; BIND's is then spelled the same by the template.
      const server = await startKind(kind, {
        zones: Object.fromEntries(zones.map((zone) => [zone, { text: text(1) }])),
      })
      for (const zone of kind === 'bind' ? zones.filter((one) => !one.includes('/')) : zones) {
        const file = zone.startsWith('-') ? `${zone}.zone` : '{zone}.zone'
        expect(await inspect(server, zone, { file })).toMatchObject({ refusal: undefined })
        const staged = await zonefile.stage(contextFor(server, { file }), deploymentOf(zone, text(2)))
        await staged.activate()
        await waitForSerial([server], zone, 2)
      }
    })

    test('fails where the server is dead, and leaves nothing behind', async () => {
      const server = await startKind(kind, { zones: { [apex]: { text: zoneText(1, normal) } } })
      const staged = await stage(server, zoneText(2, degraded))
      await server.kill()
      const before = listing(zonesOf(server))
      await expect(inspect(server)).rejects.toMatchObject({ code: 'control-unreachable' })
      await expect(stage(server, zoneText(2, degraded))).rejects.toMatchObject({ code: 'control-unreachable' })
      expect(listing(zonesOf(server))).toEqual(before)
      await expect(staged.activate()).rejects.toMatchObject({ code: 'control-unreachable' })
      // It is in place for the server's next start.
      expect(readFileSync(server.zoneFile(apex), 'utf8')).toBe(zoneText(2, degraded))
      await server.restart()
      expect(await serial(server, apex)).toBe(2)
    })

    test('fails where its control program is not installed', async () => {
      const server = await startKind(kind, { zones: { [apex]: { text: zoneText(1, normal) } } })
      const [name = ''] = Object.keys(reloadOf(server))
      const context = contextFor(server, { reload: { [name]: { program: 'no-such-program' } } })
      await expect(zonefile.inspect(context, mustName(apex))).rejects.toMatchObject({ code: 'tool-missing' })
    })
  })
})

describe.each<ServerKind>(['bind', 'nsd'])('the checker', (kind) => {
  describeWith(programs[kind], `of ${kind}`, () => {
    test('refuses a faulty file in its own words, before anything is changed', async () => {
      const server = await startKind(kind, { zones: { [apex]: { text: zoneText(1, normal) } } })
      const before = listing(zonesOf(server))
      await expect(stage(server, zoneText(2, broken))).rejects.toMatchObject({
        code: 'server-check-failed',
        exitCode: 3,
        message: expect.stringMatching(new RegExp(`refuses ${apex}: .*${server.zoneFile(apex)}:5: `)),
      })
      expect(listing(zonesOf(server))).toEqual(before)
      expect(await serial(server, apex)).toBe(1)
    })

    test('is passed over where the operator says so, or another is given', async () => {
      const server = await startKind(kind, { zones: { [apex]: { text: zoneText(1, normal) } } })
      const text = zoneText(2, broken)
      for (const staged of [
        await stage(server, text, {}, { unchecked: true }),
        await stage(server, text, { checker: false }),
        await stage(server, text, { checker: ['grep', '-q', 'not-an-address', '{file}'] }),
      ])
        await staged.discard()
      const own = { checker: ['sh', '-c', 'echo "$1 is no good"; exit 1', 'sh', '{zone}'] }
      await expect(stage(server, zoneText(2, normal), own)).rejects.toMatchObject({
        code: 'server-check-failed',
        message: `sh refuses ${apex}: ${apex} is no good`,
      })
      const absent = { checker: ['no-such-program', '{file}'] }
      await expect(stage(server, zoneText(2, normal), absent)).rejects.toMatchObject({ code: 'tool-missing' })
      expect(listing(zonesOf(server))).toHaveLength(1)
    })
  })
})

describeWith(programs.bind, 'BIND', () => {
  test('refuses a file for a dynamic zone, frozen or not, before a byte is written', async () => {
    const server = await startBind({ zones: { [apex]: { text: zoneText(1, normal), update: key } } })
    for (const detail of ['rndc says dynamic: yes', 'rndc says dynamic: yes, frozen: yes']) {
      const before = listing(zonesOf(server))
      expect(await inspect(server)).toMatchObject({ kind: { kind: 'dynamic', detail } })
      await expect(stage(server, zoneText(2, degraded))).rejects.toMatchObject({ code: 'wrong-kind' })
      expect(listing(zonesOf(server))).toEqual(before)
      await server.tell('freeze', apex)
    }
  })

  test('takes a file for a zone that it signs inline', async () => {
    const config = 'dnssec-policy default; inline-signing yes;'
    const server = await startBind({ zones: { [apex]: { text: zoneText(1, normal), config } } })
    expect(await inspect(server)).toMatchObject({ kind: { kind: 'primary' }, refusal: undefined })
    const staged = await stage(server, zoneText(2, degraded))
    await staged.activate()
    const expected = [`www.${apex}. 300 IN A 198.51.100.80`]
    await waitFor(async () => (await dig(server, `www.${apex}`, 'A')).answer.join() === expected.join())
  })

  test('refuses where it loads another file than would be written', async () => {
    const server = await startBind({ zones: { [apex]: { text: zoneText(1, normal) } } })
    const path = server.zoneFile(apex)
    expect(await inspect(server, apex, { file: 'db.{zone}' })).toMatchObject({
      kind: { kind: 'primary', file: path },
      refusal: `the server loads ${path}, and directory: and file: say ${join(dirname(path), `db.${apex}`)}`,
    })
    await expect(stage(server, zoneText(2, degraded), { file: 'db.{zone}' })).rejects.toMatchObject({
      code: 'wrong-kind',
    })
    expect(listing(zonesOf(server))).toHaveLength(1)
  })

  test('takes a first file, named for a zone with a slash', async () => {
    const zone = '0/26.2.0.192.in-addr.arpa'
    const config = `zone "${zone}" { type primary; file "zones/0_26.2.0.192.in-addr.arpa.zone"; };`
    const server = await startBind({ zones: {}, config })
    expect(await inspect(server, zone)).toMatchObject({ kind: { kind: 'other' }, refusal: undefined })
    const text = '$TTL 300\n@ IN SOA a.b. c.d. 2 3600 3600 1209600 300\n@ IN NS a.b.\n'
    const staged = await zonefile.stage(contextFor(server), deploymentOf(zone, text))
    await staged.activate()
    await waitForSerial([server], zone, 2)
  })

  test('takes a folder under the project’s root, and rndc by its address and key file', async () => {
    const server = await startBind({ zones: { [apex]: { text: zoneText(1, normal) } } })
    const options = {
      directory: 'zones',
      reload: { rndc: { server: '127.0.0.1', port: server.controlPort, keyFile: 'rndc.key' } },
    }
    const context = contextOf(options, { root: server.dir })
    const staged = await zonefile.stage(context, deploymentOf(apex, zoneText(2, degraded)))
    await staged.activate()
    await waitForSerial([server], apex, 2)
  })

  test('refuses another key', async () => {
    const server = await startBind({ zones: { [apex]: { text: zoneText(1, normal) } } })
    const keyFile = join(server.dir, 'other.key')
    writeFileSync(keyFile, `key "rndc-key" { algorithm ${key.algorithm}; secret "${key.secret}"; };\n`)
    const options = { reload: { rndc: { server: '127.0.0.1', port: server.controlPort, keyFile } } }
    await expect(inspect(server, apex, options)).rejects.toMatchObject({ code: 'control-key-refused' })
    const absent = { reload: { rndc: { keyFile: join(server.dir, 'absent.key') } } }
    await expect(inspect(server, apex, absent)).rejects.toMatchObject({ code: 'control-configuration' })
  })

  test.each([
    ['that is absent', 'absent', 'file-missing'],
    ['that is a file', 'named.conf', 'file-not-folder'],
  ])('fails on a folder %s', async (_, folder, code) => {
    const config = `zone "${apex}" { type primary; file "zones/${apex}.zone"; };`
    const server = await startBind({ zones: {}, config })
    const context = contextFor(server, { directory: join(server.dir, folder) })
    await expect(zonefile.inspect(context, mustName(apex))).resolves.toMatchObject({ refusal: undefined })
    const deployment = deploymentOf(apex, zoneText(2, degraded))
    await expect(zonefile.stage(context, deployment)).rejects.toMatchObject({ code })
  })

  describe('with push', () => {
    const push = ['sh', '-c', 'cp "$1" "$2"', 'sh', '{file}', '{target}']
    let folder: string
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'secours-test-'))
      vi.stubEnv('TMPDIR', folder)
    })
    afterEach(() => {
      vi.unstubAllEnvs()
      rmSync(folder, { recursive: true })
    })
    const start = async () => {
      const server = await startBind({ zones: { [apex]: { text: zoneText(1, normal) } } })
      return { server, waiting: () => readdirSync(folder).filter((name) => name.startsWith('secours-push-')) }
    }

    test('the file waits here, is carried there when it is activated, and is gone afterwards', async () => {
      const { server, waiting } = await start()
      const before = listing(zonesOf(server))
      const staged = await stage(server, zoneText(2, degraded), { push })
      expect(listing(zonesOf(server))).toEqual(before)
      expect(waiting()).toHaveLength(1)
      await staged.activate()
      await waitForSerial([server], apex, 2)
      expect(waiting()).toEqual([])
    })

    test('a faulty file is not carried, nor one that is discarded', async () => {
      const { server, waiting } = await start()
      const before = listing(zonesOf(server))
      await expect(stage(server, zoneText(2, broken), { push })).rejects.toMatchObject({ code: 'server-check-failed' })
      const staged = await stage(server, zoneText(2, degraded), { push })
      await staged.discard()
      expect(waiting()).toEqual([])
      expect(listing(zonesOf(server))).toEqual(before)
    })

    test('a command that fails is told with its words, and nothing is reloaded', async () => {
      const { server, waiting } = await start()
      const staged = await stage(server, zoneText(2, degraded), { push: ['sh', '-c', 'echo no route >&2; exit 12'] })
      await expect(staged.activate()).rejects.toMatchObject({
        code: 'push-failed',
        message: 'sh -c echo no route >&2; exit 12: exit code 12: no route',
      })
      expect(waiting()).toEqual([])
      expect(await serial(server, apex)).toBe(1)
    })
  })
})

describeWith(programs.knot, 'Knot', () => {
  test('refuses a file for a frozen zone, which would be loaded nobody knows when', async () => {
    const server = await startKind('knot', { zones: { [apex]: { text: zoneText(1, normal) } } })
    await server.tell('zone-freeze', apex)
    await waitFor(async () => (await inspect(server)).refusal !== undefined)
    await expect(stage(server, zoneText(2, degraded))).rejects.toMatchObject({ code: 'wrong-kind' })
    expect(listing(zonesOf(server))).toHaveLength(1)
  })

  test('says that a faulty file was not loaded', async () => {
    const server = await startKind('knot', { zones: { [apex]: { text: zoneText(1, normal) } } })
    const staged = await stage(server, zoneText(2, broken), { checker: false })
    await expect(staged.activate()).rejects.toMatchObject({ code: 'reload-failed' })
    expect(await serial(server, apex)).toBe(1)
  })
})

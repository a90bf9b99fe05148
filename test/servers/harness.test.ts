import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, describe, expect, test } from 'vitest'
import { axfr, dig, serial, waitForSerial, withoutSerial } from './ask.ts'
import { describeWith } from './availability.ts'
import { startBind } from './bind.ts'
import { startFleet, startKind } from './fleet.ts'
import { startKnot } from './knot.ts'
import { freePort, portIsFree } from './ports.ts'
import { removeServers, type ServerKind, type TsigKey } from './server.ts'
import { nsupdate } from './update.ts'
import { waitFor } from './waiting.ts'
import { zoneText } from './zone-text.ts'

const apex = 'tedomum.example'
const key: TsigKey = {
  name: 'transfer',
  algorithm: 'hmac-sha256',
  secret: 'c2Vjb3VycyBzZWNvdXJzIHNlY291cnMgc2Vjb3Vycw==',
}
const programs: Readonly<Record<ServerKind, readonly string[]>> = {
  bind: ['named', 'rndc', 'dig'],
  knot: ['knotd', 'knotc', 'dig'],
  nsd: ['nsd', 'nsd-control', 'dig'],
}
const reload: Readonly<Record<ServerKind, readonly string[]>> = {
  bind: ['reload', apex],
  knot: ['zone-reload', apex],
  nsd: ['reload', apex],
}
const addition = `add new.${apex}. 60 A 192.0.2.1`
const kinds: readonly ServerKind[] = ['bind', 'knot', 'nsd']

afterAll(removeServers)

describe('ports', () => {
  test('are all different when asked for at once', async () => {
    const ports = await Promise.all(Array.from({ length: 50 }, freePort))
    expect(new Set(ports).size).toBe(50)
  })

  test('a port that something listens on is not free', async () => {
    const port = await freePort()
    expect(await portIsFree(port)).toBe(true)
    const listener = createServer()
    await new Promise<void>((listening) => listener.listen(port, '127.0.0.1', listening))
    expect(await portIsFree(port)).toBe(false)
    await new Promise((closed) => listener.close(closed))
    expect(await portIsFree(port)).toBe(true)
  })
})

describe('waiting', () => {
  test('returns the first answer that is neither undefined nor false', async () => {
    const answers = [undefined, false, 0, 7]
    expect(await waitFor(() => answers.shift())).toBe(0)
  })

  test('says what it waited for', async () => {
    await expect(waitFor(() => false, 20, 'the end')).rejects.toThrow('the end: not so after 20 ms')
  })
})

for (const kind of kinds) {
  describeWith(programs[kind], kind, () => {
    test('as primary answers with its zone, transfers it, and writes its file anew', async () => {
      const server = await startKind(kind, { zones: { [apex]: { text: zoneText(1, ['www IN A 192.0.2.80']) } } })
      const soa = `ns1.${apex}. hostmaster.${apex}. 1 3600 3600 1209600 300`
      expect(await serial(server, apex)).toBe(1)
      expect(await dig(server, `www.${apex}`, 'A')).toMatchObject({
        rcode: 'NOERROR',
        flags: ['qr', 'aa'],
        answer: [`www.${apex}. 300 IN A 192.0.2.80`],
      })
      const absent = await dig(server, `ftp.${apex}`, 'A', { tcp: true })
      expect(absent).toMatchObject({ rcode: 'NXDOMAIN', answer: [], authority: [`${apex}. 300 IN SOA ${soa}`] })
      const records = await axfr(server, apex)
      expect(records).toEqual([
        `ns1.${apex}. 300 IN A 192.0.2.53`,
        `${apex}. 300 IN NS ns1.${apex}.`,
        `${apex}. 300 IN SOA ${soa}`,
        `www.${apex}. 300 IN A 192.0.2.80`,
      ])

      server.write(apex, zoneText(2, ['www IN A 192.0.2.80']))
      expect(await server.tell(...reload[kind])).toMatchObject({ code: 0 })
      await waitForSerial([server], apex, 2)
      expect(withoutSerial(await axfr(server, apex))).toEqual(withoutSerial(records))
      expect(readFileSync(server.zoneFile(apex), 'utf8')).toBe(zoneText(2, ['www IN A 192.0.2.80']))
    })

    test('serves a zone whose name holds a slash', async () => {
      const reverse = '0/28.2.0.192.in-addr.arpa'
      const text = `$TTL 300\n@ SOA ns1.${apex}. hostmaster.${apex}. 1 3600 3600 1209600 300\n@ NS ns1.${apex}.\n`
      const server = await startKind(kind, { zones: { [reverse]: { text } } })
      expect(await serial(server, reverse)).toBe(1)
    })

    test('as secondary transfers and follows a NOTIFY, with TSIG throughout', async () => {
      const port = await freePort()
      const primary = await startKind(kind === 'bind' ? 'knot' : 'bind', {
        zones: { [apex]: { text: zoneText(1), transferKey: key, notify: [{ address: '127.0.0.1', port, key }] } },
      })
      const secondary = await startKind(kind, { port, zones: { [apex]: { primaries: [{ ...primary, key }] } } })
      await waitForSerial([secondary], apex, 1)
      await expect(axfr(primary, apex)).rejects.toThrow('no transfer')
      expect(await axfr(primary, apex, key)).toEqual(await axfr(secondary, apex))

      primary.write(apex, zoneText(2, ['www IN A 192.0.2.80']))
      await primary.tell(...reload[primary.kind])
      await waitForSerial([secondary], apex, 2)
      expect((await dig(secondary, `www.${apex}`, 'A')).answer).toEqual([`www.${apex}. 300 IN A 192.0.2.80`])
    })

    test('as primary notifies secondaries of all kinds', async () => {
      const { primary, secondaries, all } = await startFleet(kind, kinds, { [apex]: { text: zoneText(1) } })
      await waitForSerial(all, apex, 1)
      primary.write(apex, zoneText(2))
      await primary.tell(...reload[kind])
      await waitForSerial(secondaries, apex, 2)
    })

    test('stopped or killed leaves no process and no open port, and starts again where it stood', async () => {
      const server = await startKind(kind, { zones: { [apex]: { text: zoneText(1) } } })
      for (const end of [server.stop, server.kill]) {
        const leader = server.pid()
        expect(processesOf(leader).length).toBeGreaterThan(0)
        await end()
        expect(server.running()).toBe(false)
        await waitFor(() => processesOf(leader).length === 0, 1_000, 'no process left')
        expect(await portIsFree(server.port)).toBe(true)
        await server.restart()
        expect(await serial(server, apex)).toBe(1)
      }
      const before = server.pid()
      await server.restart()
      expect(server.pid()).not.toBe(before)
      expect(await serial(server, apex)).toBe(1)
    })

    test('does not outlive a test process that is killed', async () => {
      const { child, pid, dir } = await startedByAnotherProcess(kind)
      expect(processesOf(pid).length).toBeGreaterThan(0)
      expect(existsSync(dir)).toBe(true)
      child.kill('SIGKILL')
      await waitFor(() => processesOf(pid).length === 0 && !existsSync(dir), 5_000, 'server and folder gone')
    })

    test('that cannot start says why', async () => {
      const config = 'no-such-statement: {'
      await expect(startKind(kind, { zones: {}, config })).rejects.toThrow(/does not serve:\n.*(error|failed)/s)
    })
  })
}

describeWith(['named', 'rndc', 'nsupdate'], 'bind, updates', () => {
  test.each([
    ['with a key', key],
    ['from the loopback', 'loopback'],
  ] as const)('takes one %s', async (_, update) => {
    const server = await startBind({ zones: { [apex]: { text: zoneText(1), update, ixfrFromDifferences: true } } })
    expect(await nsupdate(server, apex, [addition], keyOf(update))).toMatchObject({ code: 0 })
    expect((await dig(server, `new.${apex}`, 'A')).answer).toEqual([`new.${apex}. 60 IN A 192.0.2.1`])
  })

  test('refuses one without the key', async () => {
    const server = await startBind({ zones: { [apex]: { text: zoneText(1), update: key } } })
    expect((await nsupdate(server, apex, [addition])).stderr).toContain('REFUSED')
  })
})

describeWith(['knotd', 'knotc', 'nsupdate'], 'knot, updates', () => {
  test.each([
    ['with a key', key],
    ['from the loopback', 'loopback'],
  ] as const)('takes one %s', async (_, update) => {
    const server = await startKnot({ zones: { [apex]: { text: zoneText(1), update } } })
    expect(await nsupdate(server, apex, [addition], keyOf(update))).toMatchObject({ code: 0 })
    expect((await dig(server, `new.${apex}`, 'A')).answer).toEqual([`new.${apex}. 60 IN A 192.0.2.1`])
  })
})

function keyOf(update: TsigKey | 'loopback'): TsigKey | undefined {
  return update === 'loopback' ? undefined : update
}

/** The processes of a process group that still run; one that only waits to be reaped is none. */
function processesOf(leader: number): readonly string[] {
  return readdirSync('/proc').filter((entry) => {
    if (!/^\d+$/.test(entry)) return false
    const [state, , group] = statOf(entry)
    return state !== undefined && state !== 'Z' && Number(group) === leader
  })
}

/** The fields of /proc/PID/stat after the program's name: state, parent, process group. */
function statOf(pid: string): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
  } catch {
    return []
  }
}

/** A server started by a process that can be killed without harm to this one. */
async function startedByAnotherProcess(
  kind: ServerKind,
): Promise<{ readonly child: ChildProcess; readonly pid: number; readonly dir: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'secours-starter-'))
  const outfile = join(folder, 'start.mjs')
  const setup = JSON.stringify({ zones: { [apex]: { text: zoneText(1) } } })
  await build({
    stdin: {
      contents: `import { startKind } from './fleet.ts'
const server = await startKind('${kind}', ${setup})
console.log(JSON.stringify({ pid: server.pid(), dir: server.dir }))
setInterval(() => {}, 1000)`,
      resolveDir: import.meta.dirname,
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['vitest', 'dns-packet'],
    outfile,
    logLevel: 'silent',
    alias: { vitest: 'node:test' },
  })
  const child = spawn(process.execPath, [outfile], { stdio: ['ignore', 'pipe', 'inherit'] })
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString()))
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)))
  })
  rmSync(folder, { recursive: true })
  const printed: { readonly pid: number; readonly dir: string } = JSON.parse(line)
  return { child, ...printed }
}

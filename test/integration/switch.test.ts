import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, expect, test } from 'vitest'
import { readStatus } from '../../src/operate/status.ts'
import { runReconcile, runRestore, runResume, runSwitch } from '../../src/operate/switch.ts'
import { axfr, dig, serial, waitForSerial, withoutSerial } from '../servers/ask.ts'
import { describeWith } from '../servers/availability.ts'
import { startBind } from '../servers/bind.ts'
import { type Fleet, startFleet } from '../servers/fleet.ts'
import { removeServers, type TestServer } from '../servers/server.ts'
import { waitFor } from '../servers/waiting.ts'
import { apex, bindOptions, type FleetServer, operatorOf, secondaryOptions, zoneFileOf } from './fleet-project.ts'

const programs = ['named', 'rndc', 'named-checkzone', 'knotd', 'knotc', 'nsd', 'nsd-control', 'dig']
let remove = () => {}
afterEach(() => remove())
afterAll(removeServers)

function operate(servers: readonly FleetServer[], more = {}) {
  const made = operatorOf(servers, more)
  remove = made.remove
  return made.operator
}

/** BIND as primary; BIND, Knot and NSD as secondaries, of which the first two are in the site that the variant declares down. */
async function fourServers(config = ''): Promise<{ readonly fleet: Fleet; readonly servers: readonly FleetServer[] }> {
  const fleet = await startFleet('bind', ['bind', 'knot', 'nsd'], { [apex]: { text: zoneFileOf('normal', 1), config } })
  await waitForSerial(fleet.all, apex, 1)
  const servers = fleet.all.map((server, index): FleetServer => {
    const options = server === fleet.primary ? bindOptions(server) : secondaryOptions
    return { server, site: index === 2 ? 'rennes' : 'secours', options }
  })
  return { fleet, servers }
}

/** What servers transfer, in lower case: Knot does not keep the spelling of names. */
const contents = async (servers: readonly TestServer[]) =>
  Promise.all(
    servers.map(async (server) =>
      withoutSerial(await axfr(server, apex))
        .map((line) => line.toLowerCase())
        .toSorted(),
    ),
  )

describeWith(programs, 'a BIND primary with BIND, Knot and NSD as secondaries', () => {
  test('switch and restore reach all four, judged by dig and AXFR', async () => {
    const { fleet, servers } = await fourServers()
    const operator = operate(servers)
    const [before] = await contents([fleet.primary])

    const switched = await runSwitch(operator, 'degraded', { reason: 'power loss' })
    expect(switched.result.zones[0]?.servers.map(({ state }) => state)).toEqual([
      'served',
      'served',
      'served',
      'served',
    ])
    expect([switched.result.outcome, switched.exitCode]).toEqual(['done', 0])
    const given = switched.result.zones[0]?.serial
    for (const server of fleet.all) {
      expect(await serial(server, apex)).toBe(given)
      expect((await dig(server, `www.${apex}`, 'A')).answer.toSorted()).toEqual([
        `www.${apex}. 300 IN A 198.51.100.80`,
        `www.${apex}. 300 IN A 198.51.100.81`,
      ])
      expect((await dig(server, `Jabber.${apex}`, 'A')).rcode).toBe('NXDOMAIN')
    }
    expect(new Set((await contents(fleet.all)).map((records) => records.join('\n'))).size).toBe(1)
    expect((await readStatus(operator)).findings).toEqual([])

    const restored = await runRestore(operator)
    expect(restored.exitCode).toBe(0)
    expect(restored.result.zones[0]?.serial).toBe((given ?? 0) + 1)
    for (const content of await contents(fleet.all)) expect(content).toEqual(before)
    expect((await readStatus(operator)).findings).toEqual([])
  })

  test('publishing the old file again leaves every secondary behind; restoring leaves none', async () => {
    const { fleet, servers } = await fourServers()
    const operator = operate(servers)
    const old = readFileSync(fleet.primary.zoneFile(apex), 'utf8')
    await runSwitch(operator, 'degraded')

    // The negative control: what one would do by hand. The primary takes it, no secondary does.
    const later = new Date(Date.now() + 5_000)
    fleet.primary.write(apex, old)
    utimesSync(fleet.primary.zoneFile(apex), later, later)
    await fleet.primary.tell('reload', apex)
    await waitForSerial([fleet.primary], apex, 1)
    await sleep(1_000)
    const isDegraded = async (server: TestServer) => (await dig(server, `Jabber.${apex}`, 'A')).rcode === 'NXDOMAIN'
    expect(await Promise.all(fleet.all.map(isDegraded))).toEqual([false, true, true, true])

    const { exitCode, result } = await runRestore(operator)
    expect([exitCode, result.refused]).toEqual([0, []])
    expect(await Promise.all(fleet.all.map(isDegraded))).toEqual([false, false, false, false])
    expect((await readStatus(operator)).findings).toEqual([])
  })

  test('a server that is down in a down site is absent; elsewhere it makes the switch split; status names it in both cases', async () => {
    const { fleet, servers } = await fourServers()
    const operator = operate(servers)
    const [, knot, nsd] = fleet.secondaries
    if (knot === undefined || nsd === undefined) throw new Error('no secondaries')

    await knot.stop()
    const absent = await runSwitch(operator, 'degraded')
    expect([absent.result.outcome, absent.exitCode]).toEqual(['done', 0])
    expect(absent.result.zones[0]?.servers[2]).toMatchObject({ server: 'ns3', state: 'absent' })
    const status = await readStatus(operator)
    expect(status.zones[0]?.servers[2]).toMatchObject({ server: 'ns3', state: 'absent' })
    expect(status.findings).toEqual([])

    await nsd.stop()
    const split = await runRestore(operator)
    expect([split.result.outcome, split.exitCode]).toEqual(['split', 5])
    const named = await readStatus(operator)
    expect(named.findings.map(({ code, server }) => [code, server])).toEqual([
      ['split', null],
      ['unreachable', 'ns3'],
      ['unreachable', 'ns4'],
    ])

    // Back, perhaps with what they served before: the NOTIFY came while they were down, and the next refresh is an hour away.
    await Promise.all([knot.restart(), nsd.restart()])
    expect((await readStatus(operator)).findings).toContainEqual(expect.objectContaining({ code: 'split' }))
    expect((await runResume(operator)).exitCode).toBe(0)
    expect((await readStatus(operator)).findings).toEqual([])
  })

  // How long it may take is measured by test/bench/switch.ts, never here.
  test('tells the time from the decision to the last server verified, and how much of it servers were waited for', async () => {
    const { servers } = await fourServers()
    const { timing, result, exitCode } = await runSwitch(operate(servers), 'degraded')
    expect(exitCode).toBe(0)
    const last = Math.max(...(result.zones[0]?.servers.map(({ ms }) => ms) ?? [Number.NaN]))
    expect(last).toBeGreaterThan(0)
    expect(timing.totalMs).toBeGreaterThanOrEqual(last)
    expect(timing.serversMs).toBeGreaterThan(0)
    expect(timing.serversMs).toBeLessThanOrEqual(timing.totalMs)
  })
})

describeWith(['named', 'rndc', 'named-checkzone', 'dig'], 'a BIND primary', () => {
  /** `max-zone-ttl` is named's alone: named-checkzone passes what named then refuses to load. */
  const refuseLongTtls = 'max-zone-ttl 3600;'

  test('that refuses to load a zone, though rndc exits 0, is reported as failed; the old content stays', async () => {
    const bind = await startBind({ zones: { [apex]: { text: zoneFileOf('normal', 1), config: refuseLongTtls } } })
    bind.write(apex, zoneFileOf('degraded', 2))
    const told = await bind.tell('reload', apex)
    expect(await serial(bind, apex)).toBe(1)
    bind.write(apex, zoneFileOf('normal', 1))

    const operator = operate([{ server: bind, site: 'secours', options: bindOptions(bind) }])
    const [before] = await contents([bind])
    const { result, exitCode } = await runSwitch(operator, 'degraded')
    expect([result.outcome, exitCode]).toEqual(['failed', 4])
    expect(result.refused).toMatchObject([{ code: 'canary-failed' }])
    expect(await contents([bind])).toEqual([before])
    // What it would load at its next start is sound too.
    await bind.restart()
    expect(await contents([bind])).toEqual([before])
    expect((await readStatus(operator)).findings).toEqual([])
    expect(told.code).toBe(0)
  })

  test('that calls a file up-to-date by its date, though rndc exits 0, is reported as failed; the old content stays', async () => {
    const bind = await startBind({ zones: { [apex]: { text: zoneFileOf('normal', 1) } } })
    // A reload of the operator's own that brings an old date along, as a copy with kept dates does.
    const script = join(bind.dir, 'reload.sh')
    const control = [...bind.control, 'reload'].map((word) => `'${word}'`).join(' ')
    writeFileSync(script, `touch -d '1 hour ago' '${bind.zoneFile(apex)}' && exec ${control} "$1" >'${script}.out'\n`)
    const argv = ['/bin/sh', script, '{zone}']
    const dated = operate([{ server: bind, site: 'secours', options: bindOptions(bind, argv) }])
    const failed = await runSwitch(dated, 'degraded')
    expect(readFileSync(`${script}.out`, 'utf8')).toBe('zone reload up-to-date\n')
    expect([failed.result.outcome, failed.exitCode]).toEqual(['failed', 4])
    expect(await serial(bind, apex)).toBe(1)
    expect((await readStatus(dated)).findings).toEqual([])
    remove()

    const operator = operate([{ server: bind, site: 'secours', options: bindOptions(bind) }])
    expect((await runSwitch(operator, 'degraded')).exitCode).toBe(0)
    expect((await dig(bind, `Jabber.${apex}`, 'A')).rcode).toBe('NXDOMAIN')
  })

  test('with a dynamic zone is refused before a byte is written', async () => {
    const bind = await startBind({ zones: { [apex]: { text: zoneFileOf('normal', 1), update: 'loopback' } } })
    const folder = dirname(bind.zoneFile(apex))
    const look = () => readdirSync(folder).map((name) => [name, statSync(`${folder}/${name}`).mtimeMs])
    const before = look()
    const operator = operate([{ server: bind, site: 'secours', options: bindOptions(bind) }])
    const { result, exitCode } = await runSwitch(operator, 'degraded')
    expect(exitCode).toBe(3)
    expect(result.refused).toMatchObject([{ zone: apex, server: 'ns1', code: 'wrong-kind' }])
    expect(look()).toEqual(before)
    expect(readdirSync(operator.stateFolder)).toEqual([])
  })

  test('that is secondary of the zone is refused before a byte is written', async () => {
    const primary = await startBind({ zones: { [apex]: { text: zoneFileOf('normal', 1) } } })
    const bind = await startBind({ zones: { [apex]: { primaries: [primary] } } })
    await waitForSerial([bind], apex, 1)
    const operator = operate([{ server: bind, site: 'secours', options: bindOptions(bind) }])
    const { result, exitCode } = await runSwitch(operator, 'degraded')
    expect([exitCode, result.refused.map(({ code }) => code)]).toEqual([3, ['wrong-kind']])
  })

  test('that signs the zone inline is judged by what is ours, and moves on from its own serial', async () => {
    const token = `_acme-challenge.www.${apex}. 60 IN TXT "token"\n`
    const config = 'dnssec-policy default; inline-signing yes;'
    const bind = await startBind({ zones: { [apex]: { text: zoneFileOf('normal', 1) + token, config } } })
    await waitFor(async () => (await axfr(bind, apex)).some((line) => / RRSIG SOA /.test(line)))
    const made = operatorOf(
      [{ server: bind, site: 'secours', options: bindOptions(bind) }],
      {},
      { signed: true, unmanaged: '_acme-challenge.** TXT' },
    )
    remove = made.remove
    expect((await readStatus(made.operator)).findings).toEqual([])
    for (const [variant, address] of [
      ['degraded', '198.51.100.80'],
      ['normal', '192.0.2.80'],
    ] as const) {
      const before = await serial(bind, apex)
      const { exitCode, result } = await runSwitch(made.operator, variant)
      expect([exitCode, result.outcome]).toEqual([0, 'done'])
      expect(await serial(bind, apex)).toBeGreaterThan(before ?? 0)
      expect((await dig(bind, `www.${apex}`, 'A')).answer.join()).toContain(address)
      // What others maintain on the server survives.
      expect((await dig(bind, `_acme-challenge.www.${apex}`, 'TXT')).answer.join()).toContain('token')
      expect((await readStatus(made.operator)).findings).toEqual([])
      // It signs anew, and numbers on by itself.
      await bind.tell('sign', apex)
    }
  })

  test('that comes back from the dead with the old zone is found out, and reconciled', async () => {
    const text = zoneFileOf('normal', 1)
    const [ns1, ns2] = await Promise.all([
      startBind({ zones: { [apex]: { text } } }),
      startBind({ zones: { [apex]: { text } } }),
    ])
    const operator = operate([
      { server: ns1, site: 'rennes', options: bindOptions(ns1) },
      { server: ns2, site: 'secours', options: bindOptions(ns2) },
    ])
    await ns1.kill()
    expect((await runSwitch(operator, 'degraded')).exitCode).toBe(0)
    await ns1.restart()
    const { findings } = await readStatus(operator)
    expect(findings).toMatchObject([{ code: 'behind', server: 'ns1' }])
    expect((await runReconcile(operator)).exitCode).toBe(0)
    expect(await serial(ns1, apex)).toBe(await serial(ns2, apex))
    expect((await readStatus(operator)).findings).toEqual([])
  })

  test('whose folder cannot be written fails there, and nothing is changed', async () => {
    const bind = await startBind({ zones: { [apex]: { text: zoneFileOf('normal', 1) } } })
    const elsewhere = bindOptions(bind).replace(`file: '{zone}.zone'`, `file: 'none/{zone}.zone'`)
    mkdirSync(`${bind.dir}/other`)
    const operator = operate([{ server: bind, site: 'secours', options: elsewhere }])
    const { exitCode } = await runSwitch(operator, 'degraded')
    expect(exitCode).toBe(3)
    expect(await serial(bind, apex)).toBe(1)
  })
})

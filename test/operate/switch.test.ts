import { existsSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import { SecoursError } from '../../src/diagnostic.ts'
import { readHistory } from '../../src/operate/history.ts'
import { openSwitchJournal } from '../../src/operate/recorded.ts'
import { readStatus } from '../../src/operate/status.ts'
import { planSwitch, runReconcile, runRestore, runResume, runRollback, runSwitch } from '../../src/operate/switch.ts'
import type { RRset } from '../../src/zone/rrset.ts'
import { nameOf, newScene, type Scene, zoneFrom, zoneOf } from './scene.ts'

let scene: Scene
afterEach(() => scene.remove())
const apex = 'tedomum.example'
const only = { zones: [apex] }
const reasons = (code: string) => [{ code, reason: 'it must be' }]

const servedEverywhere = async () => Promise.all(['ns1', 'ns2', 'ns3'].map((server) => scene.serves(server)))
const builtZone = () => {
  const built = scene.operator.zones.find((zone) => zone.apex.startsWith(apex))
  if (built === undefined) throw new Error('no zone')
  return built
}
const put = (server: string, variant: string, serial: number) =>
  scene.fleet.put(server, zoneOf(builtZone(), variant), serial)

describe('a switch', () => {
  test('reaches every server, and its result is the contract', async () => {
    scene = newScene()
    const { result, exitCode, timing } = await runSwitch(scene.operator, 'degraded', { ...only, reason: 'power loss' })
    expect(result).toEqual({
      version: 1,
      id: expect.stringMatching(/^switch-/),
      variant: 'degraded',
      zones: [
        {
          zone: apex,
          from: 'normal',
          to: 'degraded',
          serial: 2026112201,
          changes: 2,
          servers: ['ns1', 'ns2', 'ns3'].map((server) => ({
            server,
            state: 'served',
            serial: 2026112201,
            ms: expect.any(Number),
          })),
        },
      ],
      skipped: [],
      refused: [],
      overrides: [],
      startedAt: expect.stringMatching(/^2026-11-22T12:00:00/),
      finishedAt: expect.stringMatching(/^2026-11-22T12:00:00/),
      // jabber, which goes, has the zone's TTL of an hour.
      drainedBy: expect.stringMatching(/^2026-11-22T13:00:00/),
      outcome: 'done',
    })
    expect(exitCode).toBe(0)
    expect(timing.serversMs).toBeLessThanOrEqual(timing.totalMs)
    expect(await servedEverywhere()).toEqual(['degraded', 'degraded', 'degraded'])
    expect(scene.fleet.written()).toEqual([`ns2 ${apex}`, `ns1 ${apex}`])
  })

  test('and restore end with the old content under a newer serial, everywhere', async () => {
    scene = newScene()
    await runSwitch(scene.operator, 'degraded', only)
    const { result, exitCode } = await runRestore(scene.operator, only)
    expect(exitCode).toBe(0)
    expect(result.zones[0]).toMatchObject({ from: 'degraded', to: 'normal', serial: 2026112202 })
    expect(await servedEverywhere()).toEqual(['normal', 'normal', 'normal'])
  })

  test('of every zone leaves out those without the variant, by name', async () => {
    scene = newScene()
    const { result } = await runSwitch(scene.operator, 'mail-only')
    expect(result.zones.map(({ zone }) => zone)).toEqual([apex])
    expect(result.skipped).toEqual([{ zone: 'asso.example', server: null, reason: 'has no variant mail-only' }])
  })

  test('leaves alone and lists a zone in which a shared overlay changes nothing', async () => {
    const shared = 'down: [rennes]\nreplace: [{from: 192.0.2.80, to: 198.51.100.80}]\n'
    const other = `ttl: 1h
soa: {mname: ns1, rname: h, refresh: 2h, retry: 15m, expire: 2w, minimum: 5m}
records: {'': {type: NS, value: ns1}, ns1: {type: A, value: 198.51.100.1}}
`
    const files = { 'zones/out.yaml': shared, 'zones/other.example/normal.yaml': other }
    scene = newScene({ files })
    const { result, exitCode } = await runSwitch(scene.operator, 'out')
    expect(exitCode).toBe(0)
    expect(result.skipped).toEqual([{ zone: 'other.example', server: null, reason: 'unchanged' }])
    expect(result.zones.map(({ zone }) => zone)).toEqual(['asso.example', apex])
  })

  test('to a variant or of a zone that does not exist is wrong usage', async () => {
    scene = newScene()
    await expect(runSwitch(scene.operator, 'nothing')).rejects.toMatchObject({ code: 'variant-unknown', exitCode: 2 })
    const options = { zones: ['no.example'] }
    await expect(runSwitch(scene.operator, 'degraded', options)).rejects.toMatchObject({ code: 'zone-unknown' })
  })

  test('that is declined changes nothing', async () => {
    scene = newScene()
    const asked: string[] = []
    const operator = scene.as({
      confirm: async (plan) => {
        asked.push(...plan.zones.map(({ zone }) => zone))
        return false
      },
    })
    const { declined, exitCode } = await runSwitch(operator, 'degraded', only)
    expect([asked, declined, exitCode]).toEqual([[apex], true, 4])
    expect(scene.fleet.written()).toEqual([])
    expect(readHistory(operator).switches).toEqual([])
  })

  test('keeps the records that others maintain on each server', async () => {
    scene = newScene({ policy: ", unmanaged: ['_acme-challenge.** TXT']" })
    const built = scene.operator.zones.find((zone) => zone.apex.startsWith(apex))
    if (built === undefined) throw new Error('no zone')
    const challenge = nameOf(`_acme-challenge.www.${apex}.`)
    const record = { owner: challenge, type: 16, ttl: 60, rdata: [Uint8Array.of(2, 104, 105)] }
    scene.fleet.put('ns2', zoneFrom(built.apex, [...zoneOf(built, 'normal').rrsets(), record]), 2026112105)
    expect((await runSwitch(scene.operator, 'degraded', only)).exitCode).toBe(0)
    const ns2 = scene.operator.project.servers.get('ns2')
    if (ns2 === undefined) throw new Error('no ns2')
    const seen = await scene.fleet.look(ns2, built.apex, 'content')
    expect(seen.state === 'served' && seen.zone?.get(challenge, 16)?.ttl).toBe(60)
    expect(seen).toMatchObject({ serial: 2026112201 })
  })

  test('extends its expiry when it is done again, and touches no server', async () => {
    scene = newScene()
    await runSwitch(scene.operator, 'degraded', only)
    const { exitCode } = await runSwitch(scene.operator, 'degraded', { ...only, expires: 72 * 3600 })
    expect(exitCode).toBe(0)
    expect(scene.fleet.written()).toHaveLength(2)
    expect((await readStatus(scene.operator, [apex])).zones[0]?.expiresAt).toMatch(/^2026-11-25T12/)
  })
})

describe('gates', () => {
  const spread = () => {
    for (const [index, name] of ['ns1', 'ns2', 'ns3'].entries()) put(name, 'normal', 1 + index * 1_500_000_000)
    scene.fleet.mischief('ns3', 'deaf')
  }
  const silence = () => {
    for (const name of ['ns1', 'ns2', 'ns3']) scene.fleet.mischief(name, 'down')
  }
  const cases: readonly (readonly [what: string, arrange: () => void, code: string])[] = [
    ['a zone that cannot be written to', () => scene.fleet.mischief('ns2', 'wrong-kind'), 'wrong-kind'],
    [
      'a zone that the checker of a server refuses',
      () => scene.fleet.mischief('ns1', 'check-fails'),
      'server-check-failed',
    ],
    ['serials with no newer one', spread, 'serial-unsafe'],
    ['content that secours never put there', () => ['ns1', 'ns2'].map(putDrift), 'drift'],
    ['too few servers that answer', silence, 'servers-unreachable'],
  ]
  test.each(cases)('refuse %s, and nothing is changed', async (_, arrange, code) => {
    scene = newScene()
    arrange()
    const before = scene.fleet.serial('ns2', nameOf(`${apex}.`))
    const { result, exitCode } = await runSwitch(scene.operator, 'degraded', only)
    expect(exitCode).toBe(3)
    expect(result.outcome).toBe('failed')
    expect(result.refused.map((refused) => refused.code)).toContain(code)
    expect(scene.fleet.written()).toEqual([])
    expect(scene.fleet.serial('ns2', nameOf(`${apex}.`))).toBe(before)
  })

  test.each(cases.filter(([, , code]) => code !== 'servers-unreachable' && code !== 'wrong-kind'))(
    '%s: overridden by name, with the reason kept',
    async (_, arrange, code) => {
      scene = newScene()
      arrange()
      const { result, exitCode } = await runSwitch(scene.operator, 'degraded', { ...only, allow: reasons(code) })
      expect(result.refused).toEqual([])
      expect(await scene.serves('ns2')).toBe('degraded')
      if (code !== 'serial-unsafe') expect(exitCode).toBe(0)
      expect(result.overrides).toEqual(reasons(code))
      expect(readHistory(scene.operator).switches[0]?.overrides).toEqual(result.overrides)
    },
  )

  test.each([
    ['a gate that there is none of', { allow: reasons('drfit') }, 'gate-unknown', /drift/],
    ['a gate that no reason lifts', { allow: reasons('wrong-kind') }, 'gate-firm', /wrong-kind/],
    ['a server that there is none of', { without: [{ server: 'ns9', reason: 'r' }] }, 'server-unknown', /ns9/],
  ])('%s by name is wrong usage, and nothing is looked at', async (_, options, code, says) => {
    scene = newScene()
    const switching = runSwitch(scene.operator, 'degraded', { ...only, ...options })
    await expect(switching).rejects.toMatchObject({ code, exitCode: 2 })
    await expect(switching).rejects.toSatisfy(({ message, hint }) => says.test(`${message} ${hint}`))
    expect(scene.progress).toEqual([])
  })

  test.each(['drift', 'canary-failed', 'mail-bounces'])(
    '%s is known by name, whether it holds today or not',
    async (code) => {
      scene = newScene()
      expect((await runSwitch(scene.operator, 'degraded', { ...only, allow: reasons(code) })).exitCode).toBe(0)
    },
  )

  /** Serves normal with one record more, under the serial of before or another. */
  const edit = (server: string, extra: string, serial = 2026112101) => {
    const built = builtZone()
    const added: RRset = {
      owner: nameOf(`${extra}.${apex}.`),
      type: 1,
      ttl: 60,
      rdata: [new Uint8Array([192, 0, 2, 7])],
    }
    scene.fleet.put(server, zoneFrom(built.apex, [...zoneOf(built, 'normal').rrsets(), added]), serial)
  }

  test.each([
    ['a newer serial', () => put('ns1', 'normal', 2026112105), /2026112101 then, serial 2026112105 now/],
    ['other content under the same serial', () => edit('ns1', 'new'), /2026112101 then and now, with other content/],
    ['other content', () => edit('ns1', 'new', 2026112105), /2026112105 with other content now/],
    ['silence', () => scene.fleet.mischief('ns1', 'down'), /2026112101 then, unreachable now/],
  ])('a server that changed while the operator thought is left alone: %s', async (_, change, says) => {
    scene = newScene()
    const operator = scene.as({
      confirm: async () => {
        change()
        return true
      },
    })
    const { result, exitCode } = await runSwitch(operator, 'degraded', only)
    expect([result.outcome, exitCode]).toEqual(['split', 5])
    expect(result.refused).toMatchObject([{ zone: apex, server: 'ns1', code: 'stale-plan' }])
    expect(result.refused[0]?.message).toMatch(says)
    expect(scene.fleet.written()).toEqual([`ns2 ${apex}`])
  })

  test('an error of the definition holds back its zone alone: partial', async () => {
    scene = newScene()
    const fault = {
      code: 'mail-bounces',
      severity: 'error',
      message: 'no MX',
      zone: apex,
      variant: 'degraded',
    } as const
    const operator = scene.as({ faults: [fault] })
    const { result, exitCode } = await runSwitch(operator, 'degraded')
    expect([result.outcome, exitCode]).toEqual(['partial', 5])
    expect(result.refused).toEqual([{ zone: apex, server: null, code: 'mail-bounces', message: 'no MX' }])
    expect(await scene.serves('ns2', 'asso.example')).toBe('degraded')
    expect(await scene.serves('ns2')).toBe('normal')
    const status = await readStatus(operator)
    expect(status.findings.map(({ code }) => code)).toEqual(['partial'])
    // Once the definition is corrected, resume finishes it.
    expect((await runResume(scene.operator)).exitCode).toBe(0)
    expect(await scene.serves('ns2')).toBe('degraded')
    expect((await readStatus(scene.operator)).findings).toEqual([])
  })

  test('all or nothing: one refused zone refuses all', async () => {
    scene = newScene()
    const fault = {
      code: 'mail-bounces',
      severity: 'error',
      message: 'no MX',
      zone: apex,
      variant: 'degraded',
    } as const
    const { exitCode, result } = await runSwitch(scene.as({ faults: [fault] }), 'degraded', { allOrNothing: true })
    expect(exitCode).toBe(3)
    expect(result.refused.map(({ code }) => code)).toEqual(['mail-bounces', 'all-or-nothing'])
    expect(scene.fleet.written()).toEqual([])
  })

  test('a server that changed after the plan is left alone', async () => {
    scene = newScene()
    const operator = scene.as({
      confirm: async () => {
        put('ns1', 'mail-only', 2026112150)
        return true
      },
    })
    const { result, exitCode } = await runSwitch(operator, 'degraded', only)
    expect(result.refused).toMatchObject([{ zone: apex, server: 'ns1', code: 'stale-plan' }])
    expect([result.outcome, exitCode]).toEqual(['split', 5])
    expect(await scene.serves('ns1')).toBe('mail-only')
    expect(await scene.serves('ns2')).toBe('degraded')
  })

  test('a canary that changed after the plan: nothing is done', async () => {
    scene = newScene()
    const operator = scene.as({
      confirm: async () => {
        put('ns2', 'mail-only', 2026112150)
        return true
      },
    })
    const { result, exitCode } = await runSwitch(operator, 'degraded', only)
    expect([result.outcome, exitCode]).toEqual(['failed', 3])
    expect(scene.fleet.written()).toEqual([])
  })

  test('a switch that was made since the plan', async () => {
    scene = newScene()
    const operator = scene.as({
      confirm: async () => (await runSwitch(scene.operator, 'mail-only', only)).exitCode === 0,
    })
    const { result, exitCode } = await runSwitch(operator, 'degraded', only)
    expect([exitCode, result.refused.map(({ code }) => code)]).toEqual([3, ['stale-plan']])
  })
})

describe('a canary', () => {
  test('that keeps its old content gets it anew under a newer serial, and no other server sees the new one', async () => {
    scene = newScene()
    scene.fleet.mischief('ns2', 'keeps-old')
    const { result, exitCode } = await runSwitch(scene.operator, 'degraded', only)
    expect([result.outcome, exitCode]).toEqual(['failed', 4])
    expect(result.refused).toMatchObject([{ zone: apex, code: 'canary-failed' }])
    expect(await servedEverywhere()).toEqual(['normal', 'normal', 'normal'])
    expect(scene.fleet.written()).toEqual([`ns2 ${apex}`, `ns2 ${apex}`])
    const status = await readStatus(scene.operator, [apex])
    expect(status.findings).toEqual([])
    expect(status.zones[0]).toMatchObject({ variant: 'normal', since: null })
    // The next serial is newer than the one that it was set back under.
    scene.fleet.mischief('ns2', 'keeps-old', false)
    expect((await runSwitch(scene.operator, 'degraded', only)).result.zones[0]?.serial).toBe(2026112203)
  })

  test('that takes something else is set back', async () => {
    scene = newScene()
    scene.fleet.mischief('ns2', 'garbles')
    const operator = scene.as({
      onProgress: ({ step }) => {
        if (step === 'undo') scene.fleet.mischief('ns2', 'garbles', false)
      },
    })
    const { result, exitCode } = await runSwitch(operator, 'degraded', only)
    expect([result.outcome, exitCode]).toEqual(['failed', 4])
    expect(await servedEverywhere()).toEqual(['normal', 'normal', 'normal'])
    expect(scene.fleet.serial('ns2', nameOf(`${apex}.`))).toBe(2026112202)
  })

  test('that takes something else and cannot be set back makes it split: only a person decides', async () => {
    scene = newScene()
    scene.fleet.mischief('ns2', 'garbles')
    const { result, exitCode } = await runSwitch(scene.operator, 'degraded', only)
    expect([result.outcome, exitCode]).toEqual(['split', 5])
    expect(await scene.serves('ns1')).toBe('normal')
    const { findings } = await readStatus(scene.operator, [apex])
    expect(findings.map(({ code, server }) => [code, server])).toContainEqual(['drift', 'ns2'])
  })

  test('that takes one zone of two goes on with that one', async () => {
    scene = newScene()
    scene.fleet.mischief('ns2', 'keeps-old', true, apex)
    const { result, exitCode } = await runSwitch(scene.operator, 'degraded')
    expect([result.outcome, exitCode]).toEqual(['partial', 5])
    expect(await scene.serves('ns1', 'asso.example')).toBe('degraded')
    expect(await scene.serves('ns1')).toBe('normal')
  })

  test('whose tool complains, but which serves the content, has taken it', async () => {
    scene = newScene()
    scene.fleet.mischief('ns2', 'complains')
    expect((await runSwitch(scene.operator, 'degraded', only)).exitCode).toBe(0)
  })

  test('on which nothing can be prepared ends the switch before anything is changed', async () => {
    scene = newScene()
    scene.fleet.mischief('ns2', 'disk-full')
    const { result, exitCode } = await runSwitch(scene.operator, 'degraded', only)
    expect([result.outcome, exitCode]).toEqual(['failed', 4])
    expect(scene.fleet.written()).toEqual([])
  })
})

describe('a server that is behind', () => {
  test('is absent, and the switch done, where it is down in a site that is', async () => {
    scene = newScene()
    scene.fleet.mischief('ns1', 'down')
    const { result, exitCode } = await runSwitch(scene.operator, 'degraded', only)
    expect([result.outcome, exitCode]).toEqual(['done', 0])
    expect(result.zones[0]?.servers.find(({ server }) => server === 'ns1')).toMatchObject({ state: 'absent' })
    const status = await readStatus(scene.operator, [apex])
    expect(status.findings).toEqual([])
    expect(status.zones[0]?.servers.map(({ state }) => state)).toEqual(['absent', 'in-sync', 'in-sync'])
  })

  test('leaves its headroom free once, however often zones are switched while it is dead', async () => {
    scene = newScene()
    scene.fleet.mischief('ns1', 'down')
    const serialOfSwitch = async (variant: string) =>
      (await runSwitch(scene.operator, variant, only)).result.zones[0]?.serial
    // 2026112101 was never seen there, so that the headroom of 100 counts from the newest that was seen.
    expect(await serialOfSwitch('degraded')).toBe(2026112202)
    expect(await serialOfSwitch('mail-only')).toBe(2026112203)
    // It comes back, numbers on by itself, is seen, and dies again.
    scene.fleet.mischief('ns1', 'down', false)
    expect((await runReconcile(scene.operator)).exitCode).toBe(0)
    scene.fleet.mischief('ns1', 'down')
    expect(await serialOfSwitch('degraded')).toBe(2026112203 + 101)
    expect(await serialOfSwitch('mail-only')).toBe(2026112203 + 102)
  })

  test('comes back with the old zone: it is found out, and reconciled under the serial in force', async () => {
    scene = newScene()
    scene.fleet.mischief('ns1', 'down')
    // The silent primary may have numbered on: the policy's headroom is kept free.
    expect((await runSwitch(scene.operator, 'degraded', only)).result.zones[0]?.serial).toBe(2026112202)
    scene.fleet.mischief('ns1', 'down', false)
    const found = await readStatus(scene.operator, [apex])
    expect(found.findings).toMatchObject([{ code: 'behind', server: 'ns1' }])
    const before = found.zones[0]?.since
    const { result, exitCode } = await runReconcile(scene.operator)
    expect(exitCode).toBe(0)
    expect(result.zones.find(({ zone }) => zone === apex)?.serial).toBe(2026112202)
    expect(await servedEverywhere()).toEqual(['degraded', 'degraded', 'degraded'])
    expect(scene.fleet.written()).toEqual([`ns2 ${apex}`, `ns1 ${apex}`])
    const after = await readStatus(scene.operator, [apex])
    expect(after.findings).toEqual([])
    // Bringing a server in is no new activation.
    expect(after.zones[0]).toMatchObject({ since: before, by: 'alice' })
  })

  test('makes the switch split where it is not in a down site, until it is brought in', async () => {
    scene = newScene()
    scene.fleet.mischief('ns3', 'down')
    const { result, exitCode } = await runSwitch(scene.operator, 'degraded', only)
    expect([result.outcome, exitCode, result.drainedBy]).toEqual(['split', 5, null])
    const codes = async () => (await readStatus(scene.operator, [apex])).findings.map(({ code }) => code)
    expect(await codes()).toEqual(['split', 'unreachable'])
    scene.fleet.mischief('ns3', 'down', false)
    expect(await codes()).toEqual(['split'])
    expect((await runReconcile(scene.operator, only)).exitCode).toBe(0)
    expect(await codes()).toEqual([])
  })

  test('is left out by name: it counts in nothing, and status still shows it', async () => {
    scene = newScene()
    scene.fleet.mischief('ns3', 'deaf')
    const without = [{ server: 'ns3', reason: 'broken disk' }]
    const { result, exitCode } = await runSwitch(scene.operator, 'degraded', { ...only, without })
    expect(exitCode).toBe(0)
    expect(result.skipped).toEqual([{ zone: null, server: 'ns3', reason: 'broken disk' }])
    expect((await readStatus(scene.operator, [apex])).findings).toMatchObject([{ code: 'behind', server: 'ns3' }])
  })

  test('that follows and never gets the content is pending', async () => {
    scene = newScene()
    scene.fleet.mischief('ns3', 'deaf')
    const { result } = await runSwitch(scene.operator, 'degraded', only)
    expect(result.outcome).toBe('split')
    expect(result.zones[0]?.servers.at(-1)).toMatchObject({ server: 'ns3', state: 'pending', serial: 2026112101 })
  })

  test('with a newer serial of its own is passed by the next serial: nothing is left behind', async () => {
    scene = newScene()
    await runSwitch(scene.operator, 'degraded', only)
    put('ns3', 'degraded', 2026112299)
    expect((await runRestore(scene.operator, only)).result.zones[0]?.serial).toBe(2026112300)
    expect(await servedEverywhere()).toEqual(['normal', 'normal', 'normal'])
  })

  test('is judged by its serial alone where it allows no transfer', async () => {
    scene = newScene()
    scene.fleet.mischief('ns3', 'no-transfer')
    const { result, exitCode } = await runSwitch(scene.operator, 'degraded', only)
    expect(exitCode).toBe(0)
    expect(result.zones[0]?.servers.at(-1)?.reason).toContain('by its serial alone')
  })

  test.each([
    ['is written to unseen with a warning', '', 'warning', 0],
    ['is left alone where others maintain records there', ", unmanaged: ['_acme-challenge.** TXT']", 'refusal', 5],
  ] as const)('whose content cannot be read %s', async (_, policy, severity, exitCode) => {
    scene = newScene({ policy })
    scene.fleet.mischief('ns1', 'no-transfer')
    const report = await runSwitch(scene.operator, 'degraded', only)
    expect(report.plan.gates).toContainEqual(
      expect.objectContaining({ code: 'content-unknown', severity, server: 'ns1', zone: apex }),
    )
    expect(report.exitCode).toBe(exitCode)
    expect(scene.fleet.written().includes(`ns1 ${apex}`)).toBe(exitCode === 0)
    const allow = reasons('content-unknown')
    if (exitCode !== 0) expect((await runResume(scene.operator, { allow })).exitCode).toBe(0)
  })

  test('external servers are looked at, and count in nothing', async () => {
    const address = 'site: secours, address: 198.51.100.55, driver: secondary'
    scene = newScene({ servers: [`seen: {${address}, external: true}`] })
    scene.fleet.mischief('seen', 'down')
    expect((await runSwitch(scene.operator, 'degraded', only)).exitCode).toBe(0)
    expect((await readStatus(scene.operator, [apex])).findings).toEqual([])
  })

  test('a split switch is rolled back by a forward change', async () => {
    scene = newScene()
    scene.fleet.mischief('ns1', 'keeps-old')
    expect((await runSwitch(scene.operator, 'degraded', only)).result.outcome).toBe('split')
    expect(await servedEverywhere()).toEqual(['normal', 'degraded', 'degraded'])
    const { result, exitCode } = await runRollback(scene.operator)
    expect(exitCode).toBe(5)
    expect(result.zones[0]).toMatchObject({ from: 'degraded', to: 'normal', serial: 2026112202 })
    expect(await servedEverywhere()).toEqual(['normal', 'normal', 'normal'])
    scene.fleet.mischief('ns1', 'keeps-old', false)
    expect((await runReconcile(scene.operator, only)).exitCode).toBe(0)
    expect((await readStatus(scene.operator)).findings).toEqual([])
  })
})

describe('resume and rollback', () => {
  test('have nothing to do after a switch that is done', async () => {
    scene = newScene()
    await runSwitch(scene.operator, 'degraded', only)
    expect((await runResume(scene.operator)).result.refused.map(({ code }) => code)).toEqual(['nothing-to-resume'])
    expect((await runRollback(scene.operator)).exitCode).toBe(3)
  })
})

describe('a zone of which the journal tells nothing', () => {
  test('is not led back to normal by reconcile: who lost the journal in an outage has to say what is wanted', async () => {
    scene = newScene()
    for (const server of ['ns1', 'ns2', 'ns3']) put(server, 'degraded', 2026112201)
    const { findings } = await readStatus(scene.operator, [apex])
    expect(findings.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('ns2 serves degraded of tedomum.example, and the journal tells of no switch'),
    )
    const { result, exitCode } = await runReconcile(scene.operator, only)
    expect([exitCode, result.refused.map(({ code }) => code)]).toEqual([3, ['no-record']])
    expect(scene.fleet.written()).toEqual([])
    expect((await runSwitch(scene.operator, 'degraded', only)).exitCode).toBe(0)
    expect((await readStatus(scene.operator, [apex])).findings).toEqual([])
  })

  test('is reconciled where all that is known of it is normal', async () => {
    scene = newScene()
    scene.fleet.put('ns1', zoneFrom(nameOf(`${apex}.`), [...zoneOf(builtZone(), 'normal').rrsets()].slice(0, 3)), 7)
    const { exitCode } = await runReconcile(scene.operator, { ...only, allow: reasons('drift') })
    expect([exitCode, await scene.serves('ns1')]).toEqual([0, 'normal'])
  })
})

test('drift is told by what differs from the active variant, and how to look at it', async () => {
  scene = newScene()
  await runSwitch(scene.operator, 'degraded', only)
  const added: RRset = { owner: nameOf(`new.${apex}.`), type: 1, ttl: 60, rdata: [new Uint8Array([192, 0, 2, 7])] }
  scene.fleet.put('ns1', zoneFrom(nameOf(`${apex}.`), [...zoneOf(builtZone(), 'degraded').rrsets(), added]), 2026112205)
  const words = 'against degraded: + new A 192.0.2.7'
  const { findings, zones } = await readStatus(scene.operator, [apex])
  expect(findings.find(({ code }) => code === 'drift')?.message).toContain(words)
  expect(zones[0]?.servers[0]).toMatchObject({ state: 'drift', reason: words })
  const drift = (await planSwitch(scene.operator, 'normal', only)).gates.find(({ code }) => code === 'drift')
  expect(drift?.message).toContain(words)
  expect(drift?.hint).toContain(`secours diff ${apex} degraded @ns1`)
})

test('a server of a site that one zone declares down is absent for those too that were left in normal', async () => {
  scene = newScene()
  scene.fleet.mischief('ns1', 'down')
  expect((await readStatus(scene.operator)).findings.map(({ code }) => code)).toEqual(['unreachable', 'unreachable'])
  await runSwitch(scene.operator, 'degraded', only)
  const { findings, zones } = await readStatus(scene.operator)
  expect(findings).toEqual([])
  expect(zones.map(({ servers }) => servers[0]?.state)).toEqual(['absent', 'absent'])
  // Unless nobody serves them.
  for (const server of ['ns2', 'ns3']) scene.fleet.mischief(server, 'down', true, 'asso.example')
  const dark = await readStatus(scene.operator, ['asso.example'])
  expect(dark.findings.map(({ code, server }) => [code, server])).toEqual(
    ['ns1', 'ns2', 'ns3'].map((server) => ['unreachable', server]),
  )
})

describe('a journal that cannot be written any more', () => {
  const cases: readonly (readonly [number, 4 | 5, readonly string[], readonly string[]])[] = [
    [1, 4, [], []],
    [2, 4, [], ['interrupted']],
    [3, 5, [`ns2 ${apex}`], ['interrupted', 'behind']],
    [5, 5, [`ns2 ${apex}`, `ns1 ${apex}`], ['interrupted', 'behind']],
  ]
  test.each(cases)('from entry %i on ends with exit code %i', async (last, exitCode, written, findings) => {
    scene = newScene()
    let appended = 0
    let discarded = 0
    const { stage } = scene.fleet
    const operator = scene.as({
      fleet: {
        ...scene.fleet,
        stage: async (...given) => ({ ...(await stage(...given)), discard: async () => void discarded++ }),
      },
      openJournal: (path) => {
        const journal = openSwitchJournal(path)
        return {
          ...journal,
          append: (...entry) => {
            if (++appended >= last) throw new SecoursError('file-no-space', 'no space left', { hint: 'free space' })
            return journal.append(...entry)
          },
        }
      },
    })
    await expect(runSwitch(operator, 'degraded', only)).rejects.toMatchObject({
      code: 'file-no-space',
      exitCode,
      hint: expect.stringMatching(exitCode === 4 ? /no server was changed/ : /secours resume/),
    })
    expect(scene.fleet.written()).toEqual(written)
    expect(discarded).toBe(last === 1 ? 0 : 2)
    const codes = (await readStatus(scene.operator, [apex])).findings.map(({ code }) => code)
    expect([...new Set(codes)]).toEqual(findings)
    expect((await runSwitch(scene.operator, 'degraded', only)).exitCode).toBe(last === 1 ? 0 : 3)
    if (last > 1) expect((await runResume(scene.operator)).exitCode).toBe(0)
    expect(await servedEverywhere()).toEqual(['degraded', 'degraded', 'degraded'])
  })
})

describe('Ctrl-C', () => {
  test.each(['stage', 'activate', 'verify'] as const)(
    'at %s leaves what status explains and resume finishes',
    async (at) => {
      scene = newScene()
      const stop = new AbortController()
      const operator = scene.as({
        signal: stop.signal,
        onProgress: ({ step, state }) => {
          if (step === at && state === 'done') stop.abort()
        },
      })
      const { exitCode } = await runSwitch(operator, 'degraded', only)
      const { findings } = await readStatus(scene.operator, [apex])
      if (at === 'stage') {
        expect([exitCode, findings, scene.fleet.written()]).toEqual([4, [], []])
        return
      }
      expect(exitCode).toBe(5)
      expect(findings.map(({ code }) => code)).toContain('interrupted')
      const refused = await runSwitch(scene.operator, 'mail-only', only)
      expect(refused.result.refused.map(({ code }) => code)).toContain('interrupted-switch')
      expect((await runResume(scene.operator)).exitCode).toBe(0)
      expect(await servedEverywhere()).toEqual(['degraded', 'degraded', 'degraded'])
      expect((await readStatus(scene.operator, [apex])).findings).toEqual([])
    },
  )
})

test('Ctrl-C during the last look at a server is not taken for its silence', async () => {
  scene = newScene()
  const stop = new AbortController()
  const { look } = scene.fleet
  const operator = scene.as({
    signal: stop.signal,
    fleet: {
      ...scene.fleet,
      look: async (...asked) => {
        const begun = readHistory(scene.operator).switches[0]?.steps.some(({ type }) => type === 'activating')
        if (begun === true) stop.abort()
        return stop.signal.aborted ? { state: 'unreachable', reason: 'aborted', ms: 1 } : look(...asked)
      },
    },
  })
  const { result, exitCode, interrupted } = await runSwitch(operator, 'degraded', only)
  expect([result.refused, exitCode, interrupted]).toEqual([[], 5, true])
  expect(scene.fleet.written()).toEqual([])
})

describe('status', () => {
  test('tells who, why, until when, and what is left of the drain', async () => {
    scene = newScene()
    await runSwitch(scene.operator, 'degraded', { ...only, reason: 'power loss' })
    const { zones } = await readStatus(scene.operator, [apex])
    expect(zones[0]).toMatchObject({
      variant: 'degraded',
      by: 'alice',
      reason: 'power loss',
      expiresAt: expect.stringMatching(/^2026-11-23T12/),
      expired: false,
      drainLeft: 3600,
      edited: false,
    })
    scene.clock.now += 24 * 3600_000
    const later = await readStatus(scene.operator, [apex])
    expect(later.zones[0]).toMatchObject({ expired: true, drainLeft: 0, drainedBy: null })
    expect(later.findings).toMatchObject([{ code: 'expired', zone: apex }])
  })

  test('names drift, and content that a former definition had as behind', async () => {
    scene = newScene()
    putDrift('ns1')
    expect((await readStatus(scene.operator, [apex])).findings).toMatchObject([{ code: 'drift', server: 'ns1' }])
  })

  test('changes nothing, the state folder included', async () => {
    scene = newScene()
    await readStatus(scene.operator)
    await planSwitch(scene.operator, 'degraded')
    expect(existsSync(scene.operator.stateFolder)).toBe(false)
    expect(scene.fleet.written()).toEqual([])
  })
})

describe('history', () => {
  test('is a timeline of each switch', async () => {
    scene = newScene()
    await runSwitch(scene.operator, 'degraded', { ...only, reason: 'power loss' })
    const { switches } = readHistory(scene.operator)
    expect(switches).toMatchObject([{ kind: 'switch', variant: 'degraded', user: 'alice', outcome: 'done' }])
    expect(switches[0]?.steps.map(({ text }) => text).toSorted()).toEqual(
      [
        'alice begins switch degraded of 1 zone: power loss',
        'changing the canary ns2',
        'ns2: 1 zone served',
        'changing ns1',
        'ns1: 1 zone served',
        'ns3: 1 zone served',
        'done',
      ].toSorted(),
    )
  })
})

function putDrift(server: string): void {
  const [built] = scene.operator.zones.filter((zone) => zone.apex.startsWith(apex))
  if (built === undefined) return
  const zone = zoneOf(built, 'normal')
  const www = zone.get(nameOf(`www.${apex}.`), 1)
  const text = [...zone.rrsets()].filter((rrset) => rrset.owner !== www?.owner)
  scene.fleet.put(server, zoneFrom(built.apex, text), 2026112101)
}

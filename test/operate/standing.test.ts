import { afterEach, describe, expect, test } from 'vitest'
import { readStatus, type Status } from '../../src/operate/status.ts'
import { runRestore, runResume, runRollback, runSwitch } from '../../src/operate/switch.ts'
import { newScene, openScene, type Scene } from './scene.ts'
import { smallProject } from './small-project.ts'

let scene: Scene
afterEach(() => scene.remove())
const apex = 'tedomum.example'
const only = { zones: [apex] }
const path = `zones/${apex}/normal.yaml`

/** The same servers and journal, with a definition that was edited since. */
function edited(): Scene {
  const text = String(smallProject()[path])
  return openScene(scene.folder, { files: { [path]: text.replace('192.0.2.90', '192.0.2.91') } })
}

describe('a definition that was edited', () => {
  test('makes no drift of what was put there before', async () => {
    scene = newScene()
    await runSwitch(scene.operator, 'degraded', only)
    await runRestore(scene.operator, only)
    const after = edited()
    const status = await readStatus(after.operator, [apex])
    expect(status.zones[0]).toMatchObject({ edited: true })
    expect(status.findings).toEqual([])
    const { exitCode, result } = await runRestore(after.operator, only)
    expect([exitCode, result.refused, result.zones[0]?.changes]).toEqual([0, [], 1])
    expect((await readStatus(after.operator, [apex])).zones[0]).toMatchObject({ edited: false })
  })

  test('is drift where secours never put the old content there', async () => {
    scene = newScene()
    const { exitCode, result } = await runSwitch(edited().operator, 'mail-only', only)
    // Without jabber and www the variant is the same; what is served is a normal that no definition has.
    expect([exitCode, result.refused.map(({ code }) => code)]).toEqual([3, ['drift', 'drift']])
  })
})

describe('drift on one server', () => {
  test('holds that server alone: the others go on, and it is split', async () => {
    scene = newScene()
    const other = edited()
    const [built] = other.operator.zones.filter((zone) => zone.apex.startsWith(apex))
    const drifted = built?.variants.get('normal')?.zone
    if (drifted === undefined) throw new Error('no zone')
    scene.fleet.put('ns1', drifted, 2026112101)
    const { exitCode, result } = await runSwitch(scene.operator, 'degraded', only)
    expect([exitCode, result.outcome]).toEqual([5, 'split'])
    expect(result.refused).toMatchObject([{ server: 'ns1', code: 'drift' }])
    expect(scene.fleet.written()).toEqual([`ns2 ${apex}`])
    expect(await scene.serves('ns1')).toBe('drift')
  })
})

describe('a dead server', () => {
  test('is waited for once, not once for each zone', async () => {
    const zone = String(smallProject()[path])
    const names = Array.from({ length: 20 }, (_, index) => `zones/z${index}.example/normal.yaml`)
    scene = newScene({ files: Object.fromEntries(names.map((name) => [name, zone])) })
    scene.fleet.mischief('ns1', 'down')
    const asked: string[] = []
    const fleet = {
      ...scene.fleet,
      look: (...given: Parameters<typeof scene.fleet.look>) => {
        asked.push(given[0].name)
        return scene.fleet.look(...given)
      },
    }
    await readStatus(scene.as({ fleet }))
    expect(asked.filter((name) => name === 'ns2')).toHaveLength(22)
    expect(asked.filter((name) => name === 'ns1').length).toBeLessThanOrEqual(3)
  })
})

describe('a split switch that was resumed in vain', () => {
  test('is rolled back to where the first one began', async () => {
    scene = newScene()
    await runSwitch(scene.operator, 'mail-only', only)
    scene.fleet.mischief('ns3', 'deaf')
    expect((await runSwitch(scene.operator, 'degraded', only)).exitCode).toBe(5)
    expect((await runResume(scene.operator)).exitCode).toBe(5)
    scene.fleet.mischief('ns3', 'deaf', false)
    expect((await runRollback(scene.operator)).exitCode).toBe(0)
    for (const server of ['ns1', 'ns2', 'ns3']) expect(await scene.serves(server)).toBe('mail-only')
  })
})

describe('status while a switch is under way', () => {
  test('names who is at work, and calls nothing interrupted', async () => {
    scene = newScene()
    const seen: Promise<Status>[] = []
    const operator = scene.as({
      onProgress: ({ step, state }) => {
        if (step === 'activate' && state === 'begun') seen.push(readStatus(scene.operator, [apex]))
      },
    })
    await runSwitch(operator, 'degraded', only)
    const [first] = await Promise.all(seen)
    expect(first?.locked).toMatch(/^alice holds the lock for switch degraded since /)
    expect(first?.open).toBeNull()
    const { locked } = await readStatus(scene.operator)
    expect(locked).toBeNull()
  })

  test('a second operator is refused, and told by whom', async () => {
    scene = newScene()
    const second: Promise<unknown>[] = []
    const operator = scene.as({
      onProgress: ({ step, state }) => {
        if (step === 'lock' && state === 'done')
          second.push(
            runSwitch(scene.as({ user: 'bob' }), 'mail-only', only).then(({ result, exitCode }) => [
              exitCode,
              result.refused,
            ]),
          )
      },
    })
    expect((await runSwitch(operator, 'degraded', only)).exitCode).toBe(0)
    expect(await Promise.all(second)).toMatchObject([
      [3, [{ code: 'concurrent-operator', message: expect.stringContaining('alice holds the lock') }]],
    ])
  })
})

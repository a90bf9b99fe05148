import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runRestore, runSwitch } from '../../src/operate/switch.ts'
import { manifestFile, printManifest } from '../../src/render/manifest.ts'
import { renderZone } from '../../src/render/render-zone.ts'
import { zoneDigest } from '../../src/zone/digest.ts'
import { newScene, type Scene, zoneOf } from './scene.ts'

const apex = 'tedomum.example'
let scene: Scene
let folder: string
beforeEach(() => {
  scene = newScene()
  folder = join(scene.folder, 'build')
  render('degraded')
})
afterEach(() => scene.remove())

/** Renders one variant of one zone, as `content`. */
function render(variant: string, content = variant): void {
  const built = scene.operator.zones.find((zone) => zone.apex.startsWith(apex))
  if (built === undefined) throw new Error('no zone')
  const zone = zoneOf(built, content)
  const path = `${variant}/${apex}.zone`
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), renderZone({ apex: built.apex, name: variant, description: undefined, zone }))
  const entry = { zone: apex, variant, path, digest: zoneDigest(zone), records: zone.recordCount }
  writeFileSync(join(folder, manifestFile), printManifest([entry]))
}

const options = () => ({ zones: [apex], fromRender: folder })
/** The operator on a day when the variant cannot be built. */
const broken = () =>
  scene.as({
    zones: scene.operator.zones.map((built) => {
      const variant = built.variants.get('degraded')
      if (variant === undefined) return built
      return { ...built, variants: new Map(built.variants).set('degraded', { ...variant, zone: undefined }) }
    }),
    faults: [{ code: 'yaml-syntax', severity: 'error', message: 'broken', zone: apex }],
  })

describe('a switch from rendered files', () => {
  test('deploys them', async () => {
    const { exitCode, result } = await runSwitch(scene.operator, 'degraded', options())
    expect([exitCode, result.refused]).toEqual([0, []])
    expect(await scene.serves('ns3')).toBe('degraded')
  })

  test('works on the day on which the definition is broken', async () => {
    expect((await runSwitch(broken(), 'degraded', { zones: [apex] })).exitCode).toBe(3)
    expect((await runSwitch(broken(), 'degraded', options())).exitCode).toBe(0)
    expect(await scene.serves('ns3')).toBe('degraded')
  })

  const refused: readonly (readonly [string, () => void, string])[] = [
    ['that hold another variant only', () => render('mail-only'), 'holds no degraded'],
    ['that were edited', () => edit('198.51.100.80', '198.51.100.81'), 'was changed since'],
    ['that cannot be read as a zone', () => edit(' IN ', ' XX '), 'was changed since'],
    ['that are not what the definition says now', () => render('degraded', 'mail-only'), 'render again'],
  ]
  test.each(refused)('%s is refused', async (_, arrange, message) => {
    arrange()
    const { exitCode, result } = await runSwitch(scene.operator, 'degraded', options())
    expect(exitCode).toBe(3)
    expect(result.refused).toMatchObject([
      { zone: apex, code: 'not-rendered', message: expect.stringContaining(message) },
    ])
    expect(scene.fleet.written()).toEqual([])
  })

  test('with the gate overridden deploys what was rendered, not what is defined', async () => {
    render('degraded', 'mail-only')
    const allow = [{ code: 'not-rendered', reason: 'the definition is half edited' }]
    const { exitCode, result } = await runSwitch(scene.operator, 'degraded', { ...options(), allow })
    expect([exitCode, result.overrides]).toEqual([0, allow])
    expect(await scene.serves('ns2')).toBe('mail-only')
  })

  const faults: readonly (readonly [string, string])[] = [
    ['is no JSON', '{'],
    ['is of another version', '{"version":2,"zones":[]}'],
    [
      'leads out of the folder',
      '{"version":1,"zones":[{"zone":"a","variant":"b","path":"../x","digest":"","records":1}]}',
    ],
  ]
  test.each(faults)('whose manifest %s is wrong usage', async (_, manifest) => {
    writeFileSync(join(folder, manifestFile), manifest)
    await expect(runRestore(scene.operator, options())).rejects.toMatchObject({ code: 'not-rendered', exitCode: 2 })
  })
})

function edit(from: string, to: string): void {
  const path = join(folder, 'degraded', `${apex}.zone`)
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
}

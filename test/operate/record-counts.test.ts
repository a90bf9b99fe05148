import { afterEach, expect, test } from 'vitest'
import { readJournalState } from '../../src/operate/recorded.ts'
import { planSwitch, runRestore, runSwitch } from '../../src/operate/switch.ts'
import { newScene, openScene, type Scene, zoneOf } from './scene.ts'
import { smallProject } from './small-project.ts'

let scene: Scene
afterEach(() => scene.remove())
const apex = 'tedomum.example'
const only = { zones: [apex] }

test('a switch counts the records of what it activates, and the next plan compares', async () => {
  scene = newScene()
  const { operator } = scene
  await runSwitch(operator, 'degraded', only)
  const built = operator.zones.find((zone) => zone.apex === `${apex}.`)
  if (built === undefined) throw new Error('no zone')
  const count = zoneOf(built, 'degraded').recordCount
  expect(readJournalState(operator.stateFolder).records.get(apex)).toEqual(new Map([['degraded', count]]))
  await runRestore(operator, only)
  const more = Array.from({ length: count + 1 }, (_, i) => `  n${i}: {type: A, value: 198.51.100.1}\n`).join('')
  expect(readJournalState(operator.stateFolder).records.get(apex)?.has('normal')).toBe(true)
  const path = `zones/${apex}/degraded.yaml`
  const grown = `${smallProject()[path]}records:\n${more}`
  const larger = openScene(scene.folder, { files: { [path]: grown } })
  await runSwitch(larger.operator, 'degraded', only)
  await runRestore(larger.operator, only)
  const plan = await planSwitch(openScene(scene.folder).operator, 'degraded', only)
  expect(plan.gates.filter(({ code }) => code === 'zone-truncated')).toMatchObject([
    { severity: 'warning', zone: apex },
  ])
})

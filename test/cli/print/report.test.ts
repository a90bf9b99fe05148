import { afterEach, beforeEach, expect, test } from 'vitest'
import { printReport } from '../../../src/cli/print/report.ts'
import { styleFor } from '../../../src/cli/print/style.ts'
import { runSwitch } from '../../../src/operate/switch.ts'
import { newScene, noon, type Scene } from '../../operate/scene.ts'

let scene: Scene
beforeEach(() => {
  scene = newScene()
})
afterEach(() => scene.remove())

test('of many zones, those that nothing was done for are not counted as served', async () => {
  const report = await runSwitch(scene.operator, 'degraded')
  const [zone] = report.result.zones
  if (zone === undefined) throw new Error('no zone')
  const untouched = { ...zone, zone: 'untouched.example', servers: [] }
  const zones = [...Array.from({ length: 25 }, (_, i) => ({ ...zone, zone: `z${i}.example` })), untouched]
  const text = printReport({ ...report, result: { ...report.result, zones } }, new Date(noon), styleFor(false))
  expect(text).toContain('untouched.example')
  expect(text).toContain('25 zones served as wanted by every server that can be')
})

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { printChangesHuman } from '../../src/diff/human.ts'
import { readNormalEdits } from '../../src/operate/kept-normal.ts'
import { runRestore, runSwitch } from '../../src/operate/switch.ts'
import { newScene, openScene, type Scene } from './scene.ts'
import { smallProject } from './small-project.ts'

const zone = 'tedomum.example'
const path = `zones/${zone}/normal.yaml`
let scene: Scene
beforeEach(() => {
  scene = newScene()
})
afterEach(() => scene.remove())

/** The same servers and journal after an edit of normal: jabber moved, and a name came. */
function edited(): Scene {
  const normal = String(smallProject()[path])
  return openScene(scene.folder, {
    files: { [path]: `${normal.replace('192.0.2.90', '192.0.2.91')}  new: {type: A, value: 198.51.100.7}\n` },
  })
}
const told = (at: Scene, globs: readonly string[] = []) =>
  readNormalEdits(at.operator, globs).flatMap((edit) => [edit.zone, ...printChangesHuman(edit.changes, edit.apex)])

describe('what was edited in normal since a zone left it', () => {
  it('is told while the zone is away, over several variants, and no more once it is back', async () => {
    expect(told(edited())).toEqual([])
    await runSwitch(scene.operator, 'degraded')
    expect(told(scene)).toEqual([])
    const lines = [zone, 'jabber', '  ~ A  192.0.2.90 → 192.0.2.91', 'new', '  + A  198.51.100.7  (TTL 1h)']
    expect(told(edited())).toEqual(lines)
    // The copy is of the day on which the zone left normal, not of the last switch.
    await runSwitch(edited().operator, 'mail-only', { zones: [zone] })
    expect(told(edited())).toEqual(lines)
    expect(told(edited(), ['asso.*'])).toEqual([])
    const restored = await runRestore(edited().operator)
    expect(restored.exitCode).toBe(0)
    expect(told(edited())).toEqual([])
  })

  it('holds back nothing where the copies are damaged: they are told, and made anew', async () => {
    await runSwitch(scene.operator, 'degraded')
    const kept = join(scene.operator.stateFolder, 'normal.jsonl')
    expect(readFileSync(kept, 'utf8').trim().split('\n')).toHaveLength(2)
    writeFileSync(kept, '{"version": 2}\n')
    expect(() => readNormalEdits(scene.operator)).toThrow(expect.objectContaining({ code: 'kept-normal-damaged' }))
    expect((await runRestore(scene.operator)).exitCode).toBe(0)
    expect((await runSwitch(scene.operator, 'degraded')).exitCode).toBe(0)
    expect(told(edited())).toHaveLength(5)
  })
})

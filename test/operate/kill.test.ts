import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readStatus } from '../../src/operate/status.ts'
import { runResume, runRollback } from '../../src/operate/switch.ts'
import { bundle } from '../bundle.mjs'
import { startChild } from '../file/child.ts'
import { newScene, openScene, type Scene } from './scene.ts'

let folder: string
let program: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'secours-kill-'))
  program = await bundle(fileURLToPath(new URL('child-switch.ts', import.meta.url)), folder)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const servers = ['ns1', 'ns2', 'ns3']
const zones = ['tedomum.example', 'asso.example']

/** intent, activating canary, verified canary, activating fleet, verified ns1, verified ns3, outcome. */
const entries = 7

/** Runs the command in a process of its own; says whether it was killed. */
async function runAndKill(scene: Scene, command: string, when: string, count: number): Promise<boolean> {
  const child = startChild(program, [scene.folder, command, when, String(count)])
  await child.ended
  return child.process.signalCode === 'SIGKILL'
}

/** What every server serves of every zone, each content once. */
async function contents(scene: Scene): Promise<readonly string[]> {
  const seen = await Promise.all(servers.flatMap((server) => zones.map((zone) => scene.serves(server, zone))))
  return [...new Set(seen)]
}

const moments = Array.from({ length: entries }, (_, index) => index + 1).flatMap((count) => [
  ['before', count] as const,
  ['after', count] as const,
])

describe('a switch that is killed', () => {
  test.each(moments)('%s entry %i is finished by resume: all servers on one content', async (when, count) => {
    const scene = newScene()
    try {
      expect(await runAndKill(scene, 'degraded', when, count)).toBe(true)
      const isBegun = when === 'after' || count > 1
      const isEnded = when === 'after' && count === entries
      const { findings } = await readStatus(scene.operator)
      expect(findings.some(({ code }) => code === 'interrupted')).toBe(isBegun && !isEnded)
      if (isBegun && !isEnded) expect((await runResume(scene.operator)).exitCode).toBe(0)
      expect(await contents(scene)).toEqual([isBegun ? 'degraded' : 'normal'])
      expect((await readStatus(scene.operator)).findings).toEqual([])
    } finally {
      scene.remove()
    }
  })

  test.each(moments.slice(1, -1))('%s entry %i is undone by rollback', async (when, count) => {
    const scene = newScene()
    try {
      await runAndKill(scene, 'degraded', when, count)
      expect((await runRollback(scene.operator)).exitCode).toBe(0)
      expect(await contents(scene)).toEqual(['normal'])
      expect((await readStatus(scene.operator)).findings).toEqual([])
    } finally {
      scene.remove()
    }
  })

  test('and whose resume is killed too, more than once, is finished by the next', async () => {
    const scene = newScene()
    try {
      await runAndKill(scene, 'degraded', 'after', 4)
      for (const count of [1, 2, 3]) expect(await runAndKill(scene, 'resume', 'after', count)).toBe(true)
      expect((await runResume(openScene(scene.folder).operator)).exitCode).toBe(0)
      expect(await contents(scene)).toEqual(['degraded'])
      // From where the first one began.
      expect(await runAndKill(scene, 'normal', 'after', 3)).toBe(true)
      expect(await runAndKill(scene, 'rollback', 'after', 2)).toBe(true)
      expect((await runRollback(scene.operator)).exitCode).toBe(0)
      expect(await contents(scene)).toEqual(['degraded'])
      expect((await readStatus(scene.operator)).findings).toEqual([])
    } finally {
      scene.remove()
    }
  })
})

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { exampleProject } from '../cli/run.ts'

/** Starts the built demo with a temporary folder of its own. */
function startDemo() {
  const folder = mkdtempSync(join(tmpdir(), 'secours-demo-test-'))
  const child = spawn(process.execPath, [join(exampleProject, 'dist', 'demo.js')], {
    env: { ...process.env, TMPDIR: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  return { child, folder, output: () => output }
}

/** Processes whose command line holds a text. */
async function processesWith(text: string): Promise<readonly string[]> {
  const ps = spawn('ps', ['-A', '-o', 'pid=,args='])
  let listed = ''
  ps.stdout.setEncoding('utf8').on('data', (piece: string) => {
    listed += piece
  })
  await once(ps, 'close')
  return listed.split('\n').filter((line) => line.includes(text))
}

describe('the demo', () => {
  test('replays the incident and leaves nothing behind', async () => {
    const { child, folder, output } = startDemo()
    expect(await once(child, 'close')).toEqual([0, null])
    expect(output()).toMatch(/All answers were the wanted ones/)
    expect(output()).not.toContain('✗')
    for (const time of ['Sat 09:00', 'Sat 13:00', 'Mon 13:00', 'Mon 16:30', 'Mon 17:00'])
      expect(output()).toContain(time)
    expect(readdirSync(folder)).toEqual([])
    expect(await processesWith(folder)).toEqual([])
  })

  test.each(['SIGINT', 'SIGTERM'] as const)('ends its servers on %s', async (signal) => {
    const { child, folder, output } = startDemo()
    // By then both servers run.
    await vi.waitFor(() => expect(output()).toContain('Sat 09:00'), 20_000)
    child.kill(signal)
    const [code] = (await once(child, 'close')) as [number]
    expect(code).toBe(signal === 'SIGINT' ? 130 : 143)
    expect(readdirSync(folder)).toEqual([])
    expect(await processesWith(folder)).toEqual([])
  })
})

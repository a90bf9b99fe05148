import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { failureOf, runTool, wordsOf } from '../../src/driver/tool.ts'
import { ownFolder } from '../file/child.ts'
import { waitFor } from '../servers/waiting.ts'

let folder: string
let remove: () => void
beforeEach(() => {
  ;({ folder, remove } = ownFolder())
})
afterEach(() => remove())

const context = () => ({ root: folder, env: { PATH: process.env.PATH } })
const sh = (script: string, timeoutMs = 5_000, more = {}) =>
  runTool(['sh', '-c', script], { ...context(), ...more }, timeoutMs)

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    // A process that was killed and not yet waited for still has its entry.
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'))
  } catch {
    return false
  }
}

const pidIn = (file: string) => waitFor(() => Number(readFileSync(join(folder, file), 'utf8')) || undefined)

describe('runTool', () => {
  test('returns output and exit code, and gives each argument as it is', async () => {
    const argv = ['sh', '-c', 'printf "%s|" "$@"; echo no >&2; exit 3', 'sh', 'a b', '$(id)', '*', '']
    expect(await runTool(argv, context(), 5_000)).toEqual({ code: 3, stdout: 'a b|$(id)|*||', stderr: 'no\n' })
  })

  test('runs in the folder and environment that it is given, in the C locale', async () => {
    const { stdout } = await sh('echo "$PWD $LC_ALL $X"', 5_000, {
      env: { PATH: process.env.PATH, LC_ALL: 'fr_FR', X: 'y' },
    })
    expect(stdout).toBe(`${folder} C y\n`)
  })

  test('finds programs of the system’s folders with an empty PATH', async () => {
    const found = await runTool(['ldconfig', '--version'], { root: folder, env: { PATH: '/nowhere' } }, 5_000)
    expect(found.code).toBe(0)
  })

  test('tells a program that is not there from one that may not be run', async () => {
    await expect(runTool(['no-such-program'], context(), 5_000)).rejects.toMatchObject({
      code: 'tool-missing',
      message: 'no-such-program is not installed here',
    })
    writeFileSync(join(folder, 'text'), 'text')
    chmodSync(join(folder, 'text'), 0o644)
    await expect(runTool(['./text'], context(), 5_000)).rejects.toMatchObject({ code: 'tool-failed' })
  })

  test('ends a program that takes too long, with all that it started, and says what it said', async () => {
    const script = 'echo asks for a password; sleep 60 & echo $! > pid; wait'
    await expect(sh(script, 400)).rejects.toMatchObject({
      code: 'tool-timeout',
      message: 'sh did not end within 0.4 s: asks for a password',
    })
    const pid = await pidIn('pid')
    await waitFor(() => !isRunning(pid))
  })

  test('ends a program when it is told to stop, and starts none after that', async () => {
    const stopping = new AbortController()
    const running = sh('echo $$ > pid; exec sleep 60', 60_000, { signal: stopping.signal })
    const pid = await pidIn('pid')
    stopping.abort()
    await expect(running).rejects.toMatchObject({ code: 'aborted' })
    await waitFor(() => !isRunning(pid))
    await expect(sh('exit 0', 5_000, { signal: stopping.signal })).rejects.toMatchObject({ code: 'aborted' })
  })

  test('does not wait for what a program leaves running', async () => {
    const start = performance.now()
    expect(await sh('sleep 60 & echo $! > pid; echo done', 30_000)).toMatchObject({ code: 0, stdout: 'done\n' })
    expect(performance.now() - start).toBeLessThan(20_000)
    process.kill(await pidIn('pid'))
  })

  test('keeps the first 64 KiB of what a program says, and reads the rest', async () => {
    const { code, stdout } = await sh('head -c 1000000 /dev/zero | tr "\\0" x')
    expect({ code, length: stdout.length }).toEqual({ code: 0, length: 65_536 })
  })
})

test('wordsOf gives what was said on one line, and counts what is too much', () => {
  expect(wordsOf({ code: 1, stdout: 'a\n\n  b\n', stderr: 'c\n' })).toBe('a; b; c')
  expect(wordsOf({ code: 1, stdout: 'a\nb\nc\nd', stderr: '' }, 2)).toBe('a; b; and 2 lines more')
})

test.each([
  [{ code: 2, stdout: '', stderr: 'no\n' }, 'x y: exit code 2: no'],
  [{ code: null, stdout: '', stderr: '' }, 'x y: was ended by a signal'],
])('failureOf %j', (result, text) => {
  expect(failureOf(['x', 'y'], result)).toBe(text)
})

import { spawn } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { livenessOf, ownIdentity, type ProcessIdentity } from '../../src/file/liveness.ts'
import { acquireLock, readLock } from '../../src/file/lock.ts'
import type { LockHolder } from '../../src/file/lock-holder.ts'
import { bundle } from '../bundle.mjs'
import { ownFolder, startChild } from './child.ts'

let folder: string
let path: string
let remove: () => void
beforeEach(() => {
  ;({ folder, remove } = ownFolder())
  path = join(folder, 'lock')
})
afterEach(() => remove())

const since = new Date('2012-10-15T11:00:00Z')
const own = ownIdentity()
const acquire = (identity?: ProcessIdentity) =>
  acquireLock({ path, user: 'ada', doing: 'switch degraded', since, ...(identity === undefined ? {} : { identity }) })

/** No process has this pid: it is past what Linux hands out. */
const gone: ProcessIdentity = { ...own, pid: 2 ** 22 + 1, startTicks: '1' }

function holder(nonceDigit: string, identity: ProcessIdentity): LockHolder {
  const nonce = '00000000-0000-4000-8000-000000000000'.replaceAll('0', nonceDigit)
  return { version: 1, nonce, ...identity, user: 'bob', doing: 'restore', since: since.toISOString() }
}

describe('livenessOf', () => {
  test.each<[string, ProcessIdentity, string]>([
    ['ourselves', own, 'alive'],
    ['a pid that is gone', gone, 'dead'],
    ['our pid, started at another time', { ...own, startTicks: '1' }, 'dead'],
    ['our pid, start unknown', { ...own, startTicks: undefined }, 'alive'],
    ['before the last boot', { ...own, boot: 'another' }, 'dead'],
    ['another host', { ...gone, host: 'elsewhere' }, 'unknown'],
    ['another host and boot', { ...gone, host: 'elsewhere', boot: 'another' }, 'unknown'],
    ['another pid namespace', { ...gone, pidNamespace: 'pid:[1]' }, 'unknown'],
    ['another boot and namespace', { ...gone, boot: 'another', pidNamespace: 'pid:[1]' }, 'dead'],
    ['boot unknown, pid gone', { ...gone, boot: undefined }, 'dead'],
    ['a process of another user', { ...own, pid: 1, startTicks: undefined }, 'alive'],
  ])('%s', (_, other, expected) => {
    expect(livenessOf(other, own)).toBe(expected)
  })

  test('a process that was killed and not yet waited for is dead', async () => {
    // The shell does not wait for its child, which is a zombie once it ended.
    const shell = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] })
    const ended = new Promise((resolve) => shell.on('close', resolve))
    try {
      const pid = Number(await new Promise<string>((resolve) => shell.stdout.once('data', (d) => resolve(String(d)))))
      await expect.poll(() => readFileSync(`/proc/${pid}/stat`, 'latin1')).toContain(') Z ')
      expect(livenessOf({ ...own, pid, startTicks: undefined }, own)).toBe('dead')
    } finally {
      shell.kill('SIGKILL')
      await ended
    }
  })
})

describe('acquireLock', () => {
  test('says who holds it, and is released', () => {
    const lock = acquire()
    expect(readLock(path)).toEqual(lock.holder)
    expect(lock.holder).toMatchObject({
      user: 'ada',
      doing: 'switch degraded',
      since: '2012-10-15T11:00:00.000Z',
      ...own,
    })
    expect(lock.isHeld()).toBe(true)
    expect(readdirSync(folder)).toEqual(['lock'])
    expect(lock.release()).toBe(true)
    expect(readdirSync(folder)).toEqual([])
    expect(lock.isHeld()).toBe(false)
    expect(lock.release()).toBe(false)
    acquire().release()
  })

  test('a live holder is named, with exit code 3, and keeps it', () => {
    const lock = acquire()
    expect(() => acquire()).toThrow(
      expect.objectContaining({
        code: 'locked',
        exitCode: 3,
        message: `ada holds the lock ${path} for switch degraded since 2012-10-15T11:00:00.000Z (process ${process.pid} on ${own.host})`,
        hint: 'wait until it is finished, or ask its holder',
      }),
    )
    expect(lock.isHeld()).toBe(true)
    expect(readdirSync(folder)).toEqual(['lock'])
  })

  test('a holder of whom nothing is known keeps it, and the hint says what to do', () => {
    writeFileSync(path, JSON.stringify(holder('1', { ...gone, host: 'elsewhere' })))
    expect(() => acquire()).toThrow(
      expect.objectContaining({ code: 'locked', hint: expect.stringContaining('remove') }),
    )
  })

  test.each<[string, ProcessIdentity]>([
    ['whose process is gone', gone],
    ['whose pid was given anew', { ...own, startTicks: '1' }],
    ['from before the last boot', { ...own, boot: 'another' }],
  ])('a lock %s is taken over', (_, identity) => {
    writeFileSync(path, JSON.stringify(holder('1', identity)))
    const lock = acquire()
    expect(readLock(path)).toEqual(lock.holder)
    expect(readdirSync(folder)).toEqual(['lock'])
  })

  test('a taker that died on the way does not block the next, nor do several', () => {
    const [first, second, third] = [holder('1', gone), holder('2', gone), holder('3', gone)]
    writeFileSync(path, JSON.stringify(first))
    writeFileSync(join(folder, `.secours-${first.nonce}.takeover`), JSON.stringify(second))
    writeFileSync(join(folder, `.secours-${second.nonce}.takeover`), JSON.stringify(third))
    const lock = acquire()
    expect(lock.isHeld()).toBe(true)
    expect(readdirSync(folder)).toEqual(['lock'])
  })

  test('a taker that lives is named, and the dead lock stays for it', () => {
    const [dead, taker] = [holder('1', gone), holder('2', own)]
    writeFileSync(path, JSON.stringify(dead))
    writeFileSync(join(folder, `.secours-${dead.nonce}.takeover`), JSON.stringify(taker))
    expect(() => acquire()).toThrow(expect.objectContaining({ code: 'locked' }))
    expect(readLock(path)?.nonce).toBe(dead.nonce)
  })

  test('a lock that is no longer ours is left alone', () => {
    const lock = acquire()
    writeFileSync(path, JSON.stringify(holder('1', own)))
    expect(lock.isHeld()).toBe(false)
    expect(lock.release()).toBe(false)
    expect(readLock(path)?.user).toBe('bob')
  })

  test.each([
    ['nothing', '', 'lock-damaged'],
    ['half of it', '{"version": 1, "nonce": "', 'lock-damaged'],
    ['a list', '[]', 'lock-damaged'],
    ['an unknown field', JSON.stringify({ ...holder('1', own), more: 1 }), 'lock-damaged'],
    [
      'a path as nonce',
      JSON.stringify({ ...holder('1', own), nonce: '../../../../../etc/cron.d/x-0000-00000' }),
      'lock-damaged',
    ],
    ['a process group as pid', JSON.stringify({ ...holder('1', own), pid: 0 }), 'lock-damaged'],
    ['another version', JSON.stringify({ ...holder('1', own), version: 2 }), 'lock-version'],
  ])('a lock file that holds %s is refused', (_, content, code) => {
    writeFileSync(path, content)
    expect(() => acquire()).toThrow(expect.objectContaining({ code, hint: expect.any(String) }))
    expect(readFileSync(path, 'utf8')).toBe(content)
    expect(readdirSync(folder)).toEqual(['lock'])
  })

  test('the state folder is made for its owner alone; one that a group shares gives the group the lock', () => {
    path = join(folder, 'a', 'b', 'lock')
    acquire()
    expect(statSync(join(folder, 'a', 'b')).mode & 0o777).toBe(0o700)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    chmodSync(join(folder, 'a'), 0o2775)
    path = join(folder, 'a', 'lock')
    acquire()
    expect(statSync(path).mode & 0o777).toBe(0o660)
  })

  test('a file where the state folder should be', () => {
    writeFileSync(join(folder, 'file'), '')
    path = join(folder, 'file', 'lock')
    expect(() => acquire()).toThrow(expect.objectContaining({ code: 'file-not-folder' }))
    path = join(folder, 'file', 'deeper', 'lock')
    expect(() => acquire()).toThrow(expect.objectContaining({ code: 'file-not-folder' }))
  })

  test('of processes that race for free and for dead locks, one wins each', { timeout: 30_000 }, async () => {
    const program = await bundle(fileURLToPath(new URL('child-lock.ts', import.meta.url)), folder)
    const dead = JSON.stringify(holder('1', gone))
    const names = Array.from({ length: 300 }, (_, number) => `${String(number).padStart(3, '0')}.lock`)
    for (const [number, name] of names.entries())
      writeFileSync(join(folder, name), dead.replace('11111111-', String(number).padStart(8, '0').concat('-')))
    const start = String(Date.now() + 1000)
    const racers = [0, 1, 2].map(() => startChild(program, [folder, start]))
    try {
      await expect.poll(() => racers.every((racer) => racer.output() !== ''), { timeout: 20_000 }).toBe(true)
    } finally {
      for (const racer of racers) racer.process.stdin?.end()
      await Promise.all(racers.map((racer) => racer.ended))
    }
    const won: string[][] = racers.map((racer) => JSON.parse(racer.output()))
    expect(won.flat().sort()).toEqual(names)
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
  })
})

import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createLoader, readBytes, readText, requireInside } from '../../src/file/read.ts'
import { ownFolder } from './child.ts'

let folder: string
let remove: () => void
beforeEach(() => {
  ;({ folder, remove } = ownFolder())
  mkdirSync(join(folder, 'project', 'zones'), { recursive: true })
  mkdirSync(join(folder, 'common'))
  writeFileSync(join(folder, 'outside'), 'outside\n')
  writeFileSync(join(folder, 'common', 'shared'), 'common\n')
  writeFileSync(join(folder, 'project', 'top'), 'top\n')
  writeFileSync(join(folder, 'project', 'zones', 'inner'), 'inner\n')
  writeFileSync(join(folder, 'project', '..hidden'), 'hidden\n')
  symlinkSync('../outside', join(folder, 'project', 'escape'))
  symlinkSync('zones/inner', join(folder, 'project', 'within'))
  symlinkSync('project', join(folder, 'link-to-project'))
})
afterEach(() => remove())

describe('readBytes and readText', () => {
  test.each([
    ['a missing file', 'none', 'file-missing'],
    ['a folder', 'project', 'file-is-folder'],
    ['a file under a file', 'outside/x', 'file-not-folder'],
  ])('%s', (_, path, code) => {
    expect(() => readBytes(join(folder, path))).toThrow(expect.objectContaining({ code, hint: expect.any(String) }))
  })

  test('a device is not waited for', () => {
    expect(() => readBytes('/dev/zero')).toThrow(expect.objectContaining({ code: 'file-not-regular' }))
  })

  test('nor is a pipe', async () => {
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    // Opens the other end later, so that a reader that did wait would fail this test and not hang it.
    const writer = spawn('sh', ['-c', 'sleep 3; exec 3<>"$0"; sleep 1', pipe], { stdio: 'ignore' })
    const ended = new Promise((resolve) => writer.on('close', resolve))
    const started = performance.now()
    expect(() => readBytes(pipe)).toThrow(expect.objectContaining({ code: 'file-not-regular' }))
    expect(performance.now() - started).toBeLessThan(2000)
    writer.kill('SIGKILL')
    await ended
  })

  test.each([
    [0, false],
    [7, false],
    [8, true],
    [9, true],
  ])('with a limit of %i octets, 8 octets are read: %s', (limit, fits) => {
    const read = () => readText(join(folder, 'outside'), limit)
    if (fits) expect(read()).toBe('outside\n')
    else expect(read).toThrow(expect.objectContaining({ code: 'file-too-large' }))
  })

  test('a file whose length is said to be 0 is read, up to the limit', () => {
    expect(readText('/proc/self/status')).toMatch(/^Name:/)
    expect(() => readBytes('/proc/self/status', 100)).toThrow(expect.objectContaining({ code: 'file-too-large' }))
  })

  test('text is UTF-8, its byte order mark left out; octets are octets', () => {
    const path = join(folder, 'text')
    writeFileSync(path, '\ufeffdéjà')
    expect(readText(path)).toBe('déjà')
    writeFileSync(path, Buffer.from([0x61, 0xe9]))
    expect(() => readText(path)).toThrow(expect.objectContaining({ code: 'file-not-text' }))
    expect([...readBytes(path)]).toEqual([0x61, 0xe9])
  })
})

describe('createLoader', () => {
  test.each([
    { path: 'top', is: 'top' },
    { path: 'inner', from: 'zones/normal.zone', is: 'zones/inner' },
    { path: '../top', from: 'zones/normal.zone', is: 'top' },
    { path: 'within', is: 'zones/inner' },
    { path: '..hidden', is: '..hidden' },
    { path: 'none', code: 'file-missing' },
    { path: '../outside', code: 'include-outside' },
    { path: 'escape', code: 'include-outside' },
    { path: '/etc/passwd', code: 'include-outside' },
    { path: 'zones', code: 'file-is-folder' },
    { path: 'shared', code: 'file-missing' },
  ])('$path from $from', ({ path, from, is, code }) => {
    for (const root of ['project', 'link-to-project']) {
      const load = createLoader({ root: join(folder, root) })
      if (is !== undefined) expect(load(path, from).path).toBe(is)
      else expect(() => load(path, from)).toThrow(expect.objectContaining({ code, hint: expect.any(String) }))
    }
  })

  test('further folders are looked in second, and may be outside where that is allowed', () => {
    const folders = [join(folder, 'common')]
    const root = join(folder, 'project')
    expect(() => createLoader({ root, folders })('shared')).toThrow(
      expect.objectContaining({ code: 'include-outside' }),
    )
    const load = createLoader({ root, folders, allowOutside: true })
    expect(Buffer.from(load('shared').bytes).toString()).toBe('common\n')
    expect(Buffer.from(load('escape').bytes).toString()).toBe('outside\n')
    writeFileSync(join(root, 'shared'), 'nearer\n')
    expect(Buffer.from(load('shared').bytes).toString()).toBe('nearer\n')
  })

  describe('with folders that are allowed', () => {
    beforeEach(() => {
      mkdirSync(join(folder, 'commonx', 'deep'), { recursive: true })
      writeFileSync(join(folder, 'commonx', 'shared'), 'another\n')
      writeFileSync(join(folder, 'common', 'next'), 'next\n')
      symlinkSync('../outside', join(folder, 'common', 'escape'))
      symlinkSync('../project/top', join(folder, 'common', 'back'))
      symlinkSync('common', join(folder, 'link-to-common'))
      symlinkSync('../common/shared', join(folder, 'project', 'linked'))
      symlinkSync('../commonx/shared', join(folder, 'project', 'linkedx'))
      symlinkSync('../common', join(folder, 'project', 'folder'))
    })

    test.each<{ allowed: readonly string[]; path: string; from?: string; is?: string }>([
      { allowed: ['common'], path: '../common/shared', is: 'common/shared' },
      { allowed: ['common/'], path: 'linked', is: 'common/shared' },
      { allowed: ['link-to-common'], path: 'folder/shared', is: 'common/shared' },
      { allowed: ['none', 'common'], path: 'linked', is: 'common/shared' },
      { allowed: ['common'], path: 'next', from: 'FOLDER/common/shared', is: 'common/next' },
      { allowed: ['common'], path: '../common/back', is: 'project/top' },
      { allowed: ['.'], path: 'linkedx', is: 'commonx/shared' },
      { allowed: ['common'], path: '../commonx/shared' },
      { allowed: ['common'], path: 'linkedx' },
      { allowed: ['common/deep'], path: 'linked' },
      { allowed: ['commonx/deep'], path: 'linkedx' },
      { allowed: ['common'], path: '../common/escape' },
      { allowed: ['common'], path: 'folder/escape' },
      { allowed: ['none'], path: 'linked' },
      { allowed: [], path: 'linked' },
    ])('$allowed: $path from $from is $is', ({ allowed, path, from, is }) => {
      const root = join(folder, 'project')
      const folders = allowed.map((each) => join(folder, each))
      const load = () => createLoader({ root, allowed: folders })(path, from?.replace('FOLDER', folder))
      const hint = expect.stringContaining('SECOURS_ALLOW')
      if (is === undefined) {
        expect(load).toThrow(expect.objectContaining({ code: 'include-outside', hint }))
        expect(() => requireInside(root, path, folders)).toThrow(
          expect.objectContaining({ code: 'link-outside', hint }),
        )
        return
      }
      // Of a file in the project the path is shown from there.
      expect(load().path).toBe(is.startsWith('project/') ? is.slice('project/'.length) : join(folder, is))
      expect(load().bytes).toEqual(readBytes(join(folder, is)))
      if (from === undefined) requireInside(root, path, folders)
    })
  })

  test('the limit holds for included files', () => {
    const load = createLoader({ root: join(folder, 'project'), maxBytes: 3 })
    expect(() => load('top')).toThrow(expect.objectContaining({ code: 'file-too-large' }))
  })
})

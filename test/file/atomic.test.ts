import {
  chmodSync,
  chownSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { FileBatch, prepareFile, writeFileAtomic } from '../../src/file/atomic.ts'
import { bundle } from '../bundle.mjs'
import { firstOutput, ownFolder, startChild } from './child.ts'

const root = process.geteuid?.() === 0
let folder: string
let remove: () => void
beforeEach(() => {
  ;({ folder, remove } = ownFolder())
})
afterEach(() => remove())

const bytes = Buffer.from('new\n')
const modeOf = (path: string) => statSync(path).mode & 0o777

describe('writeFileAtomic', () => {
  test('writes any content as it is, and leaves nothing beside it', async () => {
    const path = join(folder, 'zone')
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (content) => {
        await writeFileAtomic(path, content)
        expect(Buffer.compare(readFileSync(path), content)).toBe(0)
        expect(readdirSync(folder)).toEqual(['zone'])
      }),
      { numRuns: 30 },
    )
  })

  test.each([
    { folderMode: 0o755, mode: 0o644 },
    { folderMode: 0o775, mode: 0o664 },
    { folderMode: 0o2775, mode: 0o664 },
    { folderMode: 0o750, mode: 0o640 },
    { folderMode: 0o700, mode: 0o600 },
    { folderMode: 0o777, mode: 0o664 },
    { folderMode: 0o1777, mode: 0o644 },
  ])('a new file in a folder of mode $folderMode has mode $mode', async ({ folderMode, mode }) => {
    const inner = join(folder, 'inner')
    mkdirSync(inner)
    chmodSync(inner, folderMode)
    const written = await writeFileAtomic(join(inner, 'zone'), bytes)
    expect(modeOf(join(inner, 'zone'))).toBe(mode)
    expect(written.mode).toBe(mode)
  })

  test.each([0o600, 0o640, 0o644, 0o664, 0o444])('a file of mode %o keeps it', async (mode) => {
    const path = join(folder, 'zone')
    writeFileSync(path, 'old\n')
    chmodSync(path, mode)
    await writeFileAtomic(path, bytes)
    expect(modeOf(path)).toBe(mode)
  })

  test('a mode that is asked for wins', async () => {
    await writeFileAtomic(join(folder, 'zone'), bytes, { mode: 0o640 })
    expect(modeOf(join(folder, 'zone'))).toBe(0o640)
  })

  test('owner and group stay those of the file, or of the folder if new, or as asked', async () => {
    const [user, group] = root ? [1234, 2345] : [process.geteuid?.() ?? 0, process.getegid?.() ?? 0]
    const old = join(folder, 'old')
    writeFileSync(old, 'old\n')
    chownSync(old, user, group)
    await writeFileAtomic(old, bytes)
    const inner = join(folder, 'inner')
    mkdirSync(inner)
    chownSync(inner, user, group)
    await writeFileAtomic(join(inner, 'new'), bytes)
    await writeFileAtomic(join(folder, 'asked'), bytes, { owner: user, group })
    for (const path of [old, join(inner, 'new'), join(folder, 'asked')])
      expect([statSync(path).uid, statSync(path).gid]).toEqual([user, group])
  })

  test.each([
    { after: -3600_500, later: false },
    { after: 3600_500, later: true },
    { after: 999, later: true },
  ])('the mtime lies after a time $after ms from now', async ({ after, later }) => {
    const path = join(folder, 'zone')
    const now = Date.now()
    const floor = new Date(now + after)
    const { mtime } = await writeFileAtomic(path, bytes, { mtimeAtLeast: floor })
    expect(statSync(path).mtime.getTime()).toBe(mtime.getTime())
    expect(Math.floor(mtime.getTime() / 1000)).toBeGreaterThan(Math.floor(floor.getTime() / 1000))
    if (later) expect(mtime.getTime() - floor.getTime()).toBeLessThanOrEqual(1000)
    else expect(mtime.getTime()).toBeGreaterThanOrEqual(now - 1000)
  })

  test('without a floor, a file from the future does not make its successor one', async () => {
    const path = join(folder, 'zone')
    writeFileSync(path, 'old\n')
    utimesSync(path, 4e9, 4e9)
    const { mtime } = await writeFileAtomic(path, bytes)
    expect(mtime.getTime()).toBeLessThan(Date.now() + 1000)
  })

  test('an administrator’s link stays, in a chain and to another folder, and its file is replaced there', async () => {
    mkdirSync(join(folder, 'far'))
    writeFileSync(join(folder, 'far', 'real'), 'old\n')
    symlinkSync('far/real', join(folder, 'second'))
    symlinkSync('second', join(folder, 'first'))
    const written = await writeFileAtomic(join(folder, 'first'), bytes)
    expect(lstatSync(join(folder, 'first')).isSymbolicLink()).toBe(true)
    expect(lstatSync(join(folder, 'second')).isSymbolicLink()).toBe(true)
    expect(lstatSync(join(folder, 'far', 'real')).isFile()).toBe(true)
    expect(readFileSync(join(folder, 'first'), 'utf8')).toBe('new\n')
    expect(written.path).toBe(join(folder, 'far', 'real'))
    expect(readdirSync(join(folder, 'far'))).toEqual(['real'])
  })

  const refused: readonly {
    readonly name: string
    readonly code: string
    readonly prepare: (path: string) => void
    readonly under?: string
  }[] = [
    { name: 'a link that leads nowhere', code: 'file-link-refused', prepare: (path) => symlinkSync('nowhere', path) },
    { name: 'a link to itself', code: 'file-link-loop', prepare: (path) => symlinkSync('target', path) },
    { name: 'a folder', code: 'file-is-folder', prepare: (path) => mkdirSync(path) },
    { name: 'a device', code: 'file-not-regular', prepare: (path) => symlinkSync('/dev/null', path) },
    { name: 'a missing folder', code: 'file-missing', prepare: () => undefined, under: 'zone' },
    {
      name: 'a file as folder',
      code: 'file-not-folder',
      prepare: (path) => writeFileSync(path, 'old\n'),
      under: 'zone',
    },
    { name: 'a name that is too long', code: 'file-name-too-long', prepare: () => undefined, under: 'x'.repeat(300) },
  ]
  test.each(refused)('$name is refused with $code', async ({ code, prepare, under }) => {
    const path = join(folder, 'target')
    prepare(path)
    if (code === 'file-name-too-long') mkdirSync(path)
    const before = readdirSync(folder)
    await expect(writeFileAtomic(under === undefined ? path : join(path, under), bytes)).rejects.toMatchObject({
      name: 'SecoursError',
      code,
      hint: expect.any(String),
    })
    expect(readdirSync(folder)).toEqual(before)
  })

  test('a name as long as names get is written', async () => {
    await writeFileAtomic(join(folder, 'x'.repeat(255)), bytes)
    expect(readdirSync(folder)).toEqual(['x'.repeat(255)])
  })

  test.runIf(root)('a link by another user is followed to that user’s own file only', async () => {
    writeFileSync(join(folder, 'ours'), 'old\n')
    writeFileSync(join(folder, 'theirs'), 'old\n')
    chownSync(join(folder, 'theirs'), 1234, 1234)
    for (const name of ['ours', 'theirs']) {
      symlinkSync(name, join(folder, `to-${name}`))
      lchownSync(join(folder, `to-${name}`), 1234, 1234)
    }
    await expect(writeFileAtomic(join(folder, 'to-ours'), bytes)).rejects.toMatchObject({ code: 'file-link-refused' })
    expect(readFileSync(join(folder, 'ours'), 'utf8')).toBe('old\n')
    await writeFileAtomic(join(folder, 'to-theirs'), bytes)
    expect(readFileSync(join(folder, 'theirs'), 'utf8')).toBe('new\n')
  })
})

describe('writeFileAtomic in a process of its own', () => {
  let program: string
  let removeProgram: () => void
  beforeAll(async () => {
    const own = ownFolder()
    removeProgram = own.remove
    program = await bundle(fileURLToPath(new URL('child-write.ts', import.meta.url)), own.folder)
  })
  afterAll(() => removeProgram())

  const once = async (path: string): Promise<unknown> => {
    const child = startChild(program, ['once', path], true)
    await child.ended
    return JSON.parse(child.output())
  }

  test('a folder that may not be written in is file-permission, and the old file stays', async () => {
    const inner = join(folder, 'inner')
    mkdirSync(inner)
    writeFileSync(join(inner, 'zone'), 'old\n')
    chmodSync(inner, 0o555)
    expect(await once(join(inner, 'zone'))).toEqual({ code: 'file-permission', hint: expect.any(String) })
    chmodSync(inner, 0o755)
    expect(readFileSync(join(inner, 'zone'), 'utf8')).toBe('old\n')
  })

  test.runIf(root)('a rename that is refused leaves no temporary file', async () => {
    const inner = join(folder, 'inner')
    mkdirSync(inner)
    chmodSync(inner, 0o1777)
    writeFileSync(join(inner, 'zone'), 'old\n')
    expect(await once(join(inner, 'zone'))).toMatchObject({ code: 'file-permission' })
    expect(readFileSync(join(inner, 'zone'), 'utf8')).toBe('old\n')
    expect(readdirSync(inner)).toEqual(['zone'])
  })

  // Who cannot give files away: [mode of the old file, its group], and what becomes of it.
  test.runIf(root).each([
    { mode: 0o644, group: 65534, result: { owner: 65534, group: 65534, mode: 0o644 } },
    { mode: 0o640, group: 65534, result: { owner: 65534, group: 65534, mode: 0o640 } },
    { mode: 0o664, group: 0, result: { owner: 65534, group: 65534, mode: 0o644 } },
    { mode: 0o640, group: 0, result: { code: 'file-owner' } },
    { mode: 0o600, group: 65534, result: { code: 'file-owner' } },
  ])('root’s file of mode $mode and group $group, written by nobody', async ({ mode, group, result }) => {
    const inner = join(folder, 'inner')
    mkdirSync(inner)
    chownSync(inner, 65534, 65534)
    const path = join(inner, 'zone')
    writeFileSync(path, 'old\n')
    chownSync(path, 0, group)
    chmodSync(path, mode)
    expect(await once(path)).toMatchObject(result)
    expect(readFileSync(path, 'utf8')).toBe('code' in result ? 'old\n' : 'new\n')
    expect(readdirSync(inner)).toEqual(['zone'])
  })

  test('killed at any moment, the file is whole', { timeout: 60_000 }, async () => {
    const octets = 300_000
    const path = join(folder, 'zone')
    let replaced = 0
    for (let kill = 0; kill < 30; kill++) {
      const child = startChild(program, ['forever', path, String(octets)])
      await firstOutput(child)
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 25))
      child.process.kill('SIGKILL')
      await child.ended
      replaced += child.output().length
      const content = readFileSync(path)
      expect(content.length).toBe(octets)
      expect(content.every((octet) => octet === content[0])).toBe(true)
    }
    expect(replaced).toBeGreaterThan(30)
  })
})

describe('prepareFile', () => {
  test('leaves the old file alone until it is committed, as it was prepared', async () => {
    const path = join(folder, 'zone')
    writeFileSync(path, 'old\n')
    chmodSync(path, 0o640)
    const prepared = await prepareFile(path, bytes)
    expect(readFileSync(path, 'utf8')).toBe('old\n')
    expect(readFileSync(prepared.temporary)).toEqual(bytes)
    expect(dirname(prepared.temporary)).toBe(folder)
    expect(modeOf(prepared.temporary)).toBe(0o640)
    expect(await prepared.commit()).toMatchObject({ path, mode: 0o640 })
    expect(readFileSync(path)).toEqual(bytes)
    expect(readdirSync(folder)).toEqual(['zone'])
  })

  test('discarded leaves nothing, twice too; after a commit it removes nothing', async () => {
    const path = join(folder, 'zone')
    const prepared = await prepareFile(path, bytes)
    await prepared.discard()
    await prepared.discard()
    expect(readdirSync(folder)).toEqual([])
    await expect(prepared.commit()).rejects.toMatchObject({ code: 'file-missing' })
    const kept = await prepareFile(path, bytes)
    await kept.commit()
    await kept.discard()
    expect(readdirSync(folder)).toEqual(['zone'])
  })

  test('is dated when it is committed, not when it was prepared', async () => {
    const path = join(folder, 'zone')
    const prepared = await prepareFile(path, bytes)
    utimesSync(prepared.temporary, new Date(0), new Date(0))
    const before = Date.now()
    const { mtime } = await prepared.commit()
    expect(statSync(path).mtime).toEqual(mtime)
    expect(mtime.getTime()).toBeGreaterThanOrEqual(before - 1)
  })

  test.each([
    ['the file that it replaces', 3_600_000, 0],
    ['the time that is asked for', 0, 3_600_000],
    ['the later of the two', 3_600_000, 7_200_000],
  ])('is dated a second after %s', async (_, standing, asked) => {
    const path = join(folder, 'zone')
    const now = Math.floor(Date.now() / 1000) * 1000
    writeFileSync(path, 'old\n')
    const date = new Date(now + standing)
    utimesSync(path, date, date)
    const prepared = await prepareFile(path, bytes)
    const { mtime } = await prepared.commit({ mtimeAtLeast: new Date(now + asked) })
    expect(mtime.getTime()).toBe(now + Math.max(standing, asked) + 1000)
  })

  test('a folder in its way is refused at once; one that comes later fails the commit and leaves nothing', async () => {
    const path = join(folder, 'zone')
    const prepared = await prepareFile(path, bytes)
    mkdirSync(path)
    await expect(prepared.commit()).rejects.toMatchObject({ code: 'file-is-folder' })
    await expect(prepareFile(path, bytes)).rejects.toMatchObject({ code: 'file-is-folder' })
    expect(readdirSync(folder)).toEqual(['zone'])
  })
})

describe('FileBatch', () => {
  /** More than are open at a time. */
  const names = Array.from({ length: 600 }, (_, number) => `zone${number}`)

  const batchOf = async (paths: readonly string[]) => {
    const batch = new FileBatch()
    for (const path of paths) await batch.add(path, Buffer.from(`new ${path}\n`))
    return batch
  }

  test('puts all files in place at once, and nothing before', async () => {
    const paths = names.map((name) => join(folder, name))
    writeFileSync(paths[0] as string, 'old')
    const batch = await batchOf(paths)
    expect(readdirSync(folder).filter((name) => !name.endsWith('.tmp'))).toEqual(['zone0'])
    expect(readFileSync(paths[0] as string, 'utf8')).toBe('old')
    await batch.commit()
    expect(readdirSync(folder).sort()).toEqual(names.toSorted())
    expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual(paths.map((path) => `new ${path}\n`))
  })

  test('gives each file what its own folder says, links resolved, whichever folder came first', async () => {
    const [open, closed] = [join(folder, 'open'), join(folder, 'closed')]
    for (const [inner, mode] of [
      [open, 0o755],
      [closed, 0o700],
    ] as const) {
      mkdirSync(inner)
      chmodSync(inner, mode)
    }
    symlinkSync(closed, join(folder, 'link'))
    const paths = ['open/a', 'closed/a', 'link/b', 'open/b'].map((name) => join(folder, name))
    await (await batchOf(paths)).commit()
    expect(paths.map(modeOf)).toEqual([0o644, 0o600, 0o600, 0o644])
    expect([readdirSync(open), readdirSync(closed)]).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ])
  })

  test('discarded, leaves the old files and nothing beside them', async () => {
    writeFileSync(join(folder, 'zone0'), 'old')
    const batch = await batchOf(names.map((name) => join(folder, name)))
    batch.discard()
    expect(readdirSync(folder)).toEqual(['zone0'])
    expect(readFileSync(join(folder, 'zone0'), 'utf8')).toBe('old')
  })

  test('fails as a whole where one of them cannot be put in place', async () => {
    const [first, second, third] = ['a', 'b', 'c'].map((name) => join(folder, name)) as [string, string, string]
    writeFileSync(third, 'old')
    const batch = await batchOf([first, second, third])
    mkdirSync(second)
    await expect(batch.commit()).rejects.toMatchObject({ message: expect.stringContaining(`cannot write ${second}`) })
    batch.discard()
    expect(readdirSync(folder).sort()).toEqual(['a', 'b', 'c'])
    expect([readFileSync(first, 'utf8'), readFileSync(third, 'utf8')]).toEqual([`new ${first}\n`, 'old'])
  })
})

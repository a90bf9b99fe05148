import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { describeWith } from '../servers/availability.ts'
import { run as runProgram } from '../servers/run.ts'
import { makeProject } from './project.ts'
import { asOrdinaryUser, copyExample, exampleProject, makeFolder, run } from './run.ts'
import { schemaFaults } from './schema.ts'

const zoneFiles = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.zone'))
    .sort()

describe('render', () => {
  test('writes every variant, the same to the octet each time', async () => {
    const root = copyExample()
    const first = await run(root, ['render'])
    expect(first.code, first.stderr).toBe(0)
    expect(zoneFiles(join(root, 'build'))).toEqual([
      'degraded/2.0.192.in-addr.arpa.zone',
      'degraded/asso.example.zone',
      'degraded/tedomum.example.zone',
      'half-up/tedomum.example.zone',
      'mail-only/tedomum.example.zone',
      'normal/2.0.192.in-addr.arpa.zone',
      'normal/asso.example.zone',
      'normal/tedomum.example.zone',
    ])
    const file = join(root, 'build/normal/tedomum.example.zone')
    const before = statSync(file).ino
    const again = await run(root, ['render', '--format', 'json'])
    expect(schemaFaults('render.schema.json', again.json())).toEqual([])
    expect(again.stdout).not.toContain('"written"')
    expect(statSync(file).ino).toBe(before)
    const manifest: unknown = JSON.parse(readFileSync(join(root, 'build/manifest.json'), 'utf8'))
    expect(schemaFaults('manifest.schema.json', manifest)).toEqual([])
  })

  test('--check compares, writes nothing and exits with 1 for each kind of difference', async () => {
    const root = makeProject()
    const check = () => run(root, ['render', '--check'])
    expect(await check()).toMatchObject({ code: 1, stdout: expect.stringContaining('example.org.zone  is missing\n') })
    expect(existsSync(join(root, 'build'))).toBe(false)
    await run(root, ['render'])
    expect(await check()).toMatchObject({ code: 0, stdout: 'build: up to date\n' })
    const file = join(root, 'build/normal/example.org.zone')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, `${text};\n`)
    expect(await check()).toMatchObject({ code: 1, stdout: expect.stringContaining('example.org.zone  differs\n') })
    expect(readFileSync(file, 'utf8')).toBe(`${text};\n`)
    writeFileSync(file, text.replaceAll('\n', '\r\n'))
    const { stdout } = await check()
    expect(stdout).toContain('example.org.zone  has CRLF at the ends of its lines\n')
    expect(stdout).toContain('1 file not up to date: secours render mends it\n   hint: a .gitattributes ')
    rmSync(file)
    const missing = await check()
    expect(missing.stdout).toContain('example.org.zone  is missing\n')
    expect(missing.stdout).not.toContain('hint')
    expect(existsSync(file)).toBe(false)
    const json = (await run(root, ['render', '--check', '--format', 'json'])).json()
    expect(schemaFaults('render.schema.json', json)).toEqual([])
    expect(json).toMatchObject({
      files: expect.arrayContaining([{ path: 'normal/example.org.zone', state: 'written', difference: 'missing' }]),
    })
  })

  test('removes what it wrote and renders no more, and nothing else', async () => {
    const root = makeProject()
    await run(root, ['render'])
    writeFileSync(join(root, 'build/degraded/mine.zone'), '')
    rmSync(join(root, 'zones/example.org/degraded.yaml'))
    expect((await run(root, ['render', '--check'])).stdout).toContain('is rendered no more')
    const { stdout } = await run(root, ['render'])
    expect(stdout).toContain('example.org.zone  removed\n')
    expect(zoneFiles(join(root, 'build'))).toEqual(['degraded/mine.zone', 'normal/example.org.zone'])
  })

  test('removes the snippets of a variant that is gone, and its folder where nobody keeps anything in it', async () => {
    const root = makeProject()
    await run(root, ['render'])
    rmSync(join(root, 'zones/example.org/degraded.yaml'))
    const check = () => run(root, ['render', '--check'])
    expect((await check()).stdout.split('\n').filter((line) => line.endsWith('is rendered no more'))).toHaveLength(4)
    await run(root, ['render'])
    expect(readdirSync(join(root, 'build')).toSorted()).toEqual(['manifest.json', 'normal'])
    expect(await check()).toMatchObject({ code: 0 })
  })

  test('of some zones leaves the others, and the manifest names them all', async () => {
    const root = copyExample()
    await run(root, ['render', 'asso.example'])
    await run(root, ['render', 'tedomum.example', '--variant', 'normal'])
    expect(zoneFiles(join(root, 'build'))).toEqual([
      'degraded/asso.example.zone',
      'normal/asso.example.zone',
      'normal/tedomum.example.zone',
    ])
    const { zones } = JSON.parse(readFileSync(join(root, 'build/manifest.json'), 'utf8')) as { zones: unknown[] }
    expect(zones).toHaveLength(3)
  })

  test('gives the serial that is asked for', async () => {
    const root = makeProject()
    await run(root, ['render', '--serial', '4294967295', '--out', 'there'])
    expect(readFileSync(join(root, 'there/normal/example.org.zone'), 'utf8')).toMatch(/4294967295 +; serial/)
  })

  test.each([
    [['--serial', '4294967296'], 'usage', 'a serial is a number'],
    [['--variant', 'degarded'], 'variant-unknown', 'did you mean degraded?'],
    [['--out', 'secours.yaml'], 'file-', ''],
    [['--out', '/proc/nowhere'], 'file-', ''],
  ])('refuses %j', async (options, code, hint) => {
    const root = makeProject()
    const outcome = await run(root, ['render', ...options])
    expect(outcome.code).toBe(2)
    expect(outcome.stderr).toContain(`error: ${code}`)
    expect(outcome.stderr).toContain(hint)
    expect(readdirSync(root).sort()).toEqual(['secours.yaml', 'zones'])
  })

  test('writes nothing at all where one definition is faulty', async () => {
    const root = makeProject({ 'zones/example.net/normal.yaml': 'records: {www: {type: A, value: nonsense}}\n' })
    const outcome = await run(root, ['render'])
    expect(outcome.code).toBe(2)
    expect(outcome.stderr).toContain('error: rdata-invalid: ')
    expect(existsSync(join(root, 'build'))).toBe(false)
  })

  test('says that the folder is not writable, and leaves no half of a file', async () => {
    const root = makeProject()
    mkdirSync(join(root, 'build'))
    chmodSync(join(root, 'build'), 0o555)
    const outcome = await asOrdinaryUser(() => run(root, ['render']))
    expect(outcome.code).toBe(2)
    expect(outcome.stderr).toContain('error: file-permission: ')
    expect(readdirSync(join(root, 'build'))).toEqual([])
  })

  test.each(['not json', '{"version": 2, "zones": []}', '[]'])(
    'leaves a folder with the manifest %j alone',
    async (text) => {
      const folder = makeFolder({ 'manifest.json': text })
      const outcome = await run(exampleProject, ['render', '--out', folder])
      expect(outcome.code).toBe(2)
      expect(outcome.stderr).toContain('error: manifest-invalid: ')
      expect(readdirSync(folder)).toEqual(['manifest.json'])
    },
  )
})

describeWith(['named-checkzone'], 'rendered zones and BIND', () => {
  test('agree on every variant of the example project', async () => {
    const folder = makeFolder()
    await run(exampleProject, ['render', '--out', folder])
    const files = zoneFiles(folder)
    expect(files).toHaveLength(8)
    for (const file of files) {
      const apex = file.replace(/^.*\/|\.zone$/g, '')
      const checked = await runProgram(['named-checkzone', '-i', 'local', '-k', 'fail', apex, join(folder, file)])
      expect(checked, file).toMatchObject({ code: 0, stdout: expect.stringMatching(/OK\n$/) })
    }
  })
})

import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const script = join(import.meta.dirname, '../../build.mjs')

describe('what is generated', () => {
  test('is fresh', () => {
    const { stderr, status } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' })
    expect(status, stderr).toBe(0)
  })
})

describe('the build of a small tree', () => {
  let root: string

  const put = (files: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
  }
  const read = (path: string) => readFileSync(join(root, path), 'utf8')
  const build = (...options: string[]) => {
    const { stderr, status } = spawnSync(process.execPath, [script, '--root', root, ...options], { encoding: 'utf8' })
    return { stderr, status }
  }

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'secours-build-'))
  })
  afterEach(() => {
    rmSync(root, { recursive: true, force: true })
  })

  test('lists what the files of a folder export, in the order of their names', () => {
    put({
      'src/rdata/types/mx.ts': 'export const mx = defineRecordType({})\n',
      'src/rdata/types/a.ts': 'export const a: RecordType = defineRecordType<A>({})\n',
      'src/check/rules/soa-missing.ts': 'export const soaMissing = defineRule({})\n',
      'src/check/rules/mail-bounces.ts': 'export const mailBounces = definePairRule({})\n',
    })
    expect(build()).toEqual({ stderr: '', status: 0 })
    expect(read('src/rdata/all.generated.ts').split('\n').slice(1)).toEqual([
      `import { a } from './types/a.ts'`,
      `import { mx } from './types/mx.ts'`,
      '',
      'export const allRecordTypes = [',
      '  a,',
      '  mx,',
      '] as const',
      '',
    ])
    expect(read('src/check/all.generated.ts')).toContain('= [\n  mailBounces,\n  soaMissing,\n]')
    expect(existsSync(join(root, 'src/driver'))).toBe(false)
  })

  test('lists commands without importing them', () => {
    put({ 'src/cli/commands/checkzone.ts': 'export const command = {}\n' })
    expect(build()).toEqual({ stderr: '', status: 0 })
    expect(read('src/cli/all.generated.ts').split('\n').slice(1)).toEqual([
      'export const allCommands = {',
      `  'checkzone': () => import('./commands/checkzone.ts'),`,
      '} as const',
      '',
    ])
  })

  test('carries the drivers’ options to where the schemas are made', () => {
    put({
      'src/driver/driver.ts': 'export const defineDriver = <D>(driver: D): D => driver\n',
      'src/driver/drivers/copy.ts': [
        `import { defineDriver } from '../driver.ts'`,
        `const options = { properties: { folder: { type: 'string' } }, required: ['folder'] }`,
        `export const copy = defineDriver({ name: 'copy', description: 'Copies.', options, stage: () => {} })`,
        '',
      ].join('\n'),
    })
    expect(build()).toEqual({ stderr: '', status: 0 })
    const text = read('src/definition/schema/drivers.generated.ts')
    expect(JSON.parse(text.slice(text.indexOf('{')))).toEqual({
      copy: { description: 'Copies.', properties: { folder: { type: 'string' } }, required: ['folder'] },
    })
    expect(build('--check').status).toBe(0)
  })

  test.each([
    ['exports nothing', { 'b.ts': 'const b = defineRecordType({})\n' }, 'found none'],
    [
      'exports two',
      { 'b.ts': 'export const b = defineRecordType({})\nexport const c = defineRecordType({})\n' },
      'found b, c',
    ],
    [
      'exports the name of another',
      { 'b.ts': 'export const b = defineRecordType({})\n', 'c.ts': 'export const b = defineRecordType({})\n' },
      'b is exported by another file',
    ],
  ])('refuses a file that %s', (_, files, fault) => {
    for (const [name, text] of Object.entries(files)) put({ [`src/rdata/types/${name}`]: text })
    const { stderr, status } = build()
    expect(stderr).toContain(fault)
    expect(status).toBe(1)
    expect(existsSync(join(root, 'src/rdata/all.generated.ts'))).toBe(false)
  })

  test('leaves alone what is as it should be', () => {
    put({ 'src/rdata/types/a.ts': 'export const a = defineRecordType({})\n' })
    build()
    const before = statSync(join(root, 'src/rdata/all.generated.ts'))
    build()
    const after = statSync(join(root, 'src/rdata/all.generated.ts'))
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs])
  })

  test('--check names what is stale, absent or made by nothing, and writes nothing', () => {
    put({ 'src/rdata/types/a.ts': 'export const a = defineRecordType({})\n' })
    build()
    put({
      'src/rdata/types/b.ts': 'export const b = defineRecordType({})\n',
      'src/check/rules/c.ts': 'export const c = defineRule({})\n',
      'src/old/all.generated.ts': '',
      'schemas/old.schema.json': '{}',
    })
    const before = read('src/rdata/all.generated.ts')
    expect(build('--check')).toEqual({
      stderr: [
        'src/rdata/all.generated.ts is stale; node build.mjs mends it',
        'src/check/all.generated.ts is stale; node build.mjs mends it',
        'schemas/old.schema.json is made by nothing; remove it',
        'src/old/all.generated.ts is made by nothing; remove it',
        '',
      ].join('\n'),
      status: 1,
    })
    expect(read('src/rdata/all.generated.ts')).toBe(before)
    expect(existsSync(join(root, 'src/check/all.generated.ts'))).toBe(false)
  })

  describe('with schemas', () => {
    const schemas = `
      import { fruits } from './fruits.ts'
      const name = { title: 'a name', type: 'string', minLength: 2 }
      const basket = {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: 'A basket', type: 'object', additionalProperties: false, required: ['fruit'],
        properties: { fruit: { enum: fruits }, owner: { $ref: '#/$defs/name' }, cart: { $ref: 'cart.schema.json' } },
        $defs: { name },
      }
      const cart = {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: 'A cart', type: 'object', additionalProperties: false,
        properties: { driver: { $ref: '#/$defs/name' }, tags: { type: 'array', uniqueItems: true } },
        $defs: { name },
      }
      export const schemas = { 'basket.schema.json': basket, 'cart.schema.json': cart, 'plain.schema.json': {} }
      export const compiled = { validateBasket: 'basket.schema.json', validateCart: 'cart.schema.json' }
      export const ajvOptions = { allErrors: true }
    `
    beforeEach(() => {
      put({
        'src/definition/fruits.ts': `export const fruits: readonly string[] = ['pear', 'fig']\n`,
        'src/definition/schemas.ts': schemas,
      })
    })

    test('writes each as a file, and types in which a shared definition is one', () => {
      expect(build()).toEqual({ stderr: '', status: 0 })
      expect(readdirSync(join(root, 'schemas'))).toEqual([
        'basket.schema.json',
        'cart.schema.json',
        'plain.schema.json',
      ])
      expect(JSON.parse(read('schemas/basket.schema.json'))).toMatchObject({ title: 'A basket' })
      const types = read('src/definition/documents.generated.ts')
      expect(types).toContain('export interface BasketDocument {')
      expect(types).toContain("fruit: 'pear' | 'fig'")
      expect(types).toContain('cart?: CartDocument')
      expect(types.match(/export type Name\d* = /g)).toEqual(['export type Name = '])
      expect(read('src/definition/validators.generated.d.ts')).toContain('validateBasket: Validator<BasketDocument>')
      expect(build('--check')).toEqual({ stderr: '', status: 0 })
    })

    test('compiles validators that need no other module', async () => {
      expect(build()).toEqual({ stderr: '', status: 0 })
      // Outside the repository no package can be found: what is imported here stands on its own.
      const { validateBasket, validateCart } = await import(
        pathToFileURL(join(root, 'src/definition/validators.generated.js')).href
      )
      expect(validateBasket({ fruit: 'fig', owner: 'Ann', cart: { driver: 'Bo' } })).toBe(true)
      expect(validateBasket({ fruit: 'nut', owner: 'A', cart: { driver: 'B' } })).toBe(false)
      const paths = validateBasket.errors.map(({ instancePath }: { instancePath: string }) => instancePath)
      expect(paths.sort()).toEqual(['/cart/driver', '/fruit', '/owner'])
      expect(validateCart({ tags: [{ a: 1 }, { a: 1 }] })).toBe(false)
    })

    test('refuses two definitions of one name that differ', () => {
      put({ 'src/definition/schemas.ts': schemas.replace('$defs: { name },', '$defs: { name: {} },') })
      expect(build().stderr).toContain('$defs/name differs')
    })
  })

  test('makes the program of two files, so that the version is told without the larger one', () => {
    const cli = join(import.meta.dirname, '../../src/cli')
    put({
      'package.json': '{"type": "module", "version": "1.2.3"}',
      'src/cli/main.ts': readFileSync(join(cli, 'main.ts'), 'utf8'),
      'src/cli/load-program.ts': readFileSync(join(cli, 'load-program.ts'), 'utf8'),
      'src/cli/start.ts': [
        `import process from 'node:process'`,
        `export const start = async () => console.log((await import('./slow.ts')).answer satisfies string)`,
        `export const runProgram = async () => 0`,
        '',
      ].join('\n'),
      'src/cli/slow.ts': `import process from 'node:process'\nexport const answer = process.platform\n`,
    })
    expect(build()).toEqual({ stderr: '', status: 0 })
    expect(readdirSync(join(root, 'dist'))).toEqual(['LICENSES.txt', 'cli.js', 'program.cjs'])
    expect(execFileSync(join(root, 'dist/cli.js'), ['validate'], { encoding: 'utf8' })).toBe(`${process.platform}\n`)
    // Where a project is at hand to try it on, what was compiled for that is kept.
    put({ 'secours.yaml': '' })
    expect(build()).toEqual({ stderr: '', status: 0 })
    expect(readdirSync(join(root, 'dist'))).toContain('program.cjs.compiled')
    expect(execFileSync(join(root, 'dist/cli.js'), ['validate'], { encoding: 'utf8' })).toBe(`${process.platform}\n`)
    rmSync(join(root, 'dist/program.cjs'))
    expect(execFileSync(join(root, 'dist/cli.js'), ['--version'], { encoding: 'utf8' })).toBe('1.2.3\n')
  })

  test('--fresh removes what another build left', () => {
    put({ 'src/cli/main.ts': '', 'dist/old.js': '' })
    build()
    expect(existsSync(join(root, 'dist/old.js'))).toBe(true)
    build('--fresh')
    expect(existsSync(join(root, 'dist/old.js'))).toBe(false)
  })
})

import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { asOrdinaryUser, makeFolder, run } from './run.ts'
import { schemaFaults } from './schema.ts'

describe('init', () => {
  test('writes a project that is sound at once', async () => {
    const folder = makeFolder()
    const made = await run(folder, ['init', 'dns'])
    expect(made.code).toBe(0)
    expect(made.stdout).toContain('cd dns')
    const checked = await run(join(folder, 'dns'), ['validate', '--strict'])
    expect(checked).toMatchObject({ code: 0, stderr: '' })
    expect(readdirSync(join(folder, 'dns')).sort()).toEqual([
      '.github',
      '.gitignore',
      'schemas',
      'secours.yaml',
      'zones',
    ])
  })

  test('gives an editor the schema of every definition', async () => {
    const folder = makeFolder()
    await run(folder, ['init'])
    const files = ['secours.yaml', 'zones/example.org/normal.yaml', 'zones/example.org/degraded.yaml']
    for (const file of files) {
      const path = /^# yaml-language-server: \$schema=(.*)$/m.exec(readFileSync(join(folder, file), 'utf8'))?.[1] ?? ''
      expect(existsSync(join(folder, file, '..', path)), `${file} names ${path}`).toBe(true)
    }
  })

  test('says in JSON what it wrote and what it kept', async () => {
    const folder = makeFolder({ '.gitignore': 'mine\n' })
    const outcome = await run(folder, ['init', '--format', 'json'])
    expect(outcome.json()).toMatchObject({ folder, kept: ['.gitignore'] })
    expect(schemaFaults('init.schema.json', outcome.json())).toEqual([])
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('mine\n')
  })

  test.each(['secours.yaml', 'zones/a.yaml'])('writes nothing where there is %s already', async (file) => {
    const folder = makeFolder({ [file]: '' })
    const before = readdirSync(folder)
    const { code, stderr } = await run(folder, ['init'])
    expect(code).toBe(2)
    expect(stderr).toContain('error: project-exists: ')
    expect(readdirSync(folder)).toEqual(before)
  })

  test('leaves nothing behind where it cannot write everything', async () => {
    const folder = makeFolder()
    // A file stands where the last of its folders should be.
    writeFileSync(join(folder, 'schemas'), '')
    const { code, stderr } = await run(folder, ['init'])
    expect(code).toBe(2)
    expect(stderr).toContain('error: file-')
    expect(readdirSync(folder)).toEqual(['schemas'])
  })

  test('says that a folder is not writable', async () => {
    const folder = makeFolder()
    mkdirSync(join(folder, 'locked'))
    chmodSync(join(folder, 'locked'), 0o555)
    const { code, stderr } = await asOrdinaryUser(() => run(folder, ['init', 'locked']))
    expect(code).toBe(2)
    expect(stderr).toContain('error: file-permission: cannot write ')
    expect(readdirSync(join(folder, 'locked'))).toEqual([])
  })
})

import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { edited, makeProject } from './project.ts'
import { asOrdinaryUser, makeFolder, type Outcome, run } from './run.ts'
import { schemaFaults } from './schema.ts'

const project = 'secours.yaml'
const normal = 'zones/example.org/normal.yaml'
const degraded = 'zones/example.org/degraded.yaml'

/** Whatever happens, nothing that is printed shows how the program is made. */
function expectNoTrace({ stdout, stderr }: Outcome): void {
  expect(`${stdout}${stderr}`).not.toMatch(/^\s+at .*[:)]|internal error|node:internal|\[object /m)
}

test('a zone whose folder is a link is a zone', async () => {
  const folder = makeProject()
  mkdirSync(join(folder, 'kept'))
  renameSync(join(folder, 'zones/example.org'), join(folder, 'kept/example.org'))
  symlinkSync('../kept/example.org', join(folder, 'zones/example.org'))
  const { code, stdout } = await run(folder, ['validate'])
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^1 zone, 2 variants: sound\n$/m)])
})

describe('a definition that is wrong', () => {
  test.each<[string, Readonly<Record<string, string | undefined>>, string, string]>([
    ['an unknown key', edited(normal, 'ttl: 5m\n', 'tll: 5m\n'), 'unknown-key', `${normal}:4:1`],
    ['an unknown key of the project', edited(project, 'policy:', 'polcy:'), 'unknown-key', `${project}:28:1`],
    ['a wrong type', edited(normal, 'records:', 'records: 5\nignored:'), '', `${normal}:7:10`],
    ['a value of the wrong kind', edited(normal, 'preference: 10', 'preference: ten'), '', `${normal}:11:`],
    ['a duplicate key', edited(normal, '  git:', '  web:'), 'yaml-duplicate-key', `${normal}:19:3`],
    ['a tab as indentation', edited(normal, '  git:', '\tgit:'), '', `${normal}:19:`],
    ['an empty file', { [normal]: '' }, '', `${normal}:1:1`],
    ['an empty project', { [project]: '' }, '', project],
    [
      'an empty list of values',
      edited(normal, '{type: A, value: 192.0.2.22}', '{type: A, values: []}'),
      '',
      `${normal}:19:`,
    ],
    [
      'two entries of one owner and type',
      edited(
        normal,
        '  git: {type: A, value: 192.0.2.22}',
        '  git: [{type: A, value: 192.0.2.22}, {type: A, value: 192.0.2.23}]',
      ),
      '',
      `${normal}:19:`,
    ],
    ['an unknown site', edited(degraded, 'down: [main]', 'down: [mian]'), '', `${degraded}:3:8`],
    ['an unknown site of a server', edited(project, 'site: main', 'site: mian'), '', `${project}:13:11`],
    [
      'a cycle of base',
      { 'zones/example.org/a.yaml': 'base: b\n', 'zones/example.org/b.yaml': 'base: a\n' },
      '',
      'zones/example.org/',
    ],
    ['a base that does not exist', edited(degraded, 'down:', 'base: nrmal\ndown:'), '', `${degraded}:3:7`],
    [
      'two definitions of one variant',
      { 'zones/example.org/degraded.zone': '' },
      'two-definitions',
      'zones/example.org/degraded.zone',
    ],
    [
      'a zone without normal',
      { [normal]: undefined, [degraded]: undefined, 'zones/example.org/a.yaml': '' },
      'normal-missing',
      'zones/example.org',
    ],
    ['a folder that is no zone', { 'zones/not a zone/normal.yaml': '' }, 'zone-name', 'zones/not a zone'],
    ['octets that are no UTF-8', { [normal]: 'ttl: 5m\nrecords: {}\n# \ud800' }, '', normal],
  ])('%s is told with its place', async (_, changes, code, place) => {
    const folder = makeProject(changes)
    const outcome = await run(folder, ['validate'])
    expectNoTrace(outcome)
    expect(outcome.code).toBe(1)
    expect(outcome.stdout).toContain(`${place}`)
    expect(outcome.stdout).toMatch(new RegExp(`: error: ${code === '' ? '[a-z-]+' : code}: `))
    const json = await run(folder, ['validate', '--format', 'json'])
    expect(json.code).toBe(1)
    expect(schemaFaults('validate.schema.json', json.json())).toEqual([])
  })

  test('a directory where a file should be is told', async () => {
    const folder = makeProject({ [normal]: undefined })
    mkdirSync(join(folder, normal))
    const outcome = await run(folder, ['validate'])
    expectNoTrace(outcome)
    expect(outcome.code).toBe(1)
    expect(outcome.stdout).toContain(`${normal}:1:1: error: not-a-file: `)
  })

  test('a file that may not be read is told', async () => {
    const folder = makeProject()
    chmodSync(join(folder, normal), 0)
    const outcome = await asOrdinaryUser(() => run(folder, ['validate']))
    expectNoTrace(outcome)
    expect(outcome.code).toBe(1)
    expect(outcome.stdout).toContain('error: file-permission: ')
  })

  test('a project whose zones folder is missing is told', async () => {
    const outcome = await run(makeFolder({ [project]: 'sites: {}\n' }), ['validate'])
    expectNoTrace(outcome)
    expect(outcome.code).toBe(1)
    expect(outcome.stdout).toContain('zones')
  })

  test('both of two independent faults in one file are told', async () => {
    const changes = { [normal]: 'ttl: 5x\nrecords:\n  www: {type: A, value: 192.0.2.300}\n' }
    const { stdout } = await run(makeProject(changes), ['validate'])
    expect(stdout).toContain(`${normal}:1:6: error: `)
    expect(stdout).toContain(`${normal}:3:25: error: `)
  })

  test('a secret that stands in the project is told, and not shown', async () => {
    const secret = 'c2VjcmV0LXNlY3JldC1zZWNyZXQ='
    for (const key of [`transfer: {algorithm: hmac-sha256, secret: ${secret}}`, `transfer: ${secret}`]) {
      const outcome = await run(makeProject(edited(project, 'policy:', `keys:\n  ${key}\npolicy:`)), ['validate'])
      expectNoTrace(outcome)
      expect(outcome.code).toBe(1)
      expect(outcome.stdout).toContain(`${project}:29:`)
      expect(outcome.stdout + outcome.stderr).not.toContain(secret)
    }
  })
})

describe('a definition that is made to harm', () => {
  const bomb = (levels: number) =>
    [
      'a: &a0 [x, x, x, x, x, x, x, x, x]',
      ...Array.from({ length: levels }, (_, i) => `b${i}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`),
    ].join('\n')

  test.each([
    ['a YAML bomb', bomb(9)],
    ['20,000 levels of lists', '['.repeat(20_000)],
    ['20,000 levels of closed lists', `records: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['20,000 levels of mappings', `records: ${'{a: '.repeat(20_000)}x${'}'.repeat(20_000)}`],
    ['3,000 levels of indentation', Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['an alias of itself', 'records: &r {a: *r}'],
  ])('%s is refused', async (_, text) => {
    for (const path of [normal, degraded, project, 'zones/degraded.yaml', 'zones/example.org/normal.octodns.yaml']) {
      const changes = path.includes('octodns') ? { [normal]: undefined } : {}
      const outcome = await run(makeProject({ ...changes, [path]: text }), ['validate'])
      expectNoTrace(outcome)
      expect(outcome.code, path).toBe(1)
      expect(outcome.stdout, path).toMatch(new RegExp(`^${path.replaceAll('.', '\\.')}:1?\\d*:\\d+: error: `, 'm'))
    }
  })

  test.each([
    ['control sequences', 'ttl: 5m\nrecords:\n  "a\\e[31mb": {type: A, value: "\\e]0;owned\\a"}\n'],
    ['right-to-left marks', 'ttl: 5m\nrecords:\n  www: {type: "A\u202e", value: 192.0.2.1}\n'],
  ])('%s do not reach the terminal', async (_, text) => {
    const outcome = await run(makeProject({ [normal]: text }), ['validate'])
    expect(outcome.code).toBe(1)
    // Of the controls only line feeds are left.
    expect([...outcome.stdout].filter((character) => character < ' ' && character !== '\n')).toEqual([])
    expect(outcome.stdout).not.toContain('\u202e')
  })
})

describe('what is asked for does not exist', () => {
  test.each([
    [['validate', 'nope.example'], 'zone-unknown', 'there are example.org'],
    [['diff', 'nope.example'], 'zone-unknown', 'there are example.org'],
    [['diff', 'example.org', 'degarded'], 'variant-unknown', 'did you mean degraded?'],
    [['diff', 'example.org', '@ns9'], 'server-unknown', 'did you mean @ns1?'],
    [['diff', 'example.org', './nope.zone', 'normal'], 'file-missing', 'check the path'],
    [['checkzone', 'example.org', 'zones'], 'file-is-folder', 'name a file'],
    [['plan', 'nope'], 'variant-unknown', 'degraded'],
    [['status', 'nope.example'], 'zone-unknown', 'there are example.org'],
    [['status', '-C', 'zones'], 'project-missing', 'secours init DIR'],
    [['status', '-C', 'secours.yaml'], 'project-missing', '-C .'],
    [['init', 'secours.yaml'], 'file-not-folder', 'name another folder'],
    [['render', '--out', 'secours.yaml'], 'file-not-folder', 'name another folder'],
    [['switch', 'degraded', '--allow', 'drift'], 'usage', "--allow 'NAME=why this is right today'"],
    [['switch', 'degraded', '--without', 'ns1='], 'usage', "--without 'ns1=why this is right today'"],
    [['switch', 'degraded', '--expires', 'soon'], 'usage', '36h'],
  ])('%j', async (argv, code, hint) => {
    const outcome = await run(makeProject(), argv)
    expectNoTrace(outcome)
    expect(outcome.code).toBe(2)
    expect(outcome.stderr).toContain(`error: ${code}: `)
    expect(outcome.stderr).toContain(hint)
  })

  test('a project', async () => {
    const outcome = await run(makeFolder(), ['status'])
    expect(outcome.code).toBe(2)
    expect(outcome.stderr).toContain('error: project-missing: there is no secours.yaml in ')
  })
})

describe('a secret that cannot be read', () => {
  const withKey = (secret: string) =>
    makeProject(edited(project, 'policy:', `keys:\n  transfer: {algorithm: hmac-sha256, secret: ${secret}}\npolicy:`))

  test.each([
    ['from a file that is not there', '{file: nope.key}', 'file-missing'],
    ['from a variable that is not set', '{env: NOPE}', 'secret-missing'],
    ['from a folder', '{file: zones}', 'file-is-folder'],
    ['from a file that holds none', '{file: secours.yaml}', 'secret-malformed'],
  ])('%s', async (_, secret, code) => {
    for (const command of [['status'], ['switch', 'degraded', '--yes']]) {
      const outcome = await run(withKey(secret), command)
      expectNoTrace(outcome)
      expect(outcome.code).toBe(2)
      expect(outcome.stderr).toContain(`error: ${code}: `)
    }
  })
})

describe('a faulty project keeps commands that act from acting', () => {
  test.each([['status'], ['plan', 'degraded'], ['switch', 'degraded', '--yes'], ['diff', 'example.org']])(
    '%s %s',
    async (...argv) => {
      const folder = makeProject(edited(project, 'policy:', 'polcy:'))
      const outcome = await run(
        folder,
        argv.filter((word) => word !== undefined),
      )
      expectNoTrace(outcome)
      expect(outcome.code).toBe(2)
      expect(outcome.stderr).toContain(`${project}:28:1: error: unknown-key: `)
      expect(readdirSync(folder).sort()).toEqual(['secours.yaml', 'zones'])
    },
  )
})

describe('what the program cannot do leaves nothing behind', () => {
  test('a question without anybody to ask', async () => {
    const folder = makeProject()
    const before = readFileSync(join(folder, project))
    const outcome = await run(folder, ['switch', 'degraded'])
    expectNoTrace(outcome)
    expect(outcome.code).toBeGreaterThan(1)
    expect(readdirSync(folder).sort()).toEqual(['secours.yaml', 'zones'])
    expect(readFileSync(join(folder, project))).toEqual(before)
  })

  test('a port that is taken', async () => {
    const taken = createServer()
    await new Promise<void>((listening) => taken.listen(0, '127.0.0.1', listening))
    onTestFinished(() => {
      taken.close()
    })
    const address = taken.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const folder = makeFolder({ 'example.org.zone': '$TTL 300\n@ SOA ns1 h 1 2 3 4 5\n@ NS ns1\nns1 A 192.0.2.1\n' })
    const outcome = await run(folder, ['serve', '.', '--listen', `127.0.0.1:${port}`])
    expectNoTrace(outcome)
    expect(outcome.code).toBe(2)
    expect(outcome.stderr).toContain(`127.0.0.1:${port}`)
    expect(outcome.stderr).toContain('another program listens there')
  })
})

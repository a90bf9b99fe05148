import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../../../src/check/run/rules-by-code.ts'
import { findingsFormats } from '../../../src/cli/findings/formats.ts'
import { edited, makeProject } from '../project.ts'
import { copyExample, exampleProject, makeFolder, run } from '../run.ts'
import { schemaFaults } from '../schema.ts'
import { sarifFaults } from './sarif-schema.ts'
import { parseXml } from './xml.ts'

const degraded = 'zones/example.org/degraded.yaml'
const normal = 'zones/example.org/normal.yaml'
const forgotten = edited(degraded, '  - {from: 192.0.2.80, to: 198.51.100.80}\n', '')
const ignoring = edited(normal, 'records:', 'ignore: [{code: expect-failed, reason: rehearsed by hand}]\nrecords:')

interface Result {
  readonly ruleId: string
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly { readonly physicalLocation: Physical }[]
  readonly relatedLocations?: readonly {
    readonly message: { readonly text: string }
    readonly physicalLocation: Physical
  }[]
  readonly partialFingerprints: Readonly<Record<string, string>>
}
interface Physical {
  readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string }
  readonly region?: Readonly<Record<string, number>>
}
interface Descriptor {
  readonly id: string
  readonly helpUri?: string
  readonly help?: { readonly text: string; readonly markdown: string }
}

async function sarifOf(folder: string, ...more: readonly string[]) {
  const { stdout } = await run(folder, ['validate', '--format', 'sarif', ...more])
  const log = JSON.parse(stdout) as {
    readonly runs: readonly [
      {
        readonly results: readonly Result[]
        readonly tool: { readonly driver: { readonly rules: readonly Descriptor[] } }
        readonly properties: {
          readonly summary: string
          readonly ignored: readonly string[]
          readonly readiness: readonly object[]
        }
      },
    ]
  }
  expect(sarifFaults(log)).toEqual([])
  return log.runs[0]
}

describe('sarif', () => {
  test('points at the fault, and at every step that led to it', async () => {
    const { results } = await sarifOf(makeProject(forgotten))
    const www = results.find(({ message }) => message.text.startsWith('www.example.org A still leads'))
    expect(www).toMatchObject({
      ruleId: 'leads-to-down-site',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: normal, uriBaseId: '%SRCROOT%' },
            region: { startLine: 18, startColumn: 29, endLine: 18, endColumn: 33 },
          },
        },
      ],
      relatedLocations: [
        { message: { text: 'www.example.org CNAME web.example.org' }, physicalLocation: { region: { startLine: 18 } } },
        {
          message: { text: 'web.example.org A 192.0.2.80 is in main, 192.0.2.0/24' },
          physicalLocation: { region: { startLine: 17 } },
        },
      ],
    })
  })

  test('describes every rule, with help, and the RFC where one is named', async () => {
    const { tool } = await sarifOf(makeProject())
    const described = new Map(tool.driver.rules.map((rule) => [rule.id, rule]))
    expect([...described.keys()]).toEqual(rules.map(({ code }) => code))
    for (const { code, title, why = '', reference = '' } of rules) {
      const { help, helpUri } = described.get(code) ?? {}
      expect(help?.text.toLowerCase(), code).toContain(title.toLowerCase())
      expect(help?.markdown.replaceAll('\\', ''), code).toContain(why.replaceAll('\\', ''))
      const number = /RFC (\d+)/.exec(reference)?.[1]
      expect(helpUri?.startsWith(`https://www.rfc-editor.org/rfc/rfc${number}`), code).toBe(
        number === undefined ? undefined : true,
      )
    }
  })

  test('has fingerprints that stay while lines move, and differ where faults do', async () => {
    const print = async (lines: string) => {
      const files = Object.entries({ ...forgotten, ...edited(normal, 'records:', 'records: # all\n') })
      const moved = files.map(([path, text]) => [path, text.replace(/^(?=[a-z])/m, lines)])
      const { results } = await sarifOf(makeProject(Object.fromEntries(moved) as Record<string, string>))
      return results.map(({ partialFingerprints, locations }) => ({
        fingerprint: partialFingerprints['secours/v1'] ?? '',
        line: locations[0]?.physicalLocation.region?.startLine,
      }))
    }
    const before = await print('')
    const after = await print('# one\n# two\n\n')
    expect(before.length).toBeGreaterThan(1)
    expect(after.map(({ fingerprint }) => fingerprint)).toEqual(before.map(({ fingerprint }) => fingerprint))
    expect(after.map(({ line }) => line)).toEqual(before.map(({ line = 0 }) => line + 3))
    expect(new Set(before.map(({ fingerprint }) => fingerprint)).size).toBe(before.length)
  })

  test('lists what is ignored beside the results, of which code scanning would make alerts', async () => {
    const { results, properties } = await sarifOf(makeProject({ ...forgotten, ...ignoring }))
    expect(results.map(({ ruleId }) => ruleId)).not.toContain('expect-failed')
    expect(properties.ignored).toEqual(['expect-failed: www.example.org: rehearsed by hand'])
    expect(properties.readiness).toHaveLength(1)
  })
})

test('json has the chain that led to a fault, each step with its place', async () => {
  const { json } = await run(makeProject(forgotten), ['validate', '--format', 'json'])
  expect(schemaFaults('validate.schema.json', json())).toEqual([])
  expect(json()).toMatchObject({
    diagnostics: expect.arrayContaining([
      expect.objectContaining({
        code: 'leads-to-down-site',
        owner: 'www.example.org',
        related: [
          { message: 'www.example.org CNAME web.example.org', file: normal, line: 18, column: 29 },
          { message: 'web.example.org A 192.0.2.80 is in main, 192.0.2.0/24', file: normal, line: 17, column: 25 },
        ],
      }),
    ]),
  })
})

describe('paths are those of the repository', () => {
  test.each([
    ['the top', ''],
    ['a folder', 'dns/'],
  ])('in %s', async (_, folder) => {
    const top = makeFolder({ '.git/HEAD': 'ref: refs/heads/main\n' })
    const project = join(top, folder)
    const [from] = [makeProject(forgotten)]
    for (const path of ['secours.yaml', normal, degraded]) {
      mkdirSync(join(project, path, '..'), { recursive: true })
      writeFileSync(join(project, path), readFileSync(join(from, path)))
    }
    const { results } = await sarifOf(project)
    const paths = new Set(results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri))
    expect([...paths].toSorted()).toEqual([`${folder}${degraded}`, `${folder}${normal}`])
    const github = await run(top, ['validate', '-C', `./${folder}`, '--format', 'github'])
    expect(github.stdout).toContain(`::error file=${folder}${normal},line=18,endLine=18,col=29,endColumn=32,`)
    const gitlab = (await run(project, ['validate', '--format', 'gitlab'])).json() as readonly {
      readonly location: object
    }[]
    expect(gitlab[0]?.location).toEqual({ path: `${folder}${degraded}`, lines: { begin: 11 } })
  })
})

describe('every format', () => {
  test.each(findingsFormats)(
    '%s tells the faults, what is ignored and the readiness, and fails the run',
    async (format) => {
      const folder = makeProject({ ...forgotten, ...ignoring })
      const { code, stdout } = await run(folder, ['validate', '--format', format])
      expect(code).toBe(1)
      expect(stdout).toContain('leads-to-down-site')
      expect(stdout).toContain('rehearsed by hand')
      expect(stdout).toMatch(/degraded/)
      expect(stdout).toMatch(/mail in/)
    },
  )

  test.each(findingsFormats)('%s of a sound project is whole too', async (format) => {
    const { code, stdout } = await run(makeProject(), ['validate', '--format', format])
    expect(code).toBe(0)
    if (format === 'junit') expect(parseXml(stdout).attributes).toMatchObject({ tests: '3', failures: '0' })
    if (['gitlab', 'json', 'sarif'].includes(format)) expect(typeof JSON.parse(stdout)).toBe('object')
    expect(stdout.endsWith('\n')).toBe(true)
  })

  test.each(findingsFormats)('%s holds all of many faults', async (format) => {
    const broken = Array.from({ length: 60 }, (_, i) => `  h${i}: {type: CNAME, value: gone}\n`).join('')
    const folder = makeProject({ [normal]: `${readFileSync(join(makeProject(), normal), 'utf8')}${broken}` })
    const { stdout } = await run(folder, ['validate', '--format', format])
    const named = new Set(stdout.match(/\bh\d+(?=\.example\.org|: \{type)/g))
    // A person is shown twenty, and told of the rest.
    expect(named.size).toBe(format === 'human' ? 20 : 60)
    if (format === 'human') expect(stdout).toContain('... and 40 more of cname-dangling: --format json lists all')
  })

  test('counts warnings as failures in JUnit where they fail the run', async () => {
    const folder = makeProject(edited(normal, 'git:', 'ns3: {type: CNAME, value: gone}\n  git:'))
    const failures = async (...more: readonly string[]) => {
      const { code, stdout } = await run(folder, ['validate', '--format', 'junit', ...more])
      return [code, parseXml(stdout).attributes.failures]
    }
    expect([await failures(), await failures('--strict')]).toEqual([
      [0, '0'],
      [1, '1'],
    ])
  })
})

describe('a comment in markdown', () => {
  test('shows what each variant changes', async () => {
    const { stdout } = await run(makeProject(), ['validate', '--format', 'markdown'])
    expect(stdout).toContain('`example.org: normal → degraded`: 3 changed, 1 removed')
    expect(stdout).toContain('| `git` | A | `192.0.2.22`<br>TTL 5m | *removed* |')
  })

  test('is as long as GitHub takes, and says what is missing', async () => {
    const zones = Object.fromEntries(
      Array.from({ length: 400 }, (_, i) => [
        `zones/z${i}.example/normal.yaml`,
        `records:\n  '': {type: NS, values: [ns1.example.org., ns2.example.org.]}\n  www: [{type: A, value: 192.0.2.80}, {type: TXT, value: ${'t'.repeat(100)}}]\n  gone: {type: CNAME, value: nowhere}\n`,
      ]),
    )
    const folder = makeProject({
      ...zones,
      ...edited(
        'secours.yaml',
        '  ttl: 1h\n',
        '  ttl: 5m\n  soa: {mname: ns1.example.org., rname: h@example.org, refresh: 2h, retry: 15m, expire: 2w, minimum: 5m}\n',
      ),
      'zones/degraded.yaml':
        'down: [main]\nreplace: [{from: 192.0.2.80, to: 198.51.100.80}]\nremove: [{name: gone, reason: none}]\n',
    })
    const { stdout } = await run(folder, ['validate', '--format', 'markdown'])
    expect(stdout.length).toBeLessThanOrEqual(65_536)
    expect(stdout.length).toBeGreaterThan(50_000)
    expect(stdout.match(/^\d+ more: no room here/gm)).toHaveLength(2)
    expect(stdout.match(/<details>/g)?.length).toBe(stdout.match(/<\/details>/g)?.length)
    expect(stdout).toMatch(/^401 variants more: 401 well; \d+ names move/m)
  })
})

describe('readiness for a person', () => {
  test('of many variants shows those that lose something, and counts the others', async () => {
    const zone = (i: number) =>
      `records:\n  '': {type: NS, values: [ns1.example.org., ns2.example.org.]}\n  ${i < 2 ? 'imap' : 'www'}: {type: A, value: 192.0.2.80}\n`
    const zones = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`zones/z${i}.example/normal.yaml`, zone(i)]))
    const folder = makeProject({
      ...zones,
      ...edited(
        'secours.yaml',
        '  ttl: 1h\n',
        '  ttl: 5m\n  soa: {mname: ns1.example.org., rname: h@example.org, refresh: 2h, retry: 15m, expire: 2w, minimum: 5m}\n',
      ),
      'zones/degraded.yaml':
        'down: [main]\nreplace: [{from: 192.0.2.80, to: 198.51.100.80}]\nremove: [{name: imap, reason: none}]\n',
    })
    const { stdout } = await run(folder, ['validate'])
    expect(stdout.match(/^z\d+\.example .*$/gm)).toEqual([
      expect.stringMatching(/^z0\.example +degraded .* lost: IMAP \(declared\)$/),
      expect.stringMatching(/^z1\.example +degraded .* lost: IMAP \(declared\)$/),
    ])
    expect(stdout).toContain('... and 29 variants more: 29 well; ')
  })
})

test('what a variant is ready for says which sites are down, and of how many variants the difference follows', async () => {
  const folder = makeProject()
  const junit = await run(folder, ['validate', '--format', 'junit'])
  expect(junit.stdout).toMatch(/; leads to main \(down\), backup; down: main; services /)
  const markdown = await run(folder, ['validate', '--format', 'markdown'])
  expect(markdown.stdout).toContain('What the variants change: 1 variant differs from normal')
})

test.each(findingsFormats)(
  '%s tells what is lost and declared as such, and which site that is led to is down',
  async (format) => {
    const folder = makeProject({
      ...edited('zones/example.org/normal.yaml', 'records:\n', 'mail: false\nrecords:\n'),
      'zones/example.org/degraded.yaml': "down: [main]\nremove: [{name: '', type: MX, reason: no backup}]\n",
    })
    const { stdout } = await run(folder, ['validate', '--format', format])
    if (format === 'json') {
      expect(JSON.parse(stdout)).toMatchObject({ readiness: [{ services: [{ state: 'lost', declared: true }, {}] }] })
      expect(schemaFaults('validate.schema.json', JSON.parse(stdout))).toEqual([])
    } else {
      expect(stdout).toContain('lost: mail in (declared)')
      expect(stdout).toContain('main (down), backup')
    }
  },
)

describe('--report', () => {
  test('writes other forms of the same run', async () => {
    const folder = makeProject(forgotten)
    const { code, stdout } = await run(folder, [
      'validate',
      '--report',
      'sarif=out.sarif',
      '--report',
      'json=out.json',
      '--report',
      'markdown=a=b.md',
    ])
    expect(code).toBe(1)
    expect(stdout).toContain('not sound')
    expect(sarifFaults(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')))).toEqual([])
    expect(schemaFaults('validate.schema.json', JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')))).toEqual([])
    expect(readFileSync(join(folder, 'a=b.md'), 'utf8')).toContain('normal → degraded')
    expect((await run(folder, ['validate', '--format', 'json'])).stdout).toBe(
      readFileSync(join(folder, 'out.json'), 'utf8'),
    )
  })

  test.each([
    ['quietly', ['--quiet']],
    ['aloud', []],
  ])('holds the same, whether faults are printed %s or not', async (_, quiet) => {
    const folder = makeProject(forgotten)
    await run(folder, ['validate', ...quiet, '--report', 'json=out.json'])
    const written = readFileSync(join(folder, 'out.json'), 'utf8')
    expect(JSON.parse(written).readiness).toHaveLength(1)
    expect((await run(folder, ['validate', ...quiet, '--format', 'json'])).stdout).toBe(written)
  })

  test.each([
    ['sarif', 'usage', '--report FORMAT=FILE'],
    ['=a', 'usage', '--report FORMAT=FILE'],
    ['sarif=-', 'usage', '--format sarif prints'],
    ['sarf=a', 'usage', 'did you mean sarif?'],
    ['sarif=nowhere/a', 'file-missing', ''],
  ])('%s is refused', async (report, fault, hint) => {
    const { code, stderr } = await run(makeProject(), ['validate', '--report', report])
    expect(code).toBe(2)
    expect(stderr).toContain(`error: ${fault}: `)
    expect(stderr).toContain(hint)
  })
})

describe('checkzone', () => {
  const zone = '$TTL 300\n@ SOA ns1 h 1 2h 15m 2w 5m\n@ NS ns1\n@ NS ns.example.net.\nns1 A 192.0.2.1\nwww CNAME gone\n'

  test.each(findingsFormats.filter((format) => !['human', 'json'].includes(format)))('prints %s', async (format) => {
    const folder = makeFolder({ 'db.example.org': zone })
    const { code, stdout } = await run(folder, ['checkzone', 'example.org', 'db.example.org', '--format', format])
    expect(code).toBe(0)
    expect(stdout).toContain('cname-dangling')
    expect(stdout).toContain('db.example.org')
    if (format === 'sarif') expect(sarifFaults(JSON.parse(stdout))).toEqual([])
    if (format === 'junit') expect(parseXml(stdout).attributes.tests).toBe('2')
  })

  test('writes reports', async () => {
    const folder = makeFolder({ 'db.example.org': zone })
    await run(folder, ['checkzone', 'example.org', 'db.example.org', '--report', 'github=log'])
    expect(readFileSync(join(folder, 'log'), 'utf8')).toContain('::warning file=db.example.org,line=6,')
  })

  test('names a file outside of the repository whole', async () => {
    const folder = makeFolder({ 'db.example.org': zone })
    const file = join(folder, 'db.example.org')
    const { stdout } = await run(exampleProject, ['checkzone', 'example.org', file, '--format', 'sarif'])
    expect(stdout).toContain(`"uri": "file://${file}"`)
  })
})

test('the example project, in every format, is sound', async () => {
  const folder = copyExample()
  rmSync(join(folder, '.secours'), { recursive: true, force: true })
  for (const format of findingsFormats) {
    expect((await run(folder, ['validate', '--strict', '--format', format])).code, format).toBe(0)
  }
})

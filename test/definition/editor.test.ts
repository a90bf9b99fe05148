import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { silenceableCodes } from '../../src/check/run/silence.ts'
import { projectTemplate } from '../../src/cli/init/template.ts'
import { schemas } from '../../src/definition/schemas.ts'
import { LanguageServer } from './language-server.ts'

const example = join(import.meta.dirname, '../..')

let folder: string
let server: LanguageServer

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'secours-editor-'))
  for (const part of ['schemas', 'zones', 'secours.yaml'])
    cpSync(join(example, part), join(folder, part), { recursive: true })
  server = new LanguageServer(folder)
  await server.start()
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

const modeline = (schema: string, path: string) =>
  `# yaml-language-server: $schema=${'../'.repeat(path.split('/').length - 1)}schemas/${schema}.schema.json\n`

/** Opens a text as a new file of a kind. */
let opened = 0
async function open(schema: string, text: string) {
  const path = `zones/example.org/${schema}-${opened++}.yaml`
  return { path, faults: await server.open(path, modeline(schema, path) + text) }
}

const examples = [
  'secours.yaml',
  ...readdirSync(join(example, 'zones'), { recursive: true, encoding: 'utf8' }).map((path) => join('zones', path)),
]
  // An octoDNS file is of another's making, and names no schema.
  .filter((path) => path.endsWith('.yaml') && !path.endsWith('.octodns.yaml'))

describe('an editor has nothing to underline', () => {
  test.each(examples)('in %s', async (path) => {
    const text = readFileSync(join(example, path), 'utf8')
    const schema = /\$schema=(.*)/.exec(text)?.[1] ?? ''
    expect(join(dirname(path), schema)).toMatch(/^schemas\/[a-z]+\.schema\.json$/)
    expect(await server.open(path, text)).toEqual([])
  })

  test.each(projectTemplate('0.0.0').filter(({ path }) => /(?:^|\/)[a-z]+\.yaml$/.test(path) && !path.startsWith('.')))(
    'in $path of a project that init wrote',
    async ({ path, text }) => {
      expect(await server.open(path, text)).toEqual([])
    },
  )
})

describe('an editor underlines, at its line,', () => {
  test.each([
    ['project', 'an unknown key', 'sites:\n  a: {networks: [192.0.2.0/24]}\nserver: {}\n', 4, /server/],
    [
      'project',
      'a driver that there is not',
      'servers:\n  ns1: {site: a, address: 192.0.2.1, driver: bind}\n',
      3,
      /driver|bind|"/i,
    ],
    [
      'project',
      'what a driver wants',
      'servers:\n  ns1:\n    site: a\n    address: 192.0.2.1\n    driver: zonefile\n',
      3,
      /directory/,
    ],
    ['project', 'a value that is none of a few', 'policy:\n  serial: daily\n', 3, /date.*unix.*increment/s],
    ['project', 'a quorum of more than all', 'policy:\n  quorum: 2\n', 3, /1/],
    ['zone', 'a zone without records', 'ttl: 1h\n', 2, /records/],
    ['zone', 'a time that is none', 'ttl: one hour\nrecords: {}\n', 2, /pattern|match/i],
    ['zone', 'a serial, which nobody writes', 'soa:\n  mname: ns1\n  serial: 7\nrecords: {}\n', 4, /serial/],
    ['zone', 'a key twice', 'ttl: 1h\nttl: 2h\nrecords: {}\n', 3, /unique|duplicate/i],
    ['zone', 'text that is no YAML', 'records: {a: [}\n', 2, /./],
    ['zone', 'an ignored rule without a reason', 'records: {}\nignore:\n  - {code: ns-count}\n', 4, /reason/],
    ['overlay', 'a removal without a reason', 'down: [a]\nremove:\n  - name: www\n', 4, /reason/],
    ['overlay', 'a list that is none', 'down: rennes\n', 2, /array/],
    ['overlay', 'an expectation of nothing', 'expect:\n  - {name: www, type: A}\n', 3, /answer|rcode/],
    [
      'overlay',
      'an unknown key of a replacement',
      'replace:\n  - {from: 192.0.2.1, to: 192.0.2.2, spf: add, ns: true}\n',
      3,
      /ns/,
    ],
  ])('of a %s %s', async (schema, _, text, line, says) => {
    const { faults } = await open(schema, text)
    expect(faults.map((fault) => fault.line)).toContain(line)
    expect(faults.every((fault) => Math.abs(fault.line - line) <= 1)).toBe(true)
    expect(faults.map(({ message }) => message).join('\n')).toMatch(says)
  })
})

interface Property {
  readonly description?: string
  readonly $ref?: string
}

/** The keys of a schema with their descriptions, their own or what they refer to. */
function keysOf(name: keyof typeof schemas): readonly (readonly [key: string, description: string])[] {
  const schema = schemas[name] as unknown
  const { properties, $defs } = schema as {
    readonly properties: Readonly<Record<string, Property>>
    readonly $defs: Readonly<Record<string, Property>>
  }
  return Object.entries(properties).map(([key, { description, $ref }]) => [
    key,
    description ?? $defs[$ref?.replace('#/$defs/', '') ?? '']?.description ?? '',
  ])
}

/** Markdown of a description without its marks, since each server escapes as it likes. */
const plain = (markdown: string) => markdown.replaceAll(/[\\`*]|&nbsp;/g, '').replaceAll(/\s+/g, ' ')

describe.each([
  ['project', 'project.schema.json'],
  ['zone', 'zone.schema.json'],
  ['overlay', 'overlay.schema.json'],
] as const)('an editor knows the keys of a %s', (kind, file) => {
  test('completes them, each with its description', async () => {
    const { path } = await open(kind, '\n')
    const items = await server.complete(path, 1, 0)
    for (const [key, description] of keysOf(file)) {
      const { documentation = '' } = items.find(({ label }) => label === key) ?? {}
      expect(plain(typeof documentation === 'string' ? documentation : documentation.value), key).toContain(
        plain(description),
      )
    }
  })

  test('shows what a key means', async () => {
    const keys = keysOf(file)
    const { path } = await open(kind, keys.map(([key]) => `${key}:\n`).join(''))
    for (const [i, [key, description]] of keys.entries()) {
      expect(plain(await server.hover(path, i + 1, 1)), key).toContain(plain(description))
    }
  })
})

test('an editor completes what may stand in a few places', async () => {
  const labels = async (kind: string, text: string, line: number, character: number) => {
    const { path } = await open(kind, text)
    return (await server.complete(path, line, character)).map(({ label }) => label)
  }
  expect(await labels('project', 'policy:\n  serial: \n', 2, 10)).toEqual(
    expect.arrayContaining(['date', 'unix', 'increment']),
  )
  expect(await labels('overlay', 'remove:\n  - \n', 2, 4)).toEqual(expect.arrayContaining(['name', 'reason']))
  const rdata = await labels('zone', "records:\n  '':\n    - type: MX\n      values:\n        - \n", 5, 10)
  expect(rdata).toEqual(expect.arrayContaining(['preference', 'exchange', '10 mail.example.']))
  expect(rdata).not.toContain('[object Object]')
  expect(await labels('overlay', 'shared: \n', 1, 8)).toEqual(expect.arrayContaining(['true', 'false']))
})

describe.each(['project', 'zone', 'overlay'])('an editor completes, under ignore of a %s,', (kind) => {
  const records = kind === 'zone' ? 'records: {}\n' : ''

  test('the codes of all rules that can be silenced', async () => {
    const { path } = await open(kind, `${records}ignore:\n  - code: \n`)
    const items = await server.complete(path, records === '' ? 2 : 3, 10)
    expect(items.map(({ label }) => label).toSorted()).toEqual(silenceableCodes)
  })

  test('and leaves a code that it does not know to validate', async () => {
    const { faults } = await open(kind, `${records}ignore:\n  - {code: of-a-later-version, reason: x}\n`)
    expect(faults).toEqual([])
  })
})

import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ruleOfCode } from '../../src/check/run/rules-by-code.ts'
import { projectFilesIn } from '../../src/cli/project-reader.ts'
import { readOctodnsRecords } from '../../src/definition/octodns.ts'
import { openProject } from '../../src/definition/open-project.ts'
import { includesBy } from '../../src/definition/yaml/includes.ts'
import { diffZones } from '../../src/diff/diff.ts'
import { mustName } from '../../src/dns/name.ts'
import { readBytes } from '../../src/file/read.ts'
import { octodnsFiles } from './octodns-files.ts'
import { makeFolder, run } from './run.ts'
import { schemaFaults } from './schema.ts'

const settings = `defaults:
  ttl: 1h
  soa: {mname: ns1.a.test., rname: hostmaster@a.test, refresh: 2h, retry: 15m, expire: 2w, minimum: 5m}
`

interface Importable {
  readonly source: string
  readonly zone: string
  /** The files that it is made of. */
  readonly files: readonly string[]
}

/** The zones of a folder of octoDNS files, and of its folder `split`. */
function importablesIn(folder: string): readonly Importable[] {
  const list = (path: string) => (existsSync(path) ? readdirSync(path, { withFileTypes: true }) : [])
  const yamlIn = (path: string) =>
    list(path).filter((entry) => entry.isFile() && entry.name.endsWith('.yaml') && entry.name !== 'shared.yaml')
  const split = join(folder, 'split')
  const files = [folder, split].flatMap((path) => yamlIn(path).map(({ name }) => join(path, name)))
  const folders = list(split)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(split, name))
  return [
    ...files.map((source) => ({ source, zone: basename(source, '.yaml'), files: [source] })),
    ...folders.map((source) => ({
      source,
      zone: basename(source).replace(/\.[^.]*$/, ''),
      files: yamlIn(source)
        .map(({ name }) => join(source, name))
        .sort(),
    })),
  ]
}

/** What is not as it should be of an imported zone: nothing, or why it cannot be imported. */
async function faultsOf({ source, zone, files }: Importable): Promise<readonly string[]> {
  const project = makeFolder({
    'secours.yaml': settings,
    'zones/degraded.yaml': 'description: does nothing\n',
    [`zones/${zone}/degraded.yaml`]: 'description: does nothing\n',
  })
  const imported = await run(project, ['import', source, '--zone', zone, '--out', '.', '--format', 'json'])
  if (imported.code === 2)
    return imported.stderr.includes('could be read') || files.length === 0 ? [] : [imported.stderr]
  const apex = mustName(`${zone}.`)
  const read = files.map((path) => ({ path, bytes: readBytes(path) }))
  const original = readOctodnsRecords(
    read,
    apex,
    includesBy(() => 'nothing is included'),
  )
  const variant = openProject(project, projectFilesIn(project)).build(apex)?.variants.get('normal')
  const built = variant?.zone
  if (built === undefined) return ['is not built', ...(variant?.diagnostics ?? []).map(({ message }) => message)]
  const changes = diffZones(original.zone, built).filter(({ type }) => type !== 6)
  const checked = await run(project, ['validate', '--format', 'json'])
  const { diagnostics } = checked.json() as { diagnostics: { code: string; message: string }[] }
  const ofPairs = diagnostics.filter(({ code }) => ruleOfCode(code)?.kind === 'pair' && code !== 'no-effective-change')
  return [
    ...changes.map(({ action, owner }) => `${action} ${owner}`),
    ...ofPairs.map(({ code, message }) => `${code}: ${message}`),
  ]
}

test('every octoDNS file that can be read is the same zone again, in which an overlay that does nothing is found to do just that', async () => {
  const importables = importablesIn(makeFolder(octodnsFiles))
  expect(importables.length).toBeGreaterThanOrEqual(5)
  for (const importable of importables) {
    const { source } = importable
    expect({ source, faults: await faultsOf(importable) }).toEqual({ source, faults: [] })
  }
})

async function importOf(files: Readonly<Record<string, string>>, ...argv: string[]) {
  const { code, stdout, stderr } = await run(makeFolder(files), ['import', ...argv])
  return { code, records: stdout.slice(stdout.indexOf('records:\n') + 9), stderr }
}

describe('of an octoDNS file', () => {
  const imported = () => importOf(octodnsFiles, 'a.test.yaml')

  test.each([
    ["'*': {type: CNAME, ttl: 1m, value: www}"],
    ['{type: MX, values: [{preference: 10, exchange: mx1}, {preference: 20, exchange: mx2}]}'],
    ['_imap._tcp: {type: SRV, value: {priority: 0, weight: 0, port: 0, target: .}}'],
    ['excluded: {type: CNAME, value: www}'],
    [
      'targetname: www, svcparams: alpn=h3,h2 no-default-alpn port=8443 ipv4hint=192.0.2.80,192.0.2.81 ipv6hint=2001:db8::80 key667=hello}',
    ],
    ['- v=DKIM1;k=rsa;p=A/kinda+of/long/string'],
    ['xn--bcher2-3ya: {type: CNAME, value: xn--bcher2-3ya.elsewhere.test.}'],
  ])('%s is carried over', async (line) => {
    const { records } = await imported()
    const plain = (text: string) => text.replaceAll("'", '')
    expect(plain(records)).toContain(plain(line))
  })

  test('says of each record that it cannot carry over what it is, where, and what to do', async () => {
    const { code, stderr } = await imported()
    expect(code).toBe(1)
    const told = stderr.split('\n').filter((line) => /^a\.test|hint/.test(line))
    expect(told.map((line) => line.replace(/^.*?(error|warning): /, '$1: ').trim())).toEqual([
      'warning: octodns-section: geo is left out: answers that depend on the place cannot be written in a zone; its static values are used',
      "error: type-invalid: ALIAS is octoDNS's own: its providers make other records of it",
      'hint: write the addresses that its target has as A and AAAA; below the apex, where nothing stands beside it, a CNAME',
      'warning: octodns-section: octodns.excluded is left out: what octoDNS and its providers do with the record has no part in a zone',
      'hint: the record is the same on all servers then; remove it if that is not meant',
      'warning: octodns-section: the record is left out, as octoDNS does',
      'warning: octodns-section: octodns.included is left out: what octoDNS and its providers do with the record has no part in a zone',
      'hint: the record is the same on all servers then; remove it if that is not meant',
      "error: type-invalid: URLFWD is octoDNS's own: its providers make other records of it",
      'hint: write the addresses of a web server that redirects, as A and AAAA',
      'hint: say it in the definition, or under defaults in secours.yaml: soa: {mname: ns1.a.test., rname: hostmaster@a.test, refresh: 2h, retry: 15m, expire: 2w, minimum: 5m}',
    ])
  })

  test('reports pools, health checks and the types of one provider', async () => {
    const { code, stderr } = await importOf(octodnsFiles, 'dynamic.test.yaml')
    expect(code).toBe(1)
    expect(stderr).toContain('hint: its pools: ams 192.0.2.1; sea 192.0.2.2, 192.0.2.3')
    expect(stderr).toContain('octodns.healthcheck is left out')
    expect(stderr).toContain('type-invalid: Route53Provider/ALIAS is a type of the provider Route53 alone')
    expect(stderr).toContain('info: ns-missing: dynamic.test comes without name servers')
  })

  test('what the hint says makes it a zone that validates', async () => {
    const files = {
      'a.test.yaml': "'': {type: NS, values: [ns1.a.test., ns2.elsewhere.test.]}\nns1: {type: A, value: 203.0.113.1}\n",
    }
    const folder = makeFolder({ ...files, 'secours.yaml': '{}\n' })
    const { code, stderr } = await run(folder, ['import', 'a.test.yaml', '--out', '.'])
    expect(code).toBe(0)
    expect((await run(folder, ['validate'])).stdout).toContain('missing-key: soa is missing')
    const soa = /secours\.yaml: (soa: .*)/.exec(stderr)?.[1] ?? ''
    const definition = readBytes(join(folder, 'zones/a.test/normal.yaml')).toString()
    const mended = makeFolder({
      'secours.yaml': '{}\n',
      'zones/a.test/normal.yaml': definition.replace('records:', `${soa}\nrecords:`),
    })
    expect((await run(mended, ['validate'])).code).toBe(0)
  })

  test('a SOA of its own is taken', async () => {
    const soa =
      '{mname: ns1.a.test., rname: me.a.test., serial: 7, refresh: 7200, retry: 900, expire: 1209600, minimum: 300}'
    const { code, stdout } = await run(makeFolder({ 'a.test.yaml': `'': {type: SOA, value: ${soa}}\n` }), [
      'import',
      'a.test.yaml',
    ])
    expect(code).toBe(0)
    expect(stdout).toContain(
      'soa: {mname: ns1, rname: me@a.test, refresh: 2h, retry: 15m, expire: 2w, minimum: 5m, ttl: 1h}',
    )
  })

  test.each([
    ['escaped, as octoDNS reads them', [], 'v=DMARC1; p=none'],
    ['for themselves', ['--unescaped-semicolons'], 'v=DMARC1\\; p=none'],
  ])('semicolons stand %s', async (_, options, text) => {
    const { records } = await importOf(
      { 'a.test.yaml': "t: {type: TXT, value: 'v=DMARC1\\; p=none'}\n" },
      'a.test.yaml',
      ...options,
    )
    expect(records).toBe(`  t: {type: TXT, value: '${text}'}\n`)
    const plain = await importOf(
      { 'a.test.yaml': 't: {type: TXT, value: v=DMARC1; p=none}\n' },
      'a.test.yaml',
      ...options,
    )
    expect(plain.records).toBe("  t: {type: TXT, value: 'v=DMARC1; p=none'}\n")
  })

  test.each<[string, string, string, string?]>([
    ['a comma in an item', "{alpn: ['a,b', c]}", 'alpn="a\\\\,b,c"'],
    ['nothing', '{}', ''],
    ['an unknown key', '{key99: x y}', 'key99="x y"'],
    ['a mapping', '{alpn: {a: b}}', '', 'a value of svcparams is a text or a list of texts'],
    ['a list in a list', '{alpn: [[a]]}', '', 'a value of svcparams is a text or a list of texts'],
  ])('svcparams: %s', async (_, params, expected, told) => {
    const text = `s: {type: SVCB, value: {svcpriority: 1, targetname: ., svcparams: ${params}}}\nx: {type: A, value: 192.0.2.1}\n`
    const { records, stderr } = await importOf({ 'a.test.yaml': text }, 'a.test.yaml')
    if (told === undefined) expect(/svcparams: '?(.*?)'?}}$/m.exec(records)?.[1]).toBe(expected)
    else expect(stderr).toContain(told)
  })
})

describe('of an octoDNS folder', () => {
  const a = (address: string) => `{type: A, value: ${address}}`

  test.each<[string, string[], string[]]>([
    [
      'by the ending that its own file shows',
      ['split', '--zone', 'split.test'],
      ["''", "'*'", "'12'", "'2'", 'beside'],
    ],
    ['by the ending that another zone shows', ['split', '--zone', 'plain.test'], ['www']],
    ['with what all share', ['split', '--zone', 'plain.test', '--shared', 'split/shared.yaml'], ['shared', 'www']],
  ])('a zone in a folder, %s', async (_, argv, names) => {
    const { records } = await importOf(octodnsFiles, ...argv)
    expect(records.split('\n').flatMap((line) => /^ {2}(\S.*?): /.exec(line)?.[1] ?? [])).toEqual(names)
  })

  const parts = {
    'parts/apex.yaml': `- ${a('192.0.2.1')}\n- {type: TXT, value: apex}\n`,
    'parts/more.yaml': "- {type: AAAA, value: '2001:db8::1'}\n",
    'parts/one.yaml': 'type: A\nttl: 60\nvalue: 192.0.2.1\n',
    'parts/two.yaml': 'ttl: 300\nvalue: 192.0.2.2\n',
    'parts/null.yaml': '# nothing\n',
  }

  test.each<[string, string, string]>([
    [
      'lists, one after the other',
      "'': !include [parts/apex.yaml, parts/more.yaml]\n",
      `  '':\n    - ${a('192.0.2.1')}\n    - {type: AAAA, value: '2001:db8::1'}\n    - {type: TXT, value: apex}\n`,
    ],
    [
      'keys, of which the later ones win',
      'w: !include [parts/one.yaml, parts/two.yaml]\n',
      '  w: {type: A, value: 192.0.2.2}\n',
    ],
    [
      'keys under <<, which own ones override',
      'w:\n  <<: !include parts/one.yaml\n  value: 192.0.2.3\n',
      '  w: {type: A, value: 192.0.2.3}\n',
    ],
    [
      'several <<, of which the later wins',
      'w:\n  <<: !include parts/one.yaml\n  <<: !include parts/two.yaml\n',
      '  w: {type: A, value: 192.0.2.2}\n',
    ],
    [
      'a list under <<, of which the earlier wins',
      'o: &o {type: A, value: 192.0.2.1}\nw: {<<: [{value: 192.0.2.9}, *o]}\n',
      `  o: ${a('192.0.2.1')}\n  w: ${a('192.0.2.9')}\n`,
    ],
    ['an anchor', 'o: &o !include parts/one.yaml\nw: *o\n', `  o: ${a('192.0.2.1')}\n  w: ${a('192.0.2.1')}\n`],
  ])('merges what !include names: %s', async (_, text, expected) => {
    const { code, records, stderr } = await importOf({ ...parts, 'a.test.yaml': text }, 'a.test.yaml')
    expect(stderr.split('\n').filter((line) => /error|warning/.test(line))).toEqual([])
    expect(code).toBe(0)
    expect(records.replaceAll(', ttl: 1m', '')).toBe(expected)
  })

  test.each([
    [
      'files of different kinds',
      'w: !include [parts/one.yaml, parts/more.yaml]',
      'a.test.yaml:2:30: error: include-failed: of several files all hold keys',
    ],
    [
      'a mapping for a name',
      'w: !include [{a: b}, parts/more.yaml]',
      'include-failed: the name of a file belongs here',
    ],
    [
      'one that is not there',
      'w: !include [parts/apex.yaml, none.yaml]',
      'a.test.yaml:2:31: error: include-failed: cannot read none.yaml',
    ],
    [
      'no keys under <<',
      'w: {<<: x, type: A, value: 192.0.2.1}',
      'a.test.yaml:2:5: error: yaml-merge-key: what << merges must be keys',
    ],
    ['nothing', 'w: !include []', 'a.test.yaml:2:13: error: wrong-type: this must be a record'],
  ])('tells of an !include of %s, and carries the rest', async (_, line, told) => {
    const { code, records, stderr } = await importOf(
      { ...parts, 'a.test.yaml': `o: ${a('192.0.2.9')}\n${line}\n` },
      'a.test.yaml',
    )
    expect(code).toBe(1)
    expect(records).toContain(`  o: ${a('192.0.2.9')}`)
    expect(stderr).toContain(told)
  })

  test.each([
    ['none.yaml', 'file-missing: cannot read none.yaml'],
    ['none.zone', 'file-missing: cannot read '],
    ['none', 'file-missing: cannot read '],
  ])('says of %s that it is not there', async (path, told) => {
    const { code, stderr } = await importOf({}, path)
    expect(code).toBe(2)
    expect(stderr).toContain(`error: ${told}`)
  })

  test('tells a fault of an included file there, with the line that includes it', async () => {
    const text = 'one: {type: A, value: 192.0.2.1}\nw: !include parts/w.yaml\n'
    const files = { 'a.test.yaml': text, 'parts/w.yaml': '# two\ntype: A\nvalue: 192.0.2\n' }
    const imported = await importOf(files, 'a.test.yaml')
    expect(imported.code).toBe(1)
    expect(imported.stderr).toContain('parts/w.yaml:3:8: error: rdata-invalid: A rdata ')
    expect(imported.stderr).toContain('\n   included here (a.test.yaml:2)\n')
    const folder = makeFolder({
      'secours.yaml': settings,
      'zones/a.test/normal.octodns.yaml': text,
      'zones/a.test/parts/w.yaml': files['parts/w.yaml'],
    })
    const { code, stdout } = await run(folder, ['validate'])
    expect(code).toBe(1)
    expect(stdout).toMatch(/^zones\/a\.test\/parts\/w\.yaml:3:8: error: rdata-invalid: A rdata .*\n.*192\.0\.2$/m)
    expect(stdout).toContain('\n   included here (zones/a.test/normal.octodns.yaml:2)\n')
  })

  test('a project includes nothing from outside of its folder', async () => {
    const folder = makeFolder({
      'secret.yaml': 'type: TXT\nvalue: secret\n',
      'project/secours.yaml': settings,
      'project/zones/a.test/normal.octodns.yaml': 't: !include ../../../secret.yaml\n',
    })
    const { code, stdout } = await run(join(folder, 'project'), ['validate'])
    expect(code).toBe(1)
    expect(stdout).toContain('normal.octodns.yaml:1:13: error: include-failed: ')
    expect(stdout).toContain('which is outside of')
  })

  test('--unescaped-semicolons is for octoDNS files', async () => {
    const { code, stderr } = await importOf({ 'a.zone': '' }, 'a.zone', '--unescaped-semicolons')
    expect(code).toBe(2)
    expect(stderr).toContain('--unescaped-semicolons does not go with a master file')
  })
})

describe('of a whole octoDNS folder', () => {
  const a = (address: string) => `www: {type: A, value: ${address}}\n`
  const config = {
    'config/b.test.yaml': a('192.0.2.2'),
    'config/a.test.yaml': a('192.0.2.1'),
    'config/c.test./$c.test.yaml': `'': {type: NS, values: [ns1.a.test., ns2.a.test.]}\n`,
    'config/c.test./www.yaml': a('192.0.2.3'),
    'config/production.yaml': 'providers: {}\n',
    'config/shared.yaml': 'shared: {type: A, value: 192.0.2.4}\n',
    'config/d.test.txt': 'nothing of octoDNS\n',
    'secours.yaml': settings,
  }
  const definitionIn = (folder: string, zone: string) =>
    readBytes(join(folder, 'zones', zone, 'normal.yaml')).toString()

  test('every zone gets its definition, and what is of no zone is told', async () => {
    const folder = makeFolder(config)
    const { code, stdout, stderr } = await run(folder, ['import', 'config', '--out', '.'])
    expect({ code, faults: stderr.split('\n').filter((line) => /^\S*(error|warning)/.test(line)) }).toEqual({
      code: 0,
      faults: [],
    })
    expect(stdout.split('\n')).toEqual([
      'zones/a.test/normal.yaml: 1 record of a.test',
      'zones/b.test/normal.yaml: 1 record of b.test',
      'zones/c.test/normal.yaml: 3 records of c.test',
      'config/production.yaml is not named for a zone',
      'config/shared.yaml is not named for a zone',
      'config: 3 zones written',
      '',
    ])
    for (const zone of ['a.test', 'b.test', 'c.test']) {
      const alone = await run(folder, ['import', 'config', '--zone', zone, '--quiet'])
      expect(definitionIn(folder, zone)).toBe(alone.stdout)
    }
  })

  test('is the same with what all share, and in a folder that is no project', async () => {
    const folder = makeFolder(config)
    const argv = ['import', 'config', '--out', 'other', '--shared', 'config/shared.yaml', '--quiet']
    expect(await run(folder, argv)).toMatchObject({ code: 0, stdout: '' })
    expect(readdirSync(join(folder, 'other'))).toEqual(['a.test', 'b.test', 'c.test'])
    expect(readBytes(join(folder, 'other/b.test/normal.yaml')).toString()).toContain('shared: {type: A')
  })

  test('a zone that is there, or that cannot be read, holds up no other', async () => {
    const folder = makeFolder({
      ...config,
      'config/b.test.yaml': 'www: [\n',
      'zones/a.test/normal.yaml': 'mine\n',
      'zones/c.test/normal.zone': 'mine\n',
    })
    const { code, json } = await run(folder, ['import', 'config', '--out', '.', '--format', 'json'])
    const document = json()
    expect(schemaFaults('import-folder.schema.json', document)).toEqual([])
    expect({ code, document }).toMatchObject({
      code: 1,
      document: {
        zones: [
          { zone: 'a.test', state: 'kept', records: 0, file: 'zones/a.test/normal.yaml', beside: [] },
          { zone: 'b.test', state: 'unreadable', records: 0, file: null, beside: [] },
          {
            zone: 'c.test',
            state: 'written',
            records: 3,
            file: 'zones/c.test/normal.yaml',
            beside: ['zones/c.test/normal.zone'],
          },
        ],
        others: ['config/production.yaml', 'config/shared.yaml'],
        diagnostics: [
          { code: 'yaml-syntax', file: 'config/b.test.yaml', line: 2 },
          { code: 'import-exists', severity: 'warning', zone: 'a.test' },
          { code: 'zone-empty', message: 'nothing of b.test could be read' },
          { code: 'soa-missing', severity: 'info' },
        ].map((each) => expect.objectContaining(each)),
      },
    })
    expect(definitionIn(folder, 'a.test')).toBe('mine\n')
    expect(readdirSync(join(folder, 'zones')).sort()).toEqual(['a.test', 'c.test'])
  })

  test('nothing is written where one of them cannot be', async () => {
    const folder = makeFolder({ ...config, 'zones/c.test': 'a file where the folder should be\n' })
    const { code, stderr } = await run(folder, ['import', 'config', '--out', '.'])
    expect(code).toBe(2)
    expect(stderr).toContain('zones/c.test')
    expect(readdirSync(join(folder, 'zones'))).toEqual(['c.test'])
  })

  test('is not printed: where to write it has to be said', async () => {
    const { code, stderr } = await run(makeFolder(config), ['import', 'config'])
    expect(code).toBe(2)
    expect(stderr).toContain('usage: config has 3 zones (a.test, b.test, c.test), and --out is not given')
  })
})

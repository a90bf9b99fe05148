import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { buildDefinition } from '../../src/definition/zone-definition.ts'
import { mustName } from '../../src/dns/name.ts'
import { startServer } from '../../src/server/server.ts'
import { zoneDigest } from '../../src/zone/digest.ts'
import { NameTable } from '../../src/zone/name-table.ts'
import { readMasterFile } from '../../src/zonefile/reader.ts'
import { makeFolder, run } from './run.ts'
import { schemaFaults } from './schema.ts'

const records = `@ 1h SOA ns1 hostmaster 7 2h 15m 2w 5m
@ NS ns1
ns1 A 192.0.2.53
www 5m CNAME ns1
`
const master = `$TTL 1h\n${records}`
const definition = `# yaml-language-server: $schema=../../schemas/zone.schema.json
ttl: 1h
soa: {mname: ns1, rname: hostmaster@a.example, refresh: 2h, retry: 15m, expire: 2w, minimum: 5m}
records:
  '': {type: NS, value: ns1}
  ns1: {type: A, value: 192.0.2.53}
  www: {type: CNAME, ttl: 5m, value: ns1}
`
const apex = mustName('a.example.')

function zoneOfMaster(text: string, origin = apex) {
  return readMasterFile({ path: 'a.zone', bytes: Buffer.from(text) }, { apex: origin }).zone
}

function digestOfDefinition(text: string): string | undefined {
  const file = { path: 'normal.yaml', bytes: Buffer.from(text) }
  const defaults = { ttl: undefined, rto: undefined, soa: undefined }
  const { zone } = buildDefinition(file, apex, new NameTable(), defaults)
  return zone === undefined ? undefined : zoneDigest(zone)
}

describe('import of a master file', () => {
  test('prints a definition that is the same zone', async () => {
    const folder = makeFolder({ 'a.example.zone': master })
    const { code, stdout, stderr } = await run(folder, ['import', 'a.example.zone'])
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: definition, stderr: '' })
    expect(digestOfDefinition(stdout)).toBe(zoneDigest(zoneOfMaster(master)))
  })

  test.each([
    ['by --zone', 'some-file', master, ['--zone', 'A.example']],
    ['by its SOA', 'some-file', master.replace('@ 1h', 'a.example. 1h'), []],
    ['by $ORIGIN', 'some-file', `$ORIGIN a.example.\n${master}`, []],
    ['by $ORIGIN above it', 'some-file', `$ORIGIN example.\n${master.replaceAll('@', 'a')}$ORIGIN a.example.\n`, []],
    ['db.NAME', 'db.a.example', master, []],
    ['NAME.db', 'a.example.db', master, []],
    ['the name of its folder', 'a.example/normal.zone', master, []],
  ])('knows the zone %s', async (_, path, text, more) => {
    const outcome = await run(makeFolder({ [path]: text }), ['import', path, ...more, '--format', 'json'])
    expect(outcome.json()).toMatchObject({ zone: 'a.example' })
  })

  test.each(['some-file', 'normal.zone', 'v1.2 final.zone'])('asks for the name of the zone of %s', async (path) => {
    const { code, stderr } = await run(makeFolder({ [path]: master }), ['import', path])
    expect(code).toBe(2)
    expect(stderr).toContain('does not tell the name of its zone')
    expect(stderr).toContain('--zone NAME')
  })

  test('tells what it leaves out, with exit code 1, and carries the rest', async () => {
    const folder = makeFolder({ 'a.example.zone': `${master}bad A 192.0.2.999\nelsewhere.example. A 192.0.2.1\n` })
    const { code, stdout, stderr } = await run(folder, ['import', 'a.example.zone'])
    expect(code).toBe(1)
    expect(stdout).toBe(definition)
    expect(stderr).toContain('a.example.zone:6:7: error: rdata-invalid: ')
    expect(stderr).toContain('a.example.zone:7:1: error: out-of-zone: elsewhere.example A ')
  })

  test('writes nothing where there is nothing to read', async () => {
    const folder = makeFolder({ 'a.example.zone': 'this is no zone\n' })
    const { code, stderr } = await run(folder, ['import', 'a.example.zone', '--out', 'new'])
    expect(code).toBe(2)
    expect(stderr).toContain('nothing of a.example could be read')
    expect(readdirSync(folder)).toEqual(['a.example.zone'])
  })
})

describe('import --out', () => {
  test('writes normal.yaml into the folder', async () => {
    const folder = makeFolder({ 'a.example.zone': master })
    const { code, stdout } = await run(folder, ['import', 'a.example.zone', '--out', 'new/a.example'])
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'new/a.example/normal.yaml: 4 records of a.example\n' })
    expect(readFileSync(join(folder, 'new/a.example/normal.yaml'), 'utf8')).toBe(definition)
    expect(readdirSync(join(folder, 'new/a.example'))).toEqual(['normal.yaml'])
  })

  test.each(['.', 'zones', 'zones/a.example'])('in a project: %s is where the zone belongs', async (out) => {
    const folder = makeFolder({ 'db.a.example': master })
    await run(folder, ['init', 'project'])
    const project = join(folder, 'project')
    const { code } = await run(project, ['import', '../db.a.example', '--out', out])
    expect(code).toBe(0)
    const text = readFileSync(join(project, 'zones/a.example/normal.yaml'), 'utf8')
    const schema = /\$schema=(.*)$/m.exec(text)?.[1] ?? ''
    expect(existsSync(join(project, 'zones/a.example', schema))).toBe(true)
    expect((await run(project, ['diff', 'a.example', 'normal', '../db.a.example'])).code).toBe(0)
  })

  test('overwrites nothing', async () => {
    const folder = makeFolder({ 'a.example.zone': master, 'z/normal.yaml': 'mine\n' })
    const { code, stderr } = await run(folder, ['import', 'a.example.zone', '--out', 'z', '--yes'])
    expect(code).toBe(2)
    expect(stderr).toContain('error: import-exists: z/normal.yaml is there already; nothing was written')
    expect(readFileSync(join(folder, 'z/normal.yaml'), 'utf8')).toBe('mine\n')
  })

  test('tells of another normal in the folder', async () => {
    const folder = makeFolder({ 'a.example/normal.zone': master })
    const { code, stderr } = await run(folder, ['import', 'a.example/normal.zone', '--out', 'a.example'])
    expect(code).toBe(0)
    expect(stderr).toBe('warning: a.example/normal.zone defines normal too; keep one of the two\n')
  })

  test('is told in JSON, by the schema', async () => {
    const folder = makeFolder({ 'a.example.zone': master, 'z/normal.json': '{}' })
    const printed = await run(folder, ['import', 'a.example.zone', '--format', 'json'])
    expect(printed.json()).toEqual({
      version: 1,
      zone: 'a.example',
      source: 'a.example.zone',
      records: 4,
      file: null,
      definition,
      beside: [],
      diagnostics: [],
      summary: { errors: 0, warnings: 0 },
    })
    const written = await run(folder, ['import', 'a.example.zone', '--out', 'z', '--format', 'json'])
    expect(written.json()).toMatchObject({ file: 'z/normal.yaml', definition: null, beside: ['z/normal.json'] })
    for (const { json } of [printed, written]) expect(schemaFaults('import.schema.json', json())).toEqual([])
  })

  test.each([
    ['A/b.example', 'zones/a%2Fb.example/normal.yaml'],
    ['xn--bcher-kva.example', 'zones/xn--bcher-kva.example/normal.yaml'],
  ])('finds the folder of %s', async (zone, path) => {
    const folder = makeFolder({ db: master, 'secours.yaml': '' })
    expect((await run(folder, ['import', 'db', '--zone', zone, '--out', '.'])).code).toBe(0)
    expect(existsSync(join(folder, path))).toBe(true)
  })

  test('makes no folder out of a name that could leave it', async () => {
    const folder = makeFolder({ db: master, 'secours.yaml': '' })
    const { code, stderr } = await run(folder, ['import', 'db', '--zone', '/etc.example', '--out', '.'])
    expect(code).toBe(2)
    expect(stderr).toContain('no folder can be named for /etc.example')
    expect(readdirSync(folder).sort()).toEqual(['db', 'secours.yaml'])
  })
})

/** As lines of the definition below `records:`. */
async function recordsOf(files: Readonly<Record<string, string>>, ...argv: string[]) {
  const { code, stdout, stderr } = await run(makeFolder(files), ['import', ...argv])
  return { code, records: stdout.split('\n').slice(3, -1), stderr }
}

const a = (address: string): string => `{type: A, value: ${address}}`

describe('import of octoDNS files', () => {
  test('has no SOA, which the project may have, and that is no loss', async () => {
    const folder = makeFolder({ 'a.example.yaml': `www: ${a('192.0.2.1')}\n` })
    const { code, stdout, stderr } = await run(folder, ['import', 'a.example.yaml'])
    expect(code).toBe(0)
    expect(stdout).toBe(
      '# yaml-language-server: $schema=../../schemas/zone.schema.json\nttl: 1h\nrecords:\n  www: {type: A, value: 192.0.2.1}\n',
    )
    expect(stderr).toContain('info: soa-missing: a.example comes without a SOA')
  })

  test('takes the plain value of what is dynamic and reports its pools', async () => {
    const text = `www:
  dynamic: {pools: {one: {values: [{value: 192.0.2.7}, {value: 192.0.2.8}]}, two: {values: [{value: 192.0.2.9}]}}, rules: [{pool: one}]}
  octodns: {healthcheck: {path: /}}
  type: A
  value: 192.0.2.1
gone: {octodns: {ignored: true}, type: A, value: 192.0.2.2}
alias: {type: ALIAS, value: b.example.}
`
    const { code, records: lines, stderr } = await recordsOf({ 'a.example.yaml': text }, 'a.example.yaml')
    expect(code).toBe(1)
    expect(lines).toEqual(['  www: {type: A, value: 192.0.2.1}'])
    expect(stderr).toContain('a.example.yaml:2:3: warning: octodns-section: dynamic is left out')
    expect(stderr).toContain('hint: its pools: one 192.0.2.7, 192.0.2.8; two 192.0.2.9')
    expect(stderr).toContain('a.example.yaml:3:3: warning: octodns-section: octodns.healthcheck is left out')
    expect(stderr).toContain('a.example.yaml:6:8: warning: octodns-section: the record is left out')
    expect(stderr).toContain("error: type-invalid: ALIAS is octoDNS's own")
  })

  test.each([
    ['escaped', "'v=DMARC1\\; p=none'"],
    ['plain', "'v=DMARC1; p=none'"],
  ])('reads semicolons that are %s', async (_, text) => {
    const { records: lines } = await recordsOf(
      { 'a.example.yaml': `t: {type: TXT, value: ${text}}\n` },
      'a.example.yaml',
    )
    expect(lines).toEqual(["  t: {type: TXT, value: 'v=DMARC1; p=none'}"])
  })

  const split = {
    'config/a.example.yaml': `whole: ${a('192.0.2.1')}\n`,
    'config/b.example.yaml': `other: ${a('192.0.2.2')}\n`,
    'config/a.example./$a.example.yaml': `'': ${a('192.0.2.3')}\n'*': ${a('192.0.2.4')}\n`,
    'config/a.example./www.yaml': `www: ${a('192.0.2.5')}\n`,
    'config/a.example./README.md': 'no records',
    'config/shared.yaml': `all: ${a('192.0.2.6')}\n`,
  }
  const inFolder = [`  '': ${a('192.0.2.3')}`, `  '*': ${a('192.0.2.4')}`, `  www: ${a('192.0.2.5')}`]
  const whole = `  whole: ${a('192.0.2.1')}`

  test.each<[string, string[], string[]]>([
    ['the folder of the zone', ['config/a.example.'], inFolder],
    [
      'the folder of all zones',
      ['config', '--zone', 'a.example'],
      [...inFolder.slice(0, 2), whole, ...inFolder.slice(2)],
    ],
    ['a zone with one file', ['config', '--zone', 'B.example'], [`  other: ${a('192.0.2.2')}`]],
    [
      'with what all zones share',
      ['config/b.example.yaml', '--shared', 'config/shared.yaml'],
      [`  all: ${a('192.0.2.6')}`, `  other: ${a('192.0.2.2')}`],
    ],
  ])('%s', async (_, argv, expected) => {
    const { code, records: lines } = await recordsOf(split, ...argv)
    expect(code).toBe(0)
    expect(lines).toEqual(expected)
  })

  test('a folder with another ending, by the file for the apex in it', async () => {
    const files = { 'config/a.example.tst/$a.example.yaml': `'': ${a('192.0.2.3')}\n` }
    const expected = { code: 0, records: [`  '': ${a('192.0.2.3')}`] }
    expect(await recordsOf(files, 'config', '--zone', 'a.example')).toMatchObject(expected)
    expect(await recordsOf(files, 'config/a.example.tst')).toMatchObject(expected)
  })

  test('never takes the files of other zones for a zone that is not there', async () => {
    const { code, stderr } = await recordsOf(split, 'config', '--zone', 'c.example')
    expect(code).toBe(2)
    expect(stderr).toContain('error: zone-unknown: config has no octoDNS file of c.example')
  })

  test('tells of a name that two files have', async () => {
    const files = { 'a.example./a.yaml': `www: ${a('192.0.2.1')}\n`, 'a.example./b.yaml': `www: ${a('192.0.2.2')}\n` }
    const { code, records: lines, stderr } = await recordsOf(files, 'a.example.')
    expect(code).toBe(1)
    expect(lines).toEqual([`  www: ${a('192.0.2.1')}`])
    expect(stderr).toContain('a.example./b.yaml:1:6: error: duplicate-entry')
    expect(stderr).toContain('the first is here (a.yaml:1)')
  })

  test('reads what !include names, beside the including file', async () => {
    const files = {
      'zones/a.example.yaml':
        'www: !include parts/www.yaml\nmail:\n  - !include parts/a.yaml\n  - {type: TXT, value: x}\n',
      'zones/parts/www.yaml': `- ${a('192.0.2.1')}\n- !include aaaa.yaml\n`,
      'zones/parts/aaaa.yaml': "{type: AAAA, value: '2001:db8::1'}\n",
      'zones/parts/a.yaml': 'type: A\nvalues: !include list.yaml\n',
      'zones/parts/list.yaml': '[192.0.2.2, 192.0.2.3]\n',
    }
    const { code, records: lines } = await recordsOf(files, 'zones/a.example.yaml')
    expect(code).toBe(0)
    expect(lines).toEqual([
      '  mail:',
      '    - {type: A, values: [192.0.2.2, 192.0.2.3]}',
      '    - {type: TXT, value: x}',
      '  www:',
      '    - {type: A, value: 192.0.2.1}',
      "    - {type: AAAA, value: '2001:db8::1'}",
    ])
  })

  const chain = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${i}.yaml`, `[!include ${i + 1}.yaml]\n`]))

  const nested = (inside: string): string => `${'['.repeat(40)}${inside}${']'.repeat(40)}\n`
  const deep = { 'deep.yaml': nested('!include deeper.yaml'), 'deeper.yaml': nested('a') }

  test.each<[string, string, Readonly<Record<string, string>>, string]>([
    ['a file that is not there', 'none.yaml', {}, 'there is no such file'],
    ['itself', 'a.example.yaml', {}, 'a.example.yaml includes itself'],
    ['files one in the other', '1.yaml', chain, 'more than 16 levels deep'],
    ['what nests too deep with it', 'deep.yaml', deep, 'nested more than 64 levels deep'],
    ['a file with a fault', 'x.yaml', { 'x.yaml': 'a: [' }, 'x.yaml:1:'],
  ])('tells where it includes %s, and carries the rest', async (_, name, more, told) => {
    const files = { 'a.example.yaml': `a: ${a('192.0.2.1')}\nb: !include ${name}\n`, ...more }
    const { code, records: lines, stderr } = await recordsOf(files, 'a.example.yaml')
    expect(code).toBe(1)
    expect(lines).toContain(`  a: ${a('192.0.2.1')}`)
    expect(stderr).toContain(told)
  })

  test('ends where more is included than anybody means', async () => {
    const lines = Array.from({ length: 1001 }, (_, i) => `n${i}: !include a.yaml`)
    const files = { 'a.example.yaml': lines.join('\n'), 'a.yaml': a('192.0.2.1') }
    const { code, stderr } = await recordsOf(files, 'a.example.yaml')
    expect(code).toBe(1)
    expect(stderr).toContain('a.example.yaml:1001:17: error: include-failed: more than 1000 files are included')
  })
})

describe('import --axfr', () => {
  const secret = Buffer.alloc(32, 7)

  /** A server that gives the zone to who signs with the key. */
  async function serve(): Promise<number> {
    const key = mustName('transfer.')
    const server = await startServer({
      listen: [{ host: '127.0.0.1', port: 0 }],
      zones: [{ zone: zoneOfMaster(master) }],
      keys: [{ name: key, algorithm: 'hmac-sha256', secret: new Uint8Array(secret) }],
      allowTransfer: [{ key }],
    })
    onTestFinished(() => server.stop())
    return server.endpoints[0]?.port ?? 0
  }

  const project = (port: number): string => `sites: {one: {networks: [127.0.0.0/8]}}
keys: {transfer: {algorithm: hmac-sha256, secret: {env: TRANSFER_SECRET}}}
servers: {ns1: {site: one, address: '127.0.0.1:${port}', driver: secondary, key: transfer}}
`
  const environment = { TRANSFER_SECRET: secret.toString('base64') }

  test.each([
    ['an address, with a key', (port: number) => ['--axfr', `127.0.0.1:${port}`, '--key', 'transfer']],
    ['a server of the project, with its key', () => ['--axfr', 'ns1']],
  ])('takes the zone from %s', async (_, options) => {
    const port = await serve()
    const folder = makeFolder({ 'secours.yaml': project(port) })
    const { code, stdout } = await run(folder, ['import', 'a.example', ...options(port)], { environment })
    expect({ code, stdout }).toEqual({ code: 0, stdout: definition })
  })

  test('shows at a terminal how much came, and takes that away', async () => {
    const port = await serve()
    let at = 0
    const now = () => {
      at += 600
      return new Date(at)
    }
    const folder = makeFolder({ 'secours.yaml': project(port) })
    const options = { environment, terminal: 80, now }
    const { stderr } = await run(folder, ['import', 'a.example', '--axfr', 'ns1'], options)
    expect(stderr).toMatch(/^\r\u001b\[Kreceived \d+ records\r\u001b\[K/)
  })

  test('needs no project without a key, and says what the server refuses', async () => {
    const port = await serve()
    const { code, stdout, stderr } = await run(makeFolder(), ['import', 'a.example', '--axfr', `127.0.0.1:${port}`])
    expect(code).not.toBe(0)
    expect(stdout).toBe('')
    expect(stderr).toContain('REFUSED')
  })

  test.each([
    [['--axfr', 'ns2'], '"ns2" is neither an IP address nor a server of the project', 'did you mean ns1?'],
    [['--axfr', 'ns1', '--key', 'transfre'], 'the project has no key transfre', 'did you mean transfer?'],
    [['--axfr', 'ns1', '--zone', 'b.example'], '--zone does not go with --axfr', 'SOURCE is the name of the zone then'],
    [['--key', 'transfer'], '--key does not go with a file', '--axfr SERVER'],
    [['--shared', 'x.yaml'], '--shared does not go with a master file', 'octoDNS'],
  ])('refuses %j', async (options, message, hint) => {
    const folder = makeFolder({ 'secours.yaml': project(53) })
    const { code, stderr } = await run(folder, ['import', 'a.example', ...options], { environment })
    expect(code).toBe(2)
    expect(stderr).toContain(`error: usage: ${message}`)
    expect(stderr).toContain(hint)
  })
})

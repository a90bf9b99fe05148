import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { edited, makeProject } from './project.ts'
import { makeFolder, type Outcome, run } from './run.ts'

/** A sound zone, in six lines: what stands behind it begins on the seventh. */
const head =
  '$TTL 60\n@ SOA ns1 h 1 2 3 4 5\n@ NS ns1\n@ NS ns2.example.net.\nns1 A 203.0.113.1\n; what is wrong stands below\n'

/** Whatever happens, nothing that is printed shows how the program is made, and nobody has to read a book. */
function expectPlain({ stdout, stderr }: Outcome): void {
  expect(`${stdout}${stderr}`).not.toMatch(/^\s+at .*[:)]|internal error|node:internal|\[object |RangeError/m)
  expect(stdout.length + stderr.length).toBeLessThan(50_000)
}

/** Octets above 127 are one character each. */
async function check(text: string, others: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const folder = makeFolder(others)
  writeFileSync(join(folder, 'a.zone'), Buffer.from(text, 'latin1'))
  const outcome = await run(folder, ['checkzone', 'example.org', 'a.zone'])
  expectPlain(outcome)
  return outcome
}

const dollar = '$'

describe('a line that stands for many', () => {
  test.each([
    ['all addresses', '1-4294967295 a$ A 192.0.2.1', '7:11'],
    ['more than fit into the memory', '1-2147483647 a$ A 192.0.2.1', '7:11'],
    ['a range backwards', '10-1 a$ A 192.0.2.1', '7:11'],
    ['a range without an end', '1- a$ A 192.0.2.1', '7:11'],
    ['a step of nothing', '1-10/0 a$ A 192.0.2.1', '7:11'],
    ['a step backwards', '1-10/-1 a$ A 192.0.2.1', '7:11'],
    ['a negative range', '-5-5 a$ A 192.0.2.1', '7:11'],
    ['numbers of a thousand million digits', `1-2 a${dollar}{0,1000000000} A 192.0.2.1`, '7:15'],
    ['a modifier within another', `1-2 a${dollar}{${dollar}{0}} A 192.0.2.1`, '7:15'],
    ['a modifier without an end', `1-2 a${dollar}{0,3 A 192.0.2.1`, '7:15'],
    ['an unknown base', `1-2 a${dollar}{0,3,z} A 192.0.2.1`, '7:15'],
    ['lines too long for any record', `1-9 a$ TXT ${'$'.repeat(2_000_000)}`, '7:22'],
    ['more octets than fit into the memory', `1-262144 a$ TXT ${`"${'x'.repeat(250)}" `.repeat(200)}`, '7:1'],
    ['a directive', '1-2 $$INCLUDE a.zone A', '7:1'],
  ])('%s is refused', async (_, directive, place) => {
    const { code, stdout } = await check(`${head}$GENERATE ${directive}\n`)
    expect(code).toBe(1)
    expect(stdout).toMatch(new RegExp(`^a\\.zone:${place}: error: (syntax|(directive|type)-invalid): `, 'm'))
  })

  test('a step that is longer than the range gives the first number', async () => {
    expect((await check(`${head}$GENERATE 1-2147483647/2147483647 a$ A 203.0.113.7\n`)).code).toBe(0)
  })
})

describe('a file that includes', () => {
  test('itself, or another that includes it, is refused', async () => {
    const { code, stdout } = await check(`${head}$INCLUDE a.zone\n$INCLUDE b.zone\n`, {
      'b.zone': '\n$INCLUDE ./a.zone\n',
    })
    expect(code).toBe(1)
    expect(stdout).toContain('a.zone:7:10: error: include-failed: a.zone includes itself')
    expect(stdout).toContain('b.zone:2:10: error: include-failed: ./a.zone includes itself')
  })

  test.each([
    ['a folder', 'sub', 'is a folder'],
    ['a pipe', 'pipe', 'is a device, pipe or socket'],
    ['a device without an end', '/dev/zero', 'is a device, pipe or socket'],
    ['nothing', 'none.zone', 'there is no such file'],
    ['a link to itself', 'link.zone', 'go round in a circle'],
    ['an empty name', '""', 'no name of a file'],
    ['a name with a NUL', 'a\\000b', 'no name of a file'],
    ['a name too long for any', `${'a'.repeat(10_000)}`, 'a'],
  ])('%s is told its place, and not waited for', async (_, name, what) => {
    const folder = makeFolder({ 'a.zone': `${head}$INCLUDE ${name}\n` })
    mkdirSync(join(folder, 'sub'))
    execFileSync('mkfifo', [join(folder, 'pipe')])
    symlinkSync('link.zone', join(folder, 'link.zone'))
    const outcome = await run(folder, ['checkzone', 'example.org', 'a.zone'])
    expectPlain(outcome)
    expect(outcome.code).toBe(1)
    expect(outcome.stdout).toMatch(/^a\.zone:7:1[01]: error: include-failed: /m)
    expect(outcome.stdout.toLowerCase()).toContain(what)
  })

  test('the same file again and again is read until there is too much of it', async () => {
    const big = `${'; a comment\n'.repeat(100_000)}x A 203.0.113.9\n`
    const includes = Array.from({ length: 200 }, (_, i) => `$INCLUDE big.inc sub${i}\n`).join('')
    const { code, stdout } = await check(`${head}${includes}`, { 'big.inc': big })
    expect(code).toBe(1)
    expect(stdout).toMatch(/error: include-failed: big\.inc: files that are included again have more than \d+ octets/)
  })

  describe('what is not in the project', () => {
    const outside = (): string => {
      const folder = mkdtempSync(join(tmpdir(), 'secours-outside-'))
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
      writeFileSync(join(folder, 'secret.zone'), 'top-secret-of-another-folder\n')
      return folder
    }
    test.each<[string, (other: string) => string]>([
      ['by its path', (other) => join(other, 'secret.zone')],
      ['by ..', (other) => `../../../${basename(other)}/secret.zone`],
      ['by a link', () => '../../parts/link.zone'],
      ['by a linked folder', () => '../../parts/linked/secret.zone'],
    ])('%s is not read, and not shown', async (_, nameOf) => {
      const other = outside()
      const folder = makeProject({
        'zones/example.org/normal.yaml': undefined,
        'zones/example.org/normal.zone': `${head}$INCLUDE ${nameOf(other)}\n`,
        'parts/sound.zone': '',
      })
      symlinkSync(join(other, 'secret.zone'), join(folder, 'parts/link.zone'))
      symlinkSync(other, join(folder, 'parts/linked'))
      const outcome = await run(folder, ['validate'])
      expectPlain(outcome)
      expect(outcome.code).toBe(1)
      expect(outcome.stdout).toContain('zones/example.org/normal.zone:7:10: error: include-failed: ')
      const why = nameOf(other).startsWith('/') ? 'is' : `leads to ${join(other, 'secret.zone')}, which is`
      expect(outcome.stdout).toContain(`include-failed: ${nameOf(other)} ${why} outside of ${folder}\n`)
      expect(outcome.stdout).not.toContain('top-secret')
    })
  })
})

describe('a link', () => {
  /** A folder with a project in `dns` of which one file or folder was moved, with a link in its place that leads `to` it. */
  const moved = (path: string, to: string, into: string, files: Readonly<Record<string, string>> = {}): string => {
    const folder = makeFolder({})
    cpSync(makeProject(files), join(folder, 'dns'), { recursive: true })
    mkdirSync(dirname(join(folder, into)), { recursive: true })
    renameSync(join(folder, 'dns', path), join(folder, into))
    symlinkSync(to.replace('FOLDER', folder), join(folder, 'dns', path))
    return join(folder, 'dns')
  }
  const secret = { 'zones/example.org/mail-only.zone': 'top-secret-of-another-folder\n' }

  test.each([
    ['zones/example.org/mail-only.zone', '../../../other/secret', 'other/secret'],
    ['zones/example.org', '../../other/example.org', 'other/example.org'],
    ['zones', '../other', 'other'],
    ['secours.yaml', '../other.yaml', 'other.yaml'],
  ])('in place of %s is not followed out of the project', async (path, to, from) => {
    // What is moved out with it must not be shown.
    const outcome = await run(moved(path, to, from, path.startsWith('zones') ? secret : {}), ['validate'])
    expectPlain(outcome)
    expect(outcome.code).toBeGreaterThan(0)
    const told = `${outcome.stdout}${outcome.stderr}`
    expect(told).toMatch(
      new RegExp(`^${path}:1:1: error: link-outside: ${path} is a link to .*, which is outside of .*/dns$`, 'm'),
    )
    expect(told).toContain('hint: copy what it leads to into the project')
    expect(told).not.toContain('top-secret')
  })

  test('by an absolute path is not followed either', async () => {
    const folder = moved('zones/example.org/normal.yaml', 'FOLDER/normal.yaml', 'normal.yaml')
    expect((await run(folder, ['validate'])).stdout).toContain(
      'zones/example.org/normal.yaml:1:1: error: link-outside: ',
    )
  })

  test.each([
    ['zones/example.org/normal.yaml', '../../kept/normal.yaml', 'dns/kept/normal.yaml'],
    ['zones/example.org', '../kept/example.org', 'dns/kept/example.org'],
    ['zones', 'kept', 'dns/kept'],
    ['secours.yaml', 'kept.yaml', 'dns/kept.yaml'],
  ])('in place of %s is followed within the project', async (path, to, from) => {
    expect((await run(moved(path, to, from), ['validate'])).stdout).toMatch(/^1 zone, 2 variants: sound$/m)
  })

  test('in the path of the project itself is none of its own', async () => {
    const folder = makeFolder({})
    symlinkSync(makeProject({}), join(folder, 'linked'))
    const { code, stdout } = await run(folder, ['validate', '-C', 'linked'])
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^1 zone, 2 variants: sound$/m) })
  })
})

describe('SECOURS_ALLOW', () => {
  /** A project that includes one file from beside it, by a master file and by an octoDNS one, and links to another. */
  const beside = (): string => {
    const folder = makeFolder({
      'bind/part.inc': 'www A 192.0.2.0.0\n',
      'bind/part.octodns': '{type: A, value: 192.0.2}\n',
      'bind/normal.zone': `${head}www A 192.0.2.0.1\n`,
      'bindx/part.inc': 'top-secret-of-another-folder\n',
    })
    const files = {
      'zones/example.org/normal.yaml': undefined,
      'zones/example.org/normal.zone': `${head}$INCLUDE ../../../bind/part.inc\n`,
      'zones/example.com/normal.octodns.yaml': 'www: !include ../../../bind/part.octodns\n',
      'zones/example.net/keep': '',
    }
    cpSync(makeProject(files), join(folder, 'dns'), { recursive: true })
    symlinkSync('../../../bind/normal.zone', join(folder, 'dns/zones/example.net/normal.zone'))
    return folder
  }
  const validate = (folder: string, allow: string) =>
    run(join(folder, 'dns'), ['validate'], { environment: { SECOURS_ALLOW: allow } })

  test('has files of its folders read, which are named in full', async () => {
    const folder = beside()
    const { code, stdout } = await validate(folder, `/none:${folder}/bind/:`)
    expect(code).toBe(1)
    expect(stdout).toContain(`${folder}/bind/part.inc:1:7: error: rdata-invalid: `)
    expect(stdout).toContain(`${folder}/bind/part.octodns:1:18: error: rdata-invalid: `)
    expect(stdout).toContain('zones/example.net/normal.zone:7:7: error: rdata-invalid: ')
    expect(stdout).not.toMatch(/-outside|include-failed/)
  })

  test.each(['', '/none', 'FOLDER/bindx', 'FOLDER/bin', 'FOLDER/bind/part'])(
    'of %s allows nothing else',
    async (allow) => {
      const folder = beside()
      const outcome = await validate(folder, allow.replace('FOLDER', folder))
      expectPlain(outcome)
      expect(outcome.code).toBe(1)
      expect(outcome.stdout).toContain(
        'zones/example.org/normal.zone:7:10: error: include-failed: ../../../bind/part.inc ',
      )
      expect(outcome.stdout).toContain('zones/example.com/normal.octodns.yaml:1:15: error: include-failed: ')
      expect(outcome.stdout).toContain('zones/example.net/normal.zone:1:1: error: link-outside: ')
      expect(
        outcome.stdout.match(/hint: copy .*; whoever runs secours may allow its folder in SECOURS_ALLOW$/gm),
      ).toHaveLength(3)
      expect(outcome.stdout).not.toContain('192.0.2.0')
    },
  )

  test('does not allow a sibling whose name begins alike, nor what a link in a folder leads to', async () => {
    const folder = beside()
    rmSync(join(folder, 'bind/part.inc'))
    symlinkSync('../bindx/part.inc', join(folder, 'bind/part.inc'))
    const outcome = await validate(folder, join(folder, 'bind'))
    expectPlain(outcome)
    expect(outcome.stdout).toContain(
      `include-failed: ../../../bind/part.inc leads to ${folder}/bindx/part.inc, which is outside of ${folder}/dns\n`,
    )
    expect(outcome.stdout).not.toContain('top-secret')
  })

  test.each(['bind', '../bind', './', '~/bind', '/etc/bind:bind'])('of %s is refused', async (allow) => {
    const { code, stdout, stderr } = await validate(beside(), allow)
    const entry = allow.replace('/etc/bind:', '')
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^error: usage: .*\n +hint: .*\n$/),
    })
    expect(stderr).toContain(`SECOURS_ALLOW names ${entry}, which is no absolute path\n`)
  })
})

/** Octets of a line that no record fills. */
const long = 4_000_000

describe('a file of one line', () => {
  test.each([
    ['a word', `x A ${'a'.repeat(long)}`, '7:5: error: syntax'],
    ['words', `x TXT ${'a '.repeat(long / 2)}`, '7:140003: error: syntax'],
    ['100 MB of quoted text', `x TXT "${'a'.repeat(100_000_000)}"`, '7:8: error: syntax'],
    ['base 64', `x DNSKEY 256 3 8 ${'A'.repeat(long)}`, '7:18: error: syntax'],
    ['octets', `x TYPE65280 \\# 65535 ${'AB'.repeat(long / 2)}`, '7:22: error: syntax'],
    ['an owner', `${'a.'.repeat(long / 2)} A 203.0.113.1`, '7:1: error: syntax'],
    ['open parentheses', '('.repeat(long), '7:1: error: syntax'],
    ['closing parentheses', ')'.repeat(long), '7:1: error: syntax'],
    ['quotes', '"'.repeat(long), '7:'],
    ['backslashes', '\\'.repeat(long), '7:1: error: syntax'],
    ['NULs', '\0'.repeat(long), '7:1: error: syntax'],
  ])('%s: one fault, whose line is cut where it is shown', async (_, text, fault) => {
    const { code, stdout } = await check(`${head}${text}`)
    expect(code).toBe(1)
    expect(stdout).toContain(`a.zone:${fault}`)
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThan(1200)
  })

  test.each([
    ['a comment', `;${'a'.repeat(long)}`],
    ['parentheses that close', '()'.repeat(long / 2)],
    ['blanks', ' '.repeat(long)],
  ])('%s is no fault', async (_, text) => {
    expect((await check(`${head}${text}`)).code).toBe(0)
  })
})

test('a zone in which every line is written again is read, and some of it listed', async () => {
  const { code, stdout } = await check(`${head}${'x A 203.0.113.7\n'.repeat(300_000)}`)
  expect(code).toBe(0)
  expect(stdout).toMatch(/\.\.\. and 9981 more of duplicate-record/)
  expect(stdout).toMatch(/sound: 1000[1-3] warnings/)
})

test('a file of records that all stand outside of the zone has some of them listed', async () => {
  const records = Array.from({ length: 100_000 }, (_, i) => `x${i}. A 203.0.113.7\n`).join('')
  const { code, stdout } = await check(head + records)
  expect(code).toBe(1)
  expect(stdout).toContain('... and 9981 more of out-of-zone')
})

describe('octets that are no text', () => {
  test('a file of one octet is read, whatever the octet is', async () => {
    const folder = makeFolder()
    const codes = new Map<number, number>()
    for (let octet = 0; octet < 256; octet++) {
      writeFileSync(join(folder, 'a.zone'), Uint8Array.of(octet))
      const outcome = await run(folder, ['checkzone', 'example.org', 'a.zone'])
      expectPlain(outcome)
      codes.set(outcome.code, (codes.get(outcome.code) ?? 0) + 1)
    }
    // None is a zone.
    expect([...codes]).toEqual([[1, 256]])
  })

  const utf16 = (text: string) => `\xff\xfe${Buffer.from(text, 'utf16le').toString('latin1')}`
  test.each<[string, string, number, string]>([
    ['UTF-16', utf16(head), 1, 'save it as UTF-8'],
    ['UTF-16, the other end first', `\xfe\xff${[...head].map((octet) => `\0${octet}`).join('')}`, 1, 'UTF-8'],
    ['a byte order mark of UTF-8', `\xef\xbb\xbf${head}`, 0, 'sound'],
    ['NULs in a name', `${head}a\0b A 203.0.113.1\n`, 1, 'a.zone:7:2: error: syntax: '],
    ['CR for each line end', head.replaceAll('\n', '\r'), 1, 'a.zone:1:8: error: syntax: '],
    ['CRLF for each line end', head.replaceAll('\n', '\r\n'), 0, 'sound'],
    ['CRLF in parentheses', `${head}x TXT ( a\r\n b ) ; c\r\n`, 0, 'sound'],
    ['a last line without its end', `${head}x A 203.0.113.7`, 0, 'sound'],
    ['a last line that a CR ends', `${head}x A 203.0.113.7\r`, 0, 'sound'],
    ['a control-Z behind the last line', `${head}\x1a`, 1, 'a.zone:7:1: error: syntax: '],
    ['no octet at all', '', 1, 'soa-missing'],
  ])('%s', async (_, text, code, said) => {
    const outcome = await check(text)
    expect([outcome.code, outcome.stdout]).toEqual([code, expect.stringContaining(said)])
  })

  test('a folder where the file should be is told', async () => {
    const outcome = await run(makeFolder({ 'sub/a.zone': '' }), ['checkzone', 'example.org', 'sub'])
    expectPlain(outcome)
    expect(outcome.code).toBe(2)
    expect(outcome.stderr).toContain('error: file-is-folder: ')
  })
})

const normal = 'zones/example.org/normal.yaml'

describe('a definition', () => {
  const repeated = (line: (i: number) => string, count: number) =>
    Array.from({ length: count }, (_, i) => line(i)).join('')

  test.each<[string, string, string]>([
    ['100,000 levels', '[\n'.repeat(100_000), 'yaml-nesting'],
    [
      '100,000 levels of aliases',
      `a0: &a0 [x]\n${repeated((i) => `a${i + 1}: &a${i + 1} [*a${i}]\n`, 100_000)}`,
      'yaml-alias',
    ],
    ['a text of 4 MB where a mapping should be', `records: "${'x'.repeat(long)}"\n`, 'wrong-type'],
    ['a key of 4 MB', `"${'x'.repeat(long)}": 1\n`, 'unknown-key'],
    ['a TTL of 4 MB', `ttl: ${'1'.repeat(long)}\nrecords: {}\n`, ''],
    [
      'an owner of 4 MB',
      `ttl: 1\nrecords:\n  "${'a.'.repeat(long / 2)}": {type: A, value: 203.0.113.1}\n`,
      'name-invalid',
    ],
    ['more parts than fit into the memory', `records: [${'a,'.repeat(4_000_001)}]`, 'file-too-large'],
    ['300,000 keys that are unknown', repeated((i) => `k${i}: 1\n`, 300_000), 'unknown-key'],
    ['300,000 keys that are one', `records:\n${'  a: {}\n'.repeat(300_000)}`, 'yaml-duplicate-key'],
    ['300,000 records that are none', `records:\n${repeated((i) => `  a${i}: 5\n`, 300_000)}`, 'wrong-type'],
    ['300,000 faults on one line', `{records: {${repeated((i) => `a${i}: 5, `, 300_000)}}}`, 'wrong-type'],
    ['an anchor of another document', 'a: &x 1\n---\nb: *x\n', 'yaml-documents'],
    ['a tag that makes a program', 'ttl: !!js/function "function () {}"\n', 'yaml-tag'],
    ['merged keys', `base: &b {ttl: 5m}\n<<: *b\n`, 'yaml-merge-key'],
  ])('of %s is refused', async (_, text, code) => {
    const folder = makeProject({ [normal]: text })
    const outcome = await run(folder, ['validate'])
    expectPlain(outcome)
    expect(outcome.code).toBe(1)
    expect(outcome.stdout).toMatch(
      new RegExp(`^zones/example\\.org/normal\\.yaml:\\d+:\\d+: error: ${code === '' ? '[a-z-]+' : code}: `, 'm'),
    )
    for (const line of outcome.stdout.split('\n')) expect(line.length).toBeLessThan(1200)
    // Of very many faults some are kept.
    if (text.length > 1_000_000) expect(outcome.stdout).not.toMatch(/and \d{5,} more/)
  })

  test('names no secret of its own making: an object’s own words are keys like others', async () => {
    for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const changes = [
        { [normal]: `${key}: 1\n` },
        edited(normal, 'records:', `records:\n  ${key}: {type: A, value: 203.0.113.7}`),
        edited(normal, '{type: A, value: 192.0.2.22}', `{type: A, value: 192.0.2.22, ${key}: 1}`),
        edited('secours.yaml', 'policy:', `${key}: 1\npolicy:`),
      ]
      for (const change of changes) {
        const outcome = await run(makeProject(change), ['validate'])
        expectPlain(outcome)
        const isOwner = change === changes[1]
        // An owner may have any name; everywhere else there is no such key.
        if (!isOwner) expect([key, outcome.stdout]).toEqual([key, expect.stringContaining(`unknown key "${key}"`)])
      }
    }
  })
})

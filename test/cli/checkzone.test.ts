import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeFolder, run } from './run.ts'
import { schemaFaults } from './schema.ts'

const sound = '$TTL 300\n@ SOA ns1 h 7 2 3 9 5\n@ NS ns1\n@ NS ns.example.net.\nns1 A 192.0.2.1\nWWW A 192.0.2.2\n'
const faulty =
  '$TTL 300\n@ SOA ns1 h 7 2 3 9 5\n@ NS ns1\n@ NS ns.example.net.\nwww CNAME x.example.net.\nwww A 192.0.2.2\n'

describe('checkzone', () => {
  test.each([
    ['a sound zone', sound, 0, 'example.org: sound: 5 records, serial 7\n'],
    ['a faulty one', faulty, 1, /cname-exclusive: [\s\S]*example\.org: not sound: \d errors, 5 records, serial 7\n$/],
    ['an empty file', '', 1, /soa-missing: [\s\S]*example\.org: not sound: 2 errors, 0 records\n$/],
  ])('judges %s', async (_, text, code, says) => {
    const outcome = await run(makeFolder({ 'z.zone': text }), ['checkzone', 'example.org.', 'z.zone'])
    expect(outcome.code).toBe(code)
    if (typeof says === 'string') expect(outcome.stdout).toBe(says)
    else expect(outcome.stdout).toMatch(says)
  })

  test('prints the zone in canonical order, its faults beside it, also where it is not sound', async () => {
    const folder = makeFolder({ 'z.zone': sound, 'f.zone': faulty })
    const { stdout, stderr } = await run(folder, ['checkzone', 'example.org', 'z.zone', '--print'])
    expect(stdout.split('\n').map((line) => line.split(' ').slice(0, 4).join(' '))).toEqual([
      'example.org. 300 IN SOA',
      'example.org. 300 IN NS',
      'example.org. 300 IN NS',
      'ns1.example.org. 300 IN A',
      'WWW.example.org. 300 IN A',
      '',
    ])
    expect(stderr).toBe('')
    const other = await run(folder, ['checkzone', 'example.org', 'f.zone', '--print'])
    expect(other.code).toBe(1)
    expect(other.stdout.split('\n')).toHaveLength(6)
    expect(other.stderr).toContain('f.zone:6:1: error: cname-exclusive: ')
  })

  test('says in JSON what its schema promises', async () => {
    const outcome = await run(makeFolder({ 'z.zone': faulty }), ['checkzone', 'example.org', 'z.zone', '--format=json'])
    expect(outcome.code).toBe(1)
    expect(schemaFaults('checkzone.schema.json', outcome.json())).toEqual([])
    expect(outcome.json()).toMatchObject({ zone: 'example.org', sound: false, records: 5, serial: 7 })
  })

  test('looks for included files beside the including one, then in the current folder', async () => {
    const folder = makeFolder({
      'zones/z.zone': `${sound}$INCLUDE beside.inc\n$INCLUDE here.inc\n$INCLUDE nowhere.inc\n`,
      'zones/beside.inc': 'a A 192.0.2.3\n',
      'here.inc': 'b A 192.0.2.4\n',
    })
    const { stdout } = await run(folder, ['checkzone', 'example.org', 'zones/z.zone'])
    const why = `cannot read nowhere.inc: there is no such file in ${join(folder, 'zones')}, ${folder}\n`
    expect(stdout).toContain(`zones/z.zone:9:10: error: include-failed: ${why}`)
    expect(stdout).toContain('not sound: 1 error, 7 records')
    const { code } = await run('/', ['checkzone', 'example.org', join(folder, 'zones/z.zone')])
    expect(code).toBe(1)
    const beside = await run(join(folder, 'zones'), ['checkzone', 'example.org', 'z.zone'])
    expect(beside.stdout).toContain(`there is no such file in ${join(folder, 'zones')}\n`)
  })

  test('fails on warnings under --strict', async () => {
    const folder = makeFolder({ 'z.zone': `${sound}@ MX 10 mail\nmail CNAME www\n` })
    expect((await run(folder, ['checkzone', 'example.org', 'z.zone'])).code).toBe(0)
    const strict = await run(folder, ['checkzone', 'example.org', 'z.zone', '--strict'])
    expect(strict.code).toBe(1)
    expect(strict.stdout).toContain('warning: target-is-alias: ')
  })

  test('does not print a zone and a document at once', async () => {
    const outcome = await run(makeFolder(), ['checkzone', 'example.org', 'z', '--print', '--format', 'json'])
    expect(outcome.code).toBe(2)
    expect(outcome.stderr).toContain('--print and --format json both write to standard output')
  })
})

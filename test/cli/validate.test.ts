import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { serialOf } from '../../src/dns/serial.ts'
import type { SwitchEntry } from '../../src/failover/entry.ts'
import { openSwitchJournal } from '../../src/operate/recorded.ts'
import { edited, makeProject } from './project.ts'
import { exampleProject, run } from './run.ts'
import { schemaFaults } from './schema.ts'

const degraded = 'zones/example.org/degraded.yaml'

describe('validate', () => {
  test('finds the example project sound, and says what is left on purpose', async () => {
    const { code, stdout, stderr } = await run(exampleProject, ['validate', '--strict'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toBe(`note: leads-to-down-site: 13 on purpose in tedomum.example mail-only

zone                  variant    move  vanish  new  stay  cached for  leads to                down    services
2.0.192.in-addr.arpa  degraded      0       0    0    12  -           -                       rennes  unchanged: a switch skips it
asso.example          degraded      1       0    0     2  5m          secours                 rennes  moved: mail in, web
tedomum.example       degraded      6      11    0    12  5m          rennes (down), secours  rennes  lost: XMPP (declared), IRC (declared); moved: mail in, submission, IMAP, webmail, web
tedomum.example       half-up      10       2    0    17  5m          rennes (down), secours  rennes  moved: mail in, submission, IMAP, webmail, web, XMPP, IRC
tedomum.example       mail-only     4       0    0    25  5m          rennes (down), secours  rennes  down: submission (declared), IMAP (declared), XMPP (declared), IRC (declared); moved: mail in, webmail, web

3 zones, 8 variants: sound
`)
  })

  test('says nothing where nothing is wrong and quiet is asked for', async () => {
    expect(await run(exampleProject, ['validate', '--quiet'])).toMatchObject({ code: 0, stdout: '', stderr: '' })
  })

  test('finds what would not help on the day', async () => {
    const folder = makeProject(edited(degraded, '  - {from: 192.0.2.80, to: 198.51.100.80}\n', ''))
    const { code, stdout } = await run(folder, ['validate'])
    expect(code).toBe(1)
    expect(stdout).toContain('error: leads-to-down-site: ')
    expect(stdout).toContain('error: expect-failed: ')
    expect(stdout).toMatch(/1 zone, 2 variants: not sound: \d+ errors\n$/)
  })

  test('says in JSON what its schema promises, what is ignored included', async () => {
    const changes = {
      ...edited(degraded, '  - {from: 192.0.2.25, to: 198.51.100.25}\n', ''),
      ...edited(
        'zones/example.org/normal.yaml',
        'records:',
        'ignore: [{code: expect-failed, reason: rehearsed by hand}]\nrecords:',
      ),
    }
    const folder = makeProject(changes)
    const outcome = await run(folder, ['validate', '--format', 'json'])
    expect(schemaFaults('validate.schema.json', outcome.json())).toEqual([])
    expect(outcome.json()).toMatchObject({
      zones: [{ zone: 'example.org', variants: ['normal', 'degraded'] }],
      ignored: [{ code: 'expect-failed', zone: 'example.org', reason: 'rehearsed by hand' }],
    })
    expect((await run(folder, ['validate'])).stdout).toContain('ignored: expect-failed: ')
  })

  test('compares with the last activation of a variant, by the journal of the state folder', async () => {
    const folder = makeProject()
    mkdirSync(join(folder, '.secours'))
    const journal = openSwitchJournal(join(folder, '.secours', 'journal.jsonl'))
    for (const entry of activation('example.org', 'degraded', 100)) journal.append('a', new Date(0), entry)
    journal.close()
    const { code, stdout } = await run(folder, ['validate'])
    expect([code, stdout.match(/^.*zone-truncated.*$/m)?.[0]]).toEqual([
      0,
      expect.stringMatching(
        /^zones.example.org.degraded.yaml:1:1: warning: zone-truncated: the zone has \d+ records; when .* had 100$/,
      ),
    ])
  })

  test('says of a journal that it cannot read, and judges the rest', async () => {
    const folder = makeProject({ '.secours/journal.jsonl': '{}\n' })
    const { code, stderr } = await run(folder, ['validate'])
    expect([code, stderr]).toEqual([
      0,
      expect.stringMatching(/journal.jsonl line 1 .*: zone-truncated is not judged\n$/),
    ])
  })

  test.each([
    [['tedomum.example'], '1 zone, 4 variants'],
    [['*.example'], '2 zones, 6 variants'],
    [['TEDOMUM.EXAMPLE.', '**.arpa'], '2 zones, 6 variants'],
  ])('validates only %j', async (globs, says) => {
    const { code, stdout } = await run(exampleProject, ['validate', ...globs])
    expect(code).toBe(0)
    expect(stdout).toContain(`${says}: sound`)
  })
})

/** A switch of one zone to a variant of so many records, from the first entry to the last. */
function activation(zone: string, variant: string, records: number): readonly SwitchEntry[] {
  const digest = '0'.repeat(64)
  const content = { zone, serial: serialOf(1), digest, servers: [] }
  const intended = { ...content, from: 'normal', to: variant, records, expiresAt: null, drainSeconds: 0 }
  const who = { user: 'alice', reason: null, continues: null, overrides: [], without: [], canary: null }
  return [
    { type: 'intent', kind: 'switch', variant, ...who, fingerprint: digest, zones: [intended] },
    { type: 'outcome', outcome: 'done', zones: [{ ...content, variant, drainedBy: null }], refused: [] },
  ]
}

describe('an overlay that ignores a fault of normal', () => {
  const records = '@ 60 SOA ns1 h 1 2h 15m 2w 60\n@ 60 NS ns1\nns1 60 A 198.51.100.53\nwww 60 A 192.0.2.80\n'
  const ignoring = (code: string) =>
    `down: [main]\nreplace: [{from: 192.0.2.80, to: 198.51.100.80}]\nignore: [{code: ${code}, reason: a test}]\n`
  const project = (changes: Readonly<Record<string, string | undefined>>) =>
    makeProject({ 'zones/example.org/normal.yaml': undefined, [degraded]: ignoring('ns-count'), ...changes })

  test('is heard where normal is a master file, which has no place for it', async () => {
    const { stdout } = await run(project({ 'zones/example.org/normal.zone': records }), ['validate'])
    expect(stdout).toContain('ignored: ns-count: example.org: a test\n')
    expect(stdout).not.toMatch(/warning: (ns-count|ignore-unmatched)/)
  })

  test('is heard where the overlay is shared, and tells where it ignores nothing', async () => {
    const shared = (code: string) =>
      project({
        'zones/example.org/normal.zone': records,
        [degraded]: undefined,
        'zones/degraded.yaml': ignoring(code),
      })
    const { stdout } = await run(shared('ns-count'), ['validate'])
    expect(stdout).toContain('ignored: ns-count: example.org: a test\n')
    const stale = await run(shared('soa-timers'), ['validate'])
    expect(stale.stdout).toContain('zones/degraded.yaml:3:10: warning: ignore-unmatched: no fault soa-timers ')
    expect(stale.stdout).toContain('warning: ns-count: ')
  })

  test('is told where the entry belongs, where normal has a place for it', async () => {
    const definition = `ttl: 60
soa: {mname: ns1, rname: h, refresh: 2h, retry: 15m, expire: 2w, minimum: 60}
records:
  '': {type: NS, value: ns1}
  ns1: {type: A, value: 198.51.100.53}
  www: {type: A, value: 192.0.2.80}
`
    const { stdout } = await run(project({ 'zones/example.org/normal.yaml': definition }), ['validate'])
    expect(stdout).toContain('warning: ns-count: ')
    expect(stdout).toContain(`${degraded}:3:10: warning: ignore-unmatched: no fault ns-count is there to be ignored
    3 | ignore: [{code: ns-count, reason: a test}]
      |          ^
   hint: normal has it: the entry belongs there
`)
  })
})

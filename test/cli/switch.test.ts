import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { serveExample } from './fleet.ts'
import { run } from './run.ts'
import { schemaFaults } from './schema.ts'

const domain = 'tedomum.example'

/** Lines of a text with numbers hidden. */
const masked = (text: string) => text.replaceAll(/\d+/g, '#')

describe('a fleet of two is moved by the commands', () => {
  test('there and back, with every document as its schema says', async () => {
    const { root, ns1 } = await serveExample()
    const json = async (schema: string, code: number, ...argv: readonly string[]) => {
      const outcome = await run(root, [...argv, '--format', 'json'])
      expect(outcome.code, outcome.stderr).toBe(code)
      expect(schemaFaults(schema, outcome.json())).toEqual([])
      return outcome.json()
    }
    expect(await json('status.schema.json', 0, 'status')).toMatchObject({ findings: [], open: null })
    expect(await json('plan.schema.json', 0, 'plan', 'degraded')).toMatchObject({
      kind: 'switch',
      counts: { zones: 2, servers: 2, skipped: 1, refused: 0 },
    })
    await ns1.stop()
    const switched = ['switch', 'degraded', '--reason', 'no power', '--yes']
    expect(await json('switch.schema.json', 0, ...switched)).toMatchObject({
      outcome: 'done',
      zones: [
        { zone: 'asso.example' },
        {
          zone: domain,
          from: 'normal',
          to: 'degraded',
          servers: [
            { server: 'ns1', state: 'absent' },
            { server: 'ns2', state: 'served' },
          ],
        },
      ],
      skipped: [{ zone: '2.0.192.in-addr.arpa', reason: 'unchanged' }],
    })
    expect(await json('status.schema.json', 0, 'status', domain)).toMatchObject({
      zones: [{ variant: 'degraded', by: 'anna', reason: 'no power' }],
    })
    await ns1.start()
    expect(await json('status.schema.json', 1, 'status', domain)).toMatchObject({
      findings: [{ code: 'behind', server: 'ns1' }],
    })
    expect(await json('switch.schema.json', 0, 'reconcile', '--yes')).toMatchObject({ outcome: 'done' })
    expect(await json('switch.schema.json', 0, 'restore', '--yes')).toMatchObject({ outcome: 'done' })
    expect(await json('status.schema.json', 0, 'status')).toMatchObject({ findings: [] })
    expect(await json('history.schema.json', 0, 'history')).toMatchObject({
      switches: [{ variant: 'degraded' }, { kind: 'reconcile' }, { kind: 'restore' }],
    })
    expect((await run(root, ['diff', domain, '@ns1'])).code).toBe(0)
    expect((await run(root, ['diff', domain, '@ns1', 'degraded'])).stdout).toContain('@ns1 → degraded: ')
  })

  test('shows a person the plan, asks, and tells how it goes', async () => {
    const { root } = await serveExample()
    const no = await run(root, ['switch', 'mail-only'], { answer: '', terminal: 100, environment: { NO_COLOR: '1' } })
    expect(no.code).toBe(4)
    expect(no.stdout).toBe('Nothing was changed.\n')
    expect(no.stderr).toContain('switch to mail-only: 1 zone, 7 changes on 2 servers, 2 skipped. Do it? [y/N]')
    expect(no.stderr).toContain(`${domain}  normal → mail-only  serial `)
    expect(no.stderr).toContain('    ~ mx1 A  192.0.2.25 → 198.51.100.25\n')
    const yes = await run(root, ['switch', 'mail-only'], { answer: 'y', terminal: 100, environment: { NO_COLOR: '1' } })
    expect(yes.code, yes.stderr).toBe(0)
    expect(masked(yes.stdout)).toBe(
      masked(
        [
          `${domain}  normal → mail-only  serial 2026112201  7 changes`,
          '  ns1  served  after 0.06 s',
          '  ns2  served  after 0.04 s',
          'skipped  2.0.192.in-addr.arpa: has no variant mail-only',
          'skipped  asso.example: has no variant mail-only',
          '',
          'done: 1 zone',
          'From the decision to the last server verified: 0.06 s, of which 0.04 s waiting for servers.',
          'Resolvers may hold old answers until 2026-11-22 14:02:11 UTC (in 5 min).',
          '',
        ].join('\n'),
      ),
    )
    expect(yes.stderr).toContain('activated ns2 (canary) tedomum.example')
    const status = await run(root, ['status', domain])
    expect(status.stdout).toContain('left leading to a site that is down, on purpose: imap, smtp, jabber')
    expect((await run(root, ['history'])).stdout).toContain('switch mail-only by anna  done')
  })

  test('changes nothing where nobody can be asked', async () => {
    const { root } = await serveExample()
    const outcome = await run(root, ['switch', 'degraded'])
    expect(outcome.code).toBe(2)
    expect(outcome.stderr).toContain('error: nobody-to-ask: ')
    expect((await run(root, ['history'])).stdout).toBe('Nothing was ever switched.\n')
  })

  test('says what a gate is in the way, and how it is passed', async () => {
    const { root, ns2 } = await serveExample()
    await ns2.stop()
    const file = join(ns2.folder, `${domain}.zone`)
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('192.0.2.91', '192.0.2.92').replace('2012101200', '2012101201'),
    )
    await ns2.start()
    const status = await run(root, ['status', domain])
    expect(status.code).toBe(1)
    expect(status.stdout).toContain('drift: ns2 serves content of tedomum.example that secours never put there')
    expect(status.stdout).toContain('against normal: ~ monitoring A 192.0.2.91 → 192.0.2.92')
    expect(status.stdout).toContain('hint: secours diff tedomum.example normal @ns2')
    const plan = await run(root, ['plan', 'mail-only', domain])
    expect(plan.code, plan.stdout).toBe(3)
    expect(plan.stdout).toContain('drift: ')
    expect(plan.stdout).toContain("to pass it: --allow drift='the reason'")
    const allowed = await run(root, ['switch', 'mail-only', domain, '--yes', '--allow', 'drift=edited by hand'])
    expect(allowed.code, allowed.stdout).toBe(0)
    expect((await run(root, ['status', domain])).stdout).toContain('gate drift was passed: edited by hand')
  })

  test('holds back a zone with an error, and moves the others', async () => {
    const { root } = await serveExample()
    const overlay = join(root, 'zones', domain, 'degraded.yaml')
    writeFileSync(overlay, readFileSync(overlay, 'utf8').replace('  imap: {type: A, value: 198.51.100.143}\n', ''))
    const outcome = await run(root, ['switch', 'degraded', '--yes'])
    expect(outcome.code, outcome.stderr).toBe(5)
    expect(outcome.stdout).toContain('refused  leads-to-down-site: tedomum.example')
    expect(outcome.stdout).toContain('partial: ')
    expect((await run(root, ['status', 'asso.example', '--format', 'json'])).json()).toMatchObject({
      zones: [{ variant: 'degraded' }],
    })
    const status = await run(root, ['status'])
    expect(status.stdout).toContain('partial: switch degraded by anna')
    const back = await run(root, ['rollback', '--yes'])
    expect(back.code, back.stdout + back.stderr).toBe(0)
    expect((await run(root, ['status'])).code).toBe(0)
  })

  test('deploys what was rendered on a better day, where a definition is broken', async () => {
    const { root } = await serveExample()
    await run(root, ['render'])
    writeFileSync(join(root, 'zones', domain, 'degraded.yaml'), 'records: [')
    const plain = await run(root, ['plan', 'degraded', domain])
    expect(plain.code, plain.stdout).toBe(3)
    const rendered = await run(root, ['switch', 'degraded', domain, '--from-render', 'build', '--yes'])
    expect(rendered.code, rendered.stdout + rendered.stderr).toBe(0)
    expect(rendered.stdout).toContain(`${domain}  normal → degraded`)
    const file = join(root, 'build/normal/tedomum.example.zone')
    writeFileSync(file, readFileSync(file, 'utf8').replace('192.0.2.80', '192.0.2.81'))
    const altered = await run(root, ['restore', domain, '--from-render', 'build', '--yes'])
    expect(altered.code).toBe(3)
    expect(altered.stdout).toContain('not-rendered: ')
  })

  test('makes a server that is down elsewhere a split, which resume mends', async () => {
    const { root, ns2 } = await serveExample()
    await ns2.stop()
    const argv = ['switch', 'mail-only', domain, '--yes', '--allow', 'servers-unreachable=Rennes serves alone']
    const outcome = await run(root, argv)
    expect(outcome.code, outcome.stdout + outcome.stderr).toBe(5)
    expect(outcome.stdout).toContain('split: ')
    await ns2.start()
    const resumed = await run(root, ['resume', '--yes'])
    expect(resumed.code, resumed.stdout + resumed.stderr).toBe(0)
    expect((await run(root, ['status', domain])).code).toBe(0)
  })
})

describe('serve', () => {
  test('goes on with the zones that are sound, and says which is not', async () => {
    const { ns2 } = await serveExample()
    await ns2.stop()
    writeFileSync(join(ns2.folder, 'asso.example.zone'), '$TTL 5m\n@ SOA broken\n')
    writeFileSync(join(ns2.folder, 'not..a.name.zone'), '')
    await ns2.start()
    const outcome = await ns2.stop()
    expect(outcome.code).toBe(0)
    expect(outcome.stderr).toMatch(/warning: asso\.example is not served: .*asso\.example\.zone:2:\d+: /)
    expect(outcome.stderr).toContain('warning: not..a.name.zone is named for no zone')
    expect(outcome.stderr).toContain(`answering for 2 zones on 127.0.0.1:${ns2.port}`)
    expect(outcome.stderr).toContain('stopped')
  })
})

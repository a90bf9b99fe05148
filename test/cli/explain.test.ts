import { describe, expect, test } from 'vitest'
import { exampleProject, makeFolder, run } from './run.ts'
import { schemaFaults } from './schema.ts'

/** What `explain` prints, without its exit code, which must be 0. */
async function explain(folder: string, ...argv: string[]): Promise<string> {
  const { code, stdout, stderr } = await run(folder, ['explain', ...argv])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return stdout
}

describe('explain, of the outage of the example', () => {
  test('IMAP: moved by an entry of its own, moved with all machines, or left', async () => {
    expect(await explain(exampleProject, 'imap.tedomum.example')).toBe(
      `imap.tedomum.example, in the zone tedomum.example

normal
  imap.tedomum.example  5m  A  192.0.2.143  rennes  zones/tedomum.example/normal.yaml:24

degraded, rennes down
  imap.tedomum.example  5m  A  198.51.100.143  secours  zones/tedomum.example/degraded.yaml:14 (records), was 192.0.2.143 (normal.yaml:24)

half-up, rennes down
  imap.tedomum.example  5m  A  198.51.100.143  secours  zones/tedomum.example/half-up.yaml:9 (replace), was 192.0.2.143 (normal.yaml:24)

mail-only, rennes down
  imap.tedomum.example  5m  A  192.0.2.143  rennes, down  zones/tedomum.example/normal.yaml:24
  left as it is, on purpose: nobody can read mail before the storage is back (zones/tedomum.example/mail-only.yaml:15)
`,
    )
  })

  test('Jabber: removed, with the reason', async () => {
    expect(
      await explain(exampleProject, 'conference.tedomum.example.', '--variant', 'degraded'),
    ).toBe(`conference.tedomum.example, in the zone tedomum.example

degraded, rennes down
  conference.tedomum.example      does not exist    zones/tedomum.example/degraded.yaml:18 (remove): Jabber has no backup yet; was CNAME jabber.tedomum.example (normal.yaml:43)
`)
  })

  test('IRC: left, removed, moved with all machines', async () => {
    const text = await explain(exampleProject, 'irc.tedomum.example', 'a')
    const told = text.split('\n').filter((line) => line.includes('192.0.2.66') || line.includes('left'))
    expect(told.map((line) => line.trim())).toEqual([
      'irc.tedomum.example  5m  A  192.0.2.66  rennes  zones/tedomum.example/normal.yaml:49',
      'irc.tedomum.example      does not exist    zones/tedomum.example/degraded.yaml:21 (remove): IRC has no backup yet; was A 192.0.2.66 (normal.yaml:49)',
      'irc.tedomum.example  5m  A  198.51.100.66  secours  zones/tedomum.example/half-up.yaml:9 (replace), was 192.0.2.66 (normal.yaml:49)',
      'irc.tedomum.example  5m  A  192.0.2.66  rennes, down  zones/tedomum.example/normal.yaml:49',
      'left as it is, on purpose: clients reconnect by themselves (zones/tedomum.example/mail-only.yaml:24)',
    ])
  })

  test('mail: what differs from normal of a set, across zones', async () => {
    const text = await explain(exampleProject, 'asso.example', 'MX')
    expect(text.slice(text.indexOf('degraded'))).toBe(`degraded, rennes down
  asso.example           1h  MX       10 mx1.tedomum.example                  zones/asso.example/normal.octodns.yaml:12
    mx1.tedomum.example  5m  A, AAAA  198.51.100.25, 2001:db8:2::25  secours  zones/tedomum.example/degraded.yaml:10, 11 (replace), was 192.0.2.25, 2001:db8:1::25 (normal.yaml:22)
  the rest of MX: as in normal

half-up, mail-only: not of this zone, a switch leaves it as it is
`)
  })

  test('all of the apex, on one screen', async () => {
    const lines = (await explain(exampleProject, 'tedomum.example')).split('\n').slice(0, -1)
    expect(lines.length).toBeLessThanOrEqual(40)
    expect(
      lines.filter((line) => / CAA {2}|as in/.test(line)).map((line) => line.trim().replaceAll(/ {2,}/g, '  ')),
    ).toEqual([
      'tedomum.example  1h  CAA  0 issue "letsencrypt.org" and 1 more  zones/tedomum.example/normal.yaml:15',
      'SOA, TXT, CAA, the rest of NS, the rest of MX: as in normal',
      'SOA, TXT, CAA, the rest of MX: as in normal; NS: as in degraded',
      'SOA, TXT, CAA, the rest of MX: as in normal; NS: as in degraded',
    ])
    for (const argv of [['CAA'], ['--variant', 'normal']]) {
      expect(await explain(exampleProject, 'tedomum.example', ...argv)).toContain('0 iodef')
    }
  })

  test('what no variant changes, once', async () => {
    const text = await explain(exampleProject, 'status.tedomum.example', 'AAAA')
    expect(text.split('\n').slice(3)).toEqual([
      '  status.tedomum.example  1h  AAAA  2001:db8:2::10  secours  zones/tedomum.example/normal.yaml:58',
      '',
      'degraded, half-up, mail-only: as in normal',
      '',
    ])
  })

  test('fits its schema, for every name of it', async () => {
    for (const argv of [['tedomum.example'], ['www.tedomum.example', 'A'], ['jabber.tedomum.example']]) {
      const { code, json } = await run(exampleProject, ['explain', ...argv, '--format', 'json'])
      expect(code).toBe(0)
      expect(schemaFaults('explain.schema.json', json())).toEqual([])
    }
  })

  test('in JSON: places, sites and the reason', async () => {
    const { json } = await run(exampleProject, ['explain', 'jabber.tedomum.example', '--format', 'json'])
    const file = 'zones/tedomum.example/degraded.yaml'
    expect(json()).toMatchObject({
      version: 1,
      name: 'jabber.tedomum.example',
      zone: 'tedomum.example',
      type: null,
      variants: [
        {
          variant: 'normal',
          answers: [{ sets: [{ records: [{ addresses: [{ sites: [{ site: 'rennes', down: false }] }] }] }] }],
        },
        {
          variant: 'degraded',
          answers: [
            {
              type: 'A',
              rcode: 'NXDOMAIN',
              end: 'nxdomain',
              sets: [],
              absence: { by: 'remove', file, line: 17, column: 5, reason: 'Jabber has no backup yet' },
            },
          ],
        },
        {
          variant: 'half-up',
          answers: [{ sets: [{ records: [{ cause: { by: 'replace', from: '192.0.2.0/24' } }] }] }],
        },
        {
          variant: 'mail-only',
          answers: [{ sets: [{ records: [{ addresses: [{ sites: [{ site: 'rennes', down: true }] }] }] }] }],
          leave: { reason: 'clients reconnect by themselves', line: 17 },
        },
      ],
      summary: { errors: 0, warnings: 0 },
    })
  })
})

const files = {
  'secours.yaml': `sites:
  one: {networks: [192.0.2.0/24, '2001:db8:1::/48']}
  two: {networks: [198.51.100.0/24]}
`,
  'zones/a.example/normal.zone': `$TTL 1h
@ SOA ns1 hostmaster 7 2h 15m 2w 5m
@ NS ns1
ns1 A 203.0.113.53
www A 192.0.2.80
pool A 192.0.2.1
pool A 192.0.2.2
pool A 203.0.113.3
*.wild A 192.0.2.81
alias CNAME www.wild
out CNAME www.elsewhere.example.
faulty CNAME www.c.example.
other CNAME www.b.example.
loop CNAME pool2
pool2 CNAME loop
sub NS ns.sub
ns.sub A 192.0.2.54
tree DNAME wild
both A 192.0.2.7
both AAAA 2001:db8:1::7
became A 192.0.2.9
deep.empty TXT x
_sip NAPTR 10 10 "s" "SIP+D2U" "" _sip._udp
_sip._udp SRV 0 0 5060 www
_web URI 10 1 "https://www.a.example/x"
svc HTTPS 1 . ipv4hint=192.0.2.80
svc A 192.0.2.80
nothing MX 0 .
gone TXT x
kept CNAME www
*.wide A 192.0.2.81
own.wide A 192.0.2.82
alias.wide CNAME www
mail MX 10 far.wide
far.wide A 192.0.2.83
secure IPSECKEY 10 3 2 www AQNRU3mG
`,
  'zones/a.example/degraded.yaml': `down: [one]
ttl: 5m
replace:
  - {from: 192.0.2.0/31, to: 198.51.100.0/31}
  - {from: 192.0.2.80, to: 198.51.100.80}
records:
  became: {type: CNAME, value: www}
  new.empty: {type: A, ttl: 1m, value: 198.51.100.1}
  kept: {type: A, value: 198.51.100.2}
  here.wild: {type: TXT, value: x}
  x.below.wide: {type: TXT, value: x}
remove:
  - {name: both, type: AAAA, reason: no IPv6 there}
  - {name: '*.wild', reason: nothing but the web runs}
  - {name: own.wide, reason: it has no backup}
  - {name: alias.wide, reason: nor has this}
  - {name: far.wide, reason: mail waits}
`,
  'zones/a.example/later.yaml': 'base: degraded\ndown: [one]\n',
  'zones/a.example/whole.zone': `$TTL 1h
@ SOA ns1 hostmaster 7 2h 15m 2w 5m
@ NS ns1
ns1 A 203.0.113.53
`,
  'zones/b.example/normal.zone':
    '$TTL 1h\n@ SOA ns hostmaster 7 2h 15m 2w 5m\n@ NS ns\nns A 192.0.2.2\nwww A 192.0.2.3\n',
  'zones/b.example/degraded.yaml': 'down: [one]\nrecords:\n  www: {type: A, value: 198.51.100.3}\n',
  'zones/c.example/normal.yaml': 'records: 1\n',
}

describe('explain tells which line decided', () => {
  test.each<[string, string[], string[]]>([
    [
      'a whole zone',
      ['www.a.example', '--variant', 'normal'],
      ['www.a.example  1h  A  192.0.2.80  one  zones/a.example/normal.zone:5'],
    ],
    [
      'a replacement and its cap, record by record',
      ['pool.a.example', '--variant', 'degraded'],
      [
        'pool.a.example  5m  A  198.51.100.1  two  zones/a.example/degraded.yaml:4 (replace), was 192.0.2.1 (normal.zone:6); TTL capped at degraded.yaml:2',
        'pool.a.example  5m  A  192.0.2.2  one, down  zones/a.example/normal.zone:7; TTL capped at degraded.yaml:2',
        'pool.a.example  5m  A  203.0.113.3  in no site  zones/a.example/normal.zone:8; TTL capped at degraded.yaml:2',
      ],
    ],
    [
      'an entry of the variant below',
      ['became.a.example', 'CNAME', '--variant', 'later'],
      [
        'became.a.example  5m  CNAME  www.a.example  zones/a.example/degraded.yaml:7 (records), was A 192.0.2.9 (normal.zone:21)',
      ],
    ],
    [
      'an entry that stands where nothing did',
      ['new.empty.a.example', '--variant', 'degraded'],
      ['new.empty.a.example  1m  A  198.51.100.1  two  zones/a.example/degraded.yaml:8 (records)'],
    ],
    [
      'an entry in place of an alias',
      ['kept.a.example', '--variant', 'degraded'],
      [
        'kept.a.example  5m  A  198.51.100.2  two  zones/a.example/degraded.yaml:9 (records), was CNAME www.a.example (normal.zone:30)',
      ],
    ],
    [
      'the removal of a type',
      ['both.a.example', 'AAAA', '--variant', 'degraded'],
      [
        'both.a.example  AAAA  no such record  zones/a.example/degraded.yaml:13 (remove): no IPv6 there; was AAAA 2001:db8:1::7 (normal.zone:20)',
      ],
    ],
    [
      'the removal of a wildcard, in the variant below',
      ['x.wild.a.example', '--variant', 'later'],
      [
        'x.wild.a.example  does not exist  zones/a.example/degraded.yaml:14 (remove): nothing but the web runs; was A 192.0.2.81 (normal.zone:9)',
      ],
    ],
    [
      'a name that hides a wildcard',
      ['here.wild.a.example', 'A', '--variant', 'degraded'],
      [
        'here.wild.a.example  A  no such record  zones/a.example/degraded.yaml:14 (remove): nothing but the web runs; was A 192.0.2.81 (normal.zone:9)',
      ],
    ],
    [
      'a name that keeps a wildcard from those beside it',
      ['beside.below.wide.a.example', 'A', '--variant', 'degraded'],
      [
        'beside.below.wide.a.example  does not exist  zones/a.example/degraded.yaml:11 (records); was A 192.0.2.81 (normal.zone:31)',
      ],
    ],
    [
      'the wildcard that answers, behind an alias',
      ['alias.a.example', 'A', '--variant', 'normal'],
      [
        'alias.a.example  1h  CNAME  www.wild.a.example  zones/a.example/normal.zone:10',
        'www.wild.a.example  1h  A  192.0.2.81  one  zones/a.example/normal.zone:9; by a wildcard',
      ],
    ],
    [
      'the removal of a name for which a wildcard answers now',
      ['own.wide.a.example', '--variant', 'degraded'],
      [
        'own.wide.a.example  1h  A  192.0.2.81  one, down  zones/a.example/degraded.yaml:15 (remove): it has no backup; was A 192.0.2.82 (normal.zone:32); by the wildcard at normal.zone:31',
      ],
    ],
    [
      'the removal of an alias for which one answers, in the variant below',
      ['alias.wide.a.example', 'A', '--variant', 'later'],
      [
        'alias.wide.a.example  1h  A  192.0.2.81  one, down  zones/a.example/degraded.yaml:16 (remove): nor has this; was CNAME www.a.example (normal.zone:33); by the wildcard at normal.zone:31',
      ],
    ],
    [
      'the removal of a host for which one answers',
      ['mail.a.example', '--variant', 'degraded'],
      [
        'mail.a.example  1h  MX  10 far.wide.a.example  zones/a.example/normal.zone:34',
        'far.wide.a.example  1h  A  192.0.2.81  one, down  zones/a.example/degraded.yaml:17 (remove): mail waits; was A 192.0.2.83 (normal.zone:35); by the wildcard at normal.zone:31',
      ],
    ],
    [
      'a wildcard that answered before',
      ['never.wide.a.example', '--variant', 'degraded'],
      ['never.wide.a.example  1h  A  192.0.2.81  one, down  zones/a.example/normal.zone:31; by a wildcard'],
    ],
    [
      'a DNAME',
      ['x.tree.a.example', 'A', '--variant', 'normal'],
      [
        'tree.a.example  1h  DNAME  wild.a.example  zones/a.example/normal.zone:18',
        'x.tree.a.example  1h  CNAME  x.wild.a.example  made from the DNAME',
        'x.wild.a.example  1h  A  192.0.2.81  one  zones/a.example/normal.zone:9; by a wildcard',
      ],
    ],
    [
      'the delegation',
      ['www.sub.a.example', 'A', '--variant', 'normal'],
      [
        'sub.a.example  1h  NS  ns.sub.a.example  delegated  zones/a.example/normal.zone:16',
        'ns.sub.a.example  1h  A  192.0.2.54  one  zones/a.example/normal.zone:17',
        'www.sub.a.example  others answer',
      ],
    ],
    [
      'the alias that leaves the project',
      ['out.a.example', 'A', '--variant', 'normal'],
      [
        'out.a.example  1h  CNAME  www.elsewhere.example  zones/a.example/normal.zone:11',
        'www.elsewhere.example  is in no zone of the project',
      ],
    ],
    [
      'a zone with errors at the end',
      ['faulty.a.example', 'A', '--variant', 'normal'],
      [
        'faulty.a.example  1h  CNAME  www.c.example  zones/a.example/normal.zone:12',
        'www.c.example  is in a zone whose definition has errors',
      ],
    ],
    [
      'the same variant of another zone',
      ['other.a.example', 'A', '--variant', 'degraded'],
      [
        'other.a.example  1h  CNAME  www.b.example  zones/a.example/normal.zone:13',
        'www.b.example  1h  A  198.51.100.3  two  zones/b.example/degraded.yaml:3 (records), was 192.0.2.3 (normal.zone:5)',
      ],
    ],
    [
      'a loop',
      ['loop.a.example', 'A', '--variant', 'normal'],
      [
        'loop.a.example  1h  CNAME  pool2.a.example  zones/a.example/normal.zone:14',
        'pool2.a.example  1h  CNAME  loop.a.example  zones/a.example/normal.zone:15',
        'loop.a.example  leads round in a loop',
      ],
    ],
    [
      'a whole zone that lacks what normal has',
      ['gone.a.example', '--variant', 'whole'],
      ['gone.a.example  does not exist  zones/a.example/whole.zone does not have it; was TXT "x" (normal.zone:29)'],
    ],
    [
      'names below alone',
      ['empty.a.example', '--variant', 'normal'],
      ['empty.a.example  no such record  only names below it have records'],
    ],
    [
      'other types',
      ['www.a.example', 'MX', '--variant', 'normal'],
      ['www.a.example  MX  no such record  zones/a.example/normal.zone:5 has A'],
    ],
    ['nothing', ['never.a.example', '--variant', 'degraded'], ['never.a.example  does not exist  no file has it']],
    [
      'where NAPTR leads',
      ['_sip.a.example', '--variant', 'normal'],
      [
        '_sip.a.example  1h  NAPTR  10 10 "s" "SIP+D2U" "" _sip._udp.a.example  zones/a.example/normal.zone:23',
        '_sip._udp.a.example  1h  SRV  0 0 5060 www.a.example  zones/a.example/normal.zone:24',
        'www.a.example  1h  A  192.0.2.80  one  zones/a.example/normal.zone:5',
      ],
    ],
    [
      'where URI leads',
      ['_web.a.example', '--variant', 'normal'],
      [
        '_web.a.example  1h  URI  10 1 "https://www.a.example/x"  zones/a.example/normal.zone:25',
        'www.a.example  1h  A  192.0.2.80  one  zones/a.example/normal.zone:5',
      ],
    ],
    [
      'where a gateway is',
      ['secure.a.example', '--variant', 'normal'],
      [
        'secure.a.example  1h  IPSECKEY  10 3 2 www.a.example. AQNRU3mG  zones/a.example/normal.zone:36',
        'www.a.example  1h  A  192.0.2.80  one  zones/a.example/normal.zone:5',
      ],
    ],
    [
      'hints, and the owner that a dot stands for',
      ['svc.a.example', 'HTTPS', '--variant', 'degraded'],
      [
        'svc.a.example  5m  HTTPS  1 . ipv4hint=198.51.100.80  198.51.100.80 two  zones/a.example/degraded.yaml:5 (replace), was 1 . ipv4hint=192.0.2.80 (normal.zone:26); TTL capped at degraded.yaml:2',
        'svc.a.example  5m  A  198.51.100.80  two  zones/a.example/degraded.yaml:5 (replace), was 192.0.2.80 (normal.zone:27); TTL capped at degraded.yaml:2',
      ],
    ],
    [
      'no target at all',
      ['nothing.a.example', '--variant', 'normal'],
      ['nothing.a.example  1h  MX  0 .  zones/a.example/normal.zone:28'],
    ],
  ])('%s', async (_, argv, expected) => {
    const text = await explain(makeFolder(files), ...argv)
    const lines = text.split('\n').slice(3, -1)
    expect(lines.map((line) => line.trim().replaceAll(/ {2,}/g, '  '))).toEqual(expected)
    const { json } = await run(makeFolder(files), ['explain', ...argv, '--format', 'json'])
    expect(schemaFaults('explain.schema.json', json())).toEqual([])
  })

  test('of several types only those that some variant has', async () => {
    const text = await explain(makeFolder(files), 'both.a.example')
    const types = text.split('\n').flatMap((line) => / (A|AAAA) {2}/.exec(line)?.[1] ?? [])
    expect(types).toEqual(['A', 'AAAA', 'A', 'AAAA'])
    expect(text).toContain('later, on degraded, one down\n  A, AAAA: as in degraded\n')
    expect(await explain(makeFolder(files), 'kept.a.example', '--variant', 'normal')).not.toContain('AAAA')
  })

  test('shows a variant on another, and one with errors, by exit code 1', async () => {
    const folder = makeFolder({ ...files, 'zones/a.example/broken.yaml': 'remove: 1\n' })
    const { code, stdout, stderr } = await run(folder, ['explain', 'www.a.example'])
    expect(code).toBe(1)
    expect(stdout).toContain('\nlater, on degraded, one down\n')
    expect(stdout).toContain('\nbroken\n  its definition has errors: secours validate tells them\n')
    expect(stderr).toContain('zones/a.example/broken.yaml:1:9: error: ')
    const { json } = await run(folder, ['explain', 'www.a.example', '--variant', 'broken', '--format', 'json'])
    expect(schemaFaults('explain.schema.json', json())).toEqual([])
    expect(json()).toMatchObject({ variants: [{ built: false, answers: [] }], summary: { errors: 1 } })
  })
})

describe('explain refuses', () => {
  test.each([
    [['www.tedomun.example'], 'name-unknown: www.tedomun.example is in no zone', 'did you mean www.tedomum.example?'],
    [['imap'], 'name-unknown: imap is in no zone', 'names are absolute: imap.asso.example'],
    [
      ['www.example.org'],
      'name-unknown: www.example.org is in no zone',
      'there are 2.0.192.in-addr.arpa, asso.example',
    ],
    [['a..b'], 'usage: "a..b" is no name', 'www.example.org'],
    [['www.asso.example', 'AAA'], 'usage: "AAA" is no record type', 'did you mean AAAA?'],
    [['www.asso.example', 'ANY'], 'usage: "ANY" is no record type', 'leave it out for all types of the name'],
    [
      ['www.asso.example', '--variant', 'degarded'],
      'variant-unknown: asso.example has no variant',
      'did you mean degraded?',
    ],
  ])('%j', async (argv, message, hint) => {
    const { code, stdout, stderr } = await run(exampleProject, ['explain', ...argv])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`error: ${message}`)
    expect(stderr).toContain(hint)
  })

  test('nothing that a definition may slip in reaches a terminal', async () => {
    const zone = `${files['zones/a.example/normal.zone']}esc TXT "\\027[31m"\n`
    const normal = { 'zones/a.example/normal.zone': zone }
    const reason = { 'zones/a.example/degraded.yaml': 'remove:\n  - {name: gone, reason: "\\e[31m"}\n' }
    const { stdout } = await run(makeFolder({ ...files, ...normal, ...reason }), ['explain', 'gone.a.example'])
    expect(stdout).toContain('(remove): \u241b[31m')
    expect(await explain(makeFolder({ ...files, ...normal }), 'esc.a.example')).not.toContain('\u001b')
  })

  test('and names are completed', async () => {
    expect((await run(exampleProject, ['--complete', 'explain', 'ted'])).stdout).toBe('tedomum.example\n')
    expect((await run(exampleProject, ['--complete', 'explain', 'tedomum.example', 'CA'])).stdout).toBe('CAA\n')
    expect((await run(exampleProject, ['--complete', 'explain', '--variant', 'de'])).stdout).toBe('degraded\n')
  })
})

describe('explain, of a zone below another of the project', () => {
  const zone = '$TTL 60\n@ SOA ns1.example. h.example. 1 2h 15m 2w 60\n@ NS ns1.example.\n@ NS ns2.example.\n'
  const files = {
    'secours.yaml': 'sites: {main: {networks: [192.0.2.0/24]}, backup: {networks: [198.51.100.0/24]}}\n',
    'zones/example/normal.zone': `${zone}ns1 A 192.0.2.53\nns2 A 198.51.100.53\nsub NS ns1\nsub NS ns2\nsub DS 1 13 2 ${'00'.repeat(32)}\n`,
    'zones/example/degraded.yaml': 'down: [main]\nrecords: {status: {type: A, value: 198.51.100.1}}\n',
    'zones/sub.example/normal.zone': `${zone}www A 203.0.113.1\n`,
  }

  test('names the variants that the zone does not have', async () => {
    expect(await explain(makeFolder(files), 'www.sub.example')).toBe(`www.sub.example, in the zone sub.example

normal
  www.sub.example  1m  A  203.0.113.1  in no site  zones/sub.example/normal.zone:5

degraded: not of this zone, a switch leaves it as it is
`)
  })

  test('finds its DS above the cut, in each variant there', async () => {
    const text = await explain(makeFolder(files), 'sub.example', 'DS')
    expect(text).toContain('sub.example, in the zone example\n')
    expect(text).toContain('zones/example/normal.zone:9')
    expect(text).toContain('degraded: as in normal')
  })
})

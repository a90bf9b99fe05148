import { describe, expect, it, test } from 'vitest'
import { checkProject } from '../../src/check/run/check-project.ts'
import { ruleOfCode, rules } from '../../src/check/run/rules-by-code.ts'
import type { BuiltZone, Removal, Replacement, Variant, ZoneDeclarations } from '../../src/definition/project.ts'
import { mustName } from '../../src/dns/name.ts'
import { parseNetwork } from '../../src/dns/network.ts'
import { builtZoneOf, type VariantOptions } from '../reach/built-zone-of.ts'
import { check, patternOf, placeOf, projectOf, show } from './project-of.ts'
import { findingsOf, loadRuleCases } from './rule-case.ts'

const head = `@ 60 SOA ns1 hostmaster 7 2h 15m 2w 5m
@ 60 NS ns1, ns.example.com.
ns1 60 A 203.0.113.53
`
type Options = Partial<Omit<VariantOptions, 'declarations'>> & { readonly declarations?: Partial<ZoneDeclarations> }

/** A zone with a normal and a degraded variant; both begin with the same three lines. */
function zoneOf(normal: string, degraded: string, { declarations, ...options }: Options = {}): BuiltZone {
  return builtZoneOf(
    'example.',
    { normal: head + normal, degraded: { down: ['rennes'], ...options, lines: head + degraded } },
    declarations,
  )
}

const removal = (text: string, more: Partial<Removal> = {}): Removal => ({
  pattern: patternOf(text),
  type: undefined,
  reason: 'no backup',
  shared: false,
  place: placeOf(3),
  matched: 1,
  ...more,
})
const network = (text: string) => {
  const parsed = parseNetwork(text)
  if (parsed === undefined) throw new Error(text)
  return parsed
}
const replacement = (more: Partial<Replacement> = {}): Replacement => ({
  from: network('192.0.2.80'),
  to: network('198.51.100.80'),
  nameservers: false,
  spf: false,
  shared: false,
  place: placeOf(4),
  toPlace: placeOf(4),
  matched: 1,
  ...more,
})
interface Case {
  readonly name: string
  readonly zone: BuiltZone
  readonly more?: readonly BuiltZone[]
  readonly faults: readonly string[]
}

const mail = '@ 60 MX 10 mx1, 20 mx2\nmx1 60 A 192.0.2.25\nmx2 60 A 198.51.100.25\n'
const t = 'changed 60 TXT "t"'

const cases: Readonly<Record<string, readonly Case[]>> = {
  'no-effective-change': [
    { name: 'a change', zone: zoneOf('', t), faults: [] },
    {
      name: 'an overlay that does nothing to a clean zone',
      zone: zoneOf(`${t}\nwww 60 CNAME ns1`, `WWW 60 CNAME NS1\n${t}`),
      faults: ['error no-effective-change degraded.zone:1:1'],
    },
    { name: 'a shared overlay that leaves the zone alone', zone: zoneOf(t, t, { origin: 'shared' }), faults: [] },
  ],
  'overlay-unmatched': [
    {
      name: 'entries that match',
      zone: zoneOf(t, 'irc 60 A 192.0.2.66', {
        removals: [removal('changed')],
        replacements: [replacement()],
        leaves: [removal('**.irc'), removal('irc', { type: 1 }), removal('**')],
      }),
      faults: ['info leads-to-down-site degraded.zone:4:1 irc.example A'],
    },
    {
      name: 'own entries that match nothing',
      zone: zoneOf('', t, {
        removals: [removal('**.tracker', { matched: 0, type: 1 })],
        replacements: [replacement({ matched: 0 })],
        leaves: [removal('**.irc', { place: placeOf(5) }), removal('@', { type: 1, place: placeOf(6) })],
      }),
      faults: [
        'error overlay-unmatched overlay.yaml:4:1',
        'error overlay-unmatched overlay.yaml:3:1',
        'error overlay-unmatched overlay.yaml:5:1',
        'error overlay-unmatched overlay.yaml:6:1',
      ],
    },
    {
      name: 'shared entries that match in another zone, or in none',
      zone: zoneOf('', t, {
        removals: [
          removal('here', { shared: true, matched: 0, place: placeOf(1) }),
          removal('nowhere', { shared: true, matched: 0, place: placeOf(2) }),
        ],
      }),
      more: [
        builtZoneOf('example.net.', {
          normal: head,
          degraded: {
            lines: head + t,
            removals: [
              removal('here', { shared: true, matched: 2, place: placeOf(1) }),
              removal('nowhere', { shared: true, matched: 0, place: placeOf(2) }),
            ],
          },
        }),
      ],
      faults: ['warning overlay-unmatched overlay.yaml:2:1'],
    },
  ],
  'rrset-emptied': [
    { name: 'addresses that move', zone: zoneOf('www 60 A 192.0.2.80', 'www 60 A 198.51.100.80'), faults: [] },
    {
      name: 'addresses that were declared removed',
      zone: zoneOf('www 60 A 192.0.2.80', t, { removals: [removal('www')] }),
      faults: [],
    },
    { name: 'an alias instead', zone: zoneOf('www 60 A 192.0.2.80', 'www 60 CNAME ns1'), faults: [] },
    { name: 'IPv6 alone instead', zone: zoneOf('www 60 A 192.0.2.80', 'www 60 AAAA 2001:db8::1'), faults: [] },
    {
      name: 'a wildcard instead',
      zone: zoneOf('www 60 A 192.0.2.80', '* 60 A 198.51.100.80'),
      faults: ['warning wildcard-shadow degraded.zone:1:1 www.example'],
    },
    { name: 'a delegation instead', zone: zoneOf('www 60 A 192.0.2.80', 'www 60 NS ns1'), faults: [] },
    {
      name: 'glue',
      zone: zoneOf('sub 60 NS ns.sub\nns.sub 60 A 192.0.2.53', t),
      faults: ['error delegation-dropped degraded.zone:1:1 sub.example NS'],
    },
    {
      name: 'addresses that are gone, and the name with them',
      zone: zoneOf('www 60 A 192.0.2.80\nwww 60 AAAA 2001:db8::1', t),
      faults: ['error rrset-emptied degraded.zone:1:1 www.example A'],
    },
    {
      name: 'addresses that are gone, while the name stays',
      zone: zoneOf('www 60 A 192.0.2.80', 'www 60 TXT "t"', { removals: [removal('www', { type: 28 })] }),
      faults: ['error rrset-emptied degraded.zone:1:1 www.example A'],
    },
  ],
  'ttl-exceeds-rto': [
    {
      name: 'TTLs within it, and what does not change',
      zone: zoneOf('www 300 A 192.0.2.80\nftp 3600 A 203.0.113.1', 'www 300 A 198.51.100.80\nftp 60 A 203.0.113.1', {
        declarations: { rto: 300 },
      }),
      faults: [],
    },
    {
      name: 'a SOA that changes',
      zone: builtZoneOf(
        'example.',
        {
          normal: head.replace('@ 60 SOA', '@ 3600 SOA'),
          degraded: { lines: head.replace('2w 5m', '2w 1m'), down: [] },
        },
        { rto: 300 },
      ),
      faults: [],
    },
    { name: 'no objective', zone: zoneOf('www 86400 A 192.0.2.80', 'www 60 A 198.51.100.80'), faults: [] },
    {
      name: 'long TTLs in normal of what changes or goes',
      zone: zoneOf('www 86400 A 192.0.2.80\nold 301 TXT "t"', 'www 60 A 198.51.100.80\nnew 86400 A 198.51.100.1', {
        declarations: { rto: 300 },
      }),
      faults: [
        'error ttl-exceeds-rto normal.zone:4:1 www.example A',
        'error ttl-exceeds-rto normal.zone:5:1 old.example TXT',
      ],
    },
    {
      name: 'a long TTL of a wildcard that answered in normal for what the variant adds',
      zone: zoneOf(
        '* 86400 A 192.0.2.80\n*.c 86400 CNAME ns1\n*.short 300 A 192.0.2.80',
        `* 86400 A 192.0.2.80
*.c 86400 CNAME ns1
*.short 300 A 192.0.2.80
www 60 A 198.51.100.80
same 86400 A 192.0.2.80
_x 60 A 198.51.100.80
text 60 TXT "t"
x.c 60 A 198.51.100.80
x.short 60 A 198.51.100.80`,
        { declarations: { rto: 300 }, down: [] },
      ),
      faults: [
        'warning hostname-charset degraded.zone:9:1 _x.example A',
        'error ttl-exceeds-rto normal.zone:4:1 www.example A',
        'error ttl-exceeds-rto normal.zone:5:1 x.c.example CNAME',
        'warning wildcard-hidden degraded.zone:10:1 text.example TXT',
      ],
    },
  ],
  'mx-coverage': [
    {
      name: 'a dead MX that a delegation hides',
      zone: zoneOf(mail, `${mail}sub 60 NS ns1\nm.sub 60 MX 10 mx1`.replace('10 mx1', '30 mx1')),
      faults: ['warning occluded degraded.zone:8:1 m.sub.example MX'],
    },
    { name: 'a living MX', zone: zoneOf(mail, mail.replace('10 mx1', '30 mx1')), faults: [] },
    {
      name: 'an MX elsewhere',
      zone: zoneOf('@ 60 MX 10 mx.example.com.', '@ 60 MX 10 mx.example.com.\nnew 60 TXT "t"'),
      faults: [],
    },
    {
      name: 'no living MX',
      zone: zoneOf(mail, `${mail.replace('198.51.100.25', '192.0.2.26')}`),
      faults: ['warning mx-coverage degraded.zone:4:1 example MX'],
    },
    {
      name: 'no living MX, of which nothing is asked',
      zone: zoneOf(mail, `${mail.replace('198.51.100.25', '192.0.2.26')}`, { declarations: { mail: false } }),
      faults: ['error leads-to-down-site degraded.zone:4:1 example MX'],
    },
  ],
  'mail-bounces': [
    {
      name: 'another MX',
      zone: zoneOf(mail, '@ 60 MX 10 mx.example.com.\nmx1 60 A 203.0.113.1\nmx2 60 A 203.0.113.2'),
      faults: ['warning external-dependency degraded.zone:4:1 example MX'],
    },
    {
      name: 'an alias',
      zone: zoneOf('m 60 MX 10 ns1', 'm 60 CNAME host.example.com.'),
      faults: ['warning external-dependency degraded.zone:4:1 m.example CNAME'],
    },
    { name: 'a zone without mail', zone: zoneOf('@ 60 MX 10 ns1', t, { declarations: { mail: false } }), faults: [] },
    {
      name: 'a delegation to others',
      zone: zoneOf('m 60 MX 10 ns1', 'm 60 NS ns.example.com.'),
      faults: ['warning external-dependency degraded.zone:4:1 m.example NS'],
    },
    { name: 'a null MX in normal', zone: zoneOf('@ 60 MX 0 .', t), faults: [] },
    { name: 'an MX that a wildcard gives', zone: zoneOf('m 60 MX 10 ns1', '* 60 MX 10 ns1'), faults: [] },
    {
      name: 'no MX',
      zone: zoneOf('@ 60 MX 10 ns1\nm.m 60 MX 10 ns1', t, { removals: [removal('@', { type: 15 })] }),
      faults: ['error mail-bounces overlay.yaml:3:1 example MX', 'error mail-bounces degraded.zone:1:1 m.m.example MX'],
    },
    {
      name: 'a null MX',
      zone: zoneOf('@ 60 MX 10 ns1', '@ 60 MX 0 .'),
      faults: ['error mail-bounces degraded.zone:4:1 example MX'],
    },
    {
      name: 'targets without addresses, of which no other rule speaks then',
      zone: zoneOf(mail, '@ 60 MX 10 mx1, 20 mx2', { removals: [removal('**')] }),
      faults: ['error mail-bounces degraded.zone:4:1 example MX'],
    },
    {
      name: 'one of two targets without an address: senders go on to the other',
      zone: zoneOf(mail, '@ 60 MX 10 mx1, 20 mx2\nmx2 60 A 198.51.100.25', { removals: [removal('**')] }),
      faults: ['error target-missing degraded.zone:4:1 example MX'],
    },
    {
      name: 'targets that another zone lost',
      zone: zoneOf('@ 60 MX 10 mx.example.net.', `@ 60 MX 10 mx.example.net.\n${t}`),
      more: [
        builtZoneOf('example.net.', {
          normal: `${head}mx 60 A 198.51.100.25`,
          degraded: { lines: head + t, removals: [removal('**')] },
        }),
      ],
      faults: ['error mail-bounces degraded.zone:4:1 example MX'],
    },
  ],
}

describe.each(Object.entries(cases))('%s', (code, ofRule) => {
  test.each(ofRule)('$name', ({ zone, more = [], faults }) => {
    const { diagnostics } = check([zone, ...more])
    const ofMore = ['example.net']
    const shown = diagnostics.filter((fault) => !ofMore.includes(fault.zone ?? '')).map(show)
    expect(shown).toEqual(faults)
    expect(code in cases).toBe(true)
  })
})

test('every pair rule has a passing and a failing case', async () => {
  const ofTheirOwnFile = await loadRuleCases()
  const elsewhere = ['leads-to-down-site', ...ofTheirOwnFile.keys()]
  for (const rule of rules) {
    if (rule.kind !== 'pair' || elsewhere.includes(rule.code)) continue
    const faults = (cases[rule.code] ?? []).map((one) => one.faults.filter((fault) => fault.includes(` ${rule.code} `)))
    expect([rule.code, faults.some((of) => of.length > 0), faults.some((of) => of.length === 0)]).toEqual([
      rule.code,
      true,
      true,
    ])
  }
})

test('every pair rule says what to do about everything that it finds', async () => {
  const ofTheirOwnFile = [...(await loadRuleCases()).values()].flat().flatMap((one) => findingsOf(one).diagnostics)
  const ofCases = Object.values(cases).flatMap((of) =>
    of.flatMap(({ zone, more = [] }) => check([zone, ...more]).diagnostics),
  )
  const found = [...ofTheirOwnFile, ...ofCases].filter(({ code }) => ruleOfCode(code)?.kind === 'pair')
  const codes = new Set(found.map(({ code }) => code))
  expect(rules.filter(({ kind, code }) => kind === 'pair' && !codes.has(code))).toEqual([])
  const mute = found.filter(({ severity, hint }) => severity !== 'info' && hint === undefined)
  expect(mute.map(({ code, message }) => `${code}: ${message}`)).toEqual([])
})

describe('checkProject', () => {
  const looping = () => [
    zoneOf('', `a 60 CNAME b.example.net.`),
    builtZoneOf('example.net.', {
      normal: `${head}b 60 CNAME c\nc 60 TXT "t"`,
      degraded: `${head}b 60 CNAME c\nc 60 CNAME a.example.`,
    }),
  ]

  it('finds loops across zones, in the variant where they are', () => {
    const { diagnostics } = check(looping())
    expect(
      diagnostics.map(({ zone, variant, code, owner, related }) => [zone, variant, code, owner, related?.length]),
    ).toEqual([
      ['example', 'degraded', 'cname-loop', 'a.example', 3],
      ['example.net', 'degraded', 'cname-loop', 'c.example.net', 3],
    ])
  })

  it('tells a loop where it is, and not where something leads into it', () => {
    const outer = zoneOf('', 'a 60 CNAME b.example.net.')
    const inner = builtZoneOf('example.net.', { normal: `${head}b 60 CNAME b` })
    expect(check([outer, inner]).diagnostics.map(({ owner }) => owner)).toEqual(['b.example.net'])
  })

  it('reports a fault of a variant for each variant, although the record stands in one place', () => {
    const zone = zoneOf('', 'www 60 A 192.0.2.80')
    const degraded = zone.variants.get('degraded') as Variant
    const variants = new Map(zone.variants).set('half-up', { ...degraded, name: 'half-up' })
    const { diagnostics } = check([{ ...zone, variants }])
    expect(diagnostics.map(({ code, variant }) => `${code} ${variant}`)).toEqual([
      'leads-to-down-site degraded',
      'leads-to-down-site half-up',
    ])
  })

  it('reports once what variants inherit of normal', () => {
    const dangling = '@ 60 MX 10 nothing\n'
    const zone = zoneOf(dangling, `${dangling}${t}`)
    const normal = zone.variants.get('normal') as Variant
    const degraded = zone.variants.get('degraded') as Variant
    // A record that stands in normal's file is there also where an overlay keeps it.
    const variants = new Map([
      ['normal', normal],
      ['mail-only', { ...degraded, name: 'mail-only', zone: normal.zone, origin: 'shared' as const }],
    ])
    const { diagnostics } = check([{ ...zone, variants }])
    expect(diagnostics.map(({ code, variant }) => `${code} ${variant}`)).toEqual(['target-missing normal'])
    const alone = check([{ ...zone, variants }], { variants: ['mail-only'] }).diagnostics
    expect(alone.map(({ code, variant }) => `${code} ${variant}`)).toEqual(['target-missing mail-only'])
  })

  it('passes on what the definition reported, and judges no variant that could not be built', () => {
    const zone = zoneOf('', '')
    const degraded = zone.variants.get('degraded') as Variant
    const fault = { code: 'rdata-invalid', severity: 'error' as const, message: 'is not an address', zone: 'example' }
    const variants = new Map(zone.variants).set('degraded', { ...degraded, zone: undefined, diagnostics: [fault] })
    expect(check([{ ...zone, variants }]).diagnostics).toEqual([fault])
  })

  it('looks at the zones that are asked for', () => {
    const zones = looping()
    expect(check(zones, { zones: [mustName('EXAMPLE.net.')] }).diagnostics.map(({ zone }) => zone)).toEqual([
      'example.net',
    ])
    expect(check(zones, { variants: ['normal'] }).diagnostics).toEqual([])
    // Whether a shared entry matches in no zone can be told of all of them only.
    const shared = zoneOf('', t, { removals: [removal('x', { shared: true, matched: 0 })] })
    expect(check([shared], { variants: ['degraded'] }).diagnostics).toEqual([])
    expect(check([shared]).diagnostics).toHaveLength(1)
  })

  it('builds each zone of a small project once, led into or not', () => {
    const zones = looping()
    const built: string[] = []
    checkProject(projectOf(zones), (apex) => {
      built.push(apex)
      return zones.find((zone) => zone.apex === apex)
    })
    expect(built).toEqual(['example.', 'example.net.'])
  })
})

it('says where an entry of an overlay was looked for: what is left is of the variant itself', () => {
  const name = mustName('old', mustName('example.'))
  const zone = zoneOf('', t, {
    replacements: [replacement({ from: name, to: name, matched: 0 })],
    leaves: [removal('irc')],
  })
  expect(check([zone]).diagnostics.map(({ message }) => message)).toEqual([
    'replace old.example matches nothing in normal',
    'leave irc matches nothing in degraded',
  ])
})

it('says where the mail of a name without an MX goes that has an address', () => {
  const zone = zoneOf('m 60 MX 10 ns1\nm 60 A 203.0.113.9\n*.w 60 MX 10 ns1', `m 60 A 203.0.113.9\n${t}`)
  expect(check([zone]).diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'mail-bounces: m.example takes mail in normal and has no MX here: senders turn to its address, where normal takes no mail',
    'mail-bounces: *.w.example takes mail in normal and has no MX here: its mail bounces',
  ])
})

describe('what a whole zone lacks', () => {
  const whole = '@ 60 SOA ns1 hostmaster 7 2h 15m 2w 5m\n'

  it('is told at the file of the variant that lacks it', () => {
    const zone = builtZoneOf('example.', {
      normal: `${whole}@ 60 NS ns1.example.net., ns2.example.net.`,
      degraded: `${whole}${t}`,
    })
    expect(check([zone]).diagnostics.map(show)).toEqual(['error ns-missing degraded.zone:1:1 example NS'])
  })

  it('is told once, of normal, where every variant lacks it', () => {
    const zone = builtZoneOf('example.', { normal: whole, degraded: `${whole}${t}` })
    expect(check([zone]).diagnostics.map(show)).toEqual(['error ns-missing normal.zone:1:1 example NS'])
  })
})

describe('ignore', () => {
  const ignore = (code: string, name?: string) => ({
    code,
    name: name === undefined ? undefined : patternOf(name),
    reason: 'known',
    shared: false,
    place: placeOf(2),
  })
  const dead = 'www 60 A 192.0.2.80\nftp 60 A 192.0.2.81'
  const ignoring = (...entries: ReturnType<typeof ignore>[]) =>
    check([zoneOf('', dead, { declarations: { ignore: entries } })])

  it('silences a rule for a name, and keeps what it silenced with the reason', () => {
    const { diagnostics, silenced } = ignoring(ignore('leads-to-down-site', 'www'))
    expect(diagnostics.map(show)).toEqual(['error leads-to-down-site degraded.zone:5:1 ftp.example A'])
    expect(silenced.map(({ diagnostic, ignore: { reason } }) => [diagnostic.owner, reason])).toEqual([
      ['www.example', 'known'],
    ])
  })

  it('silences a rule for the whole zone', () => {
    const { diagnostics, silenced } = ignoring(ignore('leads-to-down-site'))
    expect([diagnostics.length, silenced.length]).toEqual([0, 2])
  })

  it('is heard from an overlay, for its variant alone', () => {
    const zone = zoneOf('', dead)
    const degraded = zone.variants.get('degraded') as Variant
    const declarations = { ...degraded.declarations, ignore: [ignore('leads-to-down-site', 'www')] }
    const variants = new Map(zone.variants).set('degraded', { ...degraded, declarations })
    variants.set('other', { ...degraded, name: 'other' })
    const { diagnostics } = check([{ ...zone, variants }])
    expect(diagnostics.map(({ variant, owner }) => `${variant} ${owner}`)).toEqual([
      'degraded ftp.example',
      'other www.example',
      'other ftp.example',
    ])
  })

  it('warns of a shared one only where it silences nothing in any zone', () => {
    const withShared = (apex: string, lines: string, code: string): BuiltZone => {
      const zone = builtZoneOf(apex, { normal: head, degraded: { down: ['rennes'], lines: head + lines } })
      const degraded = zone.variants.get('degraded') as Variant
      const entry = { ...ignore(code), shared: true }
      const declarations = { ...degraded.declarations, ignore: [entry] }
      return { ...zone, variants: new Map(zone.variants).set('degraded', { ...degraded, declarations }) }
    }
    const used = [
      withShared('example.', dead, 'leads-to-down-site'),
      withShared('example.net.', 'ftp 60 TXT x', 'leads-to-down-site'),
    ]
    expect(check(used).diagnostics).toEqual([])
    const unused = [withShared('example.', t, 'mx-coverage'), withShared('example.net.', t, 'mx-coverage')]
    expect(check(unused).diagnostics.map(show)).toEqual(['warning ignore-unmatched overlay.yaml:2:1'])
  })

  it('silences nothing that could not be read', () => {
    const zone = zoneOf('', t, { declarations: { ignore: [ignore('rdata-invalid')] } })
    const degraded = zone.variants.get('degraded') as Variant
    const fault = { code: 'rdata-invalid', severity: 'error' as const, message: 'is not an address' }
    const variants = new Map(zone.variants).set('degraded', { ...degraded, diagnostics: [fault] })
    const { diagnostics, silenced } = check([{ ...zone, variants }])
    expect(silenced).toEqual([])
    expect(diagnostics.map(({ code }) => code)).toEqual(['rdata-invalid', 'ignore-unmatched'])
  })

  test.each([
    ['mx-coverage', 'no fault mx-coverage is there to be ignored'],
    ['no-such-rule', 'no rule has the code no-such-rule'],
    ['rdata-invalid', 'rdata-invalid cannot be silenced: what it speaks of could not be read'],
  ])('warns of %s, which silences nothing', (code, message) => {
    const { diagnostics, silenced } = ignoring(ignore('leads-to-down-site'), ignore(code))
    expect(silenced).toHaveLength(2)
    expect(diagnostics.map((fault) => `${show(fault)} ${fault.message}`)).toEqual([
      `warning ignore-unmatched overlay.yaml:2:1 ${message}`,
    ])
  })
})

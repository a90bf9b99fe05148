import { describe, expect, it } from 'vitest'
import type { Variant } from '../../src/definition/project.ts'
import { displayName } from '../../src/dns/name.ts'
import { typeName } from '../../src/rdata/registry.ts'
import { printRdata } from '../../src/zone/rrset.ts'
import { linesOf, type MemoryProject, memoryProject } from './memory-project.ts'

const settings = `defaults:
  ttl: 1h
  soa: {mname: ns1, rname: hostmaster@a.example, refresh: 2h, retry: 15m, expire: 2w, minimum: 1h}
sites:
  rennes: {networks: [192.0.2.0/24]}
  lyon: {networks: [203.0.113.0/24]}
`

const normal = `records:
  '':
    - {type: NS, values: [ns1]}
    - {type: MX, values: [10 mx1, 20 mx2.b.example.]}
  ns1: {type: A, value: 192.0.2.53}
  mx1: {type: A, value: 192.0.2.25}
  web: {type: A, ttl: 1d, values: [192.0.2.80, 192.0.2.81]}
  www: {type: CNAME, value: web}
  irc: {type: A, value: 192.0.2.66}
  a.irc: {type: AAAA, value: '2001:db8::66'}
`

const apexMx = ['@ 3600 MX 10 mx1.a.example.', '@ 3600 MX 20 mx2.b.example.']
const ns1 = 'ns1 3600 A 192.0.2.53'
const mx1 = 'mx1 3600 A 192.0.2.25'
const web = ['web 86400 A 192.0.2.80', 'web 86400 A 192.0.2.81']
const www = 'www 3600 CNAME web.a.example.'
const irc = ['a.irc 3600 AAAA 2001:db8::66', 'irc 3600 A 192.0.2.66']

interface OverlayCase {
  readonly name: string
  readonly own?: string
  readonly shared?: string
  readonly zone?: string
  readonly expected: readonly string[]
}

function open({ own, shared, zone }: Omit<OverlayCase, 'name' | 'expected'>): MemoryProject {
  return memoryProject({
    'secours.yaml': settings,
    'zones/a.example/normal.yaml': zone ?? normal,
    ...(own === undefined ? {} : { 'zones/a.example/degraded.yaml': own }),
    ...(shared === undefined ? {} : { 'zones/degraded.yaml': shared }),
  })
}

const all = [...apexMx, ns1, mx1, ...web, www, ...irc]
const without = (...lines: readonly string[]) => all.filter((line) => !lines.includes(line))

const cases: readonly OverlayCase[] = [
  { name: 'nothing', own: '{}', expected: all },
  {
    name: 'an address, wherever it stands',
    own: 'replace: [{from: 192.0.2.80, to: 198.51.100.80}]',
    expected: [...without(...web), 'web 86400 A 192.0.2.81', 'web 86400 A 198.51.100.80'],
  },
  {
    name: 'a swap, since all see the base',
    own: 'replace: [{from: 192.0.2.80, to: 192.0.2.66}, {from: 192.0.2.66, to: 192.0.2.80}]',
    expected: [
      ...without(...web, 'irc 3600 A 192.0.2.66'),
      'irc 3600 A 192.0.2.80',
      'web 86400 A 192.0.2.66',
      'web 86400 A 192.0.2.81',
    ],
  },
  {
    name: 'a network host by host, and addresses that coincide once',
    own: 'replace: [{from: 192.0.2.64/26, to: 198.51.100.0/26}, {from: 192.0.2.80, to: 198.51.100.17}]',
    expected: [...without(...web, 'irc 3600 A 192.0.2.66'), 'irc 3600 A 198.51.100.2', 'web 86400 A 198.51.100.17'],
  },
  {
    name: 'a network by one address',
    own: 'replace: [{from: 192.0.2.64/26, to: 198.51.100.1}]',
    expected: [...without(...web, 'irc 3600 A 192.0.2.66'), 'irc 3600 A 198.51.100.1', 'web 86400 A 198.51.100.1'],
  },
  {
    name: 'IPv6 host by host',
    own: "replace: [{from: '2001:db8::/64', to: '2001:db8:1::/64'}]",
    expected: [...without('a.irc 3600 AAAA 2001:db8::66'), 'a.irc 3600 AAAA 2001:db8:1::66'],
  },
  {
    name: 'the longest prefix, from whatever layer; of equal ones the own',
    shared: 'replace: [{from: 192.0.2.80, to: 198.51.100.1}, {from: 192.0.2.81, to: 198.51.100.2}]',
    own: 'replace: [{from: 192.0.2.0/24, to: 198.51.100.0/24}, {from: 192.0.2.81, to: 198.51.100.3}]',
    expected: [
      ...without(...web, mx1, 'irc 3600 A 192.0.2.66'),
      'irc 3600 A 198.51.100.66',
      'mx1 3600 A 198.51.100.25',
      'web 86400 A 198.51.100.1',
      'web 86400 A 198.51.100.3',
    ],
  },
  {
    name: 'a target by name, whatever its spelling',
    own: 'replace: [{from: MX1, to: mx9.b.example.}, {from: web.a.example., to: irc}]',
    expected: [
      ...without(www, ...apexMx),
      '@ 3600 MX 10 mx9.b.example.',
      '@ 3600 MX 20 mx2.b.example.',
      'www 3600 CNAME irc.a.example.',
    ],
  },
  {
    name: 'name servers only where it says so',
    zone: `${normal}  sub: {type: NS, value: ns1}\n`,
    own: 'replace: [{from: 192.0.2.53, to: 198.51.100.53}, {from: ns1, to: ns2}]',
    expected: [...all, 'sub 3600 NS ns1.a.example.'],
  },
  {
    name: 'name servers where it says so',
    own: 'replace: [{from: 192.0.2.53, to: 198.51.100.53, nameservers: true}]',
    expected: [...without(ns1), 'ns1 3600 A 198.51.100.53'],
  },
  {
    name: 'SPF only where it says so, beside the old, once',
    zone: `${normal}  spf: {type: TXT, values: [v=spf1 ip4:192.0.2.25 ~ip4:192.0.2.64/28 ip4:192.0.2.26 ip4:198.51.100.26 -all]}\n  txt: {type: TXT, value: ip4:192.0.2.25}\n`,
    own: 'replace: [{from: 192.0.2.25, to: 198.51.100.25, spf: add}, {from: 192.0.2.64/28, to: 198.51.100.64/28, spf: add}, {from: 192.0.2.26, to: 198.51.100.26, spf: add}, {from: 192.0.2.0/24, to: 203.0.113.0/24}]',
    expected: [
      ...without(mx1, ...web, 'irc 3600 A 192.0.2.66'),
      'irc 3600 A 198.51.100.66',
      'mx1 3600 A 198.51.100.25',
      'web 86400 A 203.0.113.80',
      'web 86400 A 203.0.113.81',
      'spf 3600 TXT "v=spf1 ip4:192.0.2.25 ip4:198.51.100.25 ~ip4:192.0.2.64/28 ~ip4:198.51.100.64/28 ip4:192.0.2.26 ip4:198.51.100.26 -all"',
      'txt 3600 TXT "ip4:192.0.2.25"',
    ],
  },
  { name: 'a removal of a name', own: 'remove: [{name: irc, reason: x}]', expected: without('irc 3600 A 192.0.2.66') },
  {
    name: 'a removal of a name and all below',
    own: "remove: [{name: '**.irc', reason: x}]",
    expected: without(...irc),
  },
  {
    name: 'a removal of one type',
    own: "remove: [{name: '**', type: AAAA, reason: x}]",
    expected: without('a.irc 3600 AAAA 2001:db8::66'),
  },
  { name: 'a removal never of the SOA', own: "remove: [{name: '**', reason: x}]", expected: [] },
  {
    name: 'a wildcard is a name, no pattern',
    zone: `${normal}  '*.irc': {type: A, value: 192.0.2.67}\n`,
    own: "remove: [{name: '*.irc', reason: x}]",
    expected: all,
  },
  {
    name: 'a record in place of another, with its TTL',
    own: 'records: {web: {type: A, value: 198.51.100.80}}',
    expected: [...without(...web), 'web 86400 A 198.51.100.80'],
  },
  {
    name: 'a record with a TTL of its own, and one that is new',
    own: 'records: {web: {type: A, ttl: 5m, value: 198.51.100.80}, new: {type: A, value: 198.51.100.81}}',
    expected: [...without(...web), 'web 300 A 198.51.100.80', 'new 3600 A 198.51.100.81'],
  },
  {
    name: 'a record of another type beside',
    own: "records: {web: {type: AAAA, value: '2001:db8::80'}}",
    expected: [...all, 'web 3600 AAAA 2001:db8::80'],
  },
  {
    name: 'hints too, and those that come out the same as one',
    zone: "records: {'': {type: NS, value: ns1}, h: {type: HTTPS, value: '1 . ipv4hint=192.0.2.1,192.0.2.2,192.0.2.3'}}\n",
    own: 'replace: [{from: 192.0.2.1, to: 198.51.100.1}, {from: 192.0.2.3, to: 198.51.100.1}]',
    expected: ['h 3600 HTTPS 1 . ipv4hint=198.51.100.1,192.0.2.2'],
  },
  {
    name: 'a CNAME in place of everything',
    own: 'records: {web: {type: CNAME, value: backup}}',
    expected: [...without(...web), 'web 86400 CNAME backup.a.example.'],
  },
  {
    name: 'a CNAME in place of several, with the shortest of their TTLs',
    zone: "records: {'': {type: NS, value: ns1}, web: [{type: AAAA, ttl: 5m, value: '2001:db8::1'}, {type: A, ttl: 1d, value: 192.0.2.80}]}\n",
    own: 'records: {web: {type: CNAME, value: backup}}',
    expected: ['web 300 CNAME backup.a.example.'],
  },
  {
    name: 'an address in place of a CNAME',
    own: 'records: {www: {type: A, value: 198.51.100.80}}',
    expected: [...without(www), 'www 3600 A 198.51.100.80'],
  },
  {
    name: 'own records over shared ones, CNAMEs too',
    shared:
      'records: {web: {type: A, value: 198.51.100.1}, www: {type: CNAME, value: s}, s: {type: A, value: 198.51.100.2}}',
    own: 'records: {web: {type: CNAME, value: s}, www: {type: A, value: 198.51.100.3}}',
    expected: [
      ...without(...web, www),
      'web 86400 CNAME s.a.example.',
      'www 3600 A 198.51.100.3',
      's 3600 A 198.51.100.2',
    ],
  },
  {
    name: 'records after removals, replacement before both',
    own: "replace: [{from: 192.0.2.66, to: 198.51.100.66}]\nremove: [{name: '**.irc', reason: x}]\nrecords: {irc: {type: A, value: 192.0.2.66}}",
    expected: [...without(...irc), 'irc 3600 A 192.0.2.66'],
  },
  {
    name: 'a cap on what changes',
    own: 'ttl: 5m\nreplace: [{from: 192.0.2.80, to: 198.51.100.80}]\nrecords: {irc: {type: A, ttl: 1m, value: 198.51.100.1}, new: {type: A, value: 198.51.100.2}}',
    expected: [
      ...without(...web, 'irc 3600 A 192.0.2.66'),
      'web 300 A 192.0.2.81',
      'web 300 A 198.51.100.80',
      'irc 60 A 198.51.100.1',
      'new 300 A 198.51.100.2',
    ],
  },
  { name: 'a cap on all', own: 'ttl: {all: 5m}', expected: all.map((line) => line.replace(/ \d+ /, ' 300 ')) },
  {
    name: 'an own overlay without the shared one',
    shared: "remove: [{name: '**', reason: x}]",
    own: 'shared: false',
    expected: all,
  },
  {
    name: 'both',
    shared: 'remove: [{name: irc, reason: x}]',
    own: 'remove: [{name: a.irc, reason: x}]',
    expected: without(...irc),
  },
  {
    name: 'the shared one alone',
    shared: 'remove: [{name: irc, reason: x}]',
    expected: without('irc 3600 A 192.0.2.66'),
  },
]

describe('an overlay is applied', () => {
  it.each(cases)('$name', ({ expected, ...files }) => {
    const project = open(files)
    expect(project.faults).toEqual([])
    const lines = linesOf(project, 'a.example', 'degraded').filter((line) => !line.startsWith('*.irc'))
    expect(lines).toEqual([...expected].sort())
  })
})

function variantOf(project: MemoryProject, name = 'degraded', apex = 'a.example'): Variant {
  const variant = project.zones.find((zone) => displayName(zone.apex) === apex)?.variants.get(name)
  if (variant === undefined) throw new Error(`no variant ${name}`)
  return variant
}

function soaOf(variant: Variant): string {
  const { zone } = variant
  if (zone === undefined) return 'not built'
  const soa = zone.find(zone.apex, 6)
  return `${zone.ttlOf(soa)} ${zone.printRdata(zone.firstRecord(soa)).split(' ').at(-1)}`
}

it('keeps a CNAME and other data of one layer, for the rules to tell', () => {
  const project = open({ own: 'records: {new: [{type: A, value: 192.0.2.1}, {type: CNAME, value: web}]}' })
  const lines = linesOf(project, 'a.example', 'degraded').filter((line) => line.startsWith('new'))
  expect(lines).toEqual(['new 3600 A 192.0.2.1', 'new 3600 CNAME web.a.example.'])
})

describe('at the apex', () => {
  const apexOf = (own: string): readonly string[] => {
    const zone = variantOf(open({ own })).zone
    const rrsets = zone === undefined ? [] : [...zone.rrsets()].filter(({ owner }) => owner === zone.apexName)
    return rrsets
      .flatMap(({ type, rdata }) => rdata.map((wire) => `${typeName(type)} ${printRdata(type, wire)}`))
      .sort()
  }

  it('replaces neither the names in the SOA nor those of the NS', () => {
    expect(apexOf('replace: [{from: ns1, to: ns2}, {from: mx1, to: mx9}]')).toEqual([
      'MX 10 mx9.a.example.',
      'MX 20 mx2.b.example.',
      'NS ns1.a.example.',
      'SOA ns1.a.example. hostmaster.a.example. 0 7200 900 1209600 3600',
    ])
  })

  it('leaves the SOA and the NS beside a CNAME, for the rule that tells it', () => {
    expect(apexOf("records: {'': {type: CNAME, value: web}}")).toEqual([
      'CNAME web.a.example.',
      'NS ns1.a.example.',
      'SOA ns1.a.example. hostmaster.a.example. 0 7200 900 1209600 3600',
    ])
  })
})

it('leaves the SOA where everything is removed', () => {
  const variant = variantOf(open({ own: "remove: [{name: '**', reason: x}]" }))
  expect(soaOf(variant)).toBe('3600 3600')
  expect(variant.zone?.rrsetCount).toBe(1)
})

it('replaces the targets of name servers where it says so', () => {
  const zone = `${normal}  sub: {type: NS, value: ns1}\n`
  const project = open({ zone, own: 'replace: [{from: ns1, to: ns2, nameservers: true}]' })
  expect(linesOf(project, 'a.example', 'degraded')).toContain('sub 3600 NS ns2.a.example.')
})

describe('the cap on the SOA', () => {
  it.each([
    ['an own overlay', { own: 'ttl: 5m' }, '300 300'],
    ['a higher one', { own: 'ttl: 2h' }, '3600 3600'],
    ['none', { own: 'replace: [{from: 192.0.2.80, to: 198.51.100.80}]' }, '3600 3600'],
    ['a shared one that changes something', { shared: 'ttl: 5m\nremove: [{name: irc, reason: x}]' }, '300 300'],
    ['a shared one that changes nothing', { shared: 'ttl: 5m\nremove: [{name: none, reason: x}]' }, '3600 3600'],
    ['own over shared', { shared: 'ttl: 5m', own: 'ttl: 10m\nremove: [{name: irc, reason: x}]' }, '600 600'],
  ])('%s', (_, files, expected) => {
    expect(soaOf(variantOf(open(files)))).toBe(expected)
  })
})

describe('what a variant knows of its overlays', () => {
  const shared = `description: shared
down: [rennes]
expires: 48h
replace: [{from: 192.0.2.80, to: 198.51.100.80}, {from: 192.0.2.99, to: 198.51.100.99}]
remove: [{name: '**.irc', reason: no irc}]
leave: [{name: mx1, reason: waits}]
expect: [{name: www, type: A, answer: [198.51.100.80]}]
ignore: [{code: ns-count, reason: one is enough}]
`
  const own = 'description: own\ndown: [lyon, rennes]\nexpires: 1d\nremove: [{name: mx1, type: AAAA, reason: x}]\n'

  it('joins them, the own one first where only one can be heard', () => {
    const variant = variantOf(open({ shared, own }))
    expect(variant).toMatchObject({
      origin: 'own',
      base: 'normal',
      unchanged: false,
      description: 'own',
      down: ['rennes', 'lyon'],
      expires: 86400,
      removals: [
        { reason: 'no irc', shared: true, matched: 2 },
        { reason: 'x', type: 28, shared: false, matched: 0 },
      ],
      replacements: [
        { shared: true, matched: 1 },
        { shared: true, matched: 0 },
      ],
      leaves: [{ reason: 'waits', shared: true, pattern: { text: 'mx1', labels: ['mx1', 'a', 'example'] } }],
      expectations: [{ name: 'www.a.example.', type: 1, answer: ['198.51.100.80'], rcode: undefined }],
      declarations: { ignore: [{ code: 'ns-count', reason: 'one is enough' }] },
      place: { file: { path: 'zones/a.example/degraded.yaml' } },
    })
  })

  it('counts a removal although another one removes the same', () => {
    const removals = variantOf(open({ shared, own: 'remove: [{name: irc, reason: own}]' })).removals
    expect(removals.map(({ matched }) => matched)).toEqual([2, 1])
  })

  it('keeps where every record was written', () => {
    const variant = variantOf(
      open({
        own: 'replace: [{from: 192.0.2.80, to: 198.51.100.80}]\nrecords:\n  new: {type: A, value: 198.51.100.2}\n',
      }),
    )
    const { zone } = variant
    const places = Array.from({ length: zone?.recordCount ?? 0 }, (_, record) => {
      const place = zone?.placeOf(record)
      const text = Buffer.from(place?.file.bytes ?? [])
        .toString()
        .slice(place?.start, place?.end)
        .replace(/[\]},]+$/, '')
      return `${place?.file.path.split('/').at(-1)} ${text}`
    })
    expect(places).toContain('degraded.yaml 198.51.100.80')
    expect(places).toContain('degraded.yaml 198.51.100.2')
    expect(places).toContain('normal.yaml 192.0.2.81')
    expect(places).not.toContain('normal.yaml 192.0.2.80')
  })

  it('notes no duplicates where replaced records coincide', () => {
    const variant = variantOf(open({ own: 'replace: [{from: 192.0.2.80/31, to: 198.51.100.80}]' }))
    expect(variant.zone?.duplicates).toEqual([])
    expect(variant.replacements[0]?.matched).toBe(2)
  })

  it('leaves a whole zone alone, and says of the outage what the shared overlay says', () => {
    const project = memoryProject({
      'secours.yaml': settings,
      'zones/a.example/normal.yaml': normal,
      'zones/a.example/degraded.zone': '$TTL 5m\n@ SOA ns1 h 7 1 1 1 1\n@ NS ns1\nns1 A 192.0.2.53\nirc A 192.0.2.80\n',
      'zones/degraded.yaml': shared,
    })
    expect(project.faults).toEqual([])
    expect(linesOf(project, 'a.example', 'degraded')).toEqual(['irc 300 A 192.0.2.80', 'ns1 300 A 192.0.2.53'])
    expect(variantOf(project)).toMatchObject({ origin: 'whole', base: undefined, down: ['rennes'], expires: 172800 })
  })
})

describe('a zone that the shared overlay leaves as it was', () => {
  it.each([
    [
      'no entry matches',
      'down: [rennes]\nttl: 5m\nremove: [{name: none, reason: x}]\nreplace: [{from: 192.0.2.1, to: 192.0.2.2}]',
      true,
    ],
    ['an entry writes what is there', 'ttl: 2d\nrecords: {www: {type: CNAME, value: WEB}}', true],
    ['an entry has another TTL', 'records: {www: {type: CNAME, ttl: 1m, value: web}}', false],
    ['an entry is new', 'records: {new: {type: A, value: 192.0.2.1}}', false],
    ['an address leads to itself', 'replace: [{from: 192.0.2.0/24, to: 192.0.2.0/24}]', true],
    ['a cap on all', 'ttl: {all: 5m}', false],
  ])('is unchanged or not: %s', (_, shared, unchanged) => {
    const project = open({ shared })
    expect(variantOf(project).unchanged).toBe(unchanged)
    expect(variantOf(project).zone === variantOf(project, 'normal').zone).toBe(unchanged)
  })

  it('is never said of an own overlay', () => {
    expect(variantOf(open({ own: '{}' })).unchanged).toBe(false)
  })
})

describe('bases', () => {
  const files = {
    'secours.yaml': settings,
    'zones/a.example/normal.yaml': normal,
    'zones/a.example/mail-only.yaml': "down: [rennes]\nexpires: 1d\nremove: [{name: '**.irc', reason: x}]\n",
    'zones/a.example/half-up.yaml': 'base: mail-only\nrecords: {irc: {type: A, value: 198.51.100.66}}\n',
  }

  it('give their contents and nothing else', () => {
    const project = memoryProject(files)
    expect(linesOf(project, 'a.example', 'half-up')).toContain('irc 3600 A 198.51.100.66')
    expect(linesOf(project, 'a.example', 'half-up')).not.toContain('a.irc 3600 AAAA 2001:db8::66')
    expect(variantOf(project, 'half-up')).toMatchObject({
      base: 'mail-only',
      down: [],
      expires: undefined,
      removals: [],
    })
  })

  it('that cannot be built leave what lies on them unbuilt, without a second fault', () => {
    const broken = memoryProject({ ...files, 'zones/a.example/mail-only.yaml': 'down: [paris]\n' })
    expect(variantOf(broken, 'half-up')).toMatchObject({ zone: undefined, diagnostics: [] })
    expect(variantOf(broken, 'normal').zone).toBeDefined()
  })

  it('may be said by the shared overlay', () => {
    const project = memoryProject({
      ...files,
      'zones/half-up.yaml': 'base: mail-only\n',
      'zones/a.example/half-up.yaml': '{}\n',
    })
    expect(variantOf(project, 'half-up').base).toBe('mail-only')
  })
})

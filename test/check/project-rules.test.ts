import { describe, expect, it } from 'vitest'
import type { Server } from '../../src/definition/project.ts'
import { builtZoneOf, sitesOf } from '../reach/built-zone-of.ts'
import { check, show } from './project-of.ts'

const head = `@ 60 SOA ns1 hostmaster 7 2h 15m 2w 5m
@ 60 NS ns1
@ 60 NS ns2
ns1 60 A 192.0.2.53
`

describe('ns-diversity', () => {
  const faultsOf = (lines: string, degraded?: string) =>
    check([
      builtZoneOf('example.', {
        normal: head + lines,
        ...(degraded === undefined ? {} : { degraded: { lines: head + degraded, down: ['rennes'] } }),
      }),
    ])
      .diagnostics.map(show)
      .filter((fault) => fault.includes('ns-'))

  it('finds name servers that all stand in one site', () => {
    expect(faultsOf('ns2 60 A 192.0.2.54\nns2 60 AAAA 2001:db8:1::54')).toEqual([
      'warning ns-diversity normal.zone:2:1 example NS',
    ])
  })

  it.each([
    ['one in another site', 'ns2 60 A 198.51.100.53'],
    ['one with an address in another site', 'ns2 60 A 192.0.2.54\nns2 60 A 198.51.100.53'],
    ['one in no site', 'ns2 60 A 203.0.113.53'],
    ['one that others name', '@ 60 NS ns.example.com.\nns2 60 A 192.0.2.54'],
  ])('is silent of %s', (_name, lines) => {
    expect(faultsOf(lines)).toEqual([])
  })

  it('is silent of a variant that takes a site down', () => {
    expect(faultsOf('ns2 60 A 198.51.100.53', 'ns2 60 A 192.0.2.54')).not.toContainEqual(
      expect.stringContaining('ns-diversity'),
    )
  })
})

describe('address-scope', () => {
  it('lets addresses of a declared site be', () => {
    const zone = builtZoneOf('example.', {
      normal: `${head}ns2 60 A 198.51.100.53\na 60 A 10.1.2.3\nb 60 A 10.2.2.3`,
    })
    const sites = sitesOf({ rennes: ['10.1.0.0/16'] })
    expect(check([zone], {}, sites).diagnostics.map(show)).toEqual([
      'warning address-scope normal.zone:7:1 b.example A',
    ])
  })
})

describe('cname-dangling', () => {
  it('leaves names of another zone of the project to it', () => {
    const zones = [
      builtZoneOf('example.', { normal: `${head}ns2 60 A 198.51.100.53\na 60 CNAME www.sub\nb 60 CNAME www.gone` }),
      builtZoneOf('sub.example.', {
        normal: `@ 60 SOA ns h 7 2h 15m 2w 5m\n@ 60 NS ns1.example.\n@ 60 NS ns2.example.\nwww 60 A 192.0.2.1`,
      }),
    ]
    expect(check(zones).diagnostics.map(show)).toEqual(['warning cname-dangling normal.zone:7:1 b.example CNAME'])
  })

  it('follows names into other zones of the project, and tells of the last alias of a chain', () => {
    const aliases = [
      'gone 60 CNAME nowhere.example.net.',
      'tree 60 DNAME example.net.',
      'behind 60 CNAME nowhere.tree',
      // All of these are well, or another's to tell.
      'chain 60 CNAME alias.example.net.',
      'wild 60 CNAME x.wild.example.net.',
      'there 60 CNAME www.example.net.',
      'text 60 CNAME text.example.net.',
      'empty 60 CNAME empty.example.net.',
      'others 60 CNAME www.example.com.',
      '_acme-challenge.www 60 CNAME www.example.net.nowhere.example.net.',
    ]
    const zones = [
      builtZoneOf('example.', { normal: `${head}ns2 60 A 198.51.100.53\n${aliases.join('\n')}` }),
      builtZoneOf('example.net.', {
        normal: `@ 60 SOA ns h 7 2h 15m 2w 5m\n@ 60 NS ns1.example.\n@ 60 NS ns2.example.\nwww 60 A 192.0.2.1\n*.wild 60 A 192.0.2.2\ntext 60 TXT t\nx.empty 60 A 192.0.2.3\nalias 60 CNAME nowhere`,
      }),
    ]
    expect(check(zones).diagnostics.map(show)).toEqual([
      'warning cname-dangling normal.zone:6:1 gone.example CNAME',
      'warning cname-dangling normal.zone:8:1 behind.example CNAME',
      'warning cname-dangling normal.zone:8:1 alias.example.net CNAME',
    ])
  })

  it('tells what a DNAME leads to nothing, in the zone and out of it, and by which removal', () => {
    const lines =
      'own 60 DNAME tree\nx.tree 60 A 192.0.2.1\nback 60 CNAME y.own\nout 60 DNAME tree.example.net.\nlost 60 DNAME lost.example.net.\nwww 60 CNAME www.example.net.'
    const head2 = '@ 60 SOA ns h 7 2h 15m 2w 5m\n@ 60 NS ns1.example.\n@ 60 NS ns2.example.\n'
    const zones = [
      builtZoneOf('example.', { normal: `${head}ns2 60 A 198.51.100.53\n${lines}` }),
      builtZoneOf('example.net.', { normal: `${head2}x.tree 60 A 192.0.2.1` }),
    ]
    const { diagnostics } = check(zones)
    expect(diagnostics.map((one) => [show(one), one.message, one.related?.map(({ message }) => message)])).toEqual([
      [
        'warning cname-dangling normal.zone:8:1 back.example CNAME',
        'the target y.tree.example does not exist in the zone of the project that answers for it',
        undefined,
      ],
      [
        'warning cname-dangling normal.zone:11:1 www.example CNAME',
        'the target www.example.net does not exist in the zone of the project that answers for it',
        ['example.net in normal does not have it'],
      ],
      [
        'warning cname-dangling normal.zone:10:1 lost.example DNAME',
        'the target lost.example.net does not exist in the zone of the project that answers for it, nor any name below it',
        ['example.net in normal does not have it'],
      ],
    ])
  })

  it('tells of a DNAME to a tree of another zone without a name, also where a variant emptied it', () => {
    const head2 = '@ 60 SOA ns h 7 2h 15m 2w 5m\n@ 60 NS ns1.example.\n@ 60 NS ns2.example.\n'
    const lines = [
      'a 60 DNAME host.example.net.',
      'b 60 DNAME tree.example.net.',
      'c 60 DNAME example.net.',
      'd 60 DNAME below.example.net.',
      'e 60 DNAME bare.example.',
      'f 60 DNAME example.com.',
    ]
    const own = `${head}ns2 60 A 198.51.100.53\n${lines.join('\n')}`
    const tree = 'host 60 A 192.0.2.1\ntree 60 A 192.0.2.2\n'
    const zones = [
      builtZoneOf('example.', { normal: own, degraded: `${own}\nnew 60 A 198.51.100.1` }),
      builtZoneOf('example.net.', {
        normal: `${head2}${tree}x.tree 60 A 192.0.2.3\nbelow 60 TXT t`,
        degraded: `${head2}${tree}below 60 TXT t`,
      }),
      builtZoneOf('www.below.example.net.', { normal: head2 }),
      builtZoneOf('bare.example.', { normal: head2 }),
    ]
    const found = check(zones).diagnostics.filter(({ code }) => code === 'cname-dangling')
    expect(found.map(show)).toEqual([
      'warning cname-dangling normal.zone:6:1 a.example DNAME',
      'warning cname-dangling normal.zone:10:1 e.example DNAME',
      'warning cname-dangling degraded.zone:6:1 a.example DNAME',
      'warning cname-dangling degraded.zone:7:1 b.example DNAME',
      'warning cname-dangling degraded.zone:10:1 e.example DNAME',
    ])
  })
})

const place = { file: { path: 'secours.yaml', bytes: new Uint8Array(0) }, start: 0, end: 0 }
const server = (options: Record<string, unknown>, more: Partial<Server> = {}): Server => ({
  name: 'ns1',
  site: 'rennes',
  endpoint: { host: '192.0.2.53', port: 53 },
  driver: 'zonefile',
  options,
  key: undefined,
  zones: undefined,
  primaries: undefined,
  observe: 'axfr',
  tcp: true,
  external: false,
  nodes: 1,
  place,
  ...more,
})

describe('hostname-charset', () => {
  const severityWith = (...servers: readonly Server[]) => {
    const zone = builtZoneOf('example.', { normal: `${head}ns2 60 A 198.51.100.53\na_b 60 A 192.0.2.1` })
    const { diagnostics } = check([zone], {}, undefined, servers)
    return diagnostics.filter(({ code }) => code === 'hostname-charset').map(({ severity }) => severity)
  }

  it.each([
    ['rndc', server({ reload: 'rndc' }), 'error'],
    ['rndc with options', server({ reload: { rndc: { port: 953 } } }), 'error'],
    ['rndc, and the zone by a glob', server({ reload: 'rndc' }, { zones: ['ex*'] }), 'error'],
    ['rndc, but other zones', server({ reload: 'rndc' }, { zones: ['*.example'] }), 'warning'],
    ['knotc', server({ reload: 'knotc' }), 'warning'],
    ['a command', server({ reload: ['reload', '{zone}'] }), 'warning'],
    ['nothing, as a secondary', server({}, { driver: 'secondary' }), 'warning'],
  ])('of a server that loads the zone by %s', (_, one, severity) => {
    expect(severityWith(one)).toEqual([severity])
  })

  it('is a warning where no server is known', () => {
    expect(severityWith()).toEqual(['warning'])
  })

  it('is heavier for the same reason where a wildcard has NS records', () => {
    const zone = builtZoneOf('example.', { normal: `${head}ns2 60 A 198.51.100.53\n*.a 60 NS ns2` })
    const severities = [[server({ reload: 'rndc' })], [server({ reload: 'knotc' })]].map((servers) =>
      check([zone], {}, undefined, servers).diagnostics.filter(({ code }) => code === 'ns-at-wildcard'),
    )
    expect(severities.map(([found]) => found?.severity)).toEqual(['error', 'warning'])
  })
})

describe('dname-children', () => {
  it.each(['nsd-control', 'knotc'])('is an error where %s loads the zone, and a warning elsewhere', (reload) => {
    const zone = builtZoneOf('example.', {
      normal: `${head}ns2 60 A 198.51.100.53\nd 60 DNAME example.net.\na.d 60 A 192.0.2.1`,
    })
    const severities = [[server({ reload })], [server({ reload: 'rndc' })], undefined].map((servers) =>
      check([zone], {}, undefined, servers).diagnostics.filter(({ code }) => code === 'dname-children'),
    )
    expect(severities.map(([found]) => found?.severity)).toEqual(['error', 'warning', 'warning'])
  })
})

describe('zone-truncated', () => {
  const faults = (before: number | undefined) => {
    const lines = `${head}ns2 60 A 198.51.100.53`
    const zone = builtZoneOf('example.', { normal: lines, degraded: { lines, unchanged: true } })
    const lastRecordCount = (apex: string, variant: string) =>
      apex === 'example.' && variant === 'degraded' ? before : undefined
    return check([zone], { lastRecordCount }).diagnostics.filter(({ code }) => code === 'zone-truncated')
  }

  it('is silent of a variant that was never active, or has half of the records that it had', () => {
    expect([...faults(undefined), ...faults(10)]).toEqual([])
  })

  it('finds one that has fewer than half, at its file', () => {
    expect(faults(11)).toMatchObject([
      {
        severity: 'warning',
        message: 'the zone has 5 records; when this variant was last activated it had 11',
        zone: 'example',
        variant: 'degraded',
        place: { file: { path: 'zones/example/degraded.zone' } },
      },
    ])
  })
})

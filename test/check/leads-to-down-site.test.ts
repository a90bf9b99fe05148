import { describe, expect, it, test } from 'vitest'
import type { Leave } from '../../src/definition/project.ts'
import { lineColumnAt } from '../../src/diagnostic.ts'
import { builtZoneOf, sitesOf, type VariantOptions } from '../reach/built-zone-of.ts'
import { check, patternOf, placeOf, show } from './project-of.ts'

const head = `@ 60 SOA ns1 hostmaster 7 2h 15m 2w 5m
@ 60 NS ns1, ns2
ns1 60 A 192.0.2.53
ns2 60 A 198.51.100.53
`
const degraded = (lines: string, options: Partial<VariantOptions> = {}) => ({
  lines: `${head}${lines}\nchanged 60 TXT "t"`,
  down: ['rennes'],
  ...options,
})
const leave = (text: string, type?: number): Leave => ({
  pattern: patternOf(text),
  type,
  reason: 'comes back with the site',
  shared: false,
  place: placeOf(7),
})

const of = (lines: string, options: Partial<VariantOptions> = {}) =>
  check([builtZoneOf('example.', { normal: head, degraded: degraded(lines, options) })]).diagnostics

// Line 5 is the first after the head.
const cases: readonly [name: string, lines: string, faults: string[]][] = [
  ['an address elsewhere', 'www 60 A 198.51.100.80', []],
  ['an address in no site', 'www 60 A 203.0.113.80', []],
  ['an address in the down site', 'www 60 A 192.0.2.80', ['error leads-to-down-site degraded.zone:5:1 www.example A']],
  [
    'one address of three',
    'www 60 A 198.51.100.80, 192.0.2.80, 203.0.113.80',
    ['error leads-to-down-site degraded.zone:5:1 www.example A'],
  ],
  [
    'IPv6 alone',
    'www 60 A 198.51.100.80\nwww 60 AAAA 2001:db8:1::80',
    ['error leads-to-down-site degraded.zone:6:1 www.example AAAA'],
  ],
  [
    'a wildcard',
    '*.w 60 A 192.0.2.80\nx 60 CNAME a.w',
    [
      'error leads-to-down-site degraded.zone:5:1 *.w.example A',
      'error leads-to-down-site degraded.zone:6:1 x.example CNAME',
    ],
  ],
  [
    'aliases, one after the other',
    'web 60 A 192.0.2.80\nwww 60 CNAME web\nshop 60 CNAME www',
    [
      'error leads-to-down-site degraded.zone:5:1 web.example A',
      'error leads-to-down-site degraded.zone:6:1 www.example CNAME',
      'error leads-to-down-site degraded.zone:7:1 shop.example CNAME',
    ],
  ],
  [
    'hints',
    'a 60 HTTPS 1 . ipv4hint=192.0.2.80 ipv6hint=2001:db8:9::80\nb 60 SVCB 1 . ipv4hint=198.51.100.80 ipv6hint=2001:db8:1::80\nc 60 HTTPS 1 . ipv4hint=198.51.100.80 alpn=h2',
    [
      'error svcb-hint-stale degraded.zone:6:1 b.example SVCB',
      'error svcb-hint-stale degraded.zone:5:1 a.example HTTPS',
    ],
  ],
  [
    'targets of services, by alias and by host',
    'web 60 A 192.0.2.80\na 60 HTTPS 0 web\nb 60 SVCB 1 web port=8443\nc 60 HTTPS 1 ns2\nd 60 HTTPS 0 host.example.com.\ne 60 HTTPS 0 .',
    [
      'warning external-dependency degraded.zone:9:1 d.example HTTPS',
      'error leads-to-down-site degraded.zone:5:1 web.example A',
      'error leads-to-down-site degraded.zone:7:1 b.example SVCB',
      'error leads-to-down-site degraded.zone:6:1 a.example HTTPS',
    ],
  ],
  [
    'services below a cut',
    'sub 60 NS ns2\nx.sub 60 HTTPS 1 . ipv4hint=192.0.2.80',
    ['warning occluded degraded.zone:6:1 x.sub.example HTTPS'],
  ],
  [
    'aliases out of the project',
    'www 60 CNAME host.example.com.',
    ['warning external-dependency degraded.zone:5:1 www.example CNAME'],
  ],
  [
    'name servers and glue below a cut',
    'sub 60 NS ns.sub, ns2\nns.sub 60 A 192.0.2.54\nx.sub 60 A 192.0.2.80',
    ['warning glue-extra degraded.zone:7:1 x.sub.example A'],
  ],
  [
    'a delegation whose servers are all dead',
    'sub 60 NS ns.sub, ns1\nns.sub 60 A 192.0.2.54',
    ['error leads-to-down-site degraded.zone:5:1 sub.example NS'],
  ],
  [
    'a delegation at the name of its own server',
    'sub 60 NS sub\nsub 60 A 192.0.2.54',
    ['error leads-to-down-site degraded.zone:5:1 sub.example NS'],
  ],
  ['mail servers of which one lives', '@ 60 MX 10 mx2, 20 mx1\nmx1 60 A 192.0.2.25\nmx2 60 A 198.51.100.25', []],
  [
    'mail servers of which the preferred one is dead',
    '@ 60 MX 20 mx2, 10 mx1\nmx1 60 A 192.0.2.25\nmx2 60 A 198.51.100.25',
    ['warning leads-to-down-site degraded.zone:5:1 example MX'],
  ],
  [
    'mail servers of which the preferred one lives in part',
    '@ 60 MX 10 mx1, 20 mx2\nmx1 60 A 192.0.2.25, 198.51.100.24\nmx2 60 A 198.51.100.25',
    [],
  ],
  [
    'mail servers that are all dead, of which another rule speaks',
    '@ 60 MX 10 mx1\nmx1 60 A 192.0.2.25',
    ['warning mx-coverage degraded.zone:5:1 example MX'],
  ],
  [
    'a mail server that is an alias too',
    '@ 60 MX 10 mx1, 5 mx2.example.com.\nmx1 60 A 192.0.2.25\nimap 60 CNAME mx1',
    [
      'warning external-dependency degraded.zone:5:1 example MX',
      'error leads-to-down-site degraded.zone:6:1 mx1.example A',
      'error leads-to-down-site degraded.zone:7:1 imap.example CNAME',
    ],
  ],
  [
    'a service whose only host is dead',
    '_xmpp._tcp 60 SRV 5 0 5269 jabber\njabber 60 A 192.0.2.52',
    ['error leads-to-down-site degraded.zone:5:1 _xmpp._tcp.example SRV'],
  ],
  [
    'a service whose preferred host is dead',
    '_xmpp._tcp 60 SRV 5 0 5269 jabber, 9 0 5269 ns2\njabber 60 A 192.0.2.52',
    ['warning leads-to-down-site degraded.zone:5:1 _xmpp._tcp.example SRV'],
  ],
  ['no service', '_xmpp._tcp 60 SRV 0 0 0 .', []],
  [
    'data that a cut hides',
    'sub 60 NS ns2\nsub 60 A 192.0.2.80\nwww.sub 60 A 192.0.2.80\nalias.sub 60 CNAME ns1\n_s._tcp.sub 60 SRV 1 1 1 ns1\nsub 60 MX 1 ns1',
    [
      'warning glue-extra degraded.zone:6:1 sub.example A',
      'warning glue-extra degraded.zone:7:1 www.sub.example A',
      'warning occluded degraded.zone:8:1 alias.sub.example CNAME',
      'warning occluded degraded.zone:9:1 _s._tcp.sub.example SRV',
      'warning occluded degraded.zone:10:1 sub.example MX',
    ],
  ],
]

test.each(cases)('%s', (_, lines, faults) => {
  expect(of(lines).map(show)).toEqual(faults)
})

describe('leads-to-down-site', () => {
  it('tells the way, the site, and what to do', () => {
    const [, fault] = of('web 60 A 192.0.2.80\nwww 60 CNAME web')
    expect(fault).toMatchObject({
      zone: 'example',
      variant: 'degraded',
      message: 'www.example A still leads to rennes, which is down',
      hint: 'replace 192.0.2.80, or list the name under leave',
    })
    const lines = fault?.related?.map(({ message, place }) => [
      message,
      place && lineColumnAt(place.file.bytes, place.start).line,
    ])
    expect(lines).toEqual([
      ['www.example CNAME web.example', 6],
      ['web.example A 192.0.2.80 is in rennes, 192.0.2.0/24', 5],
    ])
  })

  it('is silent where no site is down', () => {
    expect(of('www 60 A 192.0.2.80', { down: [] })).toEqual([])
  })

  it('calls every name server dead an error of the set', () => {
    const lines = `${head.replace('198.51.100.53', '192.0.2.54')}changed 60 TXT "t"`
    const zone = builtZoneOf('example.', { normal: head, degraded: { lines, down: ['rennes'] } })
    expect(check([zone]).diagnostics.map(show)).toEqual([
      'error glue-drift degraded.zone:4:1 ns2.example A',
      'error ns-all-down degraded.zone:2:1 example NS',
    ])
  })

  test.each<[leaves: Leave[], severities: string[]]>([
    [[leave('**.irc')], ['info A', 'info CNAME']],
    [[leave('www')], ['error A', 'info CNAME']],
    [[leave('irc', 1)], ['info A', 'info CNAME']],
    [[leave('irc', 28)], ['error A', 'error CNAME']],
    [
      [leave('www'), leave('irc')],
      ['info A', 'info CNAME'],
    ],
  ])('says only that names are left on purpose (%#)', (leaves, severities) => {
    const faults = of('irc 60 A 192.0.2.66\nwww 60 CNAME irc', { leaves })
    const judged = faults.filter(({ code }) => code === 'leads-to-down-site')
    expect(judged.map(({ severity, type }) => `${severity} ${type}`)).toEqual(severities)
    const info = judged.find(({ severity }) => severity === 'info')
    if (severities.some((text) => text.startsWith('info'))) {
      expect(info?.message).toContain('to rennes, on purpose: comes back with the site')
    }
  })

  it('an alias of a name is left only where all its addresses are', () => {
    const lines = 'irc 60 A 192.0.2.66\nirc 60 AAAA 2001:db8:1::66\nchat 60 CNAME irc'
    const severities = (leaves: Leave[]) => of(lines, { leaves }).map(({ severity, type }) => `${severity} ${type}`)
    expect(severities([leave('irc', 1)])).toEqual(['info A', 'error AAAA', 'error CNAME'])
    expect(severities([leave('irc')])).toEqual(['info A', 'info AAAA', 'info CNAME'])
  })

  it('leaves an alias of an alias that is left', () => {
    const faults = of('irc 60 A 192.0.2.66\nchat 60 CNAME irc\nwww 60 CNAME chat', { leaves: [leave('chat')] })
    expect(faults.map(({ severity, owner }) => `${severity} ${owner}`)).toEqual([
      'error irc.example',
      'info chat.example',
      'info www.example',
    ])
  })

  it('says so of a set that is left, of mail servers too', () => {
    const mx = of('@ 60 MX 10 irc\nirc 60 A 192.0.2.66', { leaves: [leave('@')] })
    expect(mx.map(show)).toEqual(['info leads-to-down-site degraded.zone:5:1 example MX'])
  })

  it('says so of a service that is left', () => {
    const faults = of('_s._tcp 60 SRV 1 1 1 irc\nirc 60 A 192.0.2.66', { leaves: [leave('_s._tcp')] })
    expect(faults.map(show)).toEqual(['info leads-to-down-site degraded.zone:5:1 _s._tcp.example SRV'])
  })

  it('follows names into other zones, in the variant of the same name or in normal', () => {
    const own = head.replaceAll('192.0.2.53', '203.0.113.53')
    const other = (variant: string) =>
      builtZoneOf('example.net.', {
        normal: `${own}web 60 A 192.0.2.80`,
        [variant]: {
          lines: `${own}web 60 A 198.51.100.80`,
          down: ['rennes'],
        },
      })
    const zone = builtZoneOf('example.', { normal: head, degraded: degraded('www 60 CNAME web.example.net.') })
    expect(check([zone, other('degraded')]).diagnostics.map(show)).toEqual([])
    expect(check([zone, other('mail-only')]).diagnostics.map(show)).toEqual([
      'error leads-to-down-site degraded.zone:5:1 www.example CNAME',
    ])
  })

  it('judges a name server of other zones through their sets', () => {
    const host = builtZoneOf('example.', {
      normal: `${head}\ndns 60 A 203.0.113.99`,
      degraded: degraded('dns 60 A 192.0.2.99'),
    })
    const served = (lines: string) =>
      builtZoneOf('example.net.', {
        normal: `@ 60 SOA dns.example. hostmaster 7 2h 15m 2w 5m\n@ 60 NS dns.example., ns2.example.\n${lines}`,
      })
    expect(check([host]).diagnostics.map(show)).toEqual(['error leads-to-down-site degraded.zone:5:1 dns.example A'])
    expect(check([host, served('')]).diagnostics.map(show)).toEqual([])
    expect(check([host, served('www 60 CNAME dns.example.')]).diagnostics.map(show)).toEqual([
      'error leads-to-down-site degraded.zone:5:1 dns.example A',
    ])
  })

  it('takes the site with the longest prefix, and any of several with the same', () => {
    const sites = sitesOf({
      rennes: ['192.0.2.0/24'],
      rack: ['192.0.2.80/32'],
      a: ['198.51.100.0/24'],
      b: ['198.51.100.0/24'],
    })
    const zone = (down: string[]) => [
      builtZoneOf('example.', {
        normal: head,
        degraded: degraded('www 60 A 192.0.2.80\nftp 60 A 198.51.100.1', { down }),
      }),
    ]
    const owners = (down: string[]) => check(zone(down), {}, sites).diagnostics.map(({ owner }) => owner)
    expect(owners(['rennes'])).toEqual([])
    expect(owners(['rack'])).toEqual(['www.example'])
    expect(owners(['b'])).toEqual(['ftp.example'])
    const [fault] = check(zone(['a', 'b']), {}, sites).diagnostics
    expect(fault?.message).toBe('ftp.example A still leads to a and b, which are down')
  })
})

import { describe, expect, it } from 'vitest'
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
})

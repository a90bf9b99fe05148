import { describe, expect, it, test } from 'vitest'
import { checkZone } from '../../src/check/check-zone.ts'
import { rules } from '../../src/check/rules-by-code.ts'
import { type Diagnostic, lineColumnAt } from '../../src/diagnostic.ts'
import { mustName } from '../../src/dns/name.ts'
import { fileOf, zoneOfFile } from '../reach/built-zone-of.ts'

/** `error cname-loop 4:1 a.example.org: related; related` without what is not there. */
function show(diagnostic: Diagnostic): string {
  const { place, owner = '', type = '' } = diagnostic
  const at = place === undefined ? undefined : lineColumnAt(place.file.bytes, place.start)
  const related = (diagnostic.related ?? []).map((note) => note.message).join('; ')
  const head = `${diagnostic.severity} ${diagnostic.code} ${at?.line}:${at?.column} ${owner} ${type}`
  return related === '' ? head : `${head}: ${related}`
}

interface Case {
  readonly name: string
  /** Lines after the SOA, the NS and its address, from line 4 on; `lines` replaces these too. */
  readonly more?: string
  readonly lines?: string
  readonly apex?: string
  readonly faults: readonly string[]
}

const head = (more: string) => `@ 60 SOA ns hostmaster 7 2h 15m 2w 5m
@ 60 NS ns
ns 60 A 192.0.2.53
${more}`

const rrsig = (covered: string, keyTag: number) =>
  `RRSIG ${covered} 13 3 60 20300101000000 20200101000000 ${keyTag} example.org. AAAA`

const cases: Readonly<Record<string, readonly Case[]>> = {
  'soa-missing': [
    { name: 'a SOA', more: '', faults: [] },
    {
      name: 'no SOA at the apex',
      lines: '@ 60 NS ns\nns 60 A 192.0.2.53',
      faults: ['error soa-missing 1:1 example.org SOA'],
    },
  ],
  'soa-multiple': [
    { name: 'one SOA', more: '', faults: [] },
    {
      name: 'another SOA',
      more: '@ 60 SOA ns2 hostmaster 7 2h 15m 2w 5m',
      faults: ['error soa-multiple 4:1 example.org SOA'],
    },
    {
      name: 'a SOA below the apex',
      more: '  sub 60 SOA ns2 hostmaster 7 2h 15m 2w 5m',
      faults: ['error soa-multiple 4:3 sub.example.org SOA'],
    },
  ],
  'ns-missing': [
    { name: 'an NS', more: '', faults: [] },
    {
      name: 'no NS at the apex',
      lines: '@ 60 SOA ns hostmaster 7 2h 15m 2w 5m\nsub 60 NS ns.example.com.',
      faults: ['error ns-missing 1:1 example.org NS'],
    },
  ],
  'out-of-zone': [
    { name: 'a deep name', more: 'a.b.c 60 A 192.0.2.1', faults: [] },
    {
      name: 'names beside and above the apex',
      more: 'www.example.com. 60 A 192.0.2.1\norg. 60 A 192.0.2.1\nwwwexample.org. 60 A 192.0.2.1\nexample.net. 60 SOA ns h 1 1 1 1 1',
      faults: [
        'error out-of-zone 4:1 www.example.com A',
        'error out-of-zone 5:1 org A',
        'error out-of-zone 6:1 wwwexample.org A',
        'error out-of-zone 7:1 example.net SOA',
      ],
    },
  ],
  'cname-exclusive': [
    {
      name: 'a CNAME with its signature',
      more: `a 60 CNAME ns\na 60 ${rrsig('CNAME', 1)}\na 60 NSEC b CNAME RRSIG NSEC`,
      faults: [],
    },
    {
      name: 'a CNAME before and after other records',
      more: 'a 60 CNAME ns\na 60 A 192.0.2.1\nb 60 TXT "t"\nb 60 CNAME ns',
      faults: ['error cname-exclusive 5:1 a.example.org A', 'error cname-exclusive 7:1 b.example.org CNAME'],
    },
    {
      name: 'a CNAME at the apex',
      more: '@ 60 CNAME www.example.com.',
      faults: ['error cname-exclusive 4:1 example.org CNAME'],
    },
    {
      name: 'two CNAMEs',
      more: 'a 60 CNAME ns\na 60 CNAME ns2.example.com.',
      faults: ['error cname-exclusive 5:1 a.example.org CNAME'],
    },
  ],
  'cname-loop': [
    { name: 'a chain', more: 'a 60 CNAME b\nb 60 CNAME c\nc 60 CNAME ns', faults: [] },
    { name: 'a wildcard that leads out of itself', more: '*.w 60 CNAME a.w\na.w 60 A 192.0.2.1', faults: [] },
    {
      name: 'a loop, and an alias that leads into it',
      more: 'www 60 CNAME a\na 60 CNAME b\nb 60 CNAME A',
      faults: [
        'error cname-loop 5:1 a.example.org CNAME: a.example.org CNAME b.example.org; b.example.org CNAME A.example.org',
      ],
    },
    {
      name: 'an alias of itself',
      more: 'a 60 CNAME a',
      faults: ['error cname-loop 4:1 a.example.org CNAME: a.example.org CNAME a.example.org'],
    },
    {
      name: 'a wildcard that covers its own target',
      more: '*.w 60 CNAME a.w',
      faults: ['error cname-loop 4:1 *.w.example.org CNAME: *.w.example.org CNAME a.w.example.org'],
    },
    { name: 'a chain below a cut', more: 'sub 60 NS ns\na.sub 60 CNAME b.sub\nb.sub 60 CNAME a.sub', faults: [] },
  ],
  'target-is-alias': [
    { name: 'a host', more: '@ 60 MX 10 ns', faults: [] },
    { name: 'an alias below a cut', more: 'sub 60 NS a.sub\na.sub 60 CNAME ns', faults: [] },
    {
      name: 'targets below a DNAME, one with an address that nobody sees, and one at it',
      more: 'old 60 DNAME new\nmx.old 60 A 192.0.2.1\n@ 60 MX 10 mx.old\nsub 60 NS a.old\n@ 60 MX 20 old\nold 60 A 192.0.2.2',
      faults: [
        'error target-is-alias 7:1 sub.example.org NS: old.example.org DNAME new.example.org',
        'warning target-is-alias 6:1 example.org MX: old.example.org DNAME new.example.org',
      ],
    },
    {
      name: 'a name below a cut that stands above a DNAME',
      more: 'sub 60 NS ns\nx.sub 60 DNAME ns\n@ 60 MX 10 a.x.sub',
      faults: [],
    },
    {
      name: 'targets that are aliases',
      more: 'a 60 CNAME ns\n@ 60 MX 10 a\n_x._tcp 60 SRV 1 2 3 A\nsub 60 NS a\n@ 60 MX 20 b.wild\n*.wild 60 CNAME ns',
      faults: [
        'error target-is-alias 7:1 sub.example.org NS: a.example.org CNAME ns.example.org',
        'warning target-is-alias 5:1 example.org MX: a.example.org CNAME ns.example.org',
        'warning target-is-alias 6:1 _x._tcp.example.org SRV: a.example.org CNAME ns.example.org',
        'warning target-is-alias 8:1 example.org MX: b.wild.example.org CNAME ns.example.org',
      ],
    },
  ],
  'target-missing': [
    {
      name: 'none, elsewhere, covered and delegated targets',
      more: `_none._tcp 60 SRV 0 0 0 .
null 60 MX 0 .
@ 60 MX 10 mx.example.com.
@ 60 MX 20 a.wild
*.wild 60 AAAA 2001:db8::1
@ 60 MX 30 mx.sub
sub 60 NS ns.sub
under.sub 60 MX 10 nothing`,
      faults: [],
    },
    {
      name: 'targets without an address',
      more: '@ 60 MX 10 nothing\n_x._tcp 60 SRV 1 2 3 text\ntext 60 TXT "t"\nsub 60 NS gone\n@ 60 MX 20 a.wild\n*.wild 60 TXT "t"',
      faults: [
        'error target-missing 4:1 example.org MX',
        'error target-missing 5:1 _x._tcp.example.org SRV',
        'error target-missing 7:1 sub.example.org NS',
        'error target-missing 8:1 example.org MX',
      ],
    },
  ],
  'ttl-mismatch': [
    {
      name: 'one TTL an RRset, and one a covered type',
      more: `a 60 A 192.0.2.1\na 60 A 192.0.2.2\na 30 TXT "t"\na 60 ${rrsig('A', 1)}\na 30 ${rrsig('TXT', 1)}`,
      faults: [],
    },
    {
      name: 'two TTLs',
      more: `a 60 A 192.0.2.1\nA 60 A 192.0.2.2\na 30 A 192.0.2.3\na 60 ${rrsig('A', 1)}\na 30 ${rrsig('A', 2)}`,
      faults: ['error ttl-mismatch 6:1 a.example.org A', 'error ttl-mismatch 8:1 a.example.org RRSIG'],
    },
  ],
  'missing-dot': [
    { name: 'full names with their dots', more: '@ 60 MX 10 ns.example.org.\nns.example.org. 60 TXT "t"', faults: [] },
    {
      name: 'full names without them',
      more: '@ 60 MX 10 mail.example.org\nmail.example.org 60 A 192.0.2.1\n@ 60 TXT "example.org"\nx 60 CNAME example.org',
      faults: [
        'error missing-dot 4:1 example.org MX',
        'error missing-dot 5:1 mail.example.org.example.org A',
        'error missing-dot 7:1 x.example.org CNAME',
      ],
    },
    {
      name: 'a domain that a top-level zone delegates under its own name',
      apex: 'se',
      more: 'se 60 NS ns\nother 60 NS ns.se',
      faults: [],
    },
    {
      name: 'a top-level zone whose every name lacks its dot',
      apex: 'se',
      more: 'shop.se 60 NS ns.shop.se',
      faults: ['error missing-dot 4:1 shop.se.se NS'],
    },
  ],
}

describe.each(Object.entries(cases))('%s', (_code, ofRule) => {
  test.each(ofRule)('$name', ({ more = '', lines = head(more), apex = 'example.org', faults }) => {
    const zone = zoneOfFile(fileOf('db.example.org', lines), mustName(`${apex}.`))
    expect(checkZone(zone).map(show).toSorted()).toEqual(faults.toSorted())
  })
})

describe('the rules over one zone', () => {
  it('have each a passing and a failing case', () => {
    for (const rule of rules) {
      if (rule.kind !== 'zone' || rule.check === undefined) continue
      const ofRule = cases[rule.code] ?? []
      const failing = ofRule.filter(({ faults }) => faults.some((fault) => fault.includes(` ${rule.code} `)))
      expect([rule.code, failing.length > 0, ofRule.some(({ faults }) => faults.length === 0)]).toEqual([
        rule.code,
        true,
        true,
      ])
    }
  })

  it('say what, where, why and how', () => {
    const [fault] = checkZone(zoneOfFile(fileOf('db', head('@ 60 MX 10 mail.example.org')), mustName('example.org.')))
    expect(fault).toMatchObject({
      zone: 'example.org',
      message: "mail.example.org.example.org has the zone's name in it twice",
      reference: 'the outage of .se, 2009',
      hint: 'if mail.example.org. is meant, write it with its final dot',
    })
    expect(fault).not.toHaveProperty('variant')
  })

  it('have codes that no two share', () => {
    const codes = rules.map((rule) => rule.code)
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.filter((code) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code))).toEqual([])
  })
})

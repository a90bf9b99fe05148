import { describe, expect, it, test } from 'vitest'
import { checkZone } from '../../src/check/run/check-zone.ts'
import { rules } from '../../src/check/run/rules-by-code.ts'
import { type Diagnostic, lineColumnAt } from '../../src/diagnostic.ts'
import { mustName } from '../../src/dns/name.ts'
import { fileOf, zoneOfFile } from '../reach/built-zone-of.ts'
import { loadRuleCases } from './rule-case.ts'

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

/** The second name server stands last, so that lines keep their numbers. */
const head = (more: string) => `@ 60 SOA ns hostmaster 7 2h 15m 2w 5m
@ 60 NS ns
ns 60 A 192.0.2.53
${more}
@ 60 NS ns.example.com.`

const rrsig = (covered: string, keyTag: number) =>
  `RRSIG ${covered} 13 3 60 20300101000000 20200101000000 ${keyTag} example.org. AAAA`

const cases: Readonly<Record<string, readonly Case[]>> = {
  'soa-missing': [
    { name: 'a SOA', more: '', faults: [] },
    {
      name: 'no SOA at the apex',
      lines: '@ 60 NS ns\n@ 60 NS ns.example.com.\nns 60 A 192.0.2.53',
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
      more: `a 60 CNAME ns\na 60 ${rrsig('CNAME', 1)}\na 60 NSEC b CNAME RRSIG NSEC\na 60 KEY 256 3 8 AwEAAQ==`,
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
    {
      name: 'a DNAME that leads to itself, in a zone without a CNAME',
      more: 'a 60 DNAME A',
      faults: ['error cname-loop 4:1 a.example.org DNAME: a.example.org DNAME A.example.org'],
    },
    {
      name: 'DNAMEs that lead back to each other, one that leads below itself, and what leads into them',
      more: `a 60 DNAME x.b
B 60 DNAME A
c 60 DNAME d.c
into 60 DNAME a
www 60 CNAME www.c
fine 60 DNAME other
x.other 60 CNAME ns
sub 60 NS ns
d.sub 60 DNAME d.sub
out 60 DNAME sub`,
      faults: [
        'error cname-loop 4:1 a.example.org DNAME: a.example.org DNAME x.b.example.org; b.example.org DNAME A.example.org',
        'error cname-loop 6:1 c.example.org DNAME: c.example.org DNAME d.c.example.org',
        'warning occluded 12:1 d.sub.example.org DNAME: sub.example.org NS ns.example.org',
      ],
    },
    {
      name: 'a chain below a cut',
      more: 'sub 60 NS ns\na.sub 60 CNAME b.sub\nb.sub 60 CNAME a.sub',
      faults: [
        'warning occluded 5:1 a.sub.example.org CNAME: sub.example.org NS ns.example.org',
        'warning occluded 6:1 b.sub.example.org CNAME: sub.example.org NS ns.example.org',
      ],
    },
  ],
  'target-is-alias': [
    { name: 'a host', more: '@ 60 MX 10 ns', faults: [] },
    {
      name: 'an alias below a cut',
      more: 'sub 60 NS a.sub\na.sub 60 CNAME ns',
      faults: [
        'error glue-missing 4:1 sub.example.org NS',
        'warning occluded 5:1 a.sub.example.org CNAME: sub.example.org NS a.sub.example.org',
      ],
    },
    {
      name: 'targets below a DNAME, one with an address that nobody sees, and one at it',
      more: 'old 60 DNAME new\nmx.old 60 A 192.0.2.1\n@ 60 MX 10 mx.old\nsub 60 NS a.old\n@ 60 MX 20 old\nold 60 A 192.0.2.2\n@ 60 NS ns.old',
      faults: [
        'warning cname-dangling 4:1 old.example.org DNAME',
        'warning target-is-alias 7:1 sub.example.org NS: old.example.org DNAME new.example.org',
        'error target-is-alias 10:1 example.org NS: old.example.org DNAME new.example.org',
        'warning target-is-alias 6:1 example.org MX: old.example.org DNAME new.example.org',
        'warning dname-children 5:1 mx.old.example.org A: old.example.org DNAME new.example.org',
      ],
    },
    {
      name: 'a name below a cut that stands above a DNAME',
      more: 'sub 60 NS ns\nx.sub 60 DNAME ns\n@ 60 MX 10 a.x.sub',
      faults: ['warning occluded 5:1 x.sub.example.org DNAME: sub.example.org NS ns.example.org'],
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
ns.sub 60 A 192.0.2.1`,
      faults: [],
    },
    {
      name: 'a hidden target',
      more: 'sub 60 NS ns\nunder.sub 60 MX 10 nothing',
      faults: ['warning occluded 5:1 under.sub.example.org MX: sub.example.org NS ns.example.org'],
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
      name: 'three TTLs in one RRset, told once',
      more: '*.w 1 TXT "a"\n*.w 2 TXT "b"\n*.w 3 TXT "c"',
      faults: ['error ttl-mismatch 5:1 *.w.example.org TXT'],
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
      more: '@ 60 MX 10 mail.example.org\nmail.example.org 60 A 192.0.2.1\n@ 60 TXT "example.org"\nx 60 CNAME example.org\ny 60 NAPTR 1 1 a z "" nothere.example.org',
      faults: [
        'error missing-dot 4:1 example.org MX',
        'error missing-dot 5:1 mail.example.org.example.org A',
        'error missing-dot 7:1 x.example.org CNAME',
        'error missing-dot 8:1 y.example.org NAPTR',
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
  'cname-dangling': [
    {
      name: 'targets that have records, a wildcard, are elsewhere or delegated',
      more: `a 60 CNAME text
text 60 TXT "t"
b 60 CNAME x.wild
*.wild 60 A 192.0.2.1
c 60 CNAME www.example.com.
d 60 CNAME x.sub
sub 60 NS ns
under.sub.sub2 60 CNAME nothing.sub2
sub2 60 NS ns
e 60 CNAME www.redirected
redirected 60 DNAME example.com.`,
      faults: ['warning occluded 11:1 under.sub.sub2.example.org CNAME: sub2.example.org NS ns.example.org'],
    },
    { name: 'an alias of a host', more: 'www 60 CNAME ns', faults: [] },
    {
      name: 'targets without records',
      more: 'www 60 CNAME nothere\nw 60 CNAME empty\nx.empty 60 A 192.0.2.1',
      faults: ['warning cname-dangling 4:1 www.example.org CNAME', 'warning cname-dangling 5:1 w.example.org CNAME'],
    },
    {
      name: 'names that have some below them, a wildcard, or none',
      more: `a 60 DNAME tree
x.tree 60 A 192.0.2.1
b 60 DNAME y.tree
c 60 DNAME y.wild
*.wild 60 A 192.0.2.1
d 60 DNAME z.sub
sub 60 NS ns.example.com.
e 60 DNAME .
f.sub 60 DNAME nothere`,
      faults: [
        'warning cname-dangling 6:1 b.example.org DNAME',
        'warning occluded 12:1 f.sub.example.org DNAME: sub.example.org NS ns.example.com',
      ],
    },
    {
      name: "trees that have names, wildcards, or are another zone's",
      more: `a 60 DNAME tree
x.y.tree 60 A 192.0.2.1
b 60 DNAME y.tree
c 60 DNAME wild
wild 60 A 192.0.2.1
*.wild 60 A 192.0.2.1
d 60 DNAME sub
sub 60 NS ns.example.com.
e 60 DNAME f
f 60 DNAME example.com.
g 60 DNAME example.org.`,
      faults: [],
    },
    {
      name: 'trees without a name, of a host, of a text and of an alias',
      more: 'a 60 DNAME ns\nb 60 DNAME NS\nc 60 DNAME text\ntext 60 TXT t\nd 60 DNAME www\nwww 60 CNAME ns',
      faults: [4, 5, 6, 8].map((line, i) => `warning cname-dangling ${line}:1 ${'abcd'[i]}.example.org DNAME`),
    },
    {
      name: 'a tree of addresses, in which hosts come and go',
      apex: '2.0.192.in-addr.arpa',
      more: '0/26 60 DNAME a\na 60 TXT t',
      faults: [],
    },
  ],
  'dname-multiple': [
    { name: 'one DNAME', more: 'd 60 DNAME example.com.', faults: [] },
    {
      name: 'two',
      more: 'd 60 DNAME example.com.\nd 60 DNAME example.net.',
      faults: ['error dname-multiple 5:1 d.example.org DNAME'],
    },
  ],
  'dname-at-wildcard': [
    {
      name: 'a wildcard of another type, and a DNAME below one',
      more: '* 60 TXT a\nx.* 60 DNAME example.com.',
      faults: [],
    },
    {
      name: 'a wildcard at the apex, and one further below',
      more: '* 60 DNAME example.com.\n*.a.b 60 DNAME example.com.',
      faults: [
        'warning dname-at-wildcard 4:1 *.example.org DNAME',
        'warning dname-at-wildcard 5:1 *.a.b.example.org DNAME',
      ],
    },
    {
      name: 'a wildcard out of the zone',
      more: '*.example.net. 60 DNAME example.com.',
      faults: ['error out-of-zone 4:1 *.example.net DNAME'],
    },
  ],
  'dname-children': [
    {
      name: 'data beside a DNAME, and NSEC3 below one at the apex',
      lines: `@ 60 SOA ns.example.com. hostmaster 7 2h 15m 2w 5m
@ 60 NS ns.example.com.
@ 60 NS ns.example.net.
@ 60 DNAME example.com.
2T7B4G4VSA5SMI47K61MV5BV1A22BOJR 60 NSEC3 1 0 0 - 2VPTU5TIMAMQTTGL4LUU9KG21E0AOR3S A`,
      faults: [],
    },
    {
      name: 'NSEC3 below a DNAME that does not stand at the apex',
      more: `d 60 DNAME example.com.
0p9mhaveqvm6t7vbl5lop2u3t2rp3tom.d 60 NSEC3 1 0 0 - 0p9mhaveqvm6t7vbl5lop2u3t2rp3tom A`,
      faults: [
        'error nsec3-owner 5:1 0p9mhaveqvm6t7vbl5lop2u3t2rp3tom.d.example.org NSEC3',
        'warning dname-children 5:1 0p9mhaveqvm6t7vbl5lop2u3t2rp3tom.d.example.org NSEC3: d.example.org DNAME example.com',
      ],
    },
    {
      name: 'names below',
      more: 'd 60 DNAME example.com.\nx.d 60 A 192.0.2.1\nx.d 60 TXT "t"\ny.x.d 60 TXT "t"',
      faults: [
        'warning dname-children 5:1 x.d.example.org A: d.example.org DNAME example.com',
        'warning dname-children 7:1 y.x.d.example.org TXT: d.example.org DNAME example.com',
      ],
    },
  ],
  'ns-beside-dname': [
    {
      name: 'both at the apex',
      more: '@ 60 DNAME example.com.\nns 60 TXT "t"',
      faults: [
        'warning dname-children 3:1 ns.example.org A: example.org DNAME example.com',
        'error target-is-alias 2:1 example.org NS: example.org DNAME example.com',
      ],
    },
    { name: 'a DNAME alone', more: 'd 60 DNAME example.com.', faults: [] },
    {
      name: 'both below it',
      more: 'd 60 DNAME example.com.\nd 60 NS ns',
      faults: ['warning ns-beside-dname 5:1 d.example.org NS'],
    },
  ],
  'target-is-address': [
    {
      name: 'names that begin with digits, and names of a block list',
      more: '@ 60 MX 10 1.2.3.com.\n@ 60 MX 20 4.3.2.1\n4.3.2.1 60 A 192.0.2.9\nx 60 CNAME 4.3.2.1',
      faults: [],
    },
    {
      name: 'a name in a reverse zone',
      apex: '2.0.192.in-addr.arpa',
      lines: `@ 60 SOA ns.example.com. h.example.com. 7 2h 15m 2w 5m
@ 60 NS ns.example.com.
@ 60 NS ns.example.net.
1 60 CNAME 1.0-25.2.0.192.in-addr.arpa.
0-25 60 NS ns.example.com.`,
      faults: [],
    },
    {
      name: 'addresses',
      more: '@ 60 MX 10 192.0.2.1\n@ 60 MX 20 192.0.2.1.\nsub 60 NS 2001:db8::1\n_x._tcp 60 SRV 1 2 3 2001:db8::1\nw 60 CNAME 192.0.2.7',
      faults: [
        'error target-is-address 4:1 example.org MX',
        'error target-is-address 5:1 example.org MX',
        'error target-is-address 6:1 sub.example.org NS',
        'error target-is-address 7:1 _x._tcp.example.org SRV',
        'error target-is-address 8:1 w.example.org CNAME',
      ],
    },
    {
      name: 'addresses for which a wildcard answers, and a name for which it does too',
      more: `* 60 A 192.0.2.9
@ 60 MX 10 192.0.2.1
@ 60 MX 20 mx.sub
w 60 CNAME 192.0.2.7
_x._tcp 60 SRV 1 2 3 2001:db8::1
y 60 CNAME 192.0.2.300`,
      faults: [
        'error target-is-address 5:1 example.org MX',
        'error target-is-address 7:1 w.example.org CNAME',
        'error target-is-address 8:1 _x._tcp.example.org SRV',
      ],
    },
    {
      name: 'addresses of IPv6 with a final dot, and one below a cut, of which nobody is told',
      more: `@ 60 MX 10 2001:db8::1.
@ 60 MX 20 ::ffff:192.0.2.1.
sub 60 NS ns.example.com.
x.sub 60 MX 10 192.0.2.1.`,
      faults: [
        'error target-is-address 4:1 example.org MX',
        'error target-is-address 5:1 example.org MX',
        'warning occluded 7:1 x.sub.example.org MX: sub.example.org NS ns.example.com',
      ],
    },
  ],
  'glue-missing': [
    {
      name: 'glue, servers elsewhere, and servers of a sibling',
      more: 'sub 60 NS ns.sub\nns.sub 60 AAAA 2001:db8::1\nsub 60 NS ns.example.com.\nother 60 NS ns2.sub\nself 60 NS self\nself 60 A 192.0.2.1',
      faults: [],
    },
    {
      name: 'none',
      more: 'sub 60 NS ns.sub\nself 60 NS self\nx.sub 60 NS y.x.sub',
      faults: [
        'error glue-missing 4:1 sub.example.org NS',
        'error glue-missing 5:1 self.example.org NS',
        'warning occluded 6:1 x.sub.example.org NS: sub.example.org NS ns.sub.example.org',
      ],
    },
    {
      name: 'siblings that serve each other without glue, one that waits for them, and some of which one is found',
      more: `a 60 NS ns.b
B 60 NS x.NS.c
c 60 NS ns.A
d 60 NS ns.c
e 60 NS ns.f
f 60 NS ns.e
f 60 NS ns.g
g 60 NS ns.example.com.
h 60 NS ns.i
i 60 NS ns.h
ns.h 60 A 192.0.2.9`,
      faults: ['a', 'b', 'c', 'd'].map((name, at) => {
        return `error glue-missing ${at + 4}:1 ${name === 'b' ? 'B' : name}.example.org NS`
      }),
    },
  ],
  'glue-extra': [
    {
      name: 'glue of the delegation, of another, and of the apex',
      more: 'sub 60 NS ns.sub\nns.sub 60 A 192.0.2.1\nother 60 NS b.sub\nb.sub 60 A 192.0.2.2\n@ 60 NS c.sub\nc.sub 60 A 192.0.2.3',
      faults: [],
    },
    {
      name: 'addresses that no server has',
      more: 'sub 60 NS ns\nsub 60 A 192.0.2.1\nwww.sub 60 AAAA 2001:db8::1',
      faults: ['warning glue-extra 5:1 sub.example.org A', 'warning glue-extra 6:1 www.sub.example.org AAAA'],
    },
  ],
  occluded: [
    {
      name: 'what a cut has of its own',
      more: `sub 60 NS ns\nsub 60 DS 1 13 2 ${'00'.repeat(32)}\nsub 60 NSEC www NS DS NSEC\nsub 60 ${rrsig('DS', 1)}`,
      faults: [],
    },
    {
      name: 'other data at and below a cut',
      more: 'sub 60 NS ns\nsub 60 MX 10 ns\nwww.sub 60 TXT "t"\nx.www.sub 60 CNAME ns',
      faults: [
        'warning occluded 5:1 sub.example.org MX: sub.example.org NS ns.example.org',
        'warning occluded 6:1 www.sub.example.org TXT: sub.example.org NS ns.example.org',
        'warning occluded 7:1 x.www.sub.example.org CNAME: sub.example.org NS ns.example.org',
      ],
    },
  ],
  'soa-timers': [
    { name: 'an expire of weeks', more: '', faults: [] },
    {
      name: 'an expire shorter than refresh and retry',
      lines: '@ 60 SOA ns.example.com. h 7 2h 15m 8099 5m\n@ 60 NS ns.example.com.\n@ 60 NS ns.example.net.',
      faults: ['warning soa-timers 1:1 example.org SOA'],
    },
    {
      name: 'an expire just as long',
      lines: '@ 60 SOA ns.example.com. h 7 2h 15m 8100 5m\n@ 60 NS ns.example.com.\n@ 60 NS ns.example.net.',
      faults: [],
    },
  ],
  'hostname-charset': [
    {
      name: 'hosts, wildcards, services, and the servers of a directory',
      more: `A-1 60 A 192.0.2.1
*.w 60 A 192.0.2.1
_x._tcp 60 SRV 1 2 3 a-1
_dmarc.k_1 60 TXT "t"
gc._msdcs 60 A 192.0.2.1
x.y_z._SPF_rate.h 60 A 192.0.2.1
k_1 60 CNAME a-1
_sub 60 NS ns`,
      faults: [],
    },
    {
      name: 'owners and targets with other characters, each once',
      more: `a_b 60 A 192.0.2.1
A_B 60 AAAA 2001:db8::1
x.a_c 60 MX 10 a_b
-d 60 AAAA 2001:db8::1
e- 60 A 192.0.2.1
@ 60 MX 10 mail_1.example.com.
*.f_f 60 A 192.0.2.1
b*.x 60 A 192.0.2.1`,
      faults: [
        'warning hostname-charset 4:1 a_b.example.org A',
        'warning hostname-charset 6:1 x.a_c.example.org MX',
        'warning hostname-charset 7:1 -d.example.org AAAA',
        'warning hostname-charset 8:1 e-.example.org A',
        'warning hostname-charset 9:1 example.org MX',
        'warning hostname-charset 10:1 *.f_f.example.org A',
        'warning hostname-charset 11:1 b*.x.example.org A',
      ],
    },
    {
      name: 'pointers of a reverse zone',
      apex: '2.0.192.in-addr.arpa',
      lines: `@ 60 SOA ns_1.example.com. h.example.com. 7 2h 15m 2w 5m
@ 60 NS ns.example.com.
@ 60 NS ns.example.net.
1 60 PTR a_b.example.com.
b._dns-sd._udp 60 PTR _x.example.com.`,
      faults: [
        'warning hostname-charset 1:1 2.0.192.in-addr.arpa SOA',
        'warning hostname-charset 4:1 1.2.0.192.in-addr.arpa PTR',
      ],
    },
    {
      name: 'a sender policy asks for addresses of version 4 alone',
      more: 'a._spf 60 AAAA 2001:db8::1\na._spf_ 60 A 192.0.2.1',
      faults: [
        'warning hostname-charset 4:1 a._spf.example.org AAAA',
        'warning hostname-charset 5:1 a._spf_.example.org A',
      ],
    },
    { name: 'pointers elsewhere', more: 'x 60 PTR a_b', faults: [] },
    {
      name: 'targets of services, and of an alias',
      more: 'a 60 SVCB 1 _x.example.com.\nb 60 HTTPS 1 h.example.com.\nc 60 SVCB 0 _x.example.com.\nd 60 SVCB 1 .\nd 60 A 192.0.2.1',
      faults: ['warning hostname-charset 4:1 a.example.org SVCB'],
    },
  ],
  'duplicate-record': [
    { name: 'two records', more: 'a 60 A 192.0.2.1\na 60 A 192.0.2.2', faults: [] },
    {
      name: 'a record written again',
      more: 'a 60 A 192.0.2.1\nA 60 A 192.0.2.1',
      faults: ['warning duplicate-record 5:1 a.example.org A: a.example.org A 192.0.2.1'],
    },
  ],
  'null-mx-exclusive': [
    { name: 'a null MX alone', more: '@ 60 MX 0 .', faults: [] },
    {
      name: 'one beside another',
      more: '@ 60 MX 10 ns\n@ 60 MX 0 .',
      faults: ['error null-mx-exclusive 5:1 example.org MX'],
    },
    {
      name: 'one beside another where others answer',
      more: 'sub 60 NS ns\nx.sub 60 MX 10 ns\nx.sub 60 MX 0 .',
      faults: ['warning occluded 5:1 x.sub.example.org MX: sub.example.org NS ns.example.org'],
    },
  ],
  'spf-single': [
    { name: 'one, beside other texts', more: '@ 60 TXT "v=spf1 -all"\n@ 60 TXT "v=spf10 x"', faults: [] },
    {
      name: 'two, one of them in two strings',
      more: '@ 60 TXT "v=spf1 -all"\n@ 60 TXT "V=sp" "f1 mx -all"',
      faults: ['error spf-single 5:1 example.org TXT: example.org TXT "v=spf1 -all"'],
    },
    {
      name: 'two where others answer, of which one is malformed too',
      more: 'sub 60 NS ns\nx.sub 60 TXT "v=spf1 -all"\nx.sub 60 TXT "v=spf1 foo"',
      faults: ['warning occluded 5:1 x.sub.example.org TXT: sub.example.org NS ns.example.org'],
    },
  ],
  'spf-syntax': [
    {
      name: 'every mechanism and modifier',
      more: [
        '+all',
        '?a:example.org/24//64 ~mx/24 -ptr a//128 mx:example.com',
        'a:b.example.org./8 ptr:example.org include:_spf.example.com exists:%{ir}.%{v}._spf.%{d2} all',
        'ip4:192.0.2.0/24 ip4:192.0.2.1 ip6:2001:db8::/32 ip6:::1 IP6:2001:db8::192.0.2.1/128 ',
        'redirect=%{d} exp=why.%{d}.example.org',
        'unknown.x=%% a:xn--p1ai.xn--p1ai',
        '',
      ]
        .map((terms, i) => `s${i} 60 TXT "v=spf1 ${terms}"`)
        .join('\n'),
      faults: [],
    },
    {
      name: 'ten lookups, with a redirect that is not used',
      more: `@ 60 TXT "v=spf1 ${'a mx '.repeat(5)}redirect=_x.example.com -all"`,
      faults: [],
    },
    {
      name: 'terms that are none',
      more: [
        'foo',
        'ip4:192.0.2.256',
        'ip4:192.0.2.0/33',
        'ip6:2001:db8::g',
        'include:',
        'include:localhost',
        'a/129',
        'redirect=a.example redirect=b.example',
        'exists:%{x}.example',
        'a:example.123',
        'mx\tall',
      ]
        .map((terms, i) => `s${i} 60 TXT "v=spf1 ${terms}"`)
        .join('\n'),
      faults: Array.from({ length: 11 }, (_, i) => `error spf-syntax ${i + 4}:1 s${i}.example.org TXT`),
    },
    {
      name: 'more than ten lookups, its own and those that it includes',
      more: `a 60 TXT "v=spf1 ${'a '.repeat(11)}-all"
b 60 TXT "v=spf1 include:c.example.org mx -all"
c 60 TXT "v=spf1 ${'mx '.repeat(9)}-all"
d 60 TXT "v=spf1 a redirect=c.example.org"
e 60 TXT "v=spf1 include:e.example.org ${'mx '.repeat(9)}-all"`,
      faults: [
        'warning spf-syntax 4:1 a.example.org TXT',
        'warning spf-syntax 5:1 b.example.org TXT',
        'warning spf-syntax 7:1 d.example.org TXT',
      ],
    },
  ],
  'dmarc-syntax': [
    {
      name: 'policies, and texts that are none',
      more: [
        'v=DMARC1; p=none; ',
        'v = DMARC1;p=Reject;sp=quarantine;pct=100;adkim=s;aspf=r;fo=1:d:s;ri=86400;rf=afrf',
        'v=DMARC1; p=none; rua=mailto:a@example.org!10m,https://example.org/x; ruf=mailto:b@example.org; x=y',
        'google-site-verification=x',
        'v=TLSRPTv1; rua=mailto:a@example.org',
      ]
        .map((text, i) => `_dmarc.s${i} 60 TXT "${text}"`)
        .join('\n')
        .concat('\nelsewhere 60 TXT "v=DMARC1"'),
      faults: [],
    },
    {
      name: 'malformed policies',
      more: [
        'v=dmarc1; p=none',
        'v=DMARC1',
        'v=DMARC1; p=nothing',
        'v=DMARC1; p=none; pct=101',
        'v=DMARC1; p=none; rua=a@example.org',
        'v=DMARC1; p=none; reject',
        'v=DMARC1; p=none;; sp=none',
        'v=DMARC1 p=none',
      ]
        .map((text, i) => `_dmarc.s${i} 60 TXT "${text}"`)
        .join('\n'),
      faults: Array.from({ length: 8 }, (_, i) => `error dmarc-syntax ${i + 4}:1 _dmarc.s${i}.example.org TXT`),
    },
    {
      name: 'two',
      more: '_dmarc 60 TXT "v=DMARC1; p=none"\n_dmarc 60 TXT "v=DMARC1; p=reject"',
      faults: ['error dmarc-syntax 5:1 _dmarc.example.org TXT: _dmarc.example.org TXT "v=DMARC1; p=none"'],
    },
  ],
  'caa-syntax': [
    {
      name: 'authorities, none, reports and unknown tags',
      more: [
        'issue "ca.example.net"',
        'issue ";"',
        'issue ""',
        'issuewild "ca.example.net; account=230123; x = y"',
        'issuewild "ca.example.net; policy-1 = x"',
        'ISSUE " ca.example.net ; validationmethods=dns-01;accounturi=https://a.example/1 "',
        'iodef "mailto:security@example.org"',
        'iodef "https://iodef.example.org/"',
        'unknown "what ever"',
      ]
        .map((text, i) => `s${i} 60 CAA ${i === 8 ? 128 : 0} ${text}`)
        .join('\n'),
      faults: [],
    },
    {
      name: 'values that are none',
      more: [
        'issue "a b"',
        'issue "ca..example"',
        'issuewild "ca.example; x"',
        'iodef "security@example.org"',
        'issue "%"',
      ]
        .map((text, i) => `s${i} 60 CAA 0 ${text}`)
        .join('\n'),
      faults: Array.from({ length: 5 }, (_, i) => `error caa-syntax ${i + 4}:1 s${i}.example.org CAA`),
    },
    {
      name: 'a value that is none, where others answer',
      more: 'sub 60 NS ns\nx.sub 60 CAA 0 issue "a b"',
      faults: ['warning occluded 5:1 x.sub.example.org CAA: sub.example.org NS ns.example.org'],
    },
  ],
  'svcb-alias-mode': [
    {
      name: 'an alias, and a service',
      more: '@ 60 HTTPS 0 ns\nx 60 SVCB 1 . alpn=h2\nx 60 SVCB 2 ns\nx 60 A 192.0.2.1',
      faults: [],
    },
    {
      name: 'an alias with parameters, and one beside a service',
      more: '@ 60 HTTPS 0 ns alpn=h2\nx 60 SVCB 1 . alpn=h2\nx 60 SVCB 0 ns\nx 60 AAAA 2001:db8::1',
      faults: ['warning svcb-alias-mode 4:1 example.org HTTPS', 'error svcb-alias-mode 6:1 x.example.org SVCB'],
    },
  ],
  'svcb-params': [
    {
      name: 'services of all kinds, and an alias whose parameters nobody reads',
      more: `a 60 SVCB 1 . mandatory=port,alpn port=60 alpn=h3
b 60 HTTPS 1 . mandatory=ipv4hint ipv4hint=192.0.2.1 no-default-alpn alpn=h2
c 60 SVCB 1 . alpn=h2,h3 key9999=any
_dns.d 60 SVCB 1 ns alpn=h2,dot dohpath=/q{?dns}
_853._dns.d 60 SVCB 1 ns alpn=doq
_dns.e 60 SVCB 0 ns
ns2._dns 60 SVCB 1 ns
_x._dns 60 SVCB 1 ns
a 60 A 192.0.2.1
c 60 AAAA 2001:db8::1`,
      faults: [],
    },
    {
      name: 'values that are none, and what others need',
      more: `a 60 SVCB 1 . key3=a
b 60 HTTPS 1 . mandatory=port
c 60 HTTPS 1 . no-default-alpn
d 60 NS ns.example.com.
x.d 60 SVCB 1 . mandatory=port
a 60 A 192.0.2.1
b 60 A 192.0.2.1
c 60 A 192.0.2.1`,
      faults: [
        'error svcb-params 4:1 a.example.org SVCB',
        'error svcb-params 5:1 b.example.org HTTPS',
        'error svcb-params 6:1 c.example.org HTTPS',
        'error svcb-params 8:1 x.d.example.org SVCB',
        'warning occluded 8:1 x.d.example.org SVCB: d.example.org NS ns.example.com',
      ],
    },
    {
      name: 'an ECH configuration that is none',
      more: `a 60 HTTPS 1 . ech=
b 60 HTTPS 1 . ech=AAA=
a 60 A 192.0.2.1
b 60 A 192.0.2.1`,
      faults: ['error svcb-params 4:1 a.example.org HTTPS'],
    },
    {
      name: 'DNS servers without a protocol, or without a path over HTTP',
      more: `_dns.a 60 SVCB 1 ns dohpath=/{?dns}
_DNS.b 60 SVCB 1 ns alpn=http/1.1
_dns.c 60 SVCB 1 ns alpn=dot,h2
_443._dns.d 60 SVCB 1 ns alpn=h3
_dns.e 60 SVCB 1 ns alpn=h1\\\\,h2
s 60 NS ns.example.com.
_dns.s 60 SVCB 1 ns`,
      faults: [
        'error svcb-params 4:1 _dns.a.example.org SVCB',
        'error svcb-params 5:1 _DNS.b.example.org SVCB',
        'error svcb-params 6:1 _dns.c.example.org SVCB',
        'error svcb-params 7:1 _443._dns.d.example.org SVCB',
        'warning svcb-params 8:1 _dns.e.example.org SVCB',
        'warning occluded 10:1 _dns.s.example.org SVCB: s.example.org NS ns.example.com',
      ],
    },
    {
      name: 'keys that are mandatory by themselves',
      more: `a 60 HTTPS 1 . mandatory=port port=1
_dns 60 SVCB 1 ns mandatory=port alpn=dot port=1
a 60 A 192.0.2.1`,
      faults: ['warning svcb-params 4:1 a.example.org HTTPS', 'warning svcb-params 5:1 _dns.example.org SVCB'],
    },
  ],
  'ds-digest': [
    {
      name: 'digests as long as their types say, of a type that nobody knows, and of a removal',
      more: `s 60 NS ns.example.com.
s 60 DS 1 8 1 ${'00'.repeat(20)}
s 60 DS 1 8 2 ${'00'.repeat(32)}
s 60 DS 1 8 3 ${'00'.repeat(32)}
s 60 DS 1 8 4 ${'00'.repeat(48)}
s 60 DS 1 8 99 00
@ 60 CDS 0 0 0 00
@ 60 CDNSKEY 0 3 0 AA==`,
      faults: [],
    },
    {
      name: 'digests of wrong lengths, at a zone cut too',
      more: `s 60 NS ns.example.com.
${[1, 2, 3, 4].map((kind) => `s 60 DS 1 8 ${kind} ${'00'.repeat(21)}`).join('\n')}
@ 60 CDS 1 8 2 00`,
      faults: [
        ...[5, 6, 7, 8].map((line) => `error ds-digest ${line}:1 s.example.org DS`),
        'error ds-digest 9:1 example.org CDS',
        'warning cds-cdnskey 9:1 example.org CDS',
      ],
    },
  ],
  'sshfp-length': [
    {
      name: 'fingerprints as long as their types say, and of a type that nobody knows',
      more: `a 60 SSHFP 4 1 ${'00'.repeat(20)}\na 60 SSHFP 4 2 ${'00'.repeat(32)}\na 60 SSHFP 4 9 00`,
      faults: [],
    },
    {
      name: 'fingerprints of wrong lengths',
      more: `a 60 SSHFP 4 1 ${'00'.repeat(32)}\na 60 SSHFP 4 2 ${'00'.repeat(20)}`,
      faults: ['error sshfp-length 4:1 a.example.org SSHFP', 'error sshfp-length 5:1 a.example.org SSHFP'],
    },
  ],
  'naptr-regexp': [
    {
      name: 'a substitution, a replacement, and neither',
      more: `a 60 NAPTR 1 1 u E2U+sip "!^.*$!sip:a@b!i" .\na 60 NAPTR 1 1 a x "" ns\na 60 NAPTR 1 1 "" "" "" .`,
      faults: [],
    },
    {
      name: 'no substitution, and one beside a replacement',
      more: `a 60 NAPTR 1 1 u E2U+sip "!^.*$!sip:a@b" .\nb 60 NAPTR 1 1 u E2U+sip "!^.*$!sip:a@b!" ns`,
      faults: ['error naptr-regexp 4:1 a.example.org NAPTR', 'warning naptr-regexp 5:1 b.example.org NAPTR'],
    },
  ],
  'ns-at-wildcard': [
    {
      name: 'a wildcard of another type, and delegations below one',
      more: '* 60 TXT a\nx.* 60 NS ns.example.com.',
      faults: [],
    },
    {
      name: 'a wildcard at the apex, and one further below',
      more: '* 60 NS ns.example.com.\n*.a.b 60 NS ns.example.com.\n*.a.b 60 NS ns.example.net.',
      faults: ['warning ns-at-wildcard 4:1 *.example.org NS', 'warning ns-at-wildcard 5:1 *.a.b.example.org NS'],
    },
    {
      name: 'a wildcard out of the zone',
      more: '*.example.net. 60 NS ns.example.com.',
      faults: ['error out-of-zone 4:1 *.example.net NS'],
    },
  ],
  'nsec3-owner': [
    {
      name: 'a hash, of another algorithm too',
      more: `0p9mhaveqvm6t7vbl5lop2u3t2rp3tom 60 NSEC3 1 1 12 aabbccdd 0p9mhaveqvm6t7vbl5lop2u3t2rp3tom A
CPNMU 60 NSEC3 2 1 12 aabbccdd CPNMU A`,
      faults: [],
    },
    {
      name: 'padding, a wrong length, a name below another, and the apex',
      more: ['CPNMU===', 'cpnmu', '0p9mhaveqvm6t7vbl5lop2u3t2rp3tom.a', '@']
        .map((owner) => `${owner} 60 NSEC3 1 1 12 aabbccdd 0p9mhaveqvm6t7vbl5lop2u3t2rp3tom A`)
        .join('\n'),
      faults: [
        'error nsec3-owner 4:1 CPNMU\\=\\=\\=.example.org NSEC3',
        'error nsec3-owner 5:1 cpnmu.example.org NSEC3',
        'error nsec3-owner 6:1 0p9mhaveqvm6t7vbl5lop2u3t2rp3tom.a.example.org NSEC3',
        'error nsec3-owner 7:1 example.org NSEC3',
      ],
    },
  ],
  'tlsa-usage': [
    {
      name: 'digests, a whole certificate, and private use',
      more: `_1._tcp 60 TLSA 3 1 1 ${'00'.repeat(32)}
_1._tcp 60 TLSA 2 0 2 ${'00'.repeat(64)}
_1._tcp 60 TLSA 0 0 0 3082
_1._tcp 60 TLSA 255 255 255 00`,
      faults: [],
    },
    {
      name: 'numbers that mean nothing, and digests of a wrong length',
      more: `a 60 TLSA 4 1 1 ${'00'.repeat(32)}
b 60 TLSA 3 2 1 ${'00'.repeat(32)}
c 60 TLSA 3 1 3 ${'00'.repeat(32)}
d 60 TLSA 3 1 1 ${'00'.repeat(31)}
e 60 SMIMEA 3 1 2 ${'00'.repeat(32)}`,
      faults: ['a', 'b', 'c', 'd', 'e'].map(
        (name, i) => `error tlsa-usage ${i + 4}:1 ${name}.example.org ${name === 'e' ? 'SMIMEA' : 'TLSA'}`,
      ),
    },
  ],
  'ns-count': [
    { name: 'two name servers', more: '', faults: [] },
    {
      name: 'one',
      lines: '@ 60 SOA ns.example.com. h 7 2h 15m 2w 5m\n@ 60 NS ns.example.com.',
      faults: ['warning ns-count 2:1 example.org NS'],
    },
  ],
  'address-scope': [
    {
      name: 'addresses of the Internet, of documentation and of block lists',
      more: `a 60 A 11.0.0.1
a 60 A 172.32.0.1
a 60 A 100.63.255.255
a 60 A 100.128.0.0
a 60 A 169.253.255.255
a 60 A 223.255.255.255
a 60 A 203.0.113.1
a 60 A 127.0.0.2
localhost 60 A 127.0.0.1
localhost 60 AAAA ::1
a 60 AAAA 2001:db8::1
a 60 AAAA 64:ff9b::1`,
      faults: [],
    },
    { name: 'a zone that is not seen from the Internet', apex: 'corp.internal', more: 'a 60 A 10.0.0.1', faults: [] },
    {
      name: 'addresses that lead nowhere',
      more: [
        '10.0.0.1',
        '172.31.255.255',
        '192.168.0.1',
        '100.127.255.255',
        '169.254.1.1',
        '127.0.0.1',
        '0.0.0.0',
        '239.1.1.1',
      ]
        .map((address, i) => `a${i} 60 A ${address}`)
        .concat(['fd00::1', 'fe80::1', '::1', '::'].map((address, i) => `a${i + 8} 60 AAAA ${address}`))
        .join('\n'),
      faults: Array.from({ length: 12 }, (_, i) => {
        return `warning address-scope ${i + 4}:1 a${i}.example.org ${i < 8 ? 'A' : 'AAAA'}`
      }),
    },
  ],
}

describe.each(Object.entries(cases))('%s', (_code, ofRule) => {
  test.each(ofRule)('$name', ({ more = '', lines = head(more), apex = 'example.org', faults }) => {
    const zone = zoneOfFile(fileOf('db.example.org', lines), mustName(`${apex}.`))
    expect(checkZone(zone).map(show).toSorted()).toEqual(faults.toSorted())
  })
})

/** Those that look at the project around the zone have theirs in `project-rules.test.ts`. */
const ofProjects: ReadonlySet<string> = new Set(['ns-diversity', 'zone-truncated'])
const ofTheirOwnFile = await loadRuleCases()

describe('the rules over one zone', () => {
  it('have each a passing and a failing case', () => {
    for (const rule of rules) {
      if (rule.kind !== 'zone' || rule.check === undefined || ofProjects.has(rule.code)) continue
      if (ofTheirOwnFile.has(rule.code)) continue
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

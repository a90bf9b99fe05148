import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Change } from '../../src/diff/change.ts'
import { diffZones } from '../../src/diff/diff.ts'
import { compareNames } from '../../src/dns/name.ts'
import { typeName } from '../../src/rdata/registry.ts'
import { zoneDigest } from '../../src/zone/digest.ts'
import { NameTable } from '../../src/zone/name-table.ts'
import { printRdata, type RRset, rrsetKey } from '../../src/zone/rrset.ts'
import type { Zone } from '../../src/zone/zone.ts'
import { rrsetOf, zoneOf, zoneOfRRsets } from './zone-of.ts'

const base = [
  '@ 3600 SOA ns1 hostmaster 7 2h 15m 2w 5m',
  '@ 3600 NS ns1, ns2.example.net.',
  '@ 3600 MX 10 mx1, 20 mx2',
  'www 300 CNAME web',
  'web 300 A 192.0.2.80, 192.0.2.81',
  'x 60 TXT "a" "b"',
]

/** `+www A`, `~web A 300 192.0.2.1 > 300 192.0.2.2` */
function show(change: Change): string {
  const side = (rrset: RRset) => `${rrset.ttl} ${rrset.rdata.map((wire) => printRdata(rrset.type, wire)).join(', ')}`
  const what = `${change.owner} ${typeName(change.type)}`
  if (change.action === 'create') return `+${what} ${side(change.after)}`
  if (change.action === 'delete') return `-${what} ${side(change.before)}`
  return `~${what} ${side(change.before)} > ${side(change.after)}`
}

/** The base with lines replaced where owner and type are the same, removed (`-owner TYPE`) or added. */
function edited(...edits: readonly string[]): string[] {
  const key = (line: string) => {
    const [owner, , type] = line.split(' ')
    return `${owner} ${type}`
  }
  const lines = new Map(base.map((line) => [key(line), line]))
  for (const edit of edits) {
    if (edit.startsWith('-')) lines.delete(edit.slice(1))
    else lines.set(key(edit), edit)
  }
  return [...lines.values()]
}

const cases: readonly { name: string; after: readonly string[]; changes: readonly string[] }[] = [
  { name: 'the same', after: base, changes: [] },
  { name: 'another order of RRsets', after: base.toReversed(), changes: [] },
  { name: 'another order of records', after: edited('web 300 A 192.0.2.81, 192.0.2.80'), changes: [] },
  { name: 'another order of records with names', after: edited('@ 3600 MX 20 mx2, 10 mx1'), changes: [] },
  { name: 'another spelling of an owner', after: edited('-www CNAME', 'WWW 300 CNAME web'), changes: [] },
  {
    name: 'another spelling in rdata',
    after: edited('www 300 CNAME WEB', '@ 3600 NS NS1, ns2.EXAMPLE.net.'),
    changes: [],
  },
  { name: 'another serial', after: edited('@ 3600 SOA ns1 hostmaster 4294967295 2h 15m 2w 5m'), changes: [] },
  {
    name: 'another serial and spelling',
    after: edited('@ 3600 SOA NS1 hostmaster 8 2h 15m 2w 5m'),
    changes: [],
  },
  {
    name: 'another minimum',
    after: edited('@ 3600 SOA ns1 hostmaster 7 2h 15m 2w 1d'),
    changes: [
      '~example. SOA 3600 ns1.example. hostmaster.example. 7 7200 900 1209600 300 > 3600 ns1.example. hostmaster.example. 7 7200 900 1209600 86400',
    ],
  },
  {
    name: 'another TTL',
    after: edited('www 60 CNAME web'),
    changes: ['~www.example. CNAME 300 web.example. > 60 web.example.'],
  },
  {
    name: 'another address of two',
    after: edited('web 300 A 192.0.2.80, 192.0.2.82'),
    changes: ['~web.example. A 300 192.0.2.80, 192.0.2.81 > 300 192.0.2.80, 192.0.2.82'],
  },
  {
    name: 'one record less',
    after: edited('web 300 A 192.0.2.80'),
    changes: ['~web.example. A 300 192.0.2.80, 192.0.2.81 > 300 192.0.2.80'],
  },
  {
    name: 'the case of text, which counts',
    after: edited('x 60 TXT "A" "b"'),
    changes: ['~x.example. TXT 60 "a" "b" > 60 "A" "b"'],
  },
  {
    name: 'the cut of text, which counts',
    after: edited('x 60 TXT "ab"'),
    changes: ['~x.example. TXT 60 "a" "b" > 60 "ab"'],
  },
  {
    name: 'another type, canonically ordered by it',
    after: edited('-www CNAME', 'www 300 AAAA 2001:db8::1', 'www 300 A 192.0.2.1'),
    changes: [
      '+www.example. A 300 192.0.2.1',
      '-www.example. CNAME 300 web.example.',
      '+www.example. AAAA 300 2001:db8::1',
    ],
  },
  {
    name: 'several owners, in canonical order',
    after: edited('-x TXT', 'b.a 1 A 192.0.2.1', 'aa 1 A 192.0.2.1', 'a 1 A 192.0.2.1', '\\001.a 1 A 192.0.2.1'),
    changes: [
      '+a.example. A 1 192.0.2.1',
      '+\\001.a.example. A 1 192.0.2.1',
      '+b.a.example. A 1 192.0.2.1',
      '+aa.example. A 1 192.0.2.1',
      '-x.example. TXT 60 "a" "b"',
    ],
  },
]

describe.each([
  ['one name table', (lines: readonly string[], other?: Zone) => zoneOf(lines, other?.names)],
  ['a table each', (lines: readonly string[]) => zoneOf(lines)],
])('diffZones over %s', (_, make) => {
  test.each(cases)('$name', ({ after, changes }) => {
    const before = make(base)
    expect(diffZones(before, make(after, before)).map(show)).toEqual(changes)
  })

  it('leaves out what others maintain, made, changed or removed', () => {
    const before = make(base)
    const after = make(edited('www 60 CNAME web', '-x TXT', '_acme-challenge 60 TXT "t"', 'y 5 A 192.0.2.1'), before)
    const leaveOut = (owner: string, type: number) => type === 16 || owner === 'www.example.'
    expect(diffZones(before, after, { leaveOut }).map(show)).toEqual(['+y.example. A 5 192.0.2.1'])
  })
})

const line = fc
  .tuple(
    fc.constantFrom('a', 'A', 'b.a', 'c', '*.c', '\\000.c'),
    fc.constantFrom(60, 300),
    fc.constantFrom(
      'A 192.0.2.1, 192.0.2.2',
      'A 192.0.2.2, 192.0.2.1',
      'A 192.0.2.3',
      'MX 10 a, 10 b',
      'MX 10 B, 10 A',
      'TXT x',
    ),
  )
  .map(([owner, ttl, rdata]) => rrsetOf(`${owner} ${ttl} ${rdata}`))
const zoneContent = fc.uniqueArray(line, { selector: rrsetKey, maxLength: 12 })

test('changes applied to one zone give the other, whatever the tables, and come in canonical order', () => {
  fc.assert(
    fc.property(zoneContent, zoneContent, fc.boolean(), (one, two, shared) => {
      const names = shared ? new NameTable() : undefined
      const before = zoneOfRRsets(one, names)
      const after = zoneOfRRsets(two, names)
      const changes = diffZones(before, after)
      const content = new Map(one.map((rrset) => [rrsetKey(rrset), rrset]))
      for (const change of changes) {
        if (change.action === 'delete') content.delete(rrsetKey(change))
        else content.set(rrsetKey(change), change.after)
      }
      expect(zoneDigest(zoneOfRRsets(content.values()))).toBe(zoneDigest(after))
      const ordered = changes.toSorted((a, b) => compareNames(a.owner, b.owner) || a.type - b.type)
      expect(changes).toEqual(ordered)
    }),
  )
})

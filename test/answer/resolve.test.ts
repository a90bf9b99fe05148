import { describe, expect, it } from 'vitest'
import { resolveInZones } from '../../src/answer/resolve.ts'
import { mustName } from '../../src/dns/name.ts'
import { rcodeName } from '../../src/message/codes.ts'
import { printRRset } from '../../src/zone/rrset.ts'
import { zonesFrom } from './zones.ts'

const head = '@ 60 SOA ns hostmaster 1 2 3 4 5\n@ 60 NS ns\n'
const zones = zonesFrom({
  example: `${head}www 60 CNAME web.other.
loop 60 CNAME back.other.
*.w 60 A 192.0.2.1
*.v 60 TXT "v"
sub 60 NS ns.elsewhere.
child 60 NS ns.child
dname 60 DNAME other.
away 60 CNAME www.elsewhere.
${Array.from({ length: 20 }, (_, i) => `c${i} 60 CNAME c${i + 1}`).join('\n')}
c20 60 A 192.0.2.20
`,
  'child.example': `${head}www 60 A 192.0.2.2\n`,
  other: `${head}web 60 A 192.0.2.3\nback 60 CNAME loop.example.\n`,
})

describe('resolveInZones', () => {
  it.each([
    ['www.example.', 'answer', 'NOERROR', ['found', 'found'], 'web.other.', 'other.'],
    ['loop.example.', 'loop', 'SERVFAIL', ['found', 'found'], 'loop.example.', 'example.'],
    ['c9.example.', 'answer', 'NOERROR', new Array<string>(12).fill('found'), 'c20.example.', 'example.'],
    ['c8.example.', 'loop', 'SERVFAIL', new Array<string>(12).fill('found'), 'c20.example.', 'example.'],
    ['a.b.w.example.', 'answer', 'NOERROR', ['wildcard'], 'a.b.w.example.', 'example.'],
    ['a.v.example.', 'nodata', 'NOERROR', [], 'a.v.example.', 'example.'],
    ['web.dname.example.', 'answer', 'NOERROR', ['found', 'synthesised', 'found'], 'web.other.', 'other.'],
    ['www.sub.example.', 'delegation', 'NOERROR', [], 'www.sub.example.', 'example.'],
    ['www.child.example.', 'answer', 'NOERROR', ['found'], 'www.child.example.', 'child.example.'],
    ['absent.example.', 'nxdomain', 'NXDOMAIN', [], 'absent.example.', 'example.'],
    ['away.example.', 'outside', 'NOERROR', ['found'], 'www.elsewhere.', 'example.'],
    ['www.elsewhere.', 'outside', 'REFUSED', [], 'www.elsewhere.', undefined],
  ])('%s ends in %s', (name, outcome, rcode, how, last, apex) => {
    const resolution = resolveInZones(zones, mustName(name), 1)
    expect({
      outcome: resolution.outcome,
      rcode: rcodeName(resolution.rcode),
      how: resolution.steps.map((step) => step.how),
      last: resolution.name,
      apex: resolution.zone?.apexName,
    }).toEqual({ outcome, rcode, how, last, apex })
  })

  it('stays in the first zone where it is told to', () => {
    const within = { within: 'first-zone' } as const
    expect(resolveInZones(zones, mustName('www.example.'), 1, within)).toMatchObject({
      outcome: 'outside',
      steps: [{ rrset: { owner: 'www.example.' } }],
    })
  })

  it('tells the cut, and where an RRset was written', () => {
    const { zone, cut } = resolveInZones(zones, mustName('www.sub.example.'), 1)
    expect(zone !== undefined && cut !== undefined && printRRset(zone.rrset(cut))).toEqual([
      'sub.example. 60 IN NS ns.elsewhere.',
    ])
    const [step] = resolveInZones(zones, mustName('X.w.example.'), 1).steps
    expect(step && printRRset(step.rrset)).toEqual(['X.w.example. 60 IN A 192.0.2.1'])
    expect(step?.zone.placeOf(step.zone.firstRecord(step.source))?.file.path).toBe('example.zone')
  })

  it('asks for DS above the cut', () => {
    expect(resolveInZones(zones, mustName('child.example.'), 43)).toMatchObject({
      outcome: 'nodata',
      zone: { apexName: 'example.' },
    })
    expect(resolveInZones(zones, mustName('other.'), 43)).toMatchObject({
      outcome: 'nodata',
      zone: { apexName: 'other.' },
    })
  })

  it('leaves no trace of the names that are asked for', () => {
    const sizes = [...zones].map((zone) => zone.names.size)
    for (let i = 0; i < 1_000; i++) {
      for (const below of ['example.', 'w.example.', 'sub.example.', 'dname.example.', 'absent.']) {
        resolveInZones(zones, mustName(`Never-${i}.Seen.${below}`), 1)
      }
    }
    expect([...zones].map((zone) => zone.names.size)).toEqual(sizes)
  })
})

import { describe, expect, it } from 'vitest'
import { mustName } from '../../src/dns/name.ts'
import { zoneDigest } from '../../src/zone/digest.ts'
import { closestEncloser, findDname, findZoneCut, sourceOfSynthesis } from '../../src/zone/lookup.ts'
import { NameTable } from '../../src/zone/name-table.ts'
import { readMasterFile } from '../../src/zonefile/reader.ts'
import { readText, sourceFile } from '../zonefile/reading.ts'

const { zone } = readText(`$TTL 60
@ NS ns.example.net.
sub NS ns.sub
ns.sub A 192.0.2.1
deep.sub NS ns.example.net.
*.wild A 192.0.2.2
a.b.ent A 192.0.2.3
moved TYPE39 \\# 13 076578616d706c65036e657400
`)
const id = (name: string) => zone.names.fold(zone.names.intern(mustName(name)))
const ownerOf = (rrset: number) => (rrset < 0 ? '' : zone.names.name(zone.ownerOf(rrset)))

describe('lookup', () => {
  it.each([
    ['sub.example.', 'sub.example.'],
    ['NS.Sub.example.', 'sub.example.'],
    ['x.deep.sub.example.', 'sub.example.'],
    ['example.', ''],
    ['b.ent.example.', ''],
  ])('the zone cut at or above %s is %s', (name, cut) => {
    expect(ownerOf(findZoneCut(zone, id(name)))).toBe(cut)
  })

  it.each([
    ['x.moved.example.', 'moved.example.'],
    ['y.x.moved.example.', 'moved.example.'],
    ['moved.example.', ''],
    ['example.', ''],
  ])('the DNAME above %s is %s', (name, dname) => {
    expect(ownerOf(findDname(zone, id(name)))).toBe(dname)
  })

  it.each([
    ['x.y.example.', 'example.'],
    ['x.b.ent.example.', 'b.ent.example.'],
    ['a.b.ent.example.', 'a.b.ent.example.'],
  ])('the closest encloser of %s is %s', (name, encloser) => {
    expect(zone.names.name(closestEncloser(zone, id(name)))).toBe(encloser)
  })

  it.each([
    ['x.wild.example.', '*.wild.example.'],
    ['y.x.wild.example.', '*.wild.example.'],
    ['x.example.', undefined],
    // RFC 4592 section 3.3.1: a name that exists hides the wildcard from what is below it.
    ['x.*.wild.example.', undefined],
  ])('the wildcard for %s is %s', (name, wildcard) => {
    const source = sourceOfSynthesis(zone, id(name))
    expect(source < 0 ? undefined : zone.names.name(source)).toBe(wildcard)
  })
})

describe('zones that share a table', () => {
  it('hold their own names only, and as many as they have', () => {
    const names = new NameTable()
    const zones = Array.from({ length: 50 }, (_, i) => {
      const apex = mustName(`z${i}.example.`)
      const text = `$TTL 60\n@ NS ns.z${(i + 1) % 50}.example.\na.b A 192.0.2.${i}\n`
      return readMasterFile(sourceFile(text), { apex, names }).zone
    })
    for (const [i, one] of zones.entries()) {
      const exists = (name: string) => one.exists(names.find(mustName(name)))
      expect([`z${i}.example.`, `b.z${i}.example.`, `a.b.z${i}.example.`].map(exists)).toEqual([true, true, true])
      expect(['example.', '.', `ns.z${i}.example.`, `a.b.z${(i + 7) % 50}.example.`].some(exists)).toBe(false)
      expect(one.find(names.find(mustName(`b.z${i}.example.`)), 1)).toBe(-1)
      expect(one.get(mustName(`A.B.z${i}.example.`), 1)?.rdata).toEqual([Uint8Array.of(192, 0, 2, i)])
    }
  })

  it('grow without losing a name', () => {
    const lines = Array.from({ length: 5000 }, (_, i) => `h${i}.s${i % 13} A 192.0.2.1`)
    const small = readMasterFile(sourceFile('$INCLUDE rest\n'), {
      apex: mustName('example.'),
      load: (path) => sourceFile(`$TTL 60\n${lines.join('\n')}\n`, path),
    }).zone
    expect(small.rrsetCount).toBe(5000)
    const found = lines.filter((_, i) => small.find(small.names.find(mustName(`h${i}.s${i % 13}.example.`)), 1) === i)
    expect(found).toHaveLength(5000)
    expect(small.exists(small.names.find(mustName('s12.example.')))).toBe(true)
  })
})

it('a digest leaves out what it is told to', () => {
  const [a, b] = ['x A 192.0.2.1\n', 'x A 192.0.2.1\n_acme-challenge TXT a\n'].map(
    (text) => readText(`$TTL 60\n${text}`).zone,
  )
  if (a === undefined || b === undefined) throw new Error('two zones')
  expect(zoneDigest(b)).not.toBe(zoneDigest(a))
  expect(zoneDigest(b, (rrset) => b.typeOf(rrset) === 16)).toBe(zoneDigest(a))
})

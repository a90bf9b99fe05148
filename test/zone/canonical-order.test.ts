import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNames, mustName } from '../../src/dns/name.ts'
import {
  ownersInCanonicalOrder,
  recordsInCanonicalOrder,
  rrsetsInCanonicalOrder,
  rrsetsInPrintOrder,
} from '../../src/zone/canonical-order.ts'
import type { Zone } from '../../src/zone/zone.ts'
import { anyZone } from '../zonefile/arbitrary-zone.ts'
import { readText } from '../zonefile/reading.ts'

const print = (zone: Zone, rrsets: readonly number[]) =>
  rrsets.map((id) => `${zone.names.name(zone.ownerOf(id))} ${zone.typeOf(id)}`)

describe('canonical order', () => {
  it('is that of RFC 4034 section 6.1, then of the types', () => {
    const owners = ['example.', 'a', 'yljkjljk.a', 'Z.a', 'zABC.a', 'z', '\\001.z', '*.z', '\\200.z']
    const lines = owners.flatMap((owner) => [
      `${owner.replace('example.', '@')} 60 TXT a`,
      `${owner.replace('example.', '@')} 60 A 192.0.2.1`,
    ])
    const { zone } = readText(`${lines.toReversed().join('\n')}\n@ 60 SOA . . 1 2 3 4 5\n`)
    const expected = [
      'example.',
      'a.example.',
      'yljkjljk.a.example.',
      'z.a.example.',
      'zabc.a.example.',
      'z.example.',
      '\\001.z.example.',
      '*.z.example.',
      '\\200.z.example.',
    ]
    expect(ownersInCanonicalOrder(zone).map((id) => zone.names.name(id))).toEqual(expected)
    const sets = expected.flatMap((owner) =>
      (owner === 'example.' ? [1, 6, 16] : [1, 16]).map((type) => `${owner} ${type}`),
    )
    expect(print(zone, rrsetsInCanonicalOrder(zone))).toEqual(sets)
    expect(print(zone, rrsetsInPrintOrder(zone))).toEqual(['example. 6', ...sets.filter((set) => set !== 'example. 6')])
  })

  it('of records is that of their octets, names in lower case', () => {
    const { zone } = readText('@ 60 MX 10 b\n@ 60 MX 10 A\n@ 60 MX 9 z\n@ 60 MX 10 aa\n')
    expect(recordsInCanonicalOrder(zone, 0).map((record) => zone.printRdata(record))).toEqual([
      '9 z.example.',
      '10 A.example.',
      '10 b.example.',
      '10 aa.example.',
    ])
  })

  it('holds all RRsets of any zone, in the order of names', () => {
    void fc.assert(
      fc.property(anyZone(), (zone) => {
        const order = rrsetsInCanonicalOrder(zone)
        expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: zone.rrsetCount }, (_, id) => id))
        const owners = order.map((id) => mustName(zone.names.name(zone.ownerOf(id))))
        for (let i = 1; i < owners.length; i++) {
          const step = compareNames(owners[i - 1] as (typeof owners)[0], owners[i] as (typeof owners)[0])
          const types = zone.typeOf(order[i] as number) - zone.typeOf(order[i - 1] as number)
          expect(step < 0 || (step === 0 && types > 0)).toBe(true)
        }
      }),
    )
  })
})

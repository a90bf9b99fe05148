import { describe, expect, it } from 'vitest'
import { mustName } from '../../src/dns/name.ts'
import { rrsetsInCanonicalOrder } from '../../src/zone/canonical-order.ts'
import { crowdSize } from '../../src/zone/zone.ts'
import { ZoneBuilder } from '../../src/zone/zone-builder.ts'

const apex = mustName('example.org.')
const firstType = 1000

/** A zone with records of so many types at `many`, each twice with other rdata between, and one record beside it. */
function zoneOf(count: number) {
  const builder = new ZoneBuilder(apex)
  for (const octet of [1, 2]) {
    for (let type = firstType; type < firstType + count; type++) {
      builder.add({ owner: mustName('many.example.org.'), type, ttl: 300, rdata: [Uint8Array.of(octet)] })
    }
  }
  builder.add({ owner: mustName('www.example.org.'), type: firstType, ttl: 300, rdata: [Uint8Array.of(1)] })
  return builder.build()
}

describe('an owner of many types', () => {
  it.each([1, crowdSize, crowdSize + 1, crowdSize + 2, 500])('has each of %i RRsets once', (count) => {
    const zone = zoneOf(count)
    expect([zone.rrsetCount, zone.recordCount]).toEqual([count + 1, 2 * count + 1])
    const many = zone.names.find(mustName('many.example.org.'))
    for (let i = 0; i < count; i++) {
      const rrset = zone.find(many, firstType + i)
      expect([rrset, zone.typeOf(rrset), zone.recordCountOf(rrset)]).toEqual([i, firstType + i, 2])
    }
    expect([zone.find(many, firstType - 1), zone.find(many, firstType + count)]).toEqual([-1, -1])
    const inOrder = []
    for (let id = zone.firstRRsetAt(many); id >= 0; id = zone.nextRRset(id)) inOrder.push(id)
    expect(inOrder).toEqual(Array.from({ length: count }, (_, i) => i))
  })

  it('stands in canonical order by the codes of its types, in whatever order they came', () => {
    const builder = new ZoneBuilder(apex)
    const types = Array.from({ length: 300 }, (_, i) => firstType + ((i * 7) % 300))
    for (const type of types) builder.add({ owner: apex, type, ttl: 300, rdata: [Uint8Array.of(1)] })
    const zone = builder.build()
    expect(rrsetsInCanonicalOrder(zone).map((id) => zone.typeOf(id))).toEqual(types.toSorted((a, b) => a - b))
  })

  it('takes time by their number, not by its square', () => {
    zoneOf(100)
    const { user } = process.cpuUsage()
    expect(zoneOf(30_000).rrsetCount).toBe(30_001)
    expect(process.cpuUsage().user - user).toBeLessThan(4_000_000)
  })
})

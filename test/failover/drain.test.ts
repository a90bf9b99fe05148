import { describe, expect, test } from 'vitest'
import { diffZones } from '../../src/diff/diff.ts'
import { drainedBy, drainSeconds, negativeTtl } from '../../src/failover/drain.ts'
import type { Zone } from '../../src/zone/zone.ts'
import { readMasterFile } from '../../src/zonefile/reader.ts'
import { nameOf } from '../operate/scene.ts'

function zone(soaTtl: number, minimum: number, ...records: readonly string[]): Zone {
  const text = `@ ${soaTtl} SOA ns h 1 7200 900 1209600 ${minimum}\n@ 86400 NS ns\nns 86400 A 192.0.2.1\n${records.join('\n')}\n`
  return readMasterFile({ path: 'zone', bytes: Buffer.from(text) }, { apex: nameOf('a.example.') }).zone
}

describe('the drain of a change', () => {
  const cases: readonly (readonly [string, Zone, Zone, number])[] = [
    ['nothing', zone(60, 60), zone(60, 60), 0],
    ['an address: its old TTL', zone(60, 60, 'www 600 A 192.0.2.80'), zone(60, 60, 'www 30 A 192.0.2.81'), 600],
    ['what goes: its TTL', zone(60, 60, 'www 900 A 192.0.2.80'), zone(60, 60), 900],
    ['what is new: as long as its absence is kept', zone(3600, 300), zone(3600, 300, 'www 900 A 192.0.2.80'), 300],
    ['what is new, by the lesser of the two', zone(120, 300), zone(120, 300, 'www 900 A 192.0.2.80'), 120],
    ['the longest of several', zone(60, 60, 'a 5 A 192.0.2.1', 'b 7 A 192.0.2.1'), zone(60, 60), 7],
    ['the SOA alone', zone(3600, 300), zone(3600, 30), 0],
  ]
  test.each(cases)('of %s', (_, before, after, seconds) => {
    expect(drainSeconds(before, diffZones(before, after))).toBe(seconds)
  })

  test('a zone without a SOA has no negative TTL', () => {
    expect(
      negativeTtl(readMasterFile({ path: 'z', bytes: Buffer.from('') }, { apex: nameOf('a.example.') }).zone),
    ).toBe(0)
  })

  test('ends when the seconds are over, where they are known', () => {
    expect(drainedBy(Date.parse('2026-11-22T12:00:00Z'), 90)).toBe('2026-11-22T12:01:30.000Z')
    expect(drainedBy(0, null)).toBeNull()
  })
})

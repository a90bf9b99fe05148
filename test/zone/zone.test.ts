import { describe, expect, it } from 'vitest'
import { mustName, type Name } from '../../src/dns/name.ts'
import { recordTypeOfName } from '../../src/rdata/registry.ts'
import { WireSink } from '../../src/rdata/sink.ts'
import { tokenizeRdata } from '../../src/rdata/tokens.ts'
import { zoneDigest } from '../../src/zone/digest.ts'
import { printRRset, type RRset } from '../../src/zone/rrset.ts'
import { ZoneBuilder } from '../../src/zone/zone-builder.ts'

const apex = mustName('example.')

function rrset(owner: string, type: string, ttl: number, ...texts: string[]): RRset {
  const recordType = recordTypeOfName(type)
  if (recordType === undefined) throw new Error(type)
  const rdata = texts.map((text) => {
    const sink = new WireSink()
    const tokens = tokenizeRdata(text, apex)
    if (!recordType.parse(tokens, sink)) throw new Error(`${text}: ${tokens.fault?.message}`)
    return sink.take()
  })
  return { owner: mustName(owner, apex), type: recordType.code, ttl, rdata }
}

function zoneOf(...rrsets: RRset[]) {
  const builder = new ZoneBuilder(apex)
  for (const set of rrsets) builder.add(set)
  return builder.build()
}

const base = [
  rrset('@', 'SOA', 3600, 'ns1 hostmaster 7 2h 15m 2w 5m'),
  rrset('@', 'NS', 3600, 'ns1', 'ns2.example.net.'),
  rrset('WWW', 'CNAME', 300, 'Web'),
  rrset('web', 'A', 300, '192.0.2.80'),
  rrset('a.b.deep', 'TXT', 60, '"one" "t;wo"'),
]

describe('Zone', () => {
  const zone = zoneOf(...base)

  it('finds RRsets whatever the spelling, and keeps it', () => {
    expect(zone.get(mustName('www.EXAMPLE.'), 5)).toEqual(base[2])
    expect(printRRset(zone.get(mustName('www.example.'), 5) as RRset)).toEqual([
      'WWW.example. 300 IN CNAME Web.example.',
    ])
  })

  it('knows its serial and its empty non-terminals', () => {
    expect(zone.serial).toBe(7)
    const exists = (name: string) => zone.exists(zone.names.find(mustName(name) as Name))
    expect(exists('deep.example.')).toBe(true)
    expect(exists('b.deep.example.')).toBe(true)
    expect(exists('nothing.example.')).toBe(false)
    expect(exists('.')).toBe(false)
  })

  it('has one digest for one content, whatever order, spelling and serial', () => {
    const other = zoneOf(
      rrset('web', 'A', 300, '192.0.2.80'),
      rrset('www', 'CNAME', 300, 'WEB'),
      rrset('a.b.deep', 'TXT', 60, '"one" "t;wo"'),
      rrset('@', 'NS', 3600, 'ns2.example.net.', 'NS1'),
      rrset('@', 'SOA', 3600, 'ns1 hostmaster 99 2h 15m 2w 5m'),
    )
    expect(zoneDigest(other)).toBe(zoneDigest(zone))
    expect(zoneDigest(zoneOf(...base.slice(0, 4)))).not.toBe(zoneDigest(zone))
    expect(zoneDigest(zoneOf(...base.slice(0, 4), rrset('a.b.deep', 'TXT', 61, '"one" "t;wo"')))).not.toBe(
      zoneDigest(zone),
    )
  })

  it.each([
    'ns2 hostmaster 7 2h 15m 2w 5m',
    'ns1 hostmaster 7 3h 15m 2w 5m',
    'ns1 hostmaster 7 2h 16m 2w 5m',
    'ns1 hostmaster 7 2h 15m 3w 5m',
    'ns1 hostmaster 7 2h 15m 2w 6m',
  ])('has another digest with the SOA %s', (soa) => {
    expect(zoneDigest(zoneOf(rrset('@', 'SOA', 3600, soa), ...base.slice(1)))).not.toBe(zoneDigest(zone))
  })

  it('leaves duplicates out, also where only the case of a name differs', () => {
    expect(
      zoneOf(rrset('x', 'MX', 5, '10 Mail', '10 mAIL', '20 mail')).get(mustName('x.example.'), 15)?.rdata,
    ).toHaveLength(2)
    const many = Array.from({ length: 50 }, (_, i) => `192.0.2.${i % 25}`)
    expect(zoneOf(rrset('x', 'A', 5, ...many)).recordCount).toBe(25)
  })
})

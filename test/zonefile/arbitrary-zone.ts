import * as fc from 'fast-check'
import { mustName, type Name, nameOfLabels } from '../../src/dns/name.ts'
import { recordTypeOfName } from '../../src/rdata/registry.ts'
import { WireSink } from '../../src/rdata/sink.ts'
import { tokenizeRdata } from '../../src/rdata/tokens.ts'
import type { RRset } from '../../src/zone/rrset.ts'
import type { Zone } from '../../src/zone/zone.ts'
import { ZoneBuilder } from '../../src/zone/zone-builder.ts'

export const apex = mustName('Zone.example.')

/** Octets that a careless writer lets break out, with all others. */
const octet = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...Buffer.from('$;()"\\.@ \t\r\n\0*', 'latin1')) },
  { weight: 3, arbitrary: fc.constantFrom(...Buffer.from('aAbBzZ019-_', 'latin1')) },
  { weight: 1, arbitrary: fc.nat(255) },
)
const octets = (limits: { minLength: number; maxLength: number }) =>
  fc.array(octet, limits).map((values) => Uint8Array.from(values))

const label = octets({ minLength: 1, maxLength: 12 })
const fewLabels = fc.array(label, { minLength: 0, maxLength: 4 })

function nameUnder(labels: readonly Uint8Array[], top: Name): Name {
  return mustName(labels.length === 0 ? top : `${nameOfLabels(labels)}${top === '.' ? '' : top}`)
}

/** A name in the zone, in its apex's spelling or another. */
const nameInZone = fc
  .tuple(fewLabels, fc.constantFrom(apex, mustName('zone.EXAMPLE.')))
  .map(([labels, top]) => nameUnder(labels, top))
const anyName = fc.oneof(
  nameInZone,
  fewLabels.map((labels) => nameUnder(labels, mustName('.'))),
)

/** Rdata in wire form out of the wire forms of its fields. */
function rdata(type: string, fields: fc.Arbitrary<readonly Uint8Array[]>): fc.Arbitrary<[number, Uint8Array]> {
  const recordType = recordTypeOfName(type)
  if (recordType === undefined) throw new Error(type)
  return fields.map((parts) => [recordType.code, Uint8Array.from(Buffer.concat(parts))])
}

function wireName(name: Name): Uint8Array {
  const sink = new WireSink()
  recordTypeOfName('NS')?.parse(tokenizeRdata(name), sink)
  return sink.take()
}

const encodedName = anyName.map(wireName)
const octetsOf = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const characterString = octets({ minLength: 0, maxLength: 20 }).map((text) => Uint8Array.of(text.length, ...text))

const anyRdata = fc.oneof(
  rdata('A', fc.tuple(octetsOf(4))),
  rdata('AAAA', fc.tuple(octetsOf(16))),
  rdata('NS', fc.tuple(encodedName)),
  rdata('PTR', fc.tuple(encodedName)),
  rdata('MX', fc.tuple(octetsOf(2), encodedName)),
  rdata('SRV', fc.tuple(octetsOf(6), encodedName)),
  rdata('TXT', fc.array(characterString, { minLength: 1, maxLength: 4 })),
  rdata('CAA', fc.tuple(octetsOf(1), fc.constant(Buffer.from('\x05issue')), octets({ minLength: 0, maxLength: 20 }))),
  rdata('TYPE65280', fc.tuple(octets({ minLength: 0, maxLength: 20 }))),
)

const ttl = fc.oneof(fc.constantFrom(0, 300, 3600), fc.nat(0x7fffffff))

/** Any zone with a SOA and an NS record. */
export function anyZone(): fc.Arbitrary<Zone> {
  const soa = fc.tuple(encodedName, encodedName, octetsOf(20))
  const records = fc.array(fc.tuple(nameInZone, ttl, anyRdata), { maxLength: 12 })
  return fc.tuple(soa, ttl, records).map(([fields, soaTtl, rest]) => {
    const builder = new ZoneBuilder(apex)
    const timers = Uint8Array.from(fields[2])
    // TTLs end at 2^31-1 (RFC 2181 section 8), and so does the minimum that may serve as one.
    timers[16] = (timers[16] as number) & 0x7f
    const soaRdata = Uint8Array.from(Buffer.concat([fields[0], fields[1], timers]))
    builder.add({ owner: apex, type: 6, ttl: soaTtl, rdata: [soaRdata] })
    builder.add({ owner: apex, type: 2, ttl: soaTtl, rdata: [wireName(mustName('ns.example.net.'))] })
    for (const [owner, recordTtl, [type, wire]] of rest) builder.add({ owner, type, ttl: recordTtl, rdata: [wire] })
    return builder.build()
  })
}

/** The RRsets of a zone as values that compare: spelling kept, records and sets in one order. */
export function contentOf(zone: Zone): unknown[] {
  const sorted = (set: RRset) => set.rdata.map((wire) => Buffer.from(wire).toString('hex')).sort()
  return [...zone.rrsets()]
    .map((set) => ({ owner: set.owner, type: set.type, ttl: set.ttl, rdata: sorted(set) }))
    .sort((a, b) => (`${a.owner} ${a.type}` < `${b.owner} ${b.type}` ? -1 : 1))
}

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAddress } from '../../../src/dns/network.ts'
import type { RecordType } from '../../../src/rdata/record-type.ts'
import { knownRecordTypes, recordTypeOfName } from '../../../src/rdata/registry.ts'
import { WireSink } from '../../../src/rdata/sink.ts'
import { WireSource } from '../../../src/rdata/source.ts'
import { copy, parse, print } from '../forms.ts'
import { arbitraryText } from './arbitrary-text.ts'

const typeOf = (name: string) => recordTypeOfName(name) as RecordType
const namesWhere = (holds: (type: RecordType) => boolean) => knownRecordTypes.filter(holds).map(({ name }) => name)

describe('names in rdata', () => {
  it('may be compressed where RFC 1035 defines the type (RFC 3597 section 4)', () => {
    const compressed = namesWhere(({ fields }) => fields.some(([, kind]) => kind.name?.compress === true))
    expect(compressed).toEqual(['CNAME', 'MB', 'MG', 'MINFO', 'MR', 'MX', 'NS', 'PTR', 'SOA'])
  })

  it('are in lower case in the canonical form of the types of RFC 4034 section 6.2, as RFC 6840 section 5.1 mends it', () => {
    const lowered = knownRecordTypes
      .filter((type) => {
        const wires = fc.sample(arbitraryText(type), { numRuns: 60, seed: 1 }).map((text) => parse(type, text))
        return wires.some((wire) => typeof wire !== 'string' && String(copy(type, wire, 'canonical')) !== String(wire))
      })
      .map(({ name }) => name)
    const ofRfc1035 = ['CNAME', 'MB', 'MG', 'MINFO', 'MR', 'MX', 'NS', 'PTR', 'SOA']
    const later = ['A6', 'AFSDB', 'DNAME', 'KX', 'NAPTR', 'NXT', 'PX', 'RP', 'RRSIG', 'RT', 'SIG', 'SRV']
    expect(lowered.sort()).toEqual([...ofRfc1035, ...later].sort())
  })

  it('compare without case in each type that has some', () => {
    for (const type of knownRecordTypes.filter(({ hasNames }) => hasNames)) {
      const folds = fc.sample(arbitraryText(type), { numRuns: 60, seed: 1 }).some((text) => {
        const wire = parse(type, text) as Uint8Array
        return String(copy(type, wire, 'fold')) !== String(wire)
      })
      expect([type.name, folds]).toEqual([type.name, true])
    }
  })

  it('lead to a host, or to another name', () => {
    const leading = (what: string) => namesWhere(({ target }) => target?.traits.leads === what)
    expect(leading('host')).toEqual(['AFSDB', 'HTTPS', 'KX', 'MB', 'MX', 'NS', 'RT', 'SRV', 'SVCB'])
    expect(leading('alias')).toEqual(['CNAME'])
  })
})

describe('addresses in rdata', () => {
  const moved: readonly (readonly [type: string, text: string, moved: string])[] = [
    ['A', '192.0.2.1', '198.51.100.7'],
    ['AMTRELAY', '10 1 1 192.0.2.1', '10 1 1 198.51.100.7'],
    ['AMTRELAY', '10 0 3 192.0.2.1.', '10 0 3 192.0.2.1.'],
    ['IPSECKEY', '10 1 2 192.0.2.1 AQNR', '10 1 2 198.51.100.7 AQNR'],
    ['IPSECKEY', '10 2 2 2001:db8::1 AQNR', '10 2 2 2001:db8::7 AQNR'],
    ['IPSECKEY', '10 0 2 . AQNR', '10 0 2 . AQNR'],
    [
      'HTTPS',
      '1 . alpn=h2 ipv4hint=192.0.2.1,192.0.2.2 ipv6hint=2001:db8::1',
      '1 . alpn=h2 ipv4hint=198.51.100.7 ipv6hint=2001:db8::7',
    ],
    ['SVCB', '0 a.', '0 a.'],
  ]

  it.each(moved)('of %s %s are found', (name, text, expected) => {
    const type = typeOf(name)
    const source = new WireSource(parse(type, text) as Uint8Array)
    const sink = new WireSink()
    for (const [, kind] of type.fields) {
      if (kind.mapAddresses === undefined) kind.copy(source, sink)
      else {
        kind.mapAddresses(source, sink, (address) => {
          const other = parseAddress(address.length === 4 ? '198.51.100.7' : '2001:db8::7')
          if (other === undefined) throw new Error('no address')
          return other
        })
      }
    }
    expect(print(type, sink.take())).toBe(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { mustName } from '../../../src/dns/name.ts'
import type { RdataJson, RecordType } from '../../../src/rdata/record-type.ts'
import { recordTypeOfName } from '../../../src/rdata/registry.ts'
import { WireSink } from '../../../src/rdata/sink.ts'
import { WireSource } from '../../../src/rdata/source.ts'
import { parse, print } from '../forms.ts'

const origin = mustName('example.')
const typeOf = (name: string) => recordTypeOfName(name) as RecordType

function textOf(name: string, value: RdataJson): string {
  const sink = new WireSink()
  return typeOf(name).parseJson(value, origin, sink) ?? print(typeOf(name), sink.take())
}

const place = {
  lat_degrees: '31',
  lat_minutes: '58',
  lat_seconds: '52.1',
  lat_direction: 'S',
  long_degrees: '115',
  long_minutes: '49',
  long_seconds: '11.7',
  long_direction: 'E',
  altitude: '20',
}
const gateway = { precedence: '10', gateway_type: '3', algorithm: '2', gateway: 'gw', public_key: 'AQNR U3mG' }

describe('fields of a definition', () => {
  const sound: readonly (readonly [type: string, value: RdataJson, text: string])[] = [
    ['LOC', place, '31 58 52.100 S 115 49 11.700 E 20.00m 1.00m 10000.00m 10.00m'],
    [
      'LOC',
      { ...place, altitude: '-20.5', size: '10', precision_horz: '10.0', precision_vert: '2' },
      '31 58 52.100 S 115 49 11.700 E -20.50m 10.00m 10.00m 2.00m',
    ],
    ['IPSECKEY', gateway, '10 3 2 gw.example. AQNRU3mG'],
    ['HIP', { algorithm: '2', hit: '2001', public_key: 'AAAA' }, '2 2001 AAAA'],
    ['HIP', { algorithm: '2', hit: '2001', public_key: 'AAAA', servers: 'a b.' }, '2 2001 AAAA a.example. b.'],
    ['SVCB', { svcpriority: '1', targetname: '.' }, '1 .'],
    [
      'SVCB',
      { svcpriority: '1', targetname: 'a', svcparams: 'port=53 alpn="h2,h3"' },
      '1 a.example. alpn=h2,h3 port=53',
    ],
    ['ISDN', { address: '15086', subaddress: '' }, '"15086"'],
    ['ISDN', { address: '15086', subaddress: '004' }, '"15086" "004"'],
    ['SINK', { meaning: '8', coding: '0', subcoding: '2' }, '8 0 2'],
    ['DS', { key_tag: '1', algorithm: 'RSASHA256', digest_type: '9', digest: 'AB cd' }, '1 8 9 abcd'],
    ['NAPTR', { ...naptr(), regexp: '!a\\b!"c!' }, '1 2 "S" "x y" "!a\\\\b!\\"c!" r.example.'],
    // Not every server reads the mnemonic of a WALLET.
    ['NSEC', { next_domain_name: 'a', types: 'A type262 wallet AVC' }, 'a.example. A TYPE258 TYPE262'],
    ['NULL', '\\# 2 0102', '\\# 2 0102'],
    ['OPENPGPKEY', 'AQNR U3mG', 'AQNRU3mG'],
    ['APL', '1:192.0.2.0/24 !1:192.0.2.64/28', '1:192.0.2.0/24 !1:192.0.2.64/28'],
  ]

  it.each(sound)('%s %j', (type, value, text) => {
    expect(textOf(type, value)).toBe(text)
  })

  const faulty: readonly (readonly [type: string, value: RdataJson, fault: RegExp])[] = [
    ['LOC', { ...place, lat_degrees: '91' }, /^lat_degrees: '91' is out of place/],
    ['LOC', { ...place, long_direction: 'N' }, /^long_direction: 'N' is out of place/],
    ['LOC', { ...place, altitude: '1 2' }, /^altitude: '1 2' is not one word/],
    ['IPSECKEY', { ...gateway, gateway: 'a b' }, /^gateway: 'a b' is not one word/],
    ['IPSECKEY', { ...gateway, gateway_type: '1' }, /^gateway: 'gw' is not an IPv4 address/],
    ['IPSECKEY', { ...gateway, public_key: '' }, /^public_key: the key is missing/],
    ['AMTRELAY', { precedence: '1', relay_type: '0', relay: '.' }, /^discovery_optional is missing/],
    ['SVCB', { svcpriority: '1', targetname: 'a', svcparams: 'port=x' }, /^svcparams: port: 'x' is no port/],
    ['SVCB', { svcpriority: '1', targetname: 'a', svcparams: 'port=53\nx A 192.0.2.1' }, /^svcparams: /],
    ['NSEC3PARAM', { hash_algorithm: '1', flags: '0', iterations: '0', salt: 'aa bb' }, /^salt: more text/],
    ['HINFO', { cpu: 'a'.repeat(256), os: '' }, /^cpu: is 256 octets long/],
    ['DNSKEY', { flags: '256', protocol: '3', algorithm: '8', public_key: 'AAA' }, /^public_key: .*cut off/],
  ]

  it.each(faulty)('%s %j is refused at its field', (type, value, fault) => {
    expect(textOf(type, value)).toMatch(fault)
  })

  it('are numbers where their schema says so', () => {
    const wire = parse(typeOf('LOC'), '31 58 52.1 S 115 49 11.7 E -20.5m') as Uint8Array
    expect(typeOf('LOC').toJson(new WireSource(wire))).toEqual({
      lat_degrees: 31,
      lat_minutes: 58,
      lat_seconds: 52.1,
      lat_direction: 'S',
      long_degrees: 115,
      long_minutes: 49,
      long_seconds: 11.7,
      long_direction: 'E',
      altitude: -20.5,
      size: 1,
      precision_horz: 10000,
      precision_vert: 10,
    })
  })
})

function naptr() {
  return { order: '1', preference: '2', flags: 'S', service: 'x y', regexp: '', replacement: 'r' }
}

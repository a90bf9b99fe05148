import { expect, it, test } from 'vitest'
import { mustName } from '../../src/dns/name.ts'
import { printAddress } from '../../src/dns/network.ts'
import { leadsOf } from '../../src/reach/leads.ts'
import { constantResult } from '../../src/reach/substitution.ts'
import { anyHostOfUri, hostOfUri } from '../../src/reach/uri-host.ts'
import { fileOf, zoneOfFile } from './built-zone-of.ts'

const shown = (host: ReturnType<typeof hostOfUri>) =>
  host === undefined || typeof host === 'string' ? host : printAddress(host)

test.each([
  ['https://www.example.net:8443/a@b', 'www.example.net.', 'www.example.net.'],
  ['http://192.0.2.1/', '192.0.2.1', '192.0.2.1'],
  ['http://[2001:db8::1]/', '2001:db8::1', '2001:db8::1'],
  ['ftp://user@ftp.example.net/', 'ftp.example.net.', 'ftp.example.net.'],
  ['sip:info@example.net', undefined, 'example.net.'],
  ['SIPS:info@example.net:5061;transport=tcp?subject=a@b', undefined, 'example.net.'],
  ['sip:example.net', undefined, 'example.net.'],
  ['sip:info@[2001:db8::1]:5060', undefined, '2001:db8::1'],
  ['mailto:info@example.net?cc=a@example.org', undefined, 'example.net.'],
  ['xmpp:a@example.net/phone', undefined, 'example.net.'],
  ['mailto:', undefined, undefined],
  ['tel:+331234', undefined, undefined],
  ['urn:example:a', undefined, undefined],
  ['sip:info@a b', undefined, undefined],
  ['no URI', undefined, undefined],
])('the host of %s', (uri, slashed, any) => {
  expect([shown(hostOfUri(uri)), shown(anyHostOfUri(uri))]).toEqual([slashed, any])
})

test.each([
  ['!^.*$!sip:info@example.net!', 'sip:info@example.net'],
  ['/^.*$/sip:info@example.net/i', 'sip:info@example.net'],
  ['!^(.*)$!sip:\\1@example.net!', undefined],
  ['!^.*$!', ''],
  ['!^.*$', undefined],
  ['', undefined],
])('what %s makes of everything', (regexp, result) => {
  expect(constantResult(regexp)).toBe(result)
})

it('follows a NAPTR record of flag U to the host of its URI, where that has slashes', () => {
  const lines = `a 60 NAPTR 1 1 u E2U+web:http "!^.*$!http://www.example.net/!" .
b 60 NAPTR 1 1 u E2U+sip "!^.*$!sip:info@example.net!" .
c 60 NAPTR 1 1 a SIP+D2U "" host
d 60 NAPTR 1 1 S SIP+D2U "" _sip._udp
e 60 NAPTR 1 1 p x "" host`
  const zone = zoneOfFile(fileOf('db.example', lines), mustName('example.'))
  const leads = Array.from({ length: zone.recordCount }, (_, record) => leadsOf(zone, record, mustName('example.')))
  expect(leads).toEqual([
    [{ name: 'www.example.net.', type: undefined }],
    [],
    [{ name: 'host.example.', type: undefined }],
    [{ name: '_sip._udp.example.', type: 33 }],
    [],
  ])
})

import { expect, test } from 'vitest'
import { checkZone } from '../../../src/check/run/check-zone.ts'
import { toldOctets } from '../../../src/check/values/told-octets.ts'
import { mustName } from '../../../src/dns/name.ts'
import { fileOf, zoneOfFile } from '../../reach/built-zone-of.ts'

const octetsOf = (text: string) => Buffer.from(text).toString('latin1')

test.each([
  ['plain', 'v=spf1 "a" \\b', 'v=spf1 "a" \\b'],
  ['UTF-8', octetsOf('café à 邮'), 'café à 邮'],
  ['controls', octetsOf('a\t\u001b[31m\u007f\u009bé'), 'a\\009\\027[31m\\127\\194\\155é'],
  ['octets of no UTF-8', 'caf\xe9 \x00', 'caf\\233 \\000'],
  ['half a character', octetsOf('é').slice(0, 1), '\\195'],
  ['nothing', '', ''],
])('%s', (_what, octets, told) => {
  expect(toldOctets(octets)).toBe(told)
})

const told: readonly (readonly [record: string, message: string])[] = [
  ['@ TXT "v=spf1 inclure:é -all"', "'inclure:é' is no term of an SPF record"],
  ['@ TXT "v=spf1 \\233 -all"', "'\\233' is no term of an SPF record"],
  ['_dmarc TXT "v=DMARC1; p=à"', "'à' is no value of the DMARC tag p"],
  ['_dmarc TXT "v=DMARC1; à ; p=none"', "'à' is no tag with a value"],
  ['_dmarc TXT "v=DMARC1à; p=none"', "the version is DMARC1, in capitals, not 'DMARC1à'"],
  [
    '@ CAA 0 issue "café.example"',
    "'café.example' is no value of the CAA tag issue: the domain of a certification authority, or ; is expected",
  ],
  ['@ NAPTR 100 10 u "" "é\\007" .', "'é\\007' is no substitution such as !^.*$!sip:info@example.com!"],
]

test.each(told)('%s is told as it was written', (record, message) => {
  const lines = ['@ SOA ns hostmaster 7 2h 15m 2w 5m', '@ NS ns.example.com.', '@ NS ns.example.net.', record]
    .map((line) => line.replace(' ', ' 60 '))
    .join('\n')
  const faults = checkZone(zoneOfFile(fileOf('db', lines), mustName('example.org.')))
  expect(faults.map((fault) => fault.message)).toEqual([message])
})

import * as fc from 'fast-check'
import { printAddress } from '../../../src/dns/network.ts'
import type { FieldKind } from '../../../src/rdata/field.ts'
import { ipv4Address, ipv6Address } from '../../../src/rdata/fields/address.ts'
import { printBase32 } from '../../../src/rdata/fields/base32.ts'
import { base64, optionalBase64 } from '../../../src/rdata/fields/base64.ts'
import { digestOrDeletion, keyOrDeletion } from '../../../src/rdata/fields/deletion.ts'
import { countedHexadecimal, hexadecimal } from '../../../src/rdata/fields/hexadecimal.ts'
import { period, uint8, uint16, uint32 } from '../../../src/rdata/fields/integer.ts'
import { hashAlgorithm, keyFlags, keyProtocol } from '../../../src/rdata/fields/key-fields.ts'
import { algorithm, digestType } from '../../../src/rdata/fields/mnemonic.ts'
import { nodeNumber } from '../../../src/rdata/fields/node-number.ts'
import { signatureTime } from '../../../src/rdata/fields/signature-time.ts'
import { sixtyFourBits } from '../../../src/rdata/fields/sixty-four-bits.ts'
import { svcParams } from '../../../src/rdata/fields/svc-params.ts'
import {
  characterString,
  characterStrings,
  optionalCharacterString,
  remainingText,
} from '../../../src/rdata/fields/text.ts'
import { typeBitmap, typeCode } from '../../../src/rdata/fields/type-bitmap.ts'
import { genericOctets } from '../../../src/rdata/generic.ts'
import type { RecordType } from '../../../src/rdata/record-type.ts'

type Text = fc.Arbitrary<string>

const number = (maximum: number): Text =>
  fc.oneof(fc.nat(maximum), fc.constantFrom(0, 1, maximum)).map((value) => String(value))
const words = (...parts: readonly Text[]): Text => fc.tuple(...parts).map((texts) => texts.join(' ').trim())
const octets = (minLength: number, maxLength: number) => fc.uint8Array({ minLength, maxLength })
const hexOf = (value: Uint8Array) => Buffer.from(value).toString('hex')
const hexText = (minLength: number, maxLength: number): Text =>
  fc
    .tuple(octets(minLength, maxLength), fc.boolean())
    .map(([value, upper]) => (upper ? hexOf(value).toUpperCase() : hexOf(value)))
const base64Text = (minLength: number): Text =>
  octets(minLength, 60).map((value) => Buffer.from(value).toString('base64'))

/** A text cut by blanks anywhere, as hexadecimal and base 64 may be. */
const blanked = (text: Text): Text =>
  fc.tuple(text, fc.array(fc.nat(80), { maxLength: 3 })).map(([whole, cuts]) => {
    let cut = whole
    for (const at of cuts) if (at > 0 && at < cut.length) cut = `${cut.slice(0, at)} ${cut.slice(at)}`
    return cut
  })

const escaped = (value: Uint8Array, special: RegExp): string =>
  [...value]
    .map((octet) => {
      const character = String.fromCharCode(octet)
      if (octet < 0x20 || octet > 0x7e) return `\\${String(octet).padStart(3, '0')}`
      return special.test(character) ? `\\${character}` : character
    })
    .join('')

const label = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/),
  octets(1, 6).map((value) => escaped(value, /["\\;()@$. ]/).replaceAll(' ', '032')),
)
const nameText: Text = fc
  .array(label, { maxLength: 4 })
  .map((labels) => labels.map((text) => `${text}.`).join('') || '.')

const quoted = (minLength: number, maxLength: number): Text =>
  octets(minLength, maxLength).map((value) => `"${escaped(value, /["\\]/)}"`)
const stringText = fc.oneof(quoted(0, 40), fc.stringMatching(/^[A-Za-z0-9+=:,.-]{1,20}$/))
const ipv4Text = octets(4, 4).map(printAddress)
const ipv6Text = octets(16, 16).map(printAddress)
const typeText = fc.constantFrom('A', 'ns', 'MX', 'RRSIG', 'NSEC', 'DNSKEY', 'AAAA', 'CAA', 'TYPE1234', 'TYPE65280')
const typesText = (minLength: number): Text =>
  fc.array(typeText, { minLength, maxLength: 8 }).map((types) => types.join(' '))
const group = fc.stringMatching(/^[0-9a-f]{1,4}$/)

const digest = (lengths: Readonly<Record<number, number>>): Text =>
  fc
    .constantFrom(...Object.entries(lengths))
    .chain(([type, length]) => words(fc.constant(type), blanked(hexText(length, length))))

const svcParam: fc.Arbitrary<readonly [string, string]> = fc.oneof(
  fc.tuple(fc.constant('port'), number(65535)),
  fc.tuple(fc.constant('ipv4hint'), fc.array(ipv4Text, { minLength: 1, maxLength: 3 }).map(String)),
  fc.tuple(fc.constant('ipv6hint'), fc.array(ipv6Text, { minLength: 1, maxLength: 3 }).map(String)),
  fc.tuple(fc.constant('ech'), base64Text(1)),
  fc.tuple(fc.constant('dohpath'), fc.constantFrom('/dns-query{?dns}', '"/q{?dns}"')),
  fc.tuple(
    fc.nat(100).map((key) => `key${key + 600}`),
    stringText,
  ),
)
const alpnText = fc
  .array(fc.stringMatching(/^[a-z0-9-]{1,8}$/), { minLength: 1, maxLength: 3 })
  .map((protocols) => `alpn=${protocols.join(',')}`)
const svcParamsText: Text = fc
  .record({
    alpn: fc.option(alpnText),
    flag: fc.boolean(),
    mandatory: fc.boolean(),
    rest: fc.uniqueArray(svcParam, { maxLength: 5, selector: ([key]) => key }),
  })
  .map(({ alpn, flag, mandatory, rest }) => {
    const texts = rest.map(([key, value]) => `${key}=${value}`)
    if (mandatory && rest.length > 0) texts.unshift(`mandatory=${rest.map(([key]) => key).join(',')}`)
    return [...texts, ...(alpn === null ? [] : [alpn, ...(flag ? ['no-default-alpn'] : [])])].join(' ')
  })

/** What stands for a field of each kind, wherever it is used. */
const byKind = new Map<FieldKind, Text>([
  [uint8, number(0xff)],
  [uint16, number(0xffff)],
  [uint32, number(0xffffffff)],
  [period, fc.oneof(number(0xffffffff), fc.constantFrom('1h', '2W3D', '1h30m'))],
  [ipv4Address, ipv4Text],
  [ipv6Address, ipv6Text],
  [algorithm, fc.oneof(number(252), fc.constantFrom('RSASHA256', 'ecdsap256sha256', 'ED25519'))],
  [digestType, number(0xff)],
  [hexadecimal, blanked(hexText(1, 60))],
  [countedHexadecimal, fc.oneof(hexText(1, 20), fc.constant('-'))],
  [digestOrDeletion, blanked(hexText(1, 60))],
  [base64, blanked(base64Text(1))],
  [keyOrDeletion, blanked(base64Text(1))],
  [optionalBase64, blanked(base64Text(0))],
  [characterString, stringText],
  [optionalCharacterString, fc.oneof(stringText, fc.constant(''))],
  [characterStrings, fc.array(stringText, { minLength: 1, maxLength: 4 }).map((strings) => strings.join(' '))],
  [remainingText, quoted(0, 60)],
  [keyFlags, fc.oneof(number(0xffff), fc.constantFrom('ZONE', 'zone|ksk', 'HOST|SIG5'))],
  [keyProtocol, fc.oneof(number(0xff), fc.constantFrom('DNSSEC', 'tls'))],
  [hashAlgorithm, fc.oneof(number(0xff), fc.constant('SHA-1'))],
  [typeCode, typeText],
  [typeBitmap, typesText(0)],
  [
    nodeNumber,
    fc.oneof(
      fc.bigInt(0n, 0xffff_ffff_ffff_ffffn).map(String),
      fc.tuple(number(0xffffffff), number(0xffffffff)).map((halves) => halves.join('.')),
    ),
  ],
  [signatureTime, fc.oneof(number(0xffffffff), fc.constantFrom('20261122131900', '19700101000000'))],
  [sixtyFourBits, fc.tuple(group, group, group, group).map((groups) => groups.join(':'))],
  [svcParams, svcParamsText],
  [genericOctets, octets(0, 30).map((value) => `\\# ${value.length} ${hexOf(value)}`)],
])

const seconds = fc
  .tuple(fc.nat(59), fc.nat(999))
  .map(([whole, thousandths]) => `${whole}.${String(thousandths).padStart(3, '0')}`)
const angle = (degrees: number, ...directions: readonly string[]): Text =>
  fc.oneof(
    words(number(degrees - 1), number(59), seconds, fc.constantFrom(...directions)),
    words(number(degrees - 1), number(59), fc.constantFrom(...directions)),
    words(number(degrees), fc.constantFrom(...directions)),
  )
const metres = (minimum: number, maximum: number): Text =>
  fc
    .tuple(fc.integer({ min: minimum, max: maximum }), fc.constantFrom('m', '', '.5', '.25m', '.07m'))
    .map(([value, end]) => `${value}${end}`)
const size: Text = fc
  .tuple(fc.integer({ min: 0, max: 9 }), fc.nat(6))
  .map(([digit, power]) => `${digit * 10 ** power}m`)
const oneOfGateways = (before: (type: number) => Text, after: Text): Text =>
  fc.constantFrom(0, 1, 2, 3).chain((type) => {
    const place = [fc.constant('.'), ipv4Text, ipv6Text, nameText][type] as Text
    return words(before(type), place, after)
  })
const aplItem: Text = fc.oneof(
  fc
    .tuple(fc.constantFrom('', '!'), ipv4Text, number(32))
    .map(([not, address, prefix]) => `${not}1:${address}/${prefix}`),
  fc
    .tuple(fc.constantFrom('', '!'), ipv6Text, number(128))
    .map(([not, address, prefix]) => `${not}2:${address}/${prefix}`),
)
const hyphened = (width: number): Text =>
  octets(width, width).map((value) => hexOf(value).replaceAll(/..(?=.)/g, '$&-'))

const signatureText = words(
  typeText,
  number(252),
  fc.integer({ min: 4, max: 127 }).map(String),
  number(0xffffffff),
  fc.constantFrom('20261122131900', '19700101000000', '21060207062815'),
  fc.constantFrom('20261122131900', '19700101000001', '20380119031408'),
  number(0xffff),
  nameText,
  blanked(base64Text(1)),
)

/** Whole rdata of types whose fields depend on each other. */
const byType: Readonly<Record<string, Text>> = {
  A6: fc.constantFrom(0, 1, 13, 64, 127, 128).chain((length) => {
    const suffix = length === 128 ? '' : `::${(128 - length >= 16 ? 0xabcd : 1).toString(16)}`
    return words(fc.constant(`${length} ${suffix}`.trim()), length === 0 ? fc.constant('') : nameText)
  }),
  AMTRELAY: oneOfGateways((type) => words(number(255), number(1), fc.constant(String(type))), fc.constant('')),
  APL: fc.array(aplItem, { maxLength: 4 }).map((items) => items.join(' ')),
  ATMA: fc.oneof(
    hexText(1, 20),
    fc.stringMatching(/^[0-9]{1,15}$/).map((digits) => `+${digits}`),
  ),
  CAA: words(number(255), fc.stringMatching(/^[a-zA-Z0-9]{1,15}$/), quoted(0, 60)),
  CERT: words(fc.constantFrom('PKIX', 'pgp', '253', '65535'), number(65535), number(255), base64Text(1)),
  DOA: words(
    number(0xffffffff),
    number(0xffffffff),
    number(255),
    quoted(0, 20),
    fc.oneof(base64Text(1), fc.constant('-')),
  ),
  DSYNC: words(typeText, fc.constantFrom('NOTIFY', '0', '255'), number(65535), nameText),
  EUI48: hyphened(6),
  EUI64: hyphened(8),
  HIP: words(
    number(255),
    hexText(1, 20),
    base64Text(1),
    fc.array(nameText, { maxLength: 3 }).map((names) => names.join(' ')),
  ),
  IPSECKEY: oneOfGateways((type) => words(number(255), fc.constant(String(type)), number(255)), base64Text(1)),
  KEY: fc.oneof(
    words(number(0x3fff), number(255), number(252), base64Text(1)),
    words(fc.constant('49152'), number(255), number(252)),
  ),
  LOC: words(
    angle(90, 'N', 'S'),
    angle(180, 'E', 'W'),
    metres(-99_999, 42_849_671),
    fc.array(size, { maxLength: 3 }).map((sizes) => sizes.join(' ')),
  ),
  // dnspython refuses one without a target.
  URI: words(number(0xffff), number(0xffff), quoted(1, 60)),
  // BIND refuses one without types.
  NSEC: words(nameText, typesText(1)),
  NAPTR: words(
    number(65535),
    number(65535),
    stringText,
    stringText,
    fc.constantFrom('""', '"!^.*$!sip:a@b.example!"', '"/^(a|b)+[c-e]$/\\\\1x/i"', '"!^(.)(.)$!\\\\2\\\\1!"'),
    nameText,
  ),
  NSAP: hexText(1, 20).map((hex) => `0x${hex}`),
  NSEC3: fc
    .constantFrom<readonly [string, number]>(['1', 20], ['2', 5], ['255', 25])
    .chain(([hash, length]) =>
      words(
        fc.constant(hash),
        number(255),
        number(0xffff),
        fc.oneof(hexText(1, 20), fc.constant('-')),
        octets(length, length).map(printBase32),
        typesText(0),
      ),
    ),
  NXT: words(
    nameText,
    fc.array(fc.constantFrom('A', 'NS', 'MX', 'NXT', 'TYPE127'), { maxLength: 4 }).map((types) => types.join(' ')),
  ),
  // A signer stands at or above the zone, so that it has no more labels than are covered.
  RRSIG: signatureText,
  SIG: signatureText,
  RKEY: words(fc.constant('0'), number(255), number(252), base64Text(1)),
  SSHFP: words(number(255), digest({ 1: 20, 2: 32, 3: 7 })),
  WKS: words(
    ipv4Text,
    fc.constantFrom('tcp', 'TCP', '6'),
    fc
      .array(fc.oneof(number(2000), fc.constantFrom('smtp', 'domain')), { maxLength: 5 })
      .map((ports) => ports.join(' ')),
  ),
  X25: fc.stringMatching(/^[0-9]{4,20}$/),
  ZONEMD: words(number(0xffffffff), number(255), digest({ 1: 48, 2: 64, 240: 12 })),
  ...Object.fromEntries(
    ['CDS', 'DLV', 'DS', 'TA'].map((name) => [
      name,
      words(number(65535), number(252), digest({ 1: 20, 2: 32, 4: 48, 9: 3 })),
    ]),
  ),
}

/** Presentation forms that a type has to take. Asserts that it knows the kinds of its fields. */
export function arbitraryText(type: RecordType): Text {
  const whole = byType[type.name]
  if (whole !== undefined) return whole
  return words(
    ...type.fields.map(([field, kind]) => {
      const text = kind.name === undefined ? byKind.get(kind) : nameText
      if (text === undefined) throw new Error(`${type.name}: nothing is known that could stand for ${field}`)
      return text
    }),
  )
}

import { describe, expect, it } from 'vitest'
import { checkZone } from '../../src/check/run/check-zone.ts'
import { mustName } from '../../src/dns/name.ts'
import type { RecordType } from '../../src/rdata/record-type.ts'
import { recordTypeOfName } from '../../src/rdata/registry.ts'
import { copy, parse, print } from '../rdata/forms.ts'
import { type RdataText, readByBind } from '../rdata/types/peers.ts'
import { fileOf, zoneOfFile } from '../reach/built-zone-of.ts'
import { describeWith } from '../servers/availability.ts'

const sha1 = '2bb183af5f22588179a53b0a98631fad1a292118'

/** Rdata that has octets, so that it is read and printed, and that a rule judges. */
const judged: readonly (readonly [type: string, text: string, code: string, message: RegExp])[] = [
  ['DS', `60485 5 1 ${sha1.slice(2)}`, 'ds-digest', /19 octets/],
  ['DS', `60485 5 1 ${sha1}00`, 'ds-digest', /21 octets/],
  ['DS', `60485 5 2 ${sha1}`, 'ds-digest', /has 32/],
  ['DS', `60485 5 4 ${sha1}`, 'ds-digest', /has 48/],
  ['NAPTR', '100 10 "" "" "!^.*$!sip:a@b" .', 'naptr-regexp', /no substitution/],
  ['NAPTR', '100 10 "" "" "!^.*$!sip:a@b!g" .', 'naptr-regexp', /no substitution/],
  ['NAPTR', '100 10 "" "" "!^(.*$!sip:a@b!" .', 'naptr-regexp', /no substitution/],
  ['NAPTR', '100 10 "" "" "!a{2!b!" .', 'naptr-regexp', /no substitution/],
  ['NAPTR', '100 10 "" "" "!a{2,1}!b!" .', 'naptr-regexp', /no substitution/],
  ['NAPTR', '100 10 "" "" "!{2}!b!" .', 'naptr-regexp', /no substitution/],
  ['NAPTR', '100 10 "" "" "!a**!b!" .', 'naptr-regexp', /no substitution/],
  ['NAPTR', '100 10 "" "" "!a|!b!" .', 'naptr-regexp', /no substitution/],
  ['NAPTR', '100 10 "" "" "!(|a)!b!" .', 'naptr-regexp', /no substitution/],
  ['NAPTR', '100 10 "" "" "!!b!" .', 'naptr-regexp', /no substitution/],
  ['NAPTR', '100 10 "" "" "!^[a!b!" .', 'naptr-regexp', /no substitution/],
  ['NAPTR', '100 10 "" "" "!^(.*)$!\\\\2!" .', 'naptr-regexp', /no substitution/],
  ['NAPTR', '100 10 "" "" "1^.*$1a1" .', 'naptr-regexp', /no substitution/],
  ['NAPTR', '100 10 "" "" "!*!a!" .', 'naptr-regexp', /no substitution/],
  ['SSHFP', `2 1 ${sha1.slice(2)}`, 'sshfp-length', /19 octets/],
  ['SSHFP', `4 2 ${sha1}`, 'sshfp-length', /has 32/],
  ['SVCB', '1 . mandatory=key123', 'svcb-params', /mandatory and not there/],
  ['SVCB', '0 . mandatory=alpn', 'svcb-params', /mandatory and not there/],
  ['SVCB', '1 . mandatory=mandatory', 'svcb-params', /lists itself/],
  ['SVCB', '1 . mandatory=key0,alpn alpn=h2', 'svcb-params', /lists itself/],
  ['SVCB', '1 . mandatory=key123,key123 key123=abc', 'svcb-params', /twice/],
  ['SVCB', '1 . mandatory=alpn,port alpn=h2', 'svcb-params', /mandatory and not there/],
  ['SVCB', '1 . no-default-alpn', 'svcb-params', /without alpn/],
  ['SVCB', '1 . alpn=h2 no-default-alpn=a', 'svcb-params', /no value/],
  ['SVCB', '1 . alpn=h2 dohpath=/dns-query', 'svcb-params', /no path/],
  ['SVCB', '1 . alpn=h2 dohpath=dns-query{?dns}', 'svcb-params', /no path/],
  ['SVCB', '1 . alpn=h2 dohpath="/\\255{?dns}"', 'svcb-params', /no path/],
  ['SVCB', '1 . key1=h2', 'svcb-params', /no list/],
  ['SVCB', '1 . key3=a', 'svcb-params', /no port/],
  ['SVCB', '1 . alpn=h2 key2=a', 'svcb-params', /no value/],
  ['SVCB', '1 . key4=abc', 'svcb-params', /no list/],
  ['TA', '1 8 2 00', 'ds-digest', /has 32/],
  ['DS', '\\# 6 ec4505012bb1', 'ds-digest', /has 20/],
  ['CDS', '1 8 4 00', 'ds-digest', /has 48/],
  ['DLV', '1 8 2 00', 'ds-digest', /has 32/],
  ['SVCB', '\\# 16 00010000000004000300010003000100', 'svcb-params', /do not ascend/],
  ['HTTPS', '1 . mandatory=ech alpn=h2', 'svcb-params', /ech is mandatory and not there/],
  ['SVCB', '1 . key8=a', 'svcb-params', /takes no value/],
  ['SVCB', '1 . key6=abc', 'svcb-params', /no list of addresses/],
]

describe.each(judged)('%s %s', (name, text, code, message) => {
  const type = recordTypeOfName(name) as RecordType

  it('is read, and printed as text that is the same octets', () => {
    const wire = parse(type, text)
    expect(typeof wire).not.toBe('string')
    expect(parse(type, print(type, wire as Uint8Array))).toEqual(wire)
    expect(copy(type, wire as Uint8Array)).toEqual(wire)
  })

  it(`is an error, ${code}, at its line`, () => {
    const zone = zoneOfFile(fileOf('db', `@ 60 SOA ns h 7 2h 15m 2w 5m\nx 60 ${name} ${text}`), mustName('example.'))
    const [fault] = checkZone(zone).filter((diagnostic) => diagnostic.code === code)
    expect(fault).toMatchObject({
      severity: 'error',
      owner: 'x.example',
      type: name,
      message: expect.stringMatching(message),
    })
    expect(fault?.place?.start).toBe(29)
  })
})

/** RFC 9460 reserves the key, or BIND 9.18 knows it by its number alone. */
const unknownToBind = /ech|dohpath|key8/

describeWith(['named-compilezone'], 'BIND', () => {
  it('refuses the same', () => {
    const texts = judged
      .map(([type, text]): RdataText => ({ type, text }))
      .filter(({ text }) => !unknownToBind.test(text))
    const verdicts = readByBind(texts)
    expect(texts.filter((_, i) => 'wire' in (verdicts[i] ?? {}))).toEqual([])
  })
})

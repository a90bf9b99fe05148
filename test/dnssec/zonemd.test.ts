import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { checkZone } from '../../src/check/run/check-zone.ts'
import { diffZones } from '../../src/diff/diff.ts'
import { mustName, type Name } from '../../src/dns/name.ts'
import type { Serial } from '../../src/dns/serial.ts'
import { digestZone } from '../../src/dnssec/zonemd.ts'
import { renderZone } from '../../src/render/render-zone.ts'
import { zoneDigest } from '../../src/zone/digest.ts'
import type { Zone } from '../../src/zone/zone.ts'
import { linesOf, memoryProject } from '../definition/memory-project.ts'
import { describeWith, requireProgram } from '../servers/availability.ts'
import { run } from '../servers/run.ts'
import { readText } from '../zonefile/reading.ts'

const mismatches = (text: string, apex?: Name) =>
  checkZone(readText(text, apex === undefined ? {} : { apex }).zone)
    .filter(({ code }) => code === 'zonemd-mismatch')
    .map(({ severity, message }) => `${severity}: ${message}`)

const zoneOf = (text: string): Zone => readText(text).zone

const soa = '@ 86400 SOA ns1 admin 2018031900 1800 900 604800 86400\n@ 86400 NS ns1\n@ 86400 NS ns2\n'

/** RFC 8976 appendix A.1. */
const simple = `${soa}@ 86400 ZONEMD 2018031900 1 1 c68090d90a7aed716bc459f9340e3d7c1370d4d24b7e2fc3a1ddc0b9a87153b9a9713b3c9ae5cc27777f98b8e730044c
ns1 3600 A 203.0.113.63
ns2 3600 AAAA 2001:db8::63
`

/** RFC 8976 appendix A.2: what is occluded, repeated, out of the zone, in upper case, and a ZONEMD below the apex. */
const complex = `${soa}@ 86400 ZONEMD 2018031900 1 1 a3b69bad980a3504e1cffcb0fd6397f93848071c93151f552ae2f6b1711d4bd2d8b39808226d7b9db71e34b72077f8fe
ns1 3600 A 203.0.113.63
NS2 3600 AAAA 2001:db8::63
occluded.sub 7200 TXT "I'm occluded but must be digested"
sub 7200 NS ns1
duplicate 300 TXT "I must be digested just once"
duplicate 300 TXT "I must be digested just once"
foo.test. 555 TXT "out-of-zone data must be excluded"
UPPERCASE 3600 TXT "canonicalize uppercase owner names"
* 777 PTR dont-forget-about-wildcards
mail 3600 MX 20 MAIL1
mail 3600 MX 10 Mail2.Example.
sortme 3600 AAAA 2001:db8::5:61
sortme 3600 AAAA 2001:db8::3:62
sortme 3600 AAAA 2001:db8::4:63
sortme 3600 AAAA 2001:db8::1:65
sortme 3600 AAAA 2001:db8::2:64
non-apex 900 ZONEMD 2018031900 1 1 616c6c6f776564206275742069676e6f7265642e20616c6c6f776564206275742069676e6f7265642e20616c6c6f7765
`

/** RFC 8976 appendix A.3: two that are known, one of an unknown hash, one of an unknown scheme. */
const several = `${soa}@ 86400 ZONEMD 2018031900 1 1 62e6cf51b02e54b9b5f967d547ce43136792901f9f88e637493daaf401c92c279dd10f0edb1c56f8080211f8480ee306
@ 86400 ZONEMD 2018031900 1 2 08cfa1115c7b948c4163a901270395ea226a930cd2cbcf2fa9a5e6eb85f37c8a4e114d884e66f176eab121cb02db7d652e0cc4827e7a3204f166b47e5613fd27
@ 86400 ZONEMD 2018031900 1 240 e2d523f654b9422a96c5a8f44607bbee
@ 86400 ZONEMD 2018031900 241 1 e1846540e33a9e4189792d18d5d131f605fc283e
ns1 3600 A 203.0.113.63
ns2 86400 TXT "This example has multiple digests"
NS2.EXAMPLE. 3600 AAAA 2001:db8::63
`

const signed = (covered: string, labels: number, ttl: number, signature: string, keyTag = 37444) =>
  `RRSIG ${covered} 8 ${labels} ${ttl} 20210217232440 20210120232440 ${keyTag} uri.arpa. ${signature}`
const naptr = (name: string, regexp: string, next: string, ofNaptr: string, ofNsec: string) => `
${name} 604800 NAPTR 0 0 "" "" "${regexp}" .
${name} 604800 ${signed('NAPTR', 3, 604800, ofNaptr)}
${name} 3600 NSEC ${next} NAPTR RRSIG NSEC
${name} 3600 ${signed('NSEC', 3, 3600, ofNsec)}`

/** RFC 8976 appendix A.4: URI.ARPA, signed. */
const uriArpa = `@ 3600 SOA sns.dns.icann.org. noc.dns.icann.org. 2018100702 10800 3600 1209600 3600
@ 3600 ${signed('SOA', 2, 3600, 'GzQw+QzwLDJr13REPGVmpEChjD1D2XlX0ie1DnWHpgaEw1E/dhs3lCN3+BmHd4Kx3tffTRgiyq65HxR6feQ5v7VmAifjyXUYB1DZur1eP5q0Ms2ygCB3byoeMgCNsFS1oKZ2LdzNBRpy3oace8xQn1SpmHGfyrsgg+WbHKCT1dY=')}
@ 86400 NS a.iana-servers.net.
@ 86400 NS b.iana-servers.net.
@ 86400 NS c.iana-servers.net.
@ 86400 NS ns2.lacnic.net.
@ 86400 NS sec3.apnic.net.
@ 86400 ${signed('NS', 2, 86400, 'M+Iei2lcewWGaMtkPlrhM9FpUAHXFkCHTVpeyrjxjEONeNgKtHZor5e4V4qJBOzNqo8go/qJpWlFBm+T5Hn3asaBZVstFIYky38/C8UeRLPKq1hTTHARYUlFrexr5fMtSUAVOgOQPSBfH3xBq/BgSccTdRb9clD+HE7djpqrLS4=')}
@ 600 MX 10 pechora.icann.org.
@ 600 ${signed('MX', 2, 600, 'kQAJQivmv6A5hqYBK8h6Z13ESY69gmosXwKI6WE09I8RFetfrxr24ecdnYd0lpnDtgNNSoHkYRSOoB+C4+zuJsoyAAzGo9uoWMWj97/2xeGhf3PTC9meQ9Ohi6hul9By7OR76XYmGhdWX8PBi60RUmZ1guslFBfQ8izwPqzuphs=')}
@ 3600 DNSKEY 256 3 8 AwEAAbMxuFuLeVDuOwIMzYOTD/bTREjLflo7wOi6ieIJhqltEzgjNzmWJf9kGwwDmzxU7kbthMEhBNBZNn84zmcyRSCMzuStWveL7xmqqUlE3swL8kLOvdZvc75XnmpHrk3ndTyEb6eZM7slh2C63Oh6K8VR5VkiZAkEGg0uZIT3NjsF
@ 3600 DNSKEY 257 3 8 AwEAAdkTaWkZtZuRh7/OobBUFxM+ytTst+bCu0r9w+rEwXD7GbDs0pIMhMenrZzoAvmv1fQxw2MGs6Ri6yPKfNULcFOSt9l8i6BVBLI+SKTY6XXeDUQpSEmSaxohHeRPMQFzpysfjxINp/L2rGtZ7yPmxY/XRiFPSO0myqwGJa9r06Zw9CHM5UDHKWV/E+zxPFq/I7CfPbrrzbUotBX7Z6Vh3Sarllbe8cGUB2UFNaTRgwB0TwDBPRD5ER3w2Dzbry9NhbElTr7vVfhaGWeOGuqAUXwlXEg6CrNkmJXJ2F1Rzr9WHUzhp7uWxhAbmJREGfi2dEyPAbUAyCjBqhFaqglknvc=
@ 3600 DNSKEY 257 3 8 AwEAAenQaBoFmDmvRT+/H5oNbm0Tr5FmNRNDEun0Jpj/ELkzeUrTWhNpQmZeIMC8I0kZ185tEvOnRvn8OvV39B17QIdrvvKGIh2HlgeDRCLolhaojfn2QM0DStjF/WWHpxJOmE6CIuvhqYEU37yoJscGAPpPVPzNvnL1HhYTaao1VRYWQ/maMrJ+bfHg+YX1N6M/8MnRjIKBif1FWjbCKvsn6dnuGGL9oCWYUFJ3DwofXuhgPyZMkzPc88YkJj5EMvbMH4wtelbCwC+ivx732l0w/rXJn0ciQSOgoeVvDio8dIJmWQITWQAuP+q/ZHFEFHPlrP3gvQh5mcVS48eLX71Bq7c=
@ 3600 ${signed('DNSKEY', 2, 3600, 'DBE2gkKAoxJCfz47KKxzoImN/0AKArhIVHE7TyTwy0DdRPo44V5R+vL6thUxlQ1CJi2Rw0jwAXymx5Y3Q873pOEllH+4bJoIT4dmoBmPXfYWW7Clvw9UPKHRP0igKHmCVwIeBYDTU3gfLcMTbR4nEWPDN0GxlL1Mf7ITaC2Ioabo79Ip3M/MR8I3Vx/xZ4ZKKPHtLn3xUuJluPNanqJrED2gTslL2xWZ1tqjsAjJv7JnJo2HJ8XVRB5zBto0IaJ2oBlqcjdcQ/0VlyoM8uOy1pDwHQ2BJl7322gNMHBP9HSiUPIOaIDNUCwW8eUcW6DIUk+s9u3GN1uTqwWzsYB/rA==', 12670)}
@ 3600 ${signed('DNSKEY', 2, 3600, 'Kx6HwP4UlkGc1UZ7SERXtQjPajOF4iUvkwDj7MEG1xbQFB1KoJiEb/eiW0qmSWdIhMDv8myhgauejRLyJxwxz8HDRV4xOeHWnRGfWBk4XGYwkejVzOHzoIArVdUVRbr2JKigcTOoyFN+uu52cNB7hRYu7dH5y1hlc6UbOnzRpMtGxcgVyKQ+/ARbIqGG3pegdEOvV49wTPWEiyY65P2urqhvnRg5ok/jzwAdMx4XGshiib7Ojq0sRVl2ZIzj4rFgY/qsSO8SEXEhMo2VuSkoJNiofVzYoqpxEeGnANkIT7Tx2xJL1BWyJxyc7E8Wr2QSgCcc+rYL6IkHDtJGHy7TaQ==', 30577)}
@ 3600 ZONEMD 2018100702 1 1 0dbc3c4dbfd75777c12ca19c337854b1577799901307c482e9d91d5d15cd934d16319d98e30c4201cf25a1d5a0254960
@ 3600 ${signed('ZONEMD', 2, 3600, 'QDo4XZcL3HMyn8aAHyCUsu/Tqj4Gkth8xY1EqByOb8XOTwVtA4ZNQORE1siqNqjtJUbeJPtJSbLNqCL7rCq0CzNNnBscv6IIf4gnqJZjlGtHO30ohXtKvEc4z7SU3IASsi6bB3nLmEAyERdYSeU6UBfx8vatQDIRhkgEnnWUTh4=')}
@ 3600 NSEC ftp NS SOA MX RRSIG NSEC DNSKEY ZONEMD
@ 3600 ${signed('NSEC', 2, 3600, 'dU/rXLM/naWd1+1PiWiYVaNJyCkiuyZJSccr91pJI673T8r3685B4ODMYFafZRboVgwnl3ZrXddY6xOhZL3n9V9nxXZwjLJ2HJUojFoKcXTlpnUyYUYvVQ2kj4GHAo6fcGCEp5QFJ2KbCpeJoS+PhKGRRx28icCiNT4/uXQvO2E=')}
${naptr('ftp', '!^ftp://([^:/?#]*).*$!\\\\1!i', 'http', 'EygekDgl+Lyyq4NMSEpPyOrOywYf9Y3FAB4v1DT44J3R5QGidaH8l7ZFjHoYFI8sY64iYOCV4sBnX/dh6C1L5NgpY+8l5065Xu3vvjyzbtuJ2k6YYwJrrCbvl5DDn53zAhhO2hL9uLgyLraZGi9i7TFGd0sm3zNyUF/EVL0CcxU=', 'pbP4KxevPXCu/bDqcvXiuBppXyFEmtHyiy0eAN5gS7mi6mp9Z9bWFjx/LdH9+6oFGYa5vGmJ5itu/4EDMe8iQeZbI8yrpM4TquB7RR/MGfBnTd8S+sjyQtlRYG7yqEu77Vd78Fme22BKPJ+MVqjS0JHMUE/YUGomPkAjLJJwwGw=')}
${naptr('http', '!^http://([^:/?#]*).*$!\\\\1!i', 'mailto', 'eTqbWvt1GvTeXozuvm4ebaAfkXFQKrtdu0cEiExto80sHIiCbO0WL8UDa/J3cDivtQca7LgUbOb6c17NESsrsVkc6zNPx5RK2tG7ZQYmhYmtqtfg1oU5BRdHZ5TyqIXcHlw9Blo2pir1Y9IQgshhD7UOGkbkEmvB1Lrd0aHhAAg=', 'R9rlNzw1CVz2N08q6DhULzcsuUm0UKcPaGAWEU40tr81jEDHsFHNM+khCdOI8nDstzA42aee4rwCEgijxJpRCcY9hrO1Ysrrr2fdqNz60JikMdarvU5O0p0VXeaaJDfJQT44+o+YXaBwI7Qod3FTMx7aRib8i7istvPm1Rr7ixA=')}
${naptr('mailto', '!^mailto:(.*)@(.*)$!\\\\2!i', 'urn', 'Ch2zTG2F1plEvQPyIH4Yd80XXLjXOPvMbiqDjpJBcnCJsV8QF7kr0wTLnUT3dB+asQudOjPyzaHGwFlMzmrrAsszN4XAMJ6htDtFJdsgTMP/NkHhYRSmVv6rLeAhd+mVfObY12M//b/GGVTjeUI/gJaLW0fLVZxr1Fp5U5CRjyw=', 'fQUbSIE6E7JDi2rosah4SpCOTrKufeszFyj5YEavbQuYlQ5cNFvtm8KuE2xXMRgRI4RGvM2leVqcoDw5hS3m2pOJLxH8l2WE72YjYvWhvnwc5Rofe/8yB/vaSK9WCnqN8y2q6Vmy73AGP0fuiwmuBra7LlkOiqmyx3amSFizwms=')}
${naptr('urn', '/urn:([^:]+)/\\\\1/i', '@', 'CVt2Tgz0e5ZmaSXqRfNys/8OtVCk9nfP0zhezhN8Bo6MDt6yyKZ2kEEWJPjkN7PCYHjO8fGjnUn0AHZI2qBNv7PKHcpR42VY03q927q85a65weOO1YE0vPYMzACpua9TOtfNnynM2Ws0uN9URxUyvYkXBdqOC81N3sx1dVELcwc=', 'JuKkMiC3/j9iM3V8/izcouXWAVGnSZjkOgEgFPhutMqoylQNRcSkbEZQzFK8B/PIVdzZF0Y5xkO6zaKQjOzz6OkSaNPIo1a7Vyyl3wDY/uLCRRAHRJfpknuY7O+AUNXvVVIEYJqZggd4kl/Rjh1GTzPYZTRrVi5eQidI1LqCOeg=')}
`

const rootServerAddresses = `a 2001:503:ba3e::2:30 198.41.0.4
b 2001:500:200::b 199.9.14.201
c 2001:500:2::c 192.33.4.12
d 2001:500:2d::d 199.7.91.13
e 2001:500:a8::e 192.203.230.10
f 2001:500:2f::f 192.5.5.241
g 2001:500:12::d0d 192.112.36.4
h 2001:500:1::53 198.97.190.53
i 2001:7fe::53 192.36.148.17
j 2001:503:c27::2:30 192.58.128.30
k 2001:7fd::1 193.0.14.129
l 2001:500:9f::42 199.7.83.42
m 2001:dc3::35 202.12.27.33`

/** RFC 8976 appendix A.5: ROOT-SERVERS.NET. */
const rootServers = `$TTL 3600000
@ SOA a nstld.verisign-grs.com. 2018091100 14400 7200 1209600 3600000
@ ZONEMD 2018091100 1 1 f1ca0ccd91bd5573d9f431c00ee0101b2545c97602be0a978a3b11dbfc1c776d5b3e86ae3d973d6b5349ba7f04340f79
b MX 20 mail.isi.edu.
i MX 10 mx.i.root-servers.org.
${rootServerAddresses.replaceAll(/(\S+) (\S+) (\S+)/g, '@ NS $1\n$1 AAAA $2\n$1 A $3')}
`

describe('the examples of RFC 8976 appendix A', () => {
  it.each([
    ['A.1', simple, undefined],
    ['A.2', complex, undefined],
    ['A.3', several, undefined],
    ['A.4', uriArpa, mustName('uri.arpa.')],
    ['A.5', rootServers, mustName('root-servers.net.')],
  ])('%s is verified', (_name, text, apex) => {
    expect(mismatches(text, apex)).toEqual([])
    const changed = text.replace(/^(\S+ \d+ TXT|ftp 604800 NAPTR|i MX|ns1 3600 A) .*/m, (line) =>
      line.replace(/\d+ ([A-Z])/, '1 $1'),
    )
    const another = changed === text ? text.replace('i MX 10', 'i MX 11') : changed
    expect(another).not.toBe(text)
    expect(mismatches(another, apex)[0]).toContain('ZONEMD does not match what the zone holds')
  })

  it('A.4 is sound otherwise, at its time', () => {
    const { zone } = readText(uriArpa, { apex: mustName('uri.arpa.') })
    const found = checkZone(zone, { moment: { at: Date.UTC(2021, 1, 1) / 1000, expiresWithin: 0 } })
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

describe('zonemd-mismatch', () => {
  const head = '@ 60 SOA ns1 admin 7 1800 900 604800 60\n@ 60 NS ns1\nns1 60 A 203.0.113.63\n'
  const digestOf = (algorithm: number) => Buffer.from(digestZone(zoneOf(head), algorithm)).toString('hex')
  const zeros = '00'.repeat(48)

  it.each([
    ['no ZONEMD', '', []],
    ['one that holds', `@ 60 ZONEMD 7 1 1 ${digestOf(1)}\n`, []],
    ['both that hold', `@ 60 ZONEMD 7 1 1 ${digestOf(1)}\n@ 60 ZONEMD 7 1 2 ${digestOf(2)}\n`, []],
    [
      'one that does not',
      `@ 60 ZONEMD 7 1 1 ${zeros}\n`,
      ['error: example: ZONEMD does not match what the zone holds'],
    ],
    [
      'one that holds beside one that does not',
      `@ 60 ZONEMD 7 1 1 ${zeros}\n@ 60 ZONEMD 7 1 2 ${digestOf(2)}\n`,
      ['warning: example: ZONEMD does not match what the zone holds'],
    ],
    [
      'one of another serial',
      `@ 60 ZONEMD 6 1 1 ${digestOf(1)}\n`,
      ['error: example: ZONEMD is of the serial 6, and the SOA has 7'],
    ],
    [
      'two of one scheme and hash',
      `@ 60 ZONEMD 7 1 1 ${digestOf(1)}\n@ 60 ZONEMD 7 1 1 ${zeros}\n`,
      Array(2).fill('error: example: there are several ZONEMD records of one scheme and hash algorithm (1)'),
    ],
    ['those that nobody knows', `@ 60 ZONEMD 7 1 240 ${zeros}\n@ 60 ZONEMD 7 2 1 ${zeros}\n`, []],
    ['one below the apex', `sub 60 ZONEMD 7 1 1 ${zeros}\n`, []],
    [
      'a zone that lost its signatures',
      `@ 60 ZONEMD 7 1 1 ${zeros}\n@ 60 DNSKEY 257 3 15 ${Buffer.alloc(32, 1).toString('base64')}\n`,
      ['warning: example: ZONEMD does not match what the zone holds'],
    ],
  ])('judges %s', (_name, more, faults) => {
    expect(mismatches(head + more)).toEqual(faults)
  })
})

const project = 'sites:\n  rennes: {networks: [192.0.2.0/24]}\n'
const definition = `ttl: 60
soa: {mname: ns1, rname: h, refresh: 2h, retry: 15m, expire: 2w, minimum: 60}
zonemd: true
records:
  '': [{type: NS, values: [ns1, ns2.example.com.]}]
  ns1: {type: A, value: 203.0.113.53}
  www: {type: A, value: 192.0.2.80}
`
const overlay = 'down: [rennes]\nrecords:\n  www: {type: A, value: 203.0.113.80}\n'
const rich =
  "  '*.Wild': {type: TXT, value: a b}\n  sub: {type: NS, value: ns.sub}\n  ns.sub: {type: A, value: 203.0.113.1}\n"

describe('a definition that asks for ZONEMD', () => {
  const files = {
    'secours.yaml': project,
    'zones/example/normal.yaml': definition,
    'zones/example/degraded.yaml': overlay,
  }
  const built = memoryProject(files)

  it.each(['normal', 'degraded'])('has one in %s, worked out with the serial', (name) => {
    const variant = built.zones[0]?.variants.get(name)
    const zone = variant?.zone as Zone
    const rendered = renderZone(
      { apex: mustName('example.'), name, description: undefined, zone },
      { serial: 42 as Serial },
    )
    expect(rendered).toMatch(/ZONEMD\s+42 1 1 [0-9a-f]{96}/)
    expect(mismatches(rendered)).toEqual([])
    expect(mismatches(rendered.replace(/203\.0\.113\.53/, '203.0.113.54'))).toHaveLength(1)
  })

  it('is no change where nothing else is', () => {
    const without = memoryProject({ ...files, 'zones/example/normal.yaml': definition.replace('zonemd: true\n', '') })
    const [a, b] = [built, without].map(({ zones }) => zones[0]?.variants.get('normal')?.zone as Zone)
    expect(linesOf(built, 'example', 'normal').length).toBe(linesOf(without, 'example', 'normal').length + 1)
    expect(diffZones(a as Zone, b as Zone)).toEqual([])
    expect(diffZones(b as Zone, a as Zone)).toEqual([])
    expect(zoneDigest(a as Zone)).toBe(zoneDigest(b as Zone))
  })

  it('says at the placeholder serial that the digest holds for it alone', () => {
    const zone = built.zones[0]?.variants.get('normal')?.zone as Zone
    const rendered = renderZone({ apex: mustName('example.'), name: 'normal', description: undefined, zone })
    expect(rendered).toContain('a placeholder, which ZONEMD covers: render with --serial to use this file by hand')
    expect(mismatches(rendered)).toEqual([])
  })

  it.each(['server', 'file'])('must not be of a zone that is signed by a %s', (signed) => {
    const { faults } = memoryProject({ ...files, 'zones/example/normal.yaml': `${definition}signed: ${signed}\n` })
    expect(faults.map(({ message }) => message).filter((message) => message.includes('zonemd'))).toHaveLength(1)
  })

  it('makes those of a master file anew, and drops those that it cannot make', () => {
    const zone = zoneOf(several)
    const rendered = renderZone(
      { apex: mustName('example.'), name: 'normal', description: undefined, zone },
      { serial: 9 as Serial },
    )
    expect(rendered.match(/ZONEMD\s+9 1 [12] /g)).toHaveLength(2)
    expect(rendered.match(/ZONEMD\s+\d+ (1 240|241 1)/)).toBeNull()
    expect(mismatches(rendered)).toEqual([])
  })
})

describeWith(['ldns-signzone', 'ldns-verify-zone'], 'ZONEMD beside ldns', () => {
  const folder = mkdtempSync(join(tmpdir(), 'secours-zonemd-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const file = (name: string, text: string) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }

  it('is verified by it', async () => {
    const built = memoryProject({ 'secours.yaml': project, 'zones/example/normal.yaml': definition + rich })
    const zone = built.zones[0]?.variants.get('normal')?.zone as Zone
    const text = renderZone(
      { apex: mustName('example.'), name: 'normal', description: undefined, zone },
      { serial: 7 as Serial },
    )
    const argv = [requireProgram('ldns-verify-zone'), '-Z']
    const good = await run([...argv, file('ours', text)], { timeoutMs: 20_000 })
    expect([good.code, good.stdout + good.stderr]).toEqual([0, expect.stringContaining('Zone is verified')])
    const bad = await run([...argv, file('changed', text.replace('203.0.113.53', '203.0.113.54'))], {
      timeoutMs: 20_000,
    })
    expect(bad.code).not.toBe(0)
  })

  it('is what it makes of zones of any records', async () => {
    const line = fc
      .tuple(
        fc.constantFrom('a', 'B', '*', 'x.a', 'sub', 'y.sub'),
        fc.constantFrom(60, 300),
        fc.constantFrom(
          'A 192.0.2.1',
          'A 192.0.2.2',
          'TXT "a" "B c"',
          'MX 10 Mail',
          'SRV 0 0 5060 Host.X',
          'CAA 0 issue "x"',
          'TYPE65280 \\# 2 ABCD',
          'PTR Some.Where.',
        ),
      )
      .map(([owner, ttl, rdata]) => ({ owner, type: rdata.split(' ')[0], text: `${owner} ${ttl} ${rdata}` }))
    const zone = fc.array(line, { maxLength: 12 }).map((lines) => {
      const ttls = new Map<string, string>()
      const same = lines.map(({ owner, type, text }) => {
        const key = `${owner} ${type}`
        const ttl = ttls.get(key) ?? (text.split(' ')[1] as string)
        ttls.set(key, ttl)
        return text.replace(/^(\S+) \d+/, `$1 ${ttl}`)
      })
      return `$ORIGIN example.\n@ 60 SOA ns1 H.x 7 2h 15m 2w 60\n@ 60 NS Ns1\n${[...new Set(same)].join('\n')}\n`
    })
    let number = 0
    await fc.assert(
      fc.asyncProperty(zone, async (text) => {
        const [source, made] = [file(`z${number}`, text), join(folder, `z${number++}.out`)]
        const argv = ['-Z', '-z', 'simple:sha384', '-z', 'simple:sha512', '-o', 'example.', '-f', made, source]
        const { code, stderr } = await run([requireProgram('ldns-signzone'), ...argv], { timeoutMs: 20_000 })
        expect([code, stderr]).toEqual([0, ''])
        const theirs = await run(['cat', made], { timeoutMs: 5000 })
        const digests = [...theirs.stdout.matchAll(/ZONEMD\s+7 1 (\d) ([0-9a-f]+)/g)].map(([, algorithm, digest]) => [
          Number(algorithm),
          digest,
        ])
        expect(digests).toHaveLength(2)
        for (const [algorithm, digest] of digests) {
          expect(Buffer.from(digestZone(zoneOf(text), algorithm as number)).toString('hex')).toBe(digest)
        }
      }),
      { numRuns: 40 },
    )
  })
})

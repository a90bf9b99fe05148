import { describe, expect, it } from 'vitest'
import type { RecordType } from '../../../src/rdata/record-type.ts'
import { recordTypeOfName } from '../../../src/rdata/registry.ts'
import { octetsOfHex, parse, print, store, throughJson } from '../forms.ts'
import { foreignTexts, textsOfOthers } from './foreign-texts.ts'
import { limitTexts } from './limit-texts.ts'

/** Presentation forms at the edge of what is allowed, and the octets that named-rrchecker makes of them. */
const soundTexts: readonly (readonly [type: string, text: string, wire: string])[] = [
  ['A6', '64 2001::1 a.', '400000000000000001016100'],
  ['AMTRELAY', '10 0 3 .', '0a0300'],
  ['APL', '', ''],
  ['APL', '!1:0.0.0.0/0', '00010080'],
  ['APL', '1:192.168.32.1/21', '00011504c0a82001'],
  ['ATMA', '39.246f.000000', '0039246f000000'],
  ['CAA', '0 issue ""', '00056973737565'],
  ['CAA', '0 issue ca1.example.net', '000569737375656361312e6578616d706c652e6e6574'],
  ['CERT', 'IPKIX 0 RSASHA256 AAAA', '0004000008000000'],
  ['CERT', '65535 0 0 AAAA', 'ffff000000000000'],
  ['CSYNC', '66 3', '000000420003'],
  ['DNSKEY', '256 3 rsasha256 AAAA', '01000308000000'],
  ['DNSKEY', '256 3 8 AA= =', '0100030800'],
  ['DNSKEY', '256 3 8 A A A A', '01000308000000'],
  ['DNSKEY', '0400 3 8 AAAA', '01900308000000'],
  ['DNSKEY', 'ZONE|ksk DNSSEC 8 AAAA', '01010308000000'],
  ['DNSKEY', 'zone 3 8 AAAA', '01000308000000'],
  ['DS', '60485 5 SHA-1 2BB183AF5F22588179A53B0A98631FAD1A292118', 'ec4505012bb183af5f22588179a53b0a98631fad1a292118'],
  ['DS', '60485 5 9 2B B 1', 'ec4505092bb1'],
  ['DS', '60485 5 3 2BB1', 'ec4505032bb1'],
  ['DSYNC', 'TYPE59 2 5359 a.', '003b0214ef016100'],
  ['EUI48', '00-00-5E-00-53-2A', '00005e00532a'],
  ['GPOS', 'a b c', '016101620163'],
  ['HIP', '2 2001 AAAA', '020200032001000000'],
  [
    'HIP',
    '2 2001 AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AgYKDhIWGh4iJiouMjY6PkJGSk5SVlpeYmZqbnJ2en6ChoqOkpaanqKmqq6ytrq+wsbKztLW2t7i5uru8vb6/wMHCw8TFxsfIycrLzM3Oz9DR0tPU1dbX2Nna29zd3t/g4eLj5OXm5+jp6uvs7e7v8PHy8/T19vf4+fr7/P3+/2FiY2Rl rvs.example.',
    '020201052001000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9fa0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebfc0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedfe0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fafbfcfdfeff616263646503727673076578616d706c6500',
  ],
  ['IPSECKEY', '10 1 0 192.0.2.38 AAAA', '0a0100c0000226000000'],
  ['ISDN', '""', '00'],
  ['KEY', '49152 3 8', 'c0000308'],
  ['L64', '10 1:2:3:4', '000a0001000200030004'],
  ['LOC', '42 N 71 W 0', '001216138903210070c3da8000989680'],
  ['LOC', '90 N 180 W 0', '00121613934fd90059604e0000989680'],
  ['LOC', '42 0 59. N 71 W 0', '001216138904077870c3da8000989680'],
  ['LOC', '42 0 .5 N 71 W 0', '00121613890322f470c3da8000989680'],
  ['LOC', '42 N 71 W 42849672.95m', '001216138903210070c3da80ffffffff'],
  ['LOC', '42 N 71 W -100000.00m', '001216138903210070c3da8000000000'],
  ['LOC', '42 N 71 W 0m 90000000.00m', '009916138903210070c3da8000989680'],
  ['LOC', '42 N 71 W 0m 15m', '001316138903210070c3da8000989680'],
  ['LOC', '42 N 71 W 0m 0.15m', '001116138903210070c3da8000989680'],
  ['LOC', '42 N 71 W 0m 0.00m 0.01m 0.1m', '000010118903210070c3da8000989680'],
  ['LOC', '42 N 71 W +5m', '001216138903210070c3da8000989874'],
  ['LOC', '42 N 71 W -.5', '001216138903210070c3da800098964e'],
  ['LOC', '042 007 N 71 W 1.', '00121613890989a070c3da80009896e4'],
  ['NAPTR', '100 10 "" "" "!^.*)$!sip:a@b!" .', '0064000a00000f215e2e2a2924217369703a6140622100'],
  ['NAPTR', '100 10 "" "" "!()!sip:a@b!" .', '0064000a00000c212829217369703a6140622100'],
  ['NAPTR', '100 10 "" "" "!a{x!b!" .', '0064000a00000721617b7821622100'],
  ['NAPTR', '100 10 "" "" "!a]{2,3}!!ii" .', '0064000a00000c21615d7b322c337d2121696900'],
  ['NAPTR', '100 10 us s "" .', '0064000a02757301730000'],
  ['NSAP', '0X4.7', '47'],
  ['NSEC', 'a. A A', '016100000140'],
  ['NSEC', 'a. TYPE0000', '016100000180'],
  ['NSEC3', '2 1 12 - 2t7b4g4v', '0201000c0005174eb2409f'],
  ['NSEC3PARAM', 'SHA-1 0 0 -', '0100000000'],
  ['NULL', '\\# 0', ''],
  ['NXT', 'a.', '016100'],
  ['NXT', 'a. 1 NXT TYPE127', '01610040000002000000000000000000000001'],
  [
    'RRSIG',
    'A 5 3 86400 20030228173160 20030220173103 2642 example.com. AAAA',
    '00010503000151803e5f9d103e5510d70a52076578616d706c6503636f6d00000000',
  ],
  [
    'RRSIG',
    'A 5 3 86400 21500228173100 19690228173100 2642 example.com. AAAA',
    '000105030001518052dfa554fe6c39d40a52076578616d706c6503636f6d00000000',
  ],
  [
    'RRSIG',
    'A 5 3 86400 4294967295 0 2642 example.com. AAAA',
    '0001050300015180ffffffff000000000a52076578616d706c6503636f6d00000000',
  ],
  ['RRSIG', 'TYPE0 5 0 0 1 2 2642 . AAAA', '000005000000000000000001000000020a5200000000'],
  [
    'SIG',
    '0 5 0 0 20030322173103 20030220173103 2642 example.com. AAAA',
    '00000500000000003e7c9dd73e5510d70a52076578616d706c6503636f6d00000000',
  ],
  ['SINK', '8 0 2', '080002'],
  ['SVCB', '0 foo.example.com. port=53', '000003666f6f076578616d706c6503636f6d00000300020035'],
  ['SVCB', '1 . key667', '000100029b0000'],
  ['SVCB', '1 . key667=', '000100029b0000'],
  ['SVCB', '1 . key667=""', '000100029b0000'],
  ['SVCB', '1 . alpn=h2 no-default-alpn=""', '0001000001000302683200020000'],
  ['SVCB', '1 . port="53"', '000100000300020035'],
  ['SVCB', '1 . port=053', '000100000300020035'],
  ['SVCB', '1 . ech=', '00010000050000'],
  ['SVCB', '1 . ech', '00010000050000'],
  ['SVCB', '1 . alpn=h2 key2', '0001000001000302683200020000'],
  ['SVCB', '1 . key1=\\002h2', '00010000010003026832'],
  ['SVCB', '1 . key3=ab', '000100000300026162'],
  ['SVCB', '1 . key8', '00010000080000'],
  ['SVCB', '1 . key65535=ab', '000100ffff00026162'],
  ['SVCB', '1 . alpn="h2"port=443', '000100000100030268320003000201bb'],
  ['SVCB', '1 . dohpath=/q{/dns}', '000100000700082f717b2f646e737d'],
  ['SVCB', '1 . alpn=h2 dohpath="/q\\195\\164{?a,dns*}"', '000100000100030268320007000d2f71c3a47b3f612c646e732a7d'],
  ['SVCB', '1 . mandatory=alpn,key65535 alpn=h2 key65535=a', '000100000000040001ffff00010003026832ffff000161'],
  [
    'SVCB',
    '16 foo.example.org. alpn=f\\\\\\092oo\\092,bar,h2',
    '001003666f6f076578616d706c65036f7267000001000c08665c6f6f2c626172026832',
  ],
  [
    'SVCB',
    '16 foo.example.org. alpn=h2,h3-19 mandatory=ipv4hint,alpn ipv4hint=192.0.2.1',
    '001003666f6f076578616d706c65036f7267000000000400010004000100090268320568332d313900040004c0000201',
  ],
  [
    'SVCB',
    '1 foo.example.com. ipv6hint=2001:db8:122:344::192.0.2.33',
    '000103666f6f076578616d706c6503636f6d000006001020010db80122034400000000c0000221',
  ],
  ['TA', '1 8 9 00', '0001080900'],
  ['URI', '10 1 ""', '000a0001'],
  ['WKS', '10.0.0.1 tcp', '0a00000106'],
  ['WKS', '10.0.0.1 TCP 25 smtp 0', '0a0000010680000040'],
  ['X25', '"311061700956"', '0c333131303631373030393536'],
  ['ZONEMD', '2018031500 1 240 FEBE3D4CE2EC2FFA4BA99D46', '7848b78c01f0febe3d4ce2ec2ffa4ba99d46'],
]

/** What Knot and NSD read, and BIND does not. */
const readByOthers: readonly (readonly [type: string, text: string, wire: string])[] = [
  ['CAA', '0 "issue" "a"', '0005697373756561'],
  ['NSEC', 'a.', '016100'],
  ['URI', '10 1 ftp://f/', '000a00016674703a2f2f662f'],
]

const all = [...soundTexts, ...foreignTexts, ...limitTexts, ...readByOthers, ...textsOfOthers]

describe('what rdata may be written as', () => {
  it.each(all)('%s %s', (type, text, wire) => {
    const parsed = parse(recordTypeOfName(type) as RecordType, text)
    expect(typeof parsed === 'string' ? parsed : Buffer.from(parsed).toString('hex')).toBe(wire)
  })

  it.each(all)('%s %s is kept through text, store and JSON', (name, _, wire) => {
    const type = recordTypeOfName(name) as RecordType
    const octets = octetsOfHex(wire)
    const stored = store(type, octets)
    expect(parse(type, print(type, octets))).toEqual(octets)
    expect(stored.wire).toEqual(octets)
    expect(parse(type, stored.text)).toEqual(octets)
    expect(throughJson(type, octets)).toEqual(octets)
  })
})

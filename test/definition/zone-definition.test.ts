import { describe, expect, it } from 'vitest'
import { displayName } from '../../src/dns/name.ts'
import { linesOf, memoryProject } from './memory-project.ts'

const settings = `defaults:
  ttl: 1h
  rto: 10m
  soa: {mname: ns1, rname: hostmaster@a.example, refresh: 2h, retry: 15m, expire: 2w, minimum: 5m}
`

function open(text: string, path = 'zones/a.example/normal.yaml') {
  const project = memoryProject({ 'secours.yaml': settings, [path]: text })
  expect(project.faults).toEqual([])
  return project
}

function lines(records: string): readonly string[] {
  return linesOf(open(`records:\n${records}`), 'a.example', 'normal')
}

describe('the records of a definition', () => {
  it.each([
    ['a record', '  www: {type: A, value: 192.0.2.1}', ['www 3600 A 192.0.2.1']],
    [
      'a list of records',
      "  www: [{type: A, value: 192.0.2.1}, {type: AAAA, value: '2001:db8::1'}]",
      ['www 3600 A 192.0.2.1', 'www 3600 AAAA 2001:db8::1'],
    ],
    [
      'the apex',
      "  '': {type: TXT, value: a}\n  '@': {type: MX, value: 10 mx}",
      ['@ 3600 MX 10 mx.a.example.', '@ 3600 TXT "a"'],
    ],
    [
      'names that YAML would take for something else',
      '  1.10: {type: A, value: 192.0.2.1}\n  0x10: {type: A, value: 192.0.2.2}\n  on: {type: A, value: 192.0.2.3}\n  ~: {type: CNAME, value: no}\n  2001-01-01: {type: CNAME, value: null}',
      [
        '0x10 3600 A 192.0.2.2',
        '1.10 3600 A 192.0.2.1',
        '2001-01-01 3600 CNAME null.a.example.',
        '\\~ 3600 CNAME no.a.example.',
        'on 3600 A 192.0.2.3',
      ],
    ],
    [
      'keys that JavaScript would take for something else',
      '  __proto__: {type: A, value: 192.0.2.1}\n  constructor: {type: A, value: 192.0.2.2}\n  toString: {type: A, value: 192.0.2.3}',
      ['__proto__ 3600 A 192.0.2.1', 'constructor 3600 A 192.0.2.2', 'toString 3600 A 192.0.2.3'],
    ],
    ['their spelling', '  WwW: {type: CNAME, value: WeB}', ['WwW 3600 CNAME WeB.a.example.']],
    [
      'absolute names and relative ones',
      '  a: {type: CNAME, value: b.example.}\n  c.a.example.: {type: CNAME, value: b.example}',
      ['a 3600 CNAME b.example.', 'c 3600 CNAME b.example.a.example.'],
    ],
    [
      'names in other scripts',
      '  café: {type: CNAME, value: thé.example.}\n  x: {type: MX, values: [10 crème, {preference: 20, exchange: brûlée.fr.}]}',
      [
        'x 3600 MX 10 xn--crme-6oa.a.example.',
        'x 3600 MX 20 xn--brle-dpa0i.fr.',
        'xn--caf-dma 3600 CNAME xn--th-cja.example.',
      ],
    ],
    ['ASCII names as they stand', '  1.2: {type: CNAME, value: 0x7f.1}', ['1.2 3600 CNAME 0x7f.1.a.example.']],
    [
      'TTLs',
      '  a: {type: A, ttl: 300, value: 192.0.2.1}\n  b: {type: A, ttl: 1h30m, value: 192.0.2.1}\n  c: {type: A, ttl: 0, value: 192.0.2.1}',
      ['a 300 A 192.0.2.1', 'b 5400 A 192.0.2.1', 'c 0 A 192.0.2.1'],
    ],
    [
      'fields in any order',
      '  a: {type: SRV, value: {target: b, port: 5269, weight: 0, priority: 5}}',
      ['a 3600 SRV 5 0 5269 b.a.example.'],
    ],
    ['text with a semicolon', '  a: {type: TXT, value: v=DMARC1; p=none}', ['a 3600 TXT "v=DMARC1; p=none"']],
    ['a backslash before a semicolon', `  a: {type: TXT, value: '"a\\\\;b"'}`, ['a 3600 TXT "a\\\\;b"']],
    ['an escaped semicolon in presentation form', `  a: {type: TXT, value: '"a\\; b"'}`, ['a 3600 TXT "a; b"']],
    ['text in presentation form', `  a: {type: TXT, value: '"v=DKIM1; " "p=abc"'}`, ['a 3600 TXT "v=DKIM1; " "p=abc"']],
    [
      'text that YAML would take for something else',
      '  a: {type: TXT, values: [1.10, ~, yes, 0x10, ""]}',
      ['a 3600 TXT ""', 'a 3600 TXT "0x10"', 'a 3600 TXT "1.10"', 'a 3600 TXT "yes"', 'a 3600 TXT "~"'],
    ],
    [
      'text of more than 255 octets',
      `  a: {type: TXT, value: ${'x'.repeat(300)}}`,
      [`a 3600 TXT "${'x'.repeat(255)}" "${'x'.repeat(45)}"`],
    ],
    [
      'CAA field by field',
      '  a: {type: CAA, value: {flags: 0, tag: issue, value: ca.example.net}}',
      ['a 3600 CAA 0 issue "ca.example.net"'],
    ],
    ['octets of an unknown type', "  a: {type: TYPE65280, value: '\\# 2 beef'}", ['a 3600 TYPE65280 \\# 2 beef']],
    ['a type by its number', "  a: {type: TYPE1, value: '\\# 4 c0000201'}", ['a 3600 A 192.0.2.1']],
    ['an alias', '  a: &a {type: A, value: 192.0.2.1}\n  b: *a', ['a 3600 A 192.0.2.1', 'b 3600 A 192.0.2.1']],
  ])('%s', (_, records, expected) => {
    expect(lines(records)).toEqual(expected)
  })

  it.each<[string, string, boolean]>([
    ['stands in the text, with a warning', "'v=DKIM1\\; p=abc'", true],
    ['is meant where the text is in presentation form', `'"a\\\\;b"'`, false],
    ['escapes nothing in presentation form', `'"v=DKIM1\\; p=abc"'`, false],
  ])('a backslash before a semicolon %s', (_, value, isTold) => {
    const file = { 'zones/a.example/normal.yaml': `records:\n  a: {type: TXT, value: ${value}}\n` }
    const variant = memoryProject({ 'secours.yaml': settings, ...file }).zones[0]?.variants.get('normal')
    const told = (variant?.diagnostics ?? []).map(({ code, severity, place }) => [severity, code, place?.start])
    expect(told).toEqual(isTold ? [['warning', 'escaped-semicolon', 33]] : [])
  })

  it('may be JSON', () => {
    const text = JSON.stringify({
      $schema: 'x',
      ttl: 60,
      records: { www: { type: 'MX', value: { preference: 10, exchange: 'a' } } },
    })
    expect(linesOf(open(text, 'zones/a.example/normal.json'), 'a.example', 'normal')).toEqual([
      'www 60 MX 10 a.a.example.',
    ])
  })

  it('keep their place in the file', () => {
    const text = 'records:\n  é: {type: MX, values: [{preference: 10, exchange: a}, 20 b]}\n'
    const [built] = open(text).zones
    const zone = built?.variants.get('normal')?.zone
    const starts = [1, 2].map((record) => zone?.placeOf(record)?.start ?? 0)
    expect(
      starts.map((start) =>
        Buffer.from(text)
          .subarray(start, start + 5)
          .toString(),
      ),
    ).toEqual(['{pref', '20 b]'])
  })

  it('are told of once where an alias repeats a faulty one', () => {
    const project = memoryProject({
      'secours.yaml': settings,
      'zones/a.example/normal.yaml': 'records:\n  a: &a {type: A, valeu: 192.0.2.1}\n  b: *a\n',
    })
    expect(project.zones[0]?.variants.get('normal')?.diagnostics).toHaveLength(1)
  })

  it('leave a record that is written twice to the rules', () => {
    const [built] = open('records:\n  a: {type: A, values: [192.0.2.1, 192.0.2.1]}\n').zones
    expect(built?.variants.get('normal')?.zone?.duplicates).toHaveLength(1)
  })
})

function soaOf(text: string): string {
  const [built] = open(text).zones
  const zone = built?.variants.get('normal')?.zone
  if (zone === undefined) return 'not built'
  const soa = zone.find(zone.apex, 6)
  return `${zone.ttlOf(soa)} ${zone.printRdata(zone.firstRecord(soa))}`
}

describe('the SOA', () => {
  const records = "records:\n  '': {type: NS, value: ns1}\n"
  it.each([
    ['from the defaults', records, '3600 ns1.a.example. hostmaster.a.example. 0 7200 900 1209600 300'],
    [
      'field by field',
      `soa: {mname: ns2.b.example., minimum: 1m, ttl: 1d}\n${records}`,
      '86400 ns2.b.example. hostmaster.a.example. 0 7200 900 1209600 60',
    ],
    [
      'a mailbox with a dot',
      `soa: {rname: jean.dupont@b.example}\n${records}`,
      '3600 ns1.a.example. jean\\.dupont.b.example. 0 7200 900 1209600 300',
    ],
    [
      'a mailbox as a name',
      `soa: {rname: jean}\n${records}`,
      '3600 ns1.a.example. jean.a.example. 0 7200 900 1209600 300',
    ],
    [
      'a mailbox in another script',
      `soa: {rname: jean@é.fr}\n${records}`,
      '3600 ns1.a.example. jean.xn--9ca.fr. 0 7200 900 1209600 300',
    ],
  ])('%s', (_, text, expected) => {
    expect(soaOf(text)).toBe(expected)
  })
})

describe('declarations', () => {
  it('are what the zone says', () => {
    const text =
      'rto: 5m\nsigned: server\nmail: false\nminimum: [{name: www, type: A, count: 2}]\nignore: [{code: ns-count, name: "@", reason: one is enough}]\nrecords: {}\n'
    const [built] = open(text).zones
    expect(built?.variants.get('normal')?.declarations).toMatchObject({
      rto: 300,
      signed: 'server',
      mail: false,
      minimum: [{ name: 'www.a.example.', type: 1, count: 2 }],
      ignore: [{ code: 'ns-count', name: { text: '@', labels: ['a', 'example'] }, reason: 'one is enough' }],
    })
  })

  it('have defaults', () => {
    const [built] = open('records: {}\n').zones
    expect(built?.variants.get('normal')?.declarations).toEqual({
      plain: false,
      rto: 600,
      signed: undefined,
      mail: true,
      minimum: [],
      ignore: [],
    })
  })
})

describe('a master file as a variant', () => {
  it('is read with what it includes', () => {
    const project = memoryProject({
      'secours.yaml': settings,
      'zones/0%2F28.2.0.192.in-addr.arpa/normal.zone':
        '$TTL 1h\n@ SOA ns1.a.example. h.a.example. 7 1 1 1 1\n@ NS ns1.a.example.\n$INCLUDE hosts.inc\n',
      'zones/0%2F28.2.0.192.in-addr.arpa/hosts.inc': '1 PTR web.a.example.\n',
    })
    expect(project.faults).toEqual([])
    expect(project.zones.map(({ apex }) => displayName(apex))).toEqual(['0/28.2.0.192.in-addr.arpa'])
    expect(linesOf(project, '0/28.2.0.192.in-addr.arpa', 'normal')).toEqual(['1 3600 PTR web.a.example.'])
  })

  it('gives its $TTL to records that an overlay adds', () => {
    const project = memoryProject({
      'secours.yaml': settings,
      'zones/a.example/normal.zone': '$TTL 7m\n@ SOA ns1 h 7 1 1 1 1\n@ NS ns1.b.example.\n',
      'zones/a.example/degraded.yaml': 'records: {www: {type: A, value: 192.0.2.1}}\n',
    })
    expect(linesOf(project, 'a.example', 'degraded')).toEqual(['www 420 A 192.0.2.1'])
  })
})

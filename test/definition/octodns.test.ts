import { describe, expect, it } from 'vitest'
import { lineColumnAt, type Place } from '../../src/diagnostic.ts'
import { mustName } from '../../src/dns/name.ts'
import { linesOf, memoryProject, placeAndCode } from './memory-project.ts'

const settings = `defaults:
  ttl: 10m
  soa: {mname: ns1.a.example., rname: hostmaster@a.example, refresh: 2h, retry: 15m, expire: 2w, minimum: 5m}
`

function open(text: string, secours = settings) {
  return memoryProject({ 'secours.yaml': secours, 'zones/a.example/normal.octodns.yaml': text })
}

describe('an octoDNS file', () => {
  it.each([
    [
      'the apex and a list',
      "? ''\n: - {type: NS, values: [ns1.a.example., ns2.b.example.]}\n  - {type: A, ttl: 60, value: 192.0.2.1}\n",
      ['@ 60 A 192.0.2.1'],
    ],
    ['absolute targets', 'www: {type: CNAME, value: web.a.example.}\n', ['www 600 CNAME web.a.example.']],
    [
      'fields',
      'a: {type: SRV, values: [{port: 30, priority: 12, target: foo.a.example., weight: 20}]}\n',
      ['a 600 SRV 12 20 30 foo.a.example.'],
    ],
    [
      'the old names of fields',
      'a: {type: MX, values: [{priority: 10, value: mx.a.example.}]}\n',
      ['a 600 MX 10 mx.a.example.'],
    ],
    [
      'a field that is called as an old name',
      'a: {type: CAA, value: {flags: 0, tag: issue, value: ca.example}}\n',
      ['a 600 CAA 0 issue "ca.example"'],
    ],
    [
      'escaped semicolons',
      "a: {type: TXT, values: ['v=DKIM1\\;k=rsa\\;p=A/k', plain;]}\n",
      ['a 600 TXT "plain;"', 'a 600 TXT "v=DKIM1;k=rsa;p=A/k"'],
    ],
    ['a backslash before a semicolon', `a: {type: TXT, value: 'a\\\\;b'}\n`, ['a 600 TXT "a\\\\;b"']],
    ['quoted chunks', `a: {type: TXT, value: '"v=spf1 " "-all"'}\n`, ['a 600 TXT "v=spf1 -all"']],
    ['a quote at the beginning', `a: {type: TXT, value: '\\"x'}\n`, ['a 600 TXT "\\"x"']],
    [
      'numbers in quotes',
      "a: {type: MX, ttl: '60', value: {preference: '10', exchange: mx.a.example.}}\n",
      ['a 60 MX 10 mx.a.example.'],
    ],
    ['a wildcard', "'*': {type: A, value: 192.0.2.1}\n", ['* 600 A 192.0.2.1']],
  ])('%s', (_, text, expected) => {
    const project = open(text)
    expect(project.faults).toEqual([])
    expect(linesOf(project, 'a.example', 'normal')).toEqual(expected)
  })

  it('has places written part by part', () => {
    const place =
      '{altitude: 20, lat_degrees: 31, lat_direction: S, lat_minutes: 58, lat_seconds: 52.1, long_degrees: 115, long_direction: E, long_minutes: 49, long_seconds: 11.7, precision_horz: 10, precision_vert: 2, size: 10}'
    const project = open(`a: {type: LOC, value: ${place}}\n`)
    expect(project.faults).toEqual([])
    expect(linesOf(project, 'a.example', 'normal')).toEqual([
      'a 600 LOC 31 58 52.100 S 115 49 11.700 E 20.00m 10.00m 10.00m 2.00m',
    ])
  })

  it('has octoDNS’s own TTL where nobody says one', () => {
    const project = open('a: {type: A, value: 192.0.2.1}\n', settings.replace('  ttl: 10m\n', ''))
    expect(linesOf(project, 'a.example', 'normal')).toEqual(['a 3600 A 192.0.2.1'])
  })

  it('is built without what a zone cannot hold, which is told as a warning', () => {
    const project = open(
      'a:\n  dynamic: {pools: {one: {values: []}}}\n  type: A\n  value: 192.0.2.1\nb:\n  octodns: {ignored: true}\n  type: A\n  value: 192.0.2.2\nc:\n  octodns: {excluded: [test]}\n  type: A\n  value: 192.0.2.3\n',
    )
    expect(project.faults.map((fault) => `${fault.severity} ${placeAndCode(fault)}`)).toEqual([
      'warning zones/a.example/normal.octodns.yaml:2:3: octodns-section',
      'warning zones/a.example/normal.octodns.yaml:6:3: octodns-section',
      'warning zones/a.example/normal.octodns.yaml:10:3: octodns-section',
    ])
    expect(linesOf(project, 'a.example', 'normal')).toEqual(['a 600 A 192.0.2.1', 'c 600 A 192.0.2.3'])
  })

  it('may be a degraded variant, as a whole zone', () => {
    const project = memoryProject({
      'secours.yaml': settings,
      'zones/a.example/normal.octodns.yaml': 'a: {type: A, value: 192.0.2.1}\n',
      'zones/a.example/degraded.octodns.yaml': 'b: {type: A, value: 192.0.2.2}\n',
    })
    expect(linesOf(project, 'a.example', 'degraded')).toEqual(['b 600 A 192.0.2.2'])
    expect(project.zones[0]?.variants.get('degraded')?.origin).toBe('whole')
  })

  it('takes its SOA from the file where that has one', () => {
    const soa = '{mname: ns9.a.example., rname: me.a.example., serial: 7, refresh: 1, retry: 2, expire: 3, minimum: 4}'
    const project = open(`'': {type: SOA, ttl: 60, value: ${soa}}\n`)
    expect(project.faults).toEqual([])
    const zone = project.zones[0]?.variants.get('normal')?.zone
    expect(zone?.recordCount).toBe(1)
    expect(zone?.printRdata(0)).toBe('ns9.a.example. me.a.example. 7 1 2 3 4')
  })

  const including = (text: string, more: Readonly<Record<string, string>>) =>
    memoryProject({ 'secours.yaml': settings, 'zones/a.example/normal.octodns.yaml': text, ...more })

  it('includes files of the project, beside itself or elsewhere, and shows their records there', () => {
    const project = including(
      'a: !include ../../common/a.yaml\nb: !include b.inc\nm: {<<: !include b.inc, ttl: 60}\n',
      {
        'common/a.yaml': '{type: A, values: !include [one.yaml, two.yaml]}\n',
        'common/one.yaml': '[192.0.2.1]\n',
        'common/two.yaml': '[192.0.2.2]\n',
        'zones/a.example/b.inc': '{type: A, value: 192.0.2.3}\n',
      },
    )
    expect(project.faults).toEqual([])
    expect(linesOf(project, 'a.example', 'normal')).toEqual([
      'a 600 A 192.0.2.1',
      'a 600 A 192.0.2.2',
      'b 600 A 192.0.2.3',
      'm 60 A 192.0.2.3',
    ])
    const zone = project.zones[0]?.variants.get('normal')?.zone
    const places = ['a', 'b', 'm'].flatMap((owner) => {
      const rrset = zone?.find(zone.names.find(mustName(`${owner}.a.example.`)), 1) ?? -1
      return [zone?.firstRecord(rrset) ?? -1].map((record) => zone?.placeOf(record))
    })
    expect(places.map(at)).toEqual(['common/one.yaml:1:2', 'zones/a.example/b.inc:1:18', 'zones/a.example/b.inc:1:18'])
    // --changed-since asks what a zone was read from: common/a.yaml has no value of its own.
    expect(zone?.files.map(({ path }) => path)).toEqual([
      'zones/a.example/normal.octodns.yaml',
      'common/a.yaml',
      'common/one.yaml',
      'common/two.yaml',
      'zones/a.example/b.inc',
      'secours.yaml',
    ])
  })

  const ours = 'zones/a.example/normal.octodns.yaml'
  const at = (place: Place | undefined): string => {
    const { line, column } = lineColumnAt(place?.file.bytes ?? new Uint8Array(0), place?.start ?? 0)
    return `${place?.file.path}:${line}:${column}`
  }

  it.each<[string, string, Readonly<Record<string, string>>, string, string, readonly string[]]>([
    [
      'a value',
      'é: {type: A, value: 192.0.2.1}\nb: !include ../../b.inc\n',
      { 'b.inc': '# ü\ntype: A\nvalue: 192.0.2\n' },
      'rdata-invalid',
      'b.inc:3:8',
      [`${ours}:2:13`],
    ],
    [
      'a key, in a file without the last line end',
      'b: !include ../../b.inc\n',
      { 'b.inc': '{type: A, values: [192.0.2.1], tll: 5}' },
      'unknown-key',
      'b.inc:1:32',
      [`${ours}:1:13`],
    ],
    [
      'a file that is included by an included one',
      'a: {type: A, value: 192.0.2.1}\nb: !include ../../b.inc\n',
      { 'b.inc': 'type: A\nvalues: !include c.inc\n', 'c.inc': '- 192.0.2.1\n- 192.0.2\n' },
      'rdata-invalid',
      'c.inc:2:3',
      ['b.inc:2:18', `${ours}:2:13`],
    ],
    [
      'the second of several files',
      'b:\n  !include [../../b.inc, ../../c.inc]\n',
      { 'b.inc': 'type: A\nvalue: 192.0.2.1\n', 'c.inc': 'ttl: -1\n' },
      'invalid-value',
      'c.inc:1:6',
      [`${ours}:2:26`],
    ],
    [
      'a file that is included twice, the second time',
      'a: !include ../../b.inc\nb: {<<: !include ../../b.inc, type: MX}\n',
      { 'b.inc': 'type: A\nvalue: 192.0.2.1\n' },
      'rdata-invalid',
      'b.inc:2:8',
      [`${ours}:2:18`],
    ],
    ['the whole zone', '!include ../../b.inc\n', { 'b.inc': 'b: 5\n' }, 'wrong-type', 'b.inc:1:4', [`${ours}:1:10`]],
    [
      'a name',
      '!include ../../b.inc\n',
      { 'b.inc': 'b.example.: {type: A, value: 192.0.2.1}\n' },
      'name-invalid',
      'b.inc:1:1',
      [`${ours}:1:10`],
    ],
    [
      'the end of a file',
      'b: !include ../../b.inc\n',
      { 'b.inc': 'type: A\nvalue:' },
      'rdata-invalid',
      'b.inc:2:7',
      [`${ours}:1:13`],
    ],
    [
      'the syntax',
      'b: !include ../../b.inc\n',
      { 'b.inc': 'type: A\n\tvalue: 192.0.2.1\n' },
      'yaml-syntax',
      'b.inc:2:1',
      [`${ours}:1:13`],
    ],
    [
      'an entry that another one precedes, of the same name',
      'b: [{type: A, value: 192.0.2.1}, !include ../../b.inc]\n',
      { 'b.inc': '{type: A, value: 192.0.2.2}\n' },
      'duplicate-entry',
      'b.inc:1:1',
      [`${ours}:1:5`, `${ours}:1:43`],
    ],
    [
      'an entry that precedes another one of the same name',
      'b: [!include ../../b.inc, {type: A, value: 192.0.2.1}]\n',
      { 'b.inc': '{type: A, value: 192.0.2.2}\n' },
      'duplicate-entry',
      `${ours}:1:27`,
      ['b.inc:1:1'],
    ],
    [
      'a section of octoDNS',
      'b: !include ../../b.inc\n',
      { 'b.inc': 'type: A\nvalue: 192.0.2.1\ndynamic: {}\n' },
      'octodns-section',
      'b.inc:3:1',
      [`${ours}:1:13`],
    ],
    [
      'an alias of what is included',
      'a: &a {type: A, values: !include ../../b.inc}\nb: {<<: *a, type: AAAA}\n',
      { 'b.inc': '[192.0.2.1]\n' },
      'rdata-invalid',
      'b.inc:1:2',
      [`${ours}:1:34`],
    ],
    [
      'a file that is not there, in an included one',
      'b: !include ../../b.inc\n',
      { 'b.inc': 'type: A\nvalues: !include c.inc\n' },
      'include-failed',
      'b.inc:2:18',
      [`${ours}:1:13`],
    ],
    [
      'the first octet of the second file',
      'a: !include ../../b.inc\nb: !include ../../c.inc\n',
      { 'b.inc': '{type: A, value: 192.0.2.1}', 'c.inc': 'none' },
      'wrong-type',
      'c.inc:1:1',
      [`${ours}:2:13`],
    ],
    [
      'nothing of it, but the end of the file that includes it',
      'b: !include ../../b.inc\nc:',
      { 'b.inc': '{type: A, value: 192.0.2.1}' },
      'wrong-type',
      `${ours}:2:3`,
      [],
    ],
    [
      'a file that an included one names',
      'b: !include [!include ../../b.inc]\n',
      { 'b.inc': 'none.inc\n' },
      'include-failed',
      'b.inc:1:1',
      [],
    ],
  ])(
    'tells a fault of what it includes there, with the lines that include it: %s',
    (_, text, more, code, place, lines) => {
      const told = including(text, more).faults.find((fault) => fault.code === code)
      expect(at(told?.place)).toBe(place)
      expect((told?.related ?? []).map((note) => at(note.place))).toEqual(lines)
    },
  )

  it('tells of the SOA that is missing at its own beginning', () => {
    const project = memoryProject({
      'secours.yaml': '{}\n',
      [ours]: '!include ../../b.inc\n',
      'b.inc': 'b: {type: A, value: 192.0.2.1}\n',
    })
    expect(at(project.faults.find(({ code }) => code === 'missing-key')?.place)).toBe(`${ours}:1:1`)
  })

  it.each([
    ['what is not there', 'none.inc', {}, 'there is no zones/a.example/none.inc'],
    ['itself', 'normal.octodns.yaml', {}, 'zones/a.example/normal.octodns.yaml includes itself'],
    [
      'each other without an end',
      'x.inc',
      { 'zones/a.example/x.inc': '[!include y.inc]\n', 'zones/a.example/y.inc': '[!include x.inc]\n' },
      'zones/a.example/x.inc includes itself',
    ],
  ])('refuses to include %s', (_, path, more, message) => {
    const project = including(`a: !include ${path}\n`, more)
    const told = project.faults.find(({ code }) => code === 'include-failed')
    expect(told?.message).toBe(message)
    expect(project.zones[0]?.variants.get('normal')?.zone).toBe(undefined)
  })
})

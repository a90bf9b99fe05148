import { type FaultCase, project, soundProject, soundZone, zone } from './fault-case.ts'

const normal = 'zones/a.example/normal.yaml'

function records(text: string): FaultCase['files'] {
  return zone(`records:\n${text}`)
}

/** What is wrong with a zone definition. */
export const zoneFaults: readonly FaultCase[] = [
  {
    name: 'an equal key with a bad value, of which the first counts',
    files: zone(`ttl: 1h\nttl: bad\n${soundZone}`),
    faults: [`${normal}:2:1: yaml-duplicate-key`],
  },
  {
    name: 'one faulty record under two names, by an alias',
    files: zone('records:\n  a: &a {type: A, valeu: 192.0.2.1}\n  b: *a\n'),
    faults: [`${normal}:2:19: unknown-key`],
  },
  { name: 'a list instead of a zone', files: zone('- www\n'), faults: [`${normal}:1:1: wrong-type`] },
  { name: 'an unknown key', files: zone(`${soundZone}recrods: {}\n`), faults: [`${normal}:5:1: unknown-key`] },
  { name: 'no records', files: zone('ttl: 1h\n'), faults: [`${normal}:1:1: missing-key`] },
  { name: 'records without a value', files: zone('records:\n'), faults: [`${normal}:1:1: missing-value`] },
  {
    name: 'an unknown key and a wrong type in one file',
    files: zone(`signd: server\nmail: maybe\n${soundZone}`),
    faults: [`${normal}:1:1: unknown-key`, `${normal}:2:7: wrong-type`],
  },
  {
    name: 'faults of form and of content in one file',
    files: records('  www: {type: A, valeu: 192.0.2.1}\n  ftp: {type: A, value: 192.0.2.300}\n'),
    faults: [`${normal}:2:18: unknown-key`, `${normal}:3:25: rdata-invalid`],
  },
  {
    name: 'a serial',
    files: zone(`soa: {mname: ns1, serial: 2012102201}\n${soundZone}`),
    faults: [`${normal}:1:19: serial-in-definition`],
  },
  {
    name: 'an SOA among the records',
    files: records('  "": {type: SOA, value: a b 1 2 3 4 5}\n'),
    faults: [`${normal}:2:14: type-invalid`],
  },
  { name: 'a TTL that is none', files: zone(`ttl: 1 hour\n${soundZone}`), faults: [`${normal}:1:6: invalid-value`] },
  {
    name: 'a TTL above 31 bits',
    files: zone(`ttl: 2147483648\n${soundZone}`),
    faults: [`${normal}:1:6: out-of-range`],
  },
  {
    name: 'a TTL above any number',
    files: zone(`ttl: 99999999999999999999\n${soundZone}`),
    faults: [`${normal}:1:6: out-of-range`],
  },
  {
    name: 'a TTL above 31 bits in units',
    files: zone(`ttl: '5000w'\n${soundZone}`),
    faults: [`${normal}:1:6: out-of-range`],
  },
  { name: 'a TTL with a fraction', files: zone(`ttl: 1.0\n${soundZone}`), faults: [`${normal}:1:6: invalid-value`] },
  {
    name: 'a TTL of a record above 31 bits',
    files: records('  www: {type: A, ttl: 100000w, value: 192.0.2.1}\n'),
    faults: [`${normal}:2:23: out-of-range`],
  },
  {
    name: 'rdata longer than a record can carry',
    files: records(`  big: {type: TXT, value: ${'x'.repeat(65_300)}}\n`),
    faults: [`${normal}:2:27: rdata-invalid`],
  },
  { name: 'a TTL below zero', files: zone(`ttl: -1\n${soundZone}`), faults: [`${normal}:1:6: out-of-range`] },
  { name: 'no type', files: records('  www: {value: 192.0.2.1}\n'), faults: [`${normal}:2:8: missing-key`] },
  {
    name: 'an unknown type',
    files: records('  www: {type: AAAAA, value: 192.0.2.1}\n'),
    faults: [`${normal}:2:15: type-invalid`],
  },
  { name: 'no values', files: records('  www: {type: A, values: []}\n'), faults: [`${normal}:2:26: empty-list`] },
  { name: 'no records at a name', files: records('  www: []\n'), faults: [`${normal}:2:8: empty-list`] },
  {
    name: 'value and values',
    files: records('  www: {type: A, value: 192.0.2.1, values: [192.0.2.2]}\n'),
    faults: [`${normal}:2:8: conflicting-keys`],
  },
  {
    name: 'neither value nor values',
    files: records('  www: {type: A, ttl: 5m}\n'),
    faults: [`${normal}:2:8: missing-key`],
  },
  {
    name: 'values without a list',
    files: records('  www: {type: A, values: 192.0.2.1}\n'),
    faults: [`${normal}:2:26: wrong-type`],
  },
  {
    name: 'an absent value',
    files: records('  www:\n    type: A\n    value:\n'),
    faults: [`${normal}:4:5: missing-value`],
  },
  { name: 'a word instead of a record', files: records('  www: 192.0.2.1\n'), faults: [`${normal}:2:8: wrong-type`] },
  {
    name: 'a number in hexadecimal',
    files: records('  "": {type: MX, value: {preference: 0x10, exchange: mx}}\n'),
    faults: [`${normal}:2:38: wrong-type`],
  },
  {
    name: 'a number with a leading zero',
    files: records('  "": {type: MX, value: {preference: 010, exchange: mx}}\n'),
    faults: [`${normal}:2:38: wrong-type`],
  },
  {
    name: 'a number as 1e3',
    files: records('  "": {type: MX, value: {preference: 1e3, exchange: mx}}\n'),
    faults: [`${normal}:2:38: wrong-type`],
  },
  {
    name: 'a number in quotes',
    files: records('  "": {type: MX, value: {preference: "10", exchange: mx}}\n'),
    faults: [`${normal}:2:38: wrong-type`],
  },
  {
    name: 'a number out of range',
    files: records('  "": {type: MX, value: {preference: 65536, exchange: mx}}\n'),
    faults: [`${normal}:2:38: out-of-range`],
  },
  {
    name: 'an unknown field beside a missing one',
    files: records('  "": {type: MX, value: {preference: 10, exchanger: mx}}\n'),
    faults: [`${normal}:2:42: unknown-key`],
  },
  {
    name: 'rdata that is none',
    files: records('  www: {type: AAAA, values: ["2001:db8::1", 192.0.2.1]}\n'),
    faults: [`${normal}:2:45: rdata-invalid`],
  },
  {
    name: 'presentation text that is none',
    files: records('  "": {type: MX, values: [10 mx1, ten mx2]}\n'),
    faults: [`${normal}:2:35: rdata-invalid`],
  },
  {
    name: 'a bad name in a field',
    files: records('  "": {type: MX, value: {preference: 10, exchange: mx..a}}\n'),
    faults: [`${normal}:2:52: rdata-invalid`],
  },
  {
    name: 'octets of another length',
    files: records("  x: {type: TYPE65280, value: '\\# 3 00'}\n"),
    faults: [`${normal}:2:31: rdata-invalid`],
  },
  {
    name: 'an owner that is no name',
    files: records('  a..b: {type: A, value: 192.0.2.1}\n'),
    faults: [`${normal}:2:3: name-invalid`],
  },
  {
    name: 'a label too long',
    files: records(`  ${'a'.repeat(64)}: {type: A, value: 192.0.2.1}\n`),
    faults: [`${normal}:2:3: name-invalid`],
  },
  {
    name: 'no internationalized name',
    files: records('  a\u00ad/é: {type: A, value: 192.0.2.1}\n'),
    faults: [`${normal}:2:3: name-invalid`],
  },
  {
    name: 'two entries of one owner and type',
    files: records('  www:\n    - {type: A, value: 192.0.2.1}\n    - {type: A, value: 192.0.2.2}\n'),
    faults: [`${normal}:4:7: duplicate-entry`],
  },
  {
    name: 'two entries of one owner under two spellings',
    files: records(
      '  WWW: {type: A, value: 192.0.2.1}\n  www.a.example.: {type: A, value: 192.0.2.2}\n  "": {type: NS, value: a}\n  "@": {type: NS, value: b}\n',
    ),
    faults: [`${normal}:3:3: duplicate-entry`, `${normal}:5:3: duplicate-entry`],
  },
  {
    name: 'no TTL anywhere',
    files: project({ 'secours.yaml': soundProject.replace('  ttl: 1h\n', '') }),
    faults: [`${normal}:1:1: missing-key`],
  },
  {
    name: 'no SOA anywhere',
    files: project({ 'secours.yaml': 'defaults: {ttl: 1h}\n' }),
    faults: [`${normal}:1:1: missing-key`],
  },
  {
    name: 'an SOA without some of its fields',
    files: project({
      'secours.yaml': 'defaults: {ttl: 1h}\n',
      [normal]: `soa: {mname: ns1, rname: hostmaster}\n${soundZone}`,
    }),
    faults: [`${normal}:1:6: missing-key`],
  },
  {
    name: 'a bad name in the SOA',
    files: zone(`soa: {mname: ns..1}\n${soundZone}`),
    faults: [`${normal}:1:14: rdata-invalid`],
  },
  {
    name: 'a bad name in the SOA of the defaults',
    files: project({ 'secours.yaml': soundProject.replace('mname: ns1', 'mname: ns..1') }),
    faults: ['secours.yaml:3:16: rdata-invalid'],
  },
  {
    name: 'declarations that are none',
    files: zone(
      `signed: yes\nminimum: [{name: www, type: A, count: 0}, {name: a..b, type: A, count: 1}, {name: b, type: AAA, count: 1}]\nignore: [{code: Bad Code, reason: x}, {code: good, name: a..b, reason: x}, {code: good}]\n${soundZone}`,
    ),
    faults: [
      `${normal}:1:9: invalid-value`,
      `${normal}:2:39: out-of-range`,
      `${normal}:2:50: name-invalid`,
      `${normal}:2:92: type-invalid`,
      `${normal}:3:17: invalid-value`,
      `${normal}:3:58: name-invalid`,
      `${normal}:3:76: missing-key`,
    ],
  },
  {
    name: 'a master file',
    files: project({
      [normal]: undefined,
      'zones/a.example/normal.zone': '$TTL 1h\n@ SOA ns1 h 1 2 3 4 5\n@ NS ns1\nns1 A 192.0.2.300\nwww B 1\n',
    }),
    faults: ['zones/a.example/normal.zone:4:7: rdata-invalid', 'zones/a.example/normal.zone:5:5: type-invalid'],
  },
  {
    name: 'an included file that is not there',
    files: project({
      [normal]: undefined,
      'zones/a.example/normal.zone': '$TTL 1h\n@ SOA ns1 h 1 2 3 4 5\n@ NS ns1\n$INCLUDE hosts.inc\n',
    }),
    faults: ['zones/a.example/normal.zone:4:10: include-failed'],
  },
]

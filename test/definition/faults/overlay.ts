import { type FaultCase, overlay, project } from './fault-case.ts'

const own = 'zones/a.example/degraded.yaml'
const shared = 'zones/degraded.yaml'

/** What is wrong with an overlay, told alike of an own and of a shared one. */
const inEither: readonly (readonly [name: string, text: string, faults: readonly string[]])[] = [
  ['an unknown key', 'replaces: []\n', ['1:1: unknown-key']],
  [
    'times that no number holds',
    'expires: 5000000000h\nttl: {all: 100000w}\n',
    ['1:10: out-of-range', '2:12: out-of-range'],
  ],
  ['a cap above 31 bits', 'ttl: 2147483648\n', ['1:6: out-of-range']],
  [
    'expected rdata that is none of its type',
    'expect: [{name: www, type: A, answer: [192.0.2.1, 192.0.2.300]}]\n',
    ['1:51: rdata-invalid'],
  ],
  ['an unknown site', 'down: [rennse]\n', ['1:8: unknown-site']],
  ['two faults', 'down: rennes\nremove: [{name: www}]\n', ['1:7: wrong-type', '2:10: missing-key']],
  ['a removal without a reason', "remove: [{name: www, reason: ' '}]\n", ['1:30: invalid-value']],
  ['a removal of an unknown type', 'remove: [{name: www, type: AX, reason: x}]\n', ['1:28: type-invalid']],
  ['a pattern that is no name', "leave: [{name: 'a..**', reason: x}]\n", ['1:16: name-invalid']],
  ['a replacement by nothing', 'replace: [{from: 192.0.2.1}]\n', ['1:11: missing-key']],
  ['a network with host bits', 'replace: [{from: 192.0.2.1/24, to: 198.51.100.0/24}]\n', ['1:18: network-invalid']],
  ['no address', 'replace: [{from: 192.0.2.300, to: 198.51.100.1}]\n', ['1:18: network-invalid']],
  [
    'networks of different lengths',
    'replace: [{from: 192.0.2.0/28, to: 198.51.100.0/27}]\n',
    ['1:36: replace-mismatch'],
  ],
  ['a network for an address', 'replace: [{from: 192.0.2.1, to: 198.51.100.0/27}]\n', ['1:33: replace-mismatch']],
  ['addresses of different families', "replace: [{from: 192.0.2.1, to: '2001:db8::1'}]\n", ['1:33: replace-mismatch']],
  ['a name for an address', 'replace: [{from: 192.0.2.1, to: www}]\n', ['1:33: replace-mismatch']],
  ['an address for a name', 'replace: [{from: www, to: 192.0.2.1}]\n', ['1:27: replace-mismatch']],
  [
    'one address replaced twice',
    'replace:\n  - {from: 192.0.2.1, to: 198.51.100.1}\n  - {from: 192.0.2.1, to: 198.51.100.2}\n',
    ['3:12: duplicate-entry'],
  ],
  ['an SPF word that is none', 'replace: [{from: 192.0.2.1, to: 198.51.100.1, spf: both}]\n', ['1:52: invalid-value']],
  ['a TTL cap that is none', 'ttl: {each: 5m}\n', ['1:7: unknown-key', '1:6: missing-key']],
  ['no values', 'records: {www: {type: A, values: []}}\n', ['1:34: empty-list']],
  [
    'two entries of one owner and type',
    'records:\n  www: [{type: A, value: 192.0.2.1}, {type: A, value: 192.0.2.2}]\n',
    ['2:38: duplicate-entry'],
  ],
  ['rdata that is none', 'records: {www: {type: A, value: www}}\n', ['1:33: rdata-invalid']],
  ['an expectation without an answer', 'expect: [{name: www, type: A}]\n', ['1:10: missing-key']],
  ['an expectation of an unknown type', 'expect: [{name: www, type: ADDR, answer: []}]\n', ['1:28: type-invalid']],
  ['a base that is none', 'base: nomal\n', ['1:7: unknown-variant']],
  ['a base that is itself', 'base: degraded\n', ['1:7: base-cycle']],
  ['an expiry that is none', 'expires: 2 days\n', ['1:10: invalid-value']],
]

export const overlayFaults: readonly FaultCase[] = [
  ...inEither.map(
    ([name, text, faults]): FaultCase => ({
      name: `an own overlay: ${name}`,
      files: overlay(text),
      faults: faults.map((fault) => `${own}:${fault}`),
    }),
  ),
  ...inEither.map(
    ([name, text, faults]): FaultCase => ({
      name: `a shared overlay: ${name}`,
      files: project({
        [shared]: text,
        'zones/b.example/normal.zone': '$TTL 1h\n@ SOA a b 1 2 3 4 5\n@ NS ns.c.example.\n',
      }),
      faults: faults.map((fault) => `${shared}:${fault}`),
    }),
  ),
  {
    name: 'faults in both of two layers',
    files: project({ [shared]: 'down: [paris]\n', [own]: 'down: [lyon]\nrecords: {www: {type: A, value: x}}\n' }),
    faults: [`${shared}:1:8: unknown-site`, `${own}:1:8: unknown-site`],
  },
  {
    name: 'a cycle of three',
    files: project({
      'zones/a.example/one.yaml': 'base: two\n',
      'zones/a.example/two.yaml': 'base: three\n',
      'zones/a.example/three.yaml': 'base: one\n',
    }),
    faults: ['zones/a.example/three.yaml:1:7: base-cycle'],
  },
  {
    name: 'a base that only another zone has',
    files: project({
      [own]: 'base: mail-only\n',
      'zones/b.example/normal.zone': '$TTL 1h\n@ SOA a b 1 2 3 4 5\n@ NS ns.c.example.\n',
      'zones/b.example/mail-only.yaml': 'down: [rennes]\n',
    }),
    faults: [`${own}:1:7: unknown-variant`],
  },
]

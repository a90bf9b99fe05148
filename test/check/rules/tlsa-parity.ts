import type { RuleCase } from '../rule-case.ts'

const key = (digit: string) => digit.repeat(64)
const mail = '@ MX 10 mx\nmx A 192.0.2.25\n'
const tlsa = `_25._tcp.mx TLSA 3 1 1 ${key('a')}\n`
const moved = 'down: [rennes]\nreplace: [{from: 192.0.2.25, to: 198.51.100.25}]\n'

export const cases: readonly RuleCase[] = [
  {
    name: 'a host that moves, and its key with it',
    normal: mail + tlsa,
    degraded: `${moved}records:\n  _25._tcp.mx: {type: TLSA, value: 3 1 1 ${key('b')}}\n`,
    faults: [],
  },
  {
    name: 'a host that moves to another whose key stands there already',
    normal: `${mail}${tlsa}_25._tcp.mx TLSA 3 1 1 ${key('b')}\n`,
    degraded: moved,
    faults: [],
  },
  {
    name: 'a host that moves, whose certificate is of the same authority',
    normal: mail + tlsa.replace('3 1 1', '2 1 1'),
    degraded: moved,
    faults: [],
  },
  {
    name: 'one of two addresses of a host that stays',
    normal: `${mail}mx A 203.0.113.25\n${tlsa}`,
    degraded: 'records:\n  mx: {type: A, value: 203.0.113.25}\n',
    faults: [],
  },
  {
    name: 'a host that is gone with its key',
    normal: `${mail}old A 203.0.113.1\n_443._tcp.old TLSA 3 1 1 ${key('a')}\n`,
    degraded: "remove: [{name: '**.old', reason: x}]\n",
    faults: [],
  },
  {
    name: 'a new mail host where not all of normal have a key',
    normal: `${mail}@ MX 20 mx.example.com.\n${tlsa}`,
    degraded:
      "down: [rennes]\nrecords:\n  '': {type: MX, value: 10 mx3}\n  mx3: {type: A, value: 198.51.100.27}\n  mx: {type: A, value: 203.0.113.25}\n  _25._tcp.mx: {type: CNAME, value: _25._tcp.mx.example.com.}\n",
    faults: [],
  },
  {
    name: 'a host that moves, and its key does not',
    normal: mail + tlsa,
    degraded: moved,
    faults: ['warning tlsa-parity normal.zone:9:1 _25._tcp.mx.example TLSA'],
    says: ['mx.example moves to 198.51.100.25: is _25._tcp.mx.example the key of the host there?', 'ignore this'],
  },
  {
    name: 'a key by an alias',
    normal: `${mail}_25._tcp.mx CNAME dane\ndane TLSA 3 1 1 ${key('a')}\n`,
    degraded: moved,
    faults: ['warning tlsa-parity normal.zone:9:1 _25._tcp.mx.example CNAME'],
  },
  {
    name: 'a key that is gone',
    normal: `${mail.replace('192.0.2.25', '203.0.113.25')}${tlsa}`,
    degraded: 'remove:\n  - {name: _25._tcp.mx, reason: x}\n',
    faults: ['warning tlsa-parity degraded.yaml:2:5 _25._tcp.mx.example TLSA'],
    says: ['mx.example is not proved by DANE any more'],
  },
  {
    name: 'a new mail host without a key',
    normal: `${mail.replace('192.0.2.25', '203.0.113.25')}${tlsa}`,
    degraded: "records:\n  '': {type: MX, values: [10 mx, 20 mx2]}\n  mx2: {type: A, value: 203.0.113.26}\n",
    faults: ['warning tlsa-parity degraded.yaml:2:34 example MX'],
    says: ['mx2.example has no TLSA set', 'add _25._tcp.mx2.example'],
  },
  {
    name: 'a host that moves, with the certificate itself in its TLSA set, and one with that of its authority',
    normal: `a A 192.0.2.80\n_443._tcp.a TLSA 1 0 1 ${'ab'.repeat(32)}\nb A 192.0.2.81\n_443._tcp.b TLSA 0 0 1 ${'ab'.repeat(32)}\n`,
    degraded: 'down: [rennes]\nreplace: [{from: 192.0.2.0/24, to: 198.51.100.0/24}]\n',
    faults: ['warning tlsa-parity normal.zone:8:1 _443._tcp.a.example TLSA'],
  },
]

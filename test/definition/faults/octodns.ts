import { type FaultCase, project, soundProject } from './fault-case.ts'

const path = 'zones/a.example/normal.octodns.yaml'

function octodns(text: string): FaultCase['files'] {
  return project({ 'zones/a.example/normal.yaml': undefined, [path]: text })
}

/** What is wrong with an octoDNS file, or cannot be carried over. */
export const octodnsFaults: readonly FaultCase[] = [
  { name: 'an empty octoDNS file', files: octodns(''), faults: [`${path}:1:1: file-empty`] },
  { name: 'a list', files: octodns('[]\n'), faults: [`${path}:1:1: wrong-type`] },
  {
    name: 'a target without a dot',
    files: octodns('www: {type: CNAME, value: web}\n'),
    faults: [`${path}:1:27: octodns-target`],
  },
  {
    name: 'a dynamic record',
    files: octodns('www:\n  dynamic: {pools: {}}\n  type: A\n  value: 192.0.2.1\n'),
    faults: [`${path}:2:3: octodns-section`],
  },
  {
    name: 'a geo record',
    files: octodns("'': {geo: {AF: [192.0.2.9]}, type: A, value: 192.0.2.1}\n"),
    faults: [`${path}:1:6: octodns-section`],
  },
  {
    name: 'an ignored record',
    files: octodns('www: {octodns: {ignored: true}, type: A, value: 192.0.2.1}\n'),
    faults: [`${path}:1:7: octodns-section`],
  },
  {
    name: 'an unknown key',
    files: octodns('www: {type: A, vaule: 192.0.2.1}\n'),
    faults: [`${path}:1:16: unknown-key`, `${path}:1:6: missing-key`],
  },
  {
    name: 'a type of octoDNS alone',
    files: octodns('www: {type: URLFWD, value: x}\n'),
    faults: [`${path}:1:13: type-invalid`],
  },
  {
    name: 'an owner with a dot',
    files: octodns('www.: {type: A, value: 192.0.2.1}\n'),
    faults: [`${path}:1:1: name-invalid`],
  },
  {
    name: 'a bad TTL',
    files: octodns('www: {type: A, ttl: 5m, value: 192.0.2.1}\n'),
    faults: [`${path}:1:21: invalid-value`],
  },
  {
    name: 'an unknown field',
    files: octodns('www: {type: MX, value: {prio: 1, exchange: a.}}\n'),
    faults: [`${path}:1:25: unknown-key`],
  },
  {
    name: 'rdata that is none',
    files: octodns('www: {type: A, values: [192.0.2.1, x]}\n'),
    faults: [`${path}:1:36: rdata-invalid`],
  },
  {
    name: 'two of one type',
    files: octodns('www: [{type: A, value: 192.0.2.1}, {type: A, value: 192.0.2.2}]\n'),
    faults: [`${path}:1:36: duplicate-entry`],
  },
  {
    name: 'no SOA in the defaults',
    files: {
      ...octodns('www: {type: A, value: 192.0.2.1}\n'),
      'secours.yaml': soundProject.replace(/ {2}soa:.*\n/, ''),
    },
    faults: [`${path}:1:1: missing-key`],
  },
]

import { head, project, type RuleCase } from '../rule-case.ts'

const withObjective = `${project}defaults: {rto: 5m}\n`
/** A SOA that lets an absence be remembered for a day. */
const slow = { 'zones/example/normal.zone': head.replace('@ SOA', '@ 1d SOA').replace('2w 60', '2w 1d') }
const adding = (more: string) => `${more}records:\n  new: {type: A, value: 198.51.100.80}\n`
const slowWith = (lines: string) => ({ 'zones/example/normal.zone': slow['zones/example/normal.zone'] + lines })

export const cases: readonly RuleCase[] = [
  {
    name: 'a short minimum',
    project: withObjective,
    normal: 'old A 198.51.100.9\n',
    degraded: adding('remove: [{name: old, reason: x}]\n'),
    faults: [],
  },
  { name: 'no objective', files: slow, degraded: adding(''), faults: [] },
  {
    name: 'a long minimum behind a short TTL of the SOA, which counts',
    project: withObjective,
    files: { 'zones/example/normal.zone': head.replace('2w 60', '2w 1d') },
    degraded: adding(''),
    faults: [],
  },
  {
    name: 'a name that only the variant has',
    project: withObjective,
    files: slow,
    degraded: adding('ttl: 5m\n'),
    faults: ['warning negative-ttl-window normal.zone:2:1 example SOA'],
    says: [
      'new.example A, which only degraded has, may be remembered as absent for 1d, and the zone is to recover within 5m',
      "lower the minimum of normal's SOA, or its TTL, to 5m, and wait for 1d",
    ],
  },
  {
    name: 'names that a wildcard of normal answers for, and types that it lacks',
    project: withObjective,
    files: slowWith('* A 198.51.100.9\n'),
    degraded:
      'ttl: 5m\nrecords:\n  a: {type: A, value: 198.51.100.80}\n  b: [{type: TXT, value: t}, {type: A, value: 198.51.100.80}]\n',
    faults: ['warning negative-ttl-window normal.zone:2:1 example SOA'],
    says: ['b.example TXT, which only degraded has'],
  },
  {
    name: 'names that the variant does without, while its own minimum is long',
    project: withObjective,
    files: slowWith('old 60 A 198.51.100.9\nold 60 TXT "t"\n'),
    degraded: 'remove: [{name: old, reason: x}]\n',
    faults: ['warning negative-ttl-window normal.zone:2:1 example SOA'],
    says: [
      'old.example A and 1 more RRset, which degraded does without, may be remembered as absent for 1d after the restore',
      'lower the minimum of the SOA in degraded to 5m',
    ],
  },
  {
    name: 'the same under a cap',
    project: withObjective,
    files: slowWith('old 60 A 198.51.100.9\n'),
    degraded: 'ttl: 5m\nremove: [{name: old, reason: x}]\n',
    faults: [],
  },
  {
    name: 'a name that is remembered as absent for just as long as the zone may take to recover',
    project: `${project}defaults: {rto: 1m}\n`,
    degraded: 'down: [rennes]\nrecords:\n  new: {type: A, ttl: 1m, value: 198.51.100.1}\n',
    faults: [],
  },
]

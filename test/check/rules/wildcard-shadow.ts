import { head, type RuleCase } from '../rule-case.ts'

const star = '* A 198.51.100.80\n'
const removing = (name: string) => `remove:\n  - {name: ${name}, reason: x}\n`

export const cases: readonly RuleCase[] = [
  { name: 'no wildcard', normal: 'old A 198.51.100.81\n', degraded: removing('old'), faults: [] },
  {
    name: 'a name that is removed',
    normal: `${star}old A 198.51.100.81\n`,
    degraded: removing('old'),
    faults: ['warning wildcard-shadow degraded.yaml:2:5 old.example'],
    says: ['old.example is gone, and *.example now answers for it', '*.example A 198.51.100.80', 'such as a TXT'],
  },
  {
    name: 'a name that said what the wildcard says',
    normal: `${star}old A 198.51.100.80\n`,
    degraded: removing('old'),
    faults: [],
  },
  {
    name: 'a name that stays, with less',
    normal: `${star}old A 198.51.100.81\nold TXT "t"\n`,
    degraded: 'remove: [{name: old, type: A, reason: x}]\n',
    faults: [],
  },
  {
    name: 'an empty non-terminal that goes with the names below it',
    normal: `${star}a.old A 198.51.100.80\nb.old TXT "t"\n`,
    degraded: removing("'**.old'"),
    faults: ['warning wildcard-shadow degraded.yaml:2:5 old.example'],
    says: ['*.example now answers for it, and for 2 names below it'],
  },
  {
    name: 'an empty non-terminal that stays',
    normal: `${star}a.old A 198.51.100.81\nb.old TXT "t"\n`,
    degraded: removing('a.old'),
    faults: [],
  },
  {
    name: 'a wildcard nearer to the name',
    normal: `${star}*.w A 198.51.100.82\na.w A 198.51.100.83\n`,
    degraded: removing('a.w'),
    faults: ['warning wildcard-shadow degraded.yaml:2:5 a.w.example'],
    says: ['*.w.example now answers for it'],
  },
  {
    name: 'a service, of which nobody asks an address',
    normal: `${star}_x._tcp SRV 0 0 80 ns2\n`,
    degraded: removing('_x._tcp'),
    faults: [],
  },
  {
    name: 'a service that an alias stands for then',
    normal: '* CNAME ns2\n_x._tcp SRV 0 0 80 ns2\n',
    degraded: removing('_x._tcp'),
    faults: ['warning wildcard-shadow degraded.yaml:2:5 _tcp.example'],
  },
  {
    name: 'what a whole zone lost without a word',
    normal: `${star}old A 198.51.100.81\n`,
    degradedZone: `${head}${star}changed TXT "t"\nchanged A 198.51.100.80\n`,
    faults: ['error undeclared-change degraded.zone:1:1 old.example A'],
  },
  {
    name: 'names below a delegation',
    normal: `${star}sub NS ns2\n`,
    degraded:
      'remove: [{name: sub, reason: x}]\nrecords:\n  sub: {type: NS, value: ns2}\n  ns2: {type: TXT, value: t}\n',
    faults: [],
  },
  {
    name: 'a host that is removed below a wildcard for mail alone, and one that took mail itself',
    normal: '* MX 10 ns2\n* TXT t\nold A 203.0.113.9\nlists MX 10 ns1\n',
    degraded: 'remove:\n  - {name: old, reason: x}\n  - {name: lists, reason: x}\n',
    faults: ['warning wildcard-shadow degraded.yaml:3:5 lists.example'],
  },
  {
    name: 'a name below a delegation that goes with it, where a wildcard answers then',
    normal: '* A 203.0.113.9\nsub NS ns1\nsub NS ns2\nns.sub A 203.0.113.8\n',
    degraded: 'remove:\n  - {name: ns.sub, reason: x}\n',
    faults: ['warning glue-extra normal.zone:10:1 ns.sub.example A'],
  },
]

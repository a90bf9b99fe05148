import type { RuleCase } from '../rule-case.ts'

const star = '* A 198.51.100.80\n'

export const cases: readonly RuleCase[] = [
  { name: 'no wildcard', degraded: 'records:\n  a.new: {type: TXT, value: t}\n', faults: [] },
  {
    name: 'a name with all that the wildcard has, and a service',
    normal: star,
    degraded: 'records:\n  new: {type: A, value: 198.51.100.81}\n  _x._tcp: {type: TXT, value: t}\n',
    faults: [],
  },
  {
    name: 'a name that makes another one, for which the wildcard answered',
    normal: star,
    degraded: 'records:\n  _acme-challenge.www: {type: TXT, value: t}\n',
    faults: ['warning wildcard-hidden degraded.yaml:2:43 www.example TXT'],
    says: [
      'www.example exists here, since _acme-challenge.www.example stands below it, and *.example no longer answers for its A, nor for names beside the new one',
      '*.example A 198.51.100.80',
      'add what *.example has at www.example too',
    ],
  },
  {
    name: 'the same where the name has been added too, or a wildcard of its own',
    normal: star,
    degraded:
      "records:\n  _acme-challenge.www: {type: TXT, value: t}\n  www: {type: A, value: 198.51.100.81}\n  a.b: {type: TXT, value: t}\n  '*.b': {type: A, value: 198.51.100.82}\n",
    faults: [],
  },
  {
    name: 'a name that lacks a type of the wildcard',
    normal: `${star}* MX 10 ns2\n`,
    degraded: 'records:\n  new: {type: A, value: 198.51.100.81}\n',
    faults: ['warning wildcard-hidden degraded.yaml:2:25 new.example A'],
    says: ['new.example exists here, and *.example no longer answers for its MX'],
  },
  {
    name: 'an alias, by the wildcard or by the new name',
    normal: '* CNAME ns2\n*.w A 198.51.100.80\n',
    degraded: 'records:\n  new: {type: A, value: 198.51.100.81}\n  new.w: {type: CNAME, value: ns2}\n',
    faults: ['warning type-change-cached degraded.yaml:2:25 new.example CNAME'],
  },
  {
    name: 'a wildcard that is gone itself',
    normal: star,
    degraded: "remove: [{name: '*', reason: x}]\nrecords:\n  a.new: {type: TXT, value: t}\n",
    faults: [],
  },
]

import { head, type RuleCase } from '../rule-case.ts'

const sub = 'sub NS ns.sub\nsub NS ns2\nns.sub A 198.51.100.54\n'

export const cases: readonly RuleCase[] = [
  {
    name: 'a delegation to other servers',
    normal: sub,
    degraded: 'records:\n  sub: {type: NS, value: ns2}\nremove: [{name: ns.sub, type: A, reason: x}]\n',
    faults: [],
  },
  {
    name: 'a delegation that a removal takes, meant or not',
    normal: sub,
    degraded: "remove:\n  - {name: ns.sub, reason: x}\n  - {name: '**', type: NS, reason: x}\n",
    faults: [
      'error ns-missing degraded.yaml:1:1 example NS',
      'error delegation-dropped degraded.yaml:3:5 sub.example NS',
    ],
  },
  {
    name: 'a whole zone without it',
    normal: sub,
    degradedZone: `${head}changed TXT "t"\n`,
    faults: ['error delegation-dropped degraded.zone:1:1 sub.example NS'],
    says: [
      'sub.example is delegated in normal and not here: it and all names below it vanish',
      'sub.example NS ns.sub.example',
      'keep the delegation',
    ],
  },
  {
    name: 'an alias at the cut, which is none for the names below',
    normal: sub,
    degraded: 'records:\n  sub: {type: CNAME, value: ns2}\nremove: [{name: ns.sub, reason: x}]\n',
    faults: ['error delegation-dropped degraded.yaml:1:1 sub.example NS'],
  },
  {
    name: 'a subtree that the variant answers itself',
    normal: sub,
    degraded: 'remove: [{name: sub, type: NS, reason: x}]\nrecords:\n  www.sub: {type: A, value: 198.51.100.80}\n',
    faults: [],
  },
  {
    name: 'a delegation above it',
    normal: 'a.sub NS ns2\n',
    degraded: 'records:\n  sub: {type: NS, value: ns2}\nremove: [{name: a.sub, type: NS, reason: x}]\n',
    faults: [],
  },
]

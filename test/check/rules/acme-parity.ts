import { project, type RuleCase } from '../rule-case.ts'

const challenges = `www A 203.0.113.80
_acme-challenge.www CNAME www.acme.example.com.
git A 203.0.113.22
_acme-challenge.git NS acme.example.com.
_acme-challenge.git NS acme2.example.com.
`

export const cases: readonly RuleCase[] = [
  {
    name: 'a host that is gone, and what proved it',
    normal: challenges,
    degraded: "remove: [{name: '**.git', reason: x}]\n",
    faults: ['error delegation-dropped degraded.yaml:1:10 _acme-challenge.git.example NS'],
  },
  {
    name: 'a proof by other means',
    normal: challenges,
    degraded: `records:
  _acme-challenge.www: {type: NS, values: [acme.example.com., acme2.example.com.]}
`,
    faults: [],
  },
  {
    name: 'a challenge that others maintain on the servers',
    project: `${project}policy: {unmanaged: ['_acme-challenge.** TXT']}\n`,
    normal: 'www A 203.0.113.80\n_acme-challenge.www TXT "gfj9Xq"\n',
    degraded: 'remove: [{name: _acme-challenge.www, reason: x}]\n',
    faults: [],
  },
  {
    name: 'an alias that is gone',
    normal: challenges,
    degraded: "remove:\n  - {name: '_acme-challenge.www', reason: x}\n",
    faults: ['warning acme-parity degraded.yaml:2:5 _acme-challenge.www.example CNAME'],
    says: ['certificates of www.example cannot be renewed', 'policy: unmanaged'],
  },
  {
    name: 'a delegation that is gone',
    normal: challenges,
    degraded: 'remove: [{name: _acme-challenge.git, reason: x}]\n',
    faults: ['warning acme-parity degraded.yaml:1:10 _acme-challenge.git.example NS'],
  },
  {
    name: 'the proof of the zone itself and of its wildcard',
    normal: '_acme-challenge TXT "gfj9Xq"\n',
    degraded: 'remove: [{name: _acme-challenge, type: TXT, reason: x}]\n',
    faults: ['warning acme-parity degraded.yaml:1:10 _acme-challenge.example TXT'],
  },
]

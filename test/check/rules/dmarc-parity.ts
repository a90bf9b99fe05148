import type { RuleCase } from '../rule-case.ts'

const policy = '_dmarc TXT "v=DMARC1; p=reject; rua=mailto:d@example.com"\n'
const www = 'www A 203.0.113.80\n'

export const cases: readonly RuleCase[] = [
  {
    name: 'a policy that stays, and one that becomes stricter',
    normal: `${policy}_dmarc.lists TXT "v=DMARC1; p=none"\n`,
    degraded: 'records:\n  _dmarc.lists: {type: TXT, value: v=DMARC1; p=quarantine}\n',
    faults: [],
  },
  {
    name: 'reports that go elsewhere',
    normal: policy,
    degraded: "records:\n  _dmarc: {type: TXT, value: 'v=DMARC1; p=reject; rua=mailto:d@example.net'}\n",
    faults: [],
  },
  {
    name: 'the policy of a part, for which that of the whole stands in',
    normal: `${policy}_dmarc.lists TXT "v=DMARC1; p=none"\n`,
    degraded: 'remove: [{name: _dmarc.lists, reason: x}]\n',
    faults: [],
  },
  {
    name: 'an alias of a policy',
    normal: policy,
    degraded: 'records:\n  _dmarc: {type: CNAME, value: _dmarc.example.com.}\n',
    faults: [],
  },
  {
    name: 'what is no policy',
    normal: `_dmarc TXT "hello"\n${www}`,
    degraded: 'remove: [{name: _dmarc, reason: x}]\n',
    faults: [],
  },
  {
    name: 'a policy that is gone, declared or not',
    normal: policy,
    degraded: 'remove:\n  - {name: _dmarc, reason: x}\n',
    faults: ['warning dmarc-parity degraded.yaml:2:5 _dmarc.example TXT'],
    says: ['example has a DMARC policy in normal and none here', '_dmarc.example TXT', 'keep the policy'],
  },
  {
    name: 'a policy that asks for less',
    normal: policy,
    degraded: 'records:\n  _dmarc: {type: TXT, value: v=DMARC1; p=none}\n',
    faults: ['warning dmarc-parity degraded.yaml:2:30 _dmarc.example TXT'],
    says: ['the DMARC policy of example is none, in normal reject', 'keep p=reject'],
  },
  {
    name: 'a record that is no policy any more',
    normal: policy,
    degraded: 'records:\n  _dmarc: {type: TXT, value: hello}\n',
    faults: ['warning dmarc-parity degraded.yaml:2:30 _dmarc.example TXT'],
  },
]

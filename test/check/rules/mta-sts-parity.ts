import { head, type RuleCase } from '../rule-case.ts'

const mail = '@ MX 10 mx\nmx A 203.0.113.25\n'
const sts = '_mta-sts TXT "v=STSv1; id=20120101"\nmta-sts A 203.0.113.80\n'

export const cases: readonly RuleCase[] = [
  {
    name: 'a mail host that moves under its name',
    normal: mail + sts,
    degraded: 'replace: [{from: 203.0.113.25, to: 203.0.113.26}]\n',
    faults: [],
  },
  {
    name: 'another mail host under another policy',
    normal: mail + sts,
    degraded: `records:
  '': {type: MX, value: 10 mx2}
  mx2: {type: A, value: 203.0.113.26}
  _mta-sts: {type: TXT, value: v=STSv1; id=20120102}
`,
    faults: [],
  },
  {
    name: 'fewer mail hosts',
    normal: `${mail}@ MX 20 mx2\nmx2 A 203.0.113.26\n${sts}`,
    degraded: "records:\n  '': {type: MX, value: 20 MX2}\n",
    faults: [],
  },
  {
    name: 'a new mail host without a policy',
    normal: mail,
    degraded: "records:\n  '': {type: MX, value: 10 mx2}\n  mx2: {type: A, value: 203.0.113.26}\n",
    faults: [],
  },
  {
    name: 'a new mail host',
    normal: mail + sts,
    degraded: "records:\n  '': {type: MX, values: [10 mx, 20 mx2]}\n  mx2: {type: A, value: 203.0.113.26}\n",
    faults: ['warning mta-sts-parity degraded.yaml:2:34 example MX'],
    says: ['senders deliver to mx2.example only where the policy lists it', 'under another id'],
  },
  {
    name: 'a notice that is gone',
    normal: mail + sts,
    degraded: 'remove:\n  - {name: _mta-sts, reason: x}\n',
    faults: ['warning mta-sts-parity degraded.yaml:2:5 _mta-sts.example TXT'],
  },
  {
    name: 'a notice that is none any more',
    normal: mail + sts,
    degraded: 'records:\n  _mta-sts: {type: TXT, value: hello}\n',
    faults: ['warning mta-sts-parity degraded.yaml:2:32 _mta-sts.example TXT'],
  },
  {
    name: 'a host of the policy that is gone',
    normal: mail + sts,
    degraded: 'remove:\n  - {name: mta-sts, reason: x}\n',
    faults: ['warning mta-sts-parity degraded.yaml:2:5 mta-sts.example A'],
    says: ['the MTA-STS policy cannot be fetched: mta-sts.example has no address here'],
  },
  {
    name: 'an alias of a host that is gone: one fault, one code',
    normal: `${mail}_mta-sts TXT "v=STSv1; id=1"\nmta-sts CNAME web\nweb A 203.0.113.80\n`,
    degraded: 'remove:\n  - {name: web, reason: x}\n',
    faults: ['warning mta-sts-parity normal.zone:10:1 mta-sts.example CNAME'],
  },
  {
    name: 'a host of the policy that nobody declared removed',
    normal: mail + sts,
    degradedZone: `${head}${mail}_mta-sts TXT "v=STSv1; id=20120101"\n`,
    faults: ['error rrset-emptied degraded.zone:1:1 mta-sts.example A'],
  },
]

import { head, type RuleCase } from '../rule-case.ts'

const caa = '@ CAA 0 issue "ca.example.net"\n'
const www = 'www A 203.0.113.80\n'
const set = (name: string, ...values: readonly string[]) =>
  `records:\n  '${name}': {type: CAA, values: [${values.map((value) => `'${value}'`).join(', ')}]}\n`

export const cases: readonly RuleCase[] = [
  {
    name: 'an authority more, and a contact',
    normal: caa,
    degraded: set(
      '',
      '0 issue "CA.example.net; policy=ev"',
      '0 issue "other.example.com"',
      '0 iodef "mailto:h@example.com"',
    ),
    faults: [],
  },
  {
    name: 'records of a name that say what those above it say',
    normal: `${caa}${www}www CAA 0 issue "ca.example.net"\n`,
    degraded: 'remove: [{name: www, type: CAA, reason: x}]\n',
    faults: [],
  },
  {
    name: 'a name that is gone with its records',
    normal: `${www}www CAA 0 issue "ca.example.net"\n`,
    degraded: 'remove: [{name: www, reason: x}]\n',
    faults: [],
  },
  {
    name: 'an alias of a host that others have',
    normal: `${www}www CAA 0 issue "ca.example.net"\n`,
    degraded: 'records:\n  www: {type: CNAME, value: www.example.com.}\n',
    faults: ['warning external-dependency degraded.yaml:2:29 www.example CNAME'],
  },
  {
    name: 'records that are gone',
    normal: caa,
    degraded: "remove:\n  - {name: '', type: CAA, reason: x}\n",
    faults: ['warning caa-parity degraded.yaml:2:5 example CAA'],
    says: ['example has CAA in normal and none here', 'example CAA 0 issue "ca.example.net"', 'keep it, with'],
  },
  {
    name: 'records that are gone from a whole zone, which nobody declared: an error, as of anything else',
    normal: caa,
    degradedZone: head,
    faults: ['error caa-parity degraded.zone:1:1 example CAA'],
  },
  {
    name: 'another authority alone',
    normal: caa,
    degraded: set('', '0 issue "other.example.com"'),
    faults: ['warning caa-parity degraded.yaml:2:28 example CAA'],
    says: ['ca.example.net may issue certificates of example in normal, and not here', 'name in normal too'],
  },
  {
    name: 'nobody for wildcards any more',
    normal: caa,
    degraded: set('', '0 issue "ca.example.net"', '0 issuewild ";"'),
    faults: ['warning caa-parity degraded.yaml:2:28 example CAA'],
    says: ['may issue wildcard certificates of example in normal'],
  },
  {
    name: 'records where there were none',
    normal: www,
    degraded: set('www', '0 issue "ca.example.net"'),
    faults: ['warning caa-parity degraded.yaml:2:31 www.example CAA'],
    says: ['lets only ca.example.net issue certificates here, in normal any'],
  },
  {
    name: 'a contact in place of the authority',
    normal: caa,
    degraded: set('', '0 iodef "mailto:h@example.com"'),
    faults: ['warning caa-parity degraded.yaml:2:28 example CAA'],
    says: ['lets any certification authority issue certificates here, in normal ca.example.net', 'name here too'],
  },
  {
    name: 'an alias of a host of the project that has other records',
    normal: `${www}www CAA 0 issue "ca.example.net"\nweb A 203.0.113.81\nweb CAA 0 issue "other.example.com"\n`,
    degraded: 'records:\n  www: {type: CNAME, value: web}\n',
    faults: ['warning caa-parity degraded.yaml:1:1 www.example CAA'],
  },
  {
    name: 'the same in a whole zone: an alias stands in their place',
    normal: `${www}www CAA 0 issue "ca.example.net"\nweb A 203.0.113.81\nweb CAA 0 issue "other.example.com"\n`,
    degradedZone: `${head}www CNAME web\nweb A 203.0.113.81\nweb CAA 0 issue "other.example.com"\n`,
    faults: ['warning caa-parity degraded.zone:1:1 www.example CAA'],
  },
]

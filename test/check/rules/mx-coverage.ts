import type { RuleCase } from '../rule-case.ts'

const mail = '@ MX 10 mx\nmx A 192.0.2.25\n'

export const cases: readonly RuleCase[] = [
  {
    name: 'a backup that takes mail',
    normal: mail,
    degraded: 'down: [rennes]\nrecords:\n  mx: {type: A, value: 198.51.100.25}\n',
    faults: [],
  },
  {
    name: 'mail that leads to the dead site alone',
    normal: `${mail}www A 192.0.2.80\n`,
    degraded: 'down: [rennes]\nrecords:\n  www: {type: A, value: 198.51.100.80}\n',
    faults: ['warning mx-coverage normal.zone:7:1 example MX'],
    says: [
      'no MX of example leads outside of rennes',
      'mx.example A 192.0.2.25 is in rennes',
      'add an MX that stands elsewhere',
    ],
  },
  {
    name: 'a host that is left in the dead site when nothing leads to it any more, and one to which an alias leads',
    normal: '@ MX 10 mx1\n@ MX 20 mx2\nmx1 A 192.0.2.25\nmx2 A 192.0.2.26\nmail CNAME mx2\nmx3 A 198.51.100.25\n',
    degraded: 'down: [rennes]\nrecords:\n  "": {type: MX, value: 10 mx3}\n  mail: {type: CNAME, value: mx3}\n',
    faults: [
      'warning leads-to-down-site normal.zone:9:1 mx1.example A',
      'error leads-to-down-site normal.zone:10:1 mx2.example A',
    ],
    says: [
      'in normal NS, MX or SRV records lead to the name, and here nothing does: remove it, or list it under leave',
    ],
  },
]

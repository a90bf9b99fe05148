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
]

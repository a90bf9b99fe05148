import { project, type RuleCase } from '../rule-case.ts'

const alias = 'web A 192.0.2.80\nwww CNAME web\n'

export const cases: readonly RuleCase[] = [
  {
    name: 'an alias whose target moves',
    normal: alias,
    degraded: 'down: [rennes]\nrecords:\n  web: {type: A, value: 198.51.100.80}\n',
    faults: [],
  },
  {
    name: 'an alias of another target, which is an alias still',
    normal: alias,
    degraded: 'down: [rennes]\nrecords:\n  www: {type: CNAME, value: ns2}\n  web: {type: A, value: 198.51.100.80}\n',
    faults: [],
  },
  {
    name: 'addresses where the alias led: who follows it comes to the same ones',
    normal: alias,
    degraded:
      'down: [rennes]\nrecords:\n  www: {type: A, values: [198.51.100.81, 198.51.100.80]}\n  web: {type: A, values: [198.51.100.80, 198.51.100.81]}\n',
    faults: [],
  },
  {
    name: 'an alias in place of an address: a cached address hides nothing else',
    normal: 'web A 203.0.113.80\nwww A 192.0.2.80\n',
    degraded: 'down: [rennes]\nrecords:\n  www: {type: CNAME, value: web}\n',
    faults: [],
  },
  {
    name: 'other addresses in place of an alias',
    normal: alias.replace('www CNAME', 'www 1h CNAME'),
    degraded:
      'down: [rennes]\nrecords:\n  www: [{type: A, value: 198.51.100.81}, {type: TXT, value: t}]\n  web: {type: A, value: 198.51.100.80}\n',
    faults: ['warning type-change-cached degraded.yaml:3:26 www.example CNAME'],
    says: [
      'www.example is an alias in normal: who has it cached follows it to web.example for up to 1h, and does not see the new A and TXT',
      'www.example CNAME web.example',
      'move web.example and keep the alias',
    ],
  },
  {
    name: 'one that may be cached for longer than the objective, of which that is told',
    project: `${project}defaults: {rto: 5m}\n`,
    normal: alias.replace('www CNAME', 'www 1h CNAME'),
    degraded:
      'down: [rennes]\nttl: 5m\nrecords:\n  www: {type: A, value: 198.51.100.81}\n  web: {type: A, value: 198.51.100.80}\n',
    faults: ['error ttl-exceeds-rto normal.zone:8:1 www.example CNAME'],
  },
  {
    name: 'an alias by a wildcard, which a name of the variant takes the place of, and a service that nobody asked for it',
    normal: 'web A 203.0.113.80\n*.W CNAME web\n',
    degraded: `down: [rennes]
records:
  new.w: [{type: A, value: 203.0.113.81}, {type: TXT, value: t}]
  same.w: {type: A, value: 203.0.113.80}
  other.w: {type: CNAME, value: ns2}
  _x.w: {type: TXT, value: t}
`,
    faults: ['warning type-change-cached degraded.yaml:3:28 new.w.example CNAME'],
    says: ['new.w.example is an alias in normal', '*.W.example CNAME web.example'],
  },
]

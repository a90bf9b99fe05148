import { head, type RuleCase } from '../rule-case.ts'

const keys = `one._domainkey TXT "v=DKIM1; k=ed25519; p=OaMkbyeQaIfM53j9"
two._domainkey CNAME two.keys.example.com.
`
const www = 'www A 192.0.2.80\n'
const moved = 'down: [rennes]\nreplace: [{from: 192.0.2.80, to: 198.51.100.80}]\n'

export const cases: readonly RuleCase[] = [
  { name: 'keys that stay', normal: keys + www, degraded: moved, faults: [] },
  {
    name: 'an alias in place of a key, and a key in place of an alias',
    normal: keys,
    degraded: `records:
  one._domainkey: {type: CNAME, value: one.keys.example.com.}
  two._domainkey: {type: TXT, value: v=DKIM1; p=OaMkbyeQaIfM53j9}
`,
    faults: ['warning type-change-cached degraded.yaml:3:38 two._domainkey.example CNAME'],
  },
  {
    name: 'a key that a wildcard gives as well',
    normal: `${keys}*._domainkey TXT "v=DKIM1; p=OaMkbyeQaIfM53j9"\n`,
    degraded: 'remove: [{name: one._domainkey, reason: x}]\n',
    faults: ['warning wildcard-shadow degraded.yaml:1:10 one._domainkey.example'],
  },
  {
    name: 'keys that others serve now',
    normal: keys,
    degraded: `remove: [{name: '**._domainkey', reason: x}]
records:
  _domainkey: {type: NS, values: [ns.example.com., ns2.example.com.]}
`,
    faults: [],
  },
  {
    name: 'a key that normal has revoked already, and a selector without a meaning',
    normal: `${keys}old._domainkey TXT "v=DKIM1; p="\n_domainkey TXT "o=~"\n`,
    degraded: `remove:\n  - {name: old._domainkey, reason: x}\n  - {name: _domainkey, reason: x}\n`,
    faults: [],
  },
  {
    name: 'one of two selectors is gone',
    normal: keys,
    degraded: "remove:\n  - {name: two._domainkey, reason: 'signed in Rennes'}\n",
    faults: ['warning dkim-parity degraded.yaml:2:5 two._domainkey.example CNAME'],
    says: ['the DKIM key two._domainkey.example is missing', 'two._domainkey.example CNAME two.keys.example.com'],
  },
  {
    name: 'all selectors are gone',
    normal: `a.b._domainkey TXT "p=OaMk"\n`,
    degraded: "remove: [{name: '**._domainkey', reason: x}]\n",
    faults: ['error dkim-parity degraded.yaml:1:10 a.b._domainkey.example TXT'],
  },
  {
    name: 'a key that is revoked',
    normal: keys,
    degraded: "records:\n  one._domainkey: {type: TXT, value: 'v=DKIM1; p='}\n",
    faults: ['warning dkim-parity degraded.yaml:2:38 one._domainkey.example TXT'],
    says: ['is revoked here', 'publish the key as normal has it'],
  },
  {
    name: 'a whole zone that has lost one: one fault, one code',
    normal: `${keys}${www}`,
    degradedZone: `${head}two._domainkey CNAME two.keys.example.com.
www A 198.51.100.80
`,
    faults: ['error dkim-parity degraded.zone:1:1 one._domainkey.example TXT'],
  },
  {
    name: 'the only selector, beside a text of the keys as a whole, which is none',
    normal: 's1._domainkey TXT "v=DKIM1; p=abc"\n_domainkey TXT "v=DKIM1; p=abc"\n',
    degraded: 'remove:\n  - {name: s1._domainkey, reason: x}\n',
    faults: ['error dkim-parity degraded.yaml:2:5 s1._domainkey.example TXT'],
  },
]

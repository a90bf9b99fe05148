import type { RuleCase } from '../rule-case.ts'

const www = 'www CNAME host.example.com.\nblog A 203.0.113.80\n'
const soa = '$TTL 60\n@ SOA ns1.example. h 7 2h 15m 2w 60\n@ NS ns1.example.\n@ NS ns2.example.\n'

export const cases: readonly RuleCase[] = [
  {
    name: 'a name that led to others in normal already',
    normal: www,
    degraded: 'records:\n  www: {type: HTTPS, value: 1 host.example.com.}\n  ftp: {type: A, value: 203.0.113.21}\n',
    faults: ['warning type-change-cached degraded.yaml:2:29 www.example CNAME'],
  },
  {
    name: 'names of another zone of the project, of keys, and the root of a service that is none',
    normal: www,
    files: { 'zones/example.net/normal.zone': `${soa}web A 203.0.113.81\n` },
    degraded: `records:
  shop: {type: CNAME, value: web.example.net.}
  a._domainkey: {type: CNAME, value: a.keys.example.com.}
  _imap._tcp: {type: SRV, value: 0 0 0 .}
`,
    faults: [],
  },
  {
    name: 'a mail host of others beside one that is known',
    normal: '@ MX 10 mx\nmx A 203.0.113.25\n',
    degraded: "records:\n  '': {type: MX, values: [10 mx, 20 mx.example.com.]}\n",
    faults: [],
  },
  {
    name: 'a name that others answer for, told once',
    normal: www,
    degraded: `records:
  shop: {type: CNAME, value: Web.Example.com.}
  shop2: {type: CNAME, value: web.example.com.}
`,
    faults: ['warning external-dependency degraded.yaml:2:30 shop.example CNAME'],
    says: ['shop.example CNAME leads to Web.Example.com, which others answer for', 'ignore this'],
  },
  {
    name: 'one that several zones are led to, told once unless a zone ignores it for itself',
    normal: '',
    degraded: 'records:\n  shop: {type: CNAME, value: web.example.com.}\n',
    files: {
      'zones/example.net/normal.zone': soa,
      'zones/example.net/degraded.yaml': 'records:\n  shop: {type: CNAME, value: web.example.com.}\n',
      'zones/a.example/normal.zone': soa,
      'zones/a.example/degraded.yaml':
        'records:\n  shop: {type: CNAME, value: web.example.com.}\nignore: [{code: external-dependency, reason: x}]\n',
    },
    faults: ['warning external-dependency degraded.yaml:2:30 shop.example CNAME'],
  },
  {
    name: 'an alias in the project that leads on to others, and below a delegation',
    normal: 'cdn CNAME host.example.com.\nsub NS ns1\nsub NS ns2\n',
    degraded: 'records:\n  shop: {type: CNAME, value: cdn}\n  git: {type: CNAME, value: git.sub}\n',
    faults: [
      'warning external-dependency degraded.yaml:2:30 shop.example CNAME',
      'warning external-dependency degraded.yaml:3:29 git.example CNAME',
    ],
  },
  {
    name: 'a name of others that normal leads to in another spelling',
    normal: '@ MX 10 MX.Example.net.\n',
    degraded: 'records:\n  "": {type: MX, value: 20 mx.example.NET.}\n',
    faults: [],
  },
]

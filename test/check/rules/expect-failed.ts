import type { RuleCase } from '../rule-case.ts'

const normal = `www CNAME web
web A 198.51.100.80
web A 198.51.100.81
*.w TXT "a b"
`
const move = 'records:\n  added: {type: A, value: 198.51.100.1}\n'
const overlay = (...expectations: string[]) =>
  `${move}expect:\n${expectations.map((expectation) => `  - {${expectation}}\n`).join('')}`

/** Another zone of the project, of which `degraded` moves www. */
const other = {
  'zones/example.net/normal.zone': `$TTL 60
@ SOA ns1.example. hostmaster.example. 7 2h 15m 2w 60
@ NS ns1.example.
@ NS ns2.example.
www A 198.51.100.1
`,
  'zones/example.net/degraded.yaml': 'records:\n  www: {type: A, value: 198.51.100.2}\n',
}

/** A case in which the expectations are fulfilled, and one whose only expectation (line 4) is not. */
const good = (name: string, zone: string, expectations: string[], files = {}): RuleCase => ({
  name,
  normal: normal + zone,
  degraded: overlay(...expectations),
  files,
  faults: [],
})
const bad = (name: string, zone: string, expectation: string, what: string, says: string[], files = {}): RuleCase => ({
  name,
  normal: normal + zone,
  degraded: overlay(expectation),
  files,
  faults: [`error expect-failed degraded.yaml:4:5 ${what}`],
  says,
})

export const cases: readonly RuleCase[] = [
  good('the end of the chain, in any order and spelling', '', [
    'name: www, type: A, answer: [198.51.100.81, 198.51.100.80]',
    'name: WWW, type: CNAME, answer: [Web.EXAMPLE.]',
    'name: web, type: AAAA, answer: []',
    'name: web, type: AAAA, answer: [], rcode: NOERROR',
    'name: gone, type: A, rcode: NXDOMAIN',
    'name: gone, type: AAAA, answer: [], rcode: NXDOMAIN',
    'name: www.elsewhere.test., type: A, rcode: REFUSED',
  ]),
  good('a wildcard, and a text as records say it', '', [
    'name: x.w, type: TXT, answer: [a b]',
    `name: y.w, type: TXT, answer: ['"a b"']`,
    'name: x.y.w, type: MX, answer: []',
  ]),
  good('a DNAME', 'tree DNAME other\nx.other A 198.51.100.7\n', [
    'name: x.tree, type: A, answer: [198.51.100.7]',
    'name: x.tree, type: CNAME, answer: [x.other]',
    'name: tree, type: DNAME, answer: [other]',
    'name: y.tree, type: A, rcode: NXDOMAIN',
  ]),
  good(
    'a delegation, by its NS and DS sets',
    'sub NS ns1.sub\nsub DS 1 13 2 (\n  0000000000000000000000000000000000000000000000000000000000000000 )\nns1.sub A 198.51.100.9\n',
    [
      'name: sub, type: NS, answer: [ns1.sub]',
      'name: sub, type: NS, rcode: NOERROR',
      `name: sub, type: DS, answer: ['1 13 2 ${'0'.repeat(64)}']`,
    ],
  ),
  good(
    'the same variant of another zone',
    'out CNAME www.example.net.\n',
    ['name: out, type: A, answer: [198.51.100.2]', 'name: www.example.net., type: A, answer: [198.51.100.2]'],
    other,
  ),
  good(
    'DS at the apex of another zone, of which the zone above has the word',
    `child NS ns1\nchild DS 1 13 2 ${'0'.repeat(64)}\n`,
    [`name: child, type: DS, answer: ['1 13 2 ${'0'.repeat(64)}']`, 'name: child, type: NS, answer: [ns1, ns2]'],
    {
      'zones/child.example/normal.zone':
        '$TTL 60\n@ SOA ns1.example. hostmaster.example. 7 2h 15m 2w 60\n@ NS ns1.example.\n@ NS ns2.example.\n',
    },
  ),
  {
    name: 'a zone with errors at the end, which are told there',
    normal: 'out CNAME www.example.net.\n',
    degraded: overlay('name: out, type: A, answer: [198.51.100.2]'),
    files: { 'zones/example.net/normal.zone': '@ SOA\n' },
    faults: ['error rdata-invalid normal.zone:1:3 example.net SOA'],
  },
  bad('another address', '', 'name: www, type: A, answer: [192.0.2.80]', 'www.example A', [
    'www.example A is expected to be 192.0.2.80, and is 198.51.100.80, 198.51.100.81',
    'www.example CNAME web.example',
  ]),
  bad('an address too few', '', 'name: web, type: A, answer: [198.51.100.80]', 'web.example A', [
    'is expected to be 198.51.100.80, and is 198.51.100.80, 198.51.100.81',
  ]),
  bad(
    'an address too many',
    '',
    'name: web, type: A, answer: [198.51.100.80, 198.51.100.81, 198.51.100.82]',
    'web.example A',
    ['and is 198.51.100.80, 198.51.100.81', 'mend the records, or expect that: answer: [198.51.100.80, 198.51.100.81]'],
  ),
  bad('a name that is there', '', 'name: web, type: AAAA, rcode: NXDOMAIN', 'web.example AAAA', [
    'is expected to give NXDOMAIN, and web.example has no such record',
    'mend the records, or expect that: answer: []',
  ]),
  bad('a name that is not', '', 'name: gone, type: A, answer: [198.51.100.80]', 'gone.example A', [
    'and gone.example does not exist',
  ]),
  bad('a name that should be there without data', '', 'name: gone, type: AAAA, answer: []', 'gone.example AAAA', [
    'is expected to exist without such a record, and gone.example does not exist',
    'mend the records, or expect that: rcode: NXDOMAIN',
  ]),
  bad('data where none should be', '', 'name: www, type: A, answer: []', 'www.example A', [
    'is expected to have no answer',
  ]),
  bad('what others answer', 'out CNAME host.example.com.\n', 'name: out, type: A, answer: []', 'out.example A', [
    'leads to host.example.com, which no zone of the project answers for',
    'others answer from there on; expect the CNAME of out.example',
  ]),
  bad(
    'what others answer, by code',
    'out CNAME host.example.com.\n',
    'name: out, type: A, rcode: NOERROR',
    'out.example A',
    ['is expected to give NOERROR, and leads to host.example.com'],
  ),
  bad(
    'what stands below a cut',
    'sub NS ns1\n',
    'name: www.sub, type: A, answer: [198.51.100.80]',
    'www.sub.example A',
    [
      'www.sub.example A is expected to be 198.51.100.80, and stands below the delegation sub.example: it is answered with a referral',
      'others answer below the cut; expect the NS of sub.example',
    ],
  ),
  bad(
    'what an alias leads to below a cut',
    'sub NS ns1\nout CNAME www.sub\n',
    'name: out, type: A, rcode: NXDOMAIN',
    'out.example A',
    [
      'and leads to www.sub.example, which stands below the delegation sub.example: it is answered with a referral',
      'others answer from there on; expect the CNAME of out.example',
    ],
  ),
  bad('another type at a cut', 'sub NS ns1\n', 'name: sub, type: A, answer: [198.51.100.80]', 'sub.example A', [
    'sub.example A is expected to be 198.51.100.80, and is delegated: it is answered with a referral',
  ]),
  bad('a name of others', '', 'name: www.example.com., type: A, answer: [198.51.100.80]', 'www.example.com A', [
    'www.example.com A is expected to be 198.51.100.80, and no zone of the project answers for it',
    'take it out: only the zones of the project are asked',
  ]),
  bad('other servers of a delegation', 'sub NS ns1\n', 'name: sub, type: NS, answer: [ns2]', 'sub.example NS', [
    'is expected to be ns2, and is ns1.example.',
    'mend the records, or expect that: answer: [ns1.example.]',
  ]),
  bad(
    'the other zone as it is in normal',
    'out CNAME www.example.net.\n',
    'name: out, type: A, answer: [198.51.100.1]',
    'out.example A',
    ['is expected to be 198.51.100.1, and is 198.51.100.2'],
    other,
  ),
]

import type { RuleCase } from '../rule-case.ts'

const soa = `$TTL 60
@ SOA ns1.example. hostmaster.example. 7 2h 15m 2w 60
@ NS ns1.example.
@ NS ns2.example.
`
/** Another zone of the project: a host of each family, and names at which no address stands, from line 5 on. */
const other = `${soa}a A 203.0.113.1
aaaa AAAA 2001:db8:9::1
*.wild A 203.0.113.2
*.text TXT t
x.empty A 203.0.113.3
text TXT t
alias CNAME a
gone CNAME nothing
sub NS ns2.example.
below.sub TXT t
glue.sub A 203.0.113.4
tree DNAME wild
dead DNAME text
svc HTTPS 1 a
_sip._udp SRV 0 1 5060 a
loc L64 10 2001:0db8:1140:1000
far X25 311061700956
@ A 203.0.113.5
`
const zones = { 'zones/other.test/normal.zone': other }

/** What is told of the other zone itself. */
const ofOther = [
  'warning cname-dangling normal.zone:12:1 gone.other.test CNAME',
  'warning glue-extra normal.zone:15:1 glue.sub.other.test A',
  'warning occluded normal.zone:14:1 below.sub.other.test TXT',
]

const codeOf = (fault: string) => fault.replace(/^\w+ /, '')

const notRoot = ([target]: readonly [string, string?]) => target !== '.'

/** One line for each target, which stands at `xNN` (line 7 is x7), and the faults by line. */
function targets(
  name: string,
  type: string,
  before: string,
  lines: readonly (readonly [target: string, fault?: string])[],
  more: Partial<RuleCase> = {},
): RuleCase {
  return {
    name,
    files: zones,
    normal: lines.map(([target], at) => `x${at + 7} ${type} ${before}${target}\n`).join(''),
    faults: [
      ...lines
        .flatMap(([, fault], at) =>
          fault === undefined ? [] : [{ fault, text: `${fault} normal.zone:${at + 7}:1 x${at + 7}.example ${type}` }],
        )
        // The rules speak in the order of their codes.
        .sort((a, b) => (a.fault === b.fault ? 0 : codeOf(a.fault) < codeOf(b.fault) ? -1 : 1))
        .map(({ text }) => text),
      ...ofOther,
    ],
    ...more,
  }
}

const missing = 'error target-missing'
const alias = 'warning target-is-alias'
const lost = 'warning target-missing'

/** What there is to lead to in another zone, for who needs the host itself, and for who follows aliases. */
const elsewhere = (fault: string, ofAlias: string | undefined): (readonly [string, string?])[] => [
  ['a.other.test.'],
  ['aaaa.other.test.'],
  ['x.wild.other.test.'],
  ['other.test.'],
  ['below.sub.other.test.'],
  ['nothing.sub.other.test.'],
  ['glue.sub.other.test.'],
  ['host.example.com.'],
  ['.'],
  ['nothing.other.test.', fault],
  ['x.text.other.test.', fault],
  ['empty.other.test.', fault],
  ['text.other.test.', fault],
  ...(ofAlias === undefined
    ? ([['alias.other.test.'], ['x.tree.other.test.'], ['gone.other.test.'], ['x.dead.other.test.', fault]] as const)
    : ([
        ['alias.other.test.', ofAlias],
        ['x.tree.other.test.', ofAlias],
        ['gone.other.test.', ofAlias],
      ] as const)),
]

export const cases: readonly RuleCase[] = [
  {
    name: 'gateways, relays and rendezvous servers: addresses, hosts, others, none, and names that are not there',
    files: zones,
    normal: [
      'x07 IPSECKEY 10 1 2 192.0.2.38 AQNRU3mG',
      'x08 IPSECKEY 10 0 2 . AQNRU3mG',
      'x09 IPSECKEY 10 3 2 ns1 AQNRU3mG',
      'x10 IPSECKEY 10 3 2 nothere AQNRU3mG',
      'x11 IPSECKEY 10 3 2 text.other.test. AQNRU3mG',
      'x12 AMTRELAY 10 0 3 ns1',
      'x13 AMTRELAY 10 1 3 nothere',
      'x14 AMTRELAY 10 0 2 2001:db8::15',
      'x15 AMTRELAY 10 0 0 .',
      'x16 HIP 2 200100107b1a74df365639cc39f1d578 AwEAAbdx',
      'x17 HIP 2 200100107b1a74df365639cc39f1d578 AwEAAbdx ns1 rvs.example.net.',
      'x18 HIP 2 200100107b1a74df365639cc39f1d578 AwEAAbdx ns1 nothere gone.test',
    ].join('\n'),
    faults: [
      'warning target-missing normal.zone:10:1 x10.example IPSECKEY',
      'warning target-missing normal.zone:11:1 x11.example IPSECKEY',
      'warning target-missing normal.zone:13:1 x13.example AMTRELAY',
      'warning target-missing normal.zone:18:1 x18.example HIP',
      'warning target-missing normal.zone:18:1 x18.example HIP',
      ...ofOther,
    ],
  },
  targets('mail hosts', 'MX', '10 ', elsewhere(missing, alias).filter(notRoot)),
  targets('services', 'SRV', '0 1 5060 ', elsewhere(missing, alias)),
  targets('services by HTTPS', 'HTTPS', '1 ', elsewhere(lost, undefined).filter(notRoot)),
  targets('key exchangers', 'KX', '10 ', elsewhere(lost, undefined)),
  targets('hosts of AFS, mailboxes and notifications', 'AFSDB', '1 ', [
    ['alias.other.test.'],
    ['text.other.test.', lost],
  ]),
  targets('mailboxes', 'MB', '', [['a.other.test.'], ['nothing.other.test.', lost]]),
  targets('receivers of notifications', 'DSYNC', 'CDS NOTIFY 5300 ', [['a.other.test.'], ['text.other.test.', lost]]),
  targets('relays, which may be on another network', 'RT', '10 ', [
    ['far.other.test.'],
    ['a.other.test.'],
    ['text.other.test.', lost],
  ]),
  targets('locators', 'LP', '10 ', [['loc.other.test.'], ['a.other.test.', lost]], {
    says: ['the LP target a.other.test has no L32 or L64 record in the zone of the project that answers for it'],
  }),
  targets('aliases of services, which may lead to more of them', 'HTTPS', '0 ', [
    ['svc.other.test.'],
    ['a.other.test.'],
    ['.'],
    ['text.other.test.', lost],
  ]),
  targets('services at a name that has a service and no address', 'HTTPS', '1 ', [
    ['svc.other.test.', lost],
    ['svc.other.test. ipv4hint=203.0.113.1'],
    ['nothing.other.test. ipv4hint=203.0.113.1', lost],
  ]),
  targets('a service at its owner', 'SVCB', '1 ', [['.', lost], ['. ipv6hint=2001:db8:9::1'], ['. alpn=h2', lost]], {
    says: [
      'the SVCB target x7.example, its owner, has no address',
      'the SVCB target x9.example, its owner, has no address',
    ],
  }),
  targets('services in the zone itself', 'HTTPS', '1 ', [
    ['ns1'],
    ['nothing', lost],
    ['x7', lost],
    ['192.0.2.1', 'error target-is-address'],
  ]),
  targets(
    'an alias of an alias of nothing, of a text, and round in a loop',
    'HTTPS',
    '1 ',
    [['one'], ['two', lost], ['three']],
    {
      normal: `x7 HTTPS 1 one
x8 HTTPS 1 two
x9 HTTPS 1 three
one CNAME nothing
two CNAME text.other.test.
three CNAME three
`,
      faults: [
        'warning cname-dangling normal.zone:10:1 one.example CNAME',
        'error cname-loop normal.zone:12:1 three.example CNAME',
        'warning target-missing normal.zone:8:1 x8.example HTTPS',
        ...ofOther,
      ],
      says: [
        'the target nothing.example does not exist',
        'three.example is an alias that leads back to itself',
        'the HTTPS target two.example leads to text.other.test, which has no address in the zone of the project that answers for it\ntwo.example CNAME text.other.test\nother.test in normal does not have it',
      ],
    },
  ),
  targets('NAPTR by its flags', 'NAPTR', '10 10 ', [
    ['"a" "" "" a.other.test.'],
    ['"A" "" "" alias.other.test.'],
    ['"a" "" "" text.other.test.', lost],
    ['"s" "" "" _sip._udp.other.test.'],
    ['"s" "" "" a.other.test.', lost],
    ['"" "" "" a.other.test.', lost],
    ['"" "" "" x13'],
    ['"" "" "" .'],
    ['"p" "" "" nothing'],
    ['"a" "" "" nothing.example.com.'],
  ]),
  targets('NAPTR by its regular expression', 'NAPTR', '10 10 ', [
    ['"u" "E2U+sip" "!^.*$!sip:info@other.test!" .'],
    ['"u" "E2U+sip" "!^.*$!sip:info@text.other.test:5060;transport=tcp!" .'],
    ['"u" "E2U+sip" "!^.*$!sip:info@nothing.other.test:5060;transport=tcp!" .', lost],
    ['"U" "E2U+email:mailto" "!^.*$!mailto:info@nothing.other.test?subject=a@b!i" .', lost],
    ['"u" "E2U+web:http" "!^.*$!http://nothing.other.test:8080/a@b!" .', lost],
    ['"u" "E2U+web:http" "!^.*$!http://[2001:db8::1]/!" .'],
    ['"u" "E2U+web:http" "!^.*$!http://192.0.2.1/!" .'],
    ['"u" "E2U+sip" "!^.*$!tel:+331234!" .'],
    ['"u" "E2U+sip" "!^(.*)$!sip:\\\\1@nothing.other.test!" .'],
    ['"u" "E2U+sip" "!^.*$!sip:info@example.com!" .'],
    ['"u" "E2U+sip" "!^.*$!sip:info@nothing.example!" .', lost],
    ['"u" "E2U+sip" "!^.*$!sip:info@under_score!" .'],
  ]),
  targets('URI', 'URI', '10 1 ', [
    ['"https://other.test/"'],
    ['"https://text.other.test/"'],
    ['"https://nothing.other.test/"', lost],
    ['"sips:nothing.other.test"', lost],
    ['"urn:nothing.other.test"'],
  ]),
  {
    name: 'a zone of the project below: what is delegated to it, and what stands beside the delegation',
    normal: `sub NS ns1.sub
sub NS ns2
ns1.sub A 203.0.113.1
other NS ns2.sub
other NS nothing.sub
lame NS ns.lame
@ MX 10 a.sub
@ MX 20 nothing.sub
@ MX 30 nothing.lame
six NS ns6.sub
ns6.sub AAAA 2001:db8:9::6
`,
    files: {
      'zones/sub.example/normal.zone': `${soa}ns2 A 203.0.113.2\na A 203.0.113.3\n`,
      'zones/lame.example/normal.zone': soa,
    },
    faults: [
      'error glue-missing normal.zone:12:1 lame.example NS',
      'error target-missing normal.zone:11:1 other.example NS',
      'error target-missing normal.zone:14:1 example MX',
      'error target-missing normal.zone:15:1 example MX',
    ],
  },
  {
    name: 'a zone of the project below that the zone above does not delegate',
    normal: '@ MX 10 a.sub\n@ MX 20 nothing.sub\nx HTTPS 1 a.sub\n',
    files: { 'zones/sub.example/normal.zone': `${soa}a A 203.0.113.3\n` },
    faults: ['error target-missing normal.zone:8:1 example MX'],
  },
  {
    name: 'the zone above, the root zone, and records that are hidden',
    normal: '@ MX 10 a.test.\n@ MX 20 mail.nothing.\nsub NS ns2\nx.sub SRV 0 1 1 mail.nothing.\n',
    files: {
      'zones/%2E/normal.zone': `${soa}example NS ns1.example.\nexample NS ns2.example.\nns1.example A 192.0.2.53\nns2.example A 198.51.100.53\na.test A 203.0.113.3\n`,
    },
    faults: ['warning occluded normal.zone:10:1 x.sub.example SRV', 'error target-missing normal.zone:8:1 example MX'],
  },
  {
    name: 'a DNAME into another zone',
    normal: 'tree DNAME other.test.\n@ MX 10 a.tree\n@ KX 10 a.tree\n@ KX 20 nothing.tree\n',
    files: zones,
    faults: [
      'warning target-is-alias normal.zone:8:1 example MX',
      'warning target-missing normal.zone:10:1 example KX',
      ...ofOther,
    ],
    says: [
      'the MX target a.tree.example is below a DNAME, an alias',
      'the KX target nothing.tree.example leads to nothing.other.test, which does not exist in the zone of the project that answers for it\ntree.example DNAME other.test\nother.test in normal does not have it',
    ],
  },
  {
    name: 'all that another zone has',
    normal: '@ MX 10 a.other.test.\nx HTTPS 1 a.other.test.\n',
    files: { 'zones/other.test/normal.zone': `${soa}a A 203.0.113.1\n` },
    faults: [],
  },
  {
    name: 'a name that the other zone has in normal, and not in the variant of the same name',
    normal: '@ MX 10 a.other.test.\n@ MX 20 ns2\nx HTTPS 1 a.other.test.\n',
    degraded: 'records: {y: {type: TXT, value: t}}\n',
    files: {
      'zones/other.test/normal.zone': `${soa}a A 203.0.113.1\n`,
      'zones/other.test/degraded.yaml': 'remove:\n  - {name: a, reason: no backup}\n',
    },
    faults: [
      'error target-missing normal.zone:7:1 example MX',
      'warning target-missing normal.zone:9:1 x.example HTTPS',
    ],
    says: [
      'the MX target a.other.test does not exist in the zone of the project that answers for it\nother.test in degraded removes it: no backup',
      'the HTTPS target a.other.test does not exist in the zone of the project that answers for it\nother.test in degraded removes it: no backup',
    ],
  },
  {
    name: 'the only mail host, of which another rule speaks',
    normal: '@ MX 10 a.other.test.\n',
    degraded: 'records: {y: {type: TXT, value: t}}\n',
    files: {
      'zones/other.test/normal.zone': `${soa}a A 203.0.113.1\n`,
      'zones/other.test/degraded.zone': `${soa}a TXT t\n`,
    },
    faults: ['error mail-bounces normal.zone:7:1 example MX', 'error rrset-emptied degraded.zone:1:1 a.other.test A'],
  },
  {
    name: 'a name that only the variant of the other zone has',
    normal: '@ MX 10 ns2\n',
    degraded: "records: {'@': {type: MX, values: ['10 ns2', '20 new.other.test.', '30 newer.other.test.']}}\n",
    files: {
      'zones/other.test/normal.zone': `${soa}a A 203.0.113.1\n`,
      'zones/other.test/degraded.yaml': 'records: {new: {type: A, value: 203.0.113.2}}\n',
    },
    faults: ['error target-missing degraded.yaml:1:68 example MX'],
  },
]

import { head, type RuleCase } from '../rule-case.ts'

const down = (more = '') => `down: [rennes]\nrecords:\n  changed: {type: TXT, value: t}\n${more}`

/** Another zone, as normal, in which `web` and what is below `sub` stand in the site that is down. */
const other = {
  'zones/other.test/normal.zone': `$TTL 60
@ SOA ns1.example. hostmaster.example. 7 2h 15m 2w 60
@ NS ns1.example.
@ NS ns2.example.
web A 192.0.2.80
www.sub A 192.0.2.81
`,
}

/** One alias after the other, the last of which leads to a name with an address. */
const chain = (length: number) =>
  Array.from({ length }, (_, at) => `c${at} CNAME ${at + 1 === length ? 'end' : `c${at + 1}`}\n`).join('')

export const cases: readonly RuleCase[] = [
  {
    name: 'NAPTR by its flags: to a host, to SRV records, to more NAPTR records; ends of another kind lead nowhere',
    normal: `living A 203.0.113.60
dead A 192.0.2.60
_sip._udp SRV 0 1 5060 dead
_sip._tcp SRV 0 1 5060 living
n1 NAPTR 10 10 "s" "SIP+D2U" "" _sip._udp
n2 NAPTR 10 10 "S" "SIP+D2T" "" _sip._tcp
n3 NAPTR 10 10 "a" "SIP+D2U" "" dead
n4 NAPTR 10 10 "" "" "" n1
n5 NAPTR 10 10 "" "" "" n5
n6 NAPTR 10 10 "u" "E2U+sip" "!^.*$!sip:info@dead.example!" .
n7 NAPTR 10 10 "s" "SIP+D2U" "" _sip._udp.example.com.
`,
    degraded: down(),
    faults: [
      'error leads-to-down-site normal.zone:9:1 _sip._udp.example SRV',
      'error leads-to-down-site normal.zone:11:1 n1.example NAPTR',
      'error leads-to-down-site normal.zone:13:1 n3.example NAPTR',
      'error leads-to-down-site normal.zone:14:1 n4.example NAPTR',
    ],
  },
  {
    name: 'the whole way from a NAPTR record on',
    normal: `_sip._udp CNAME sip
sip SRV 0 1 5060 host.other.test.
@ NAPTR 10 10 "s" "SIP+D2U" "" _sip._udp
`,
    files: { ...other, 'zones/other.test/normal.zone': `${other['zones/other.test/normal.zone']}host CNAME web\n` },
    degraded: down('leave: [{name: sip, type: SRV, reason: x}]\n'),
    faults: [
      'warning target-is-alias normal.zone:8:1 sip.example SRV',
      'error leads-to-down-site normal.zone:9:1 example NAPTR',
    ],
    says: [
      'every target of example NAPTR is in rennes, which is down',
      'example NAPTR 10 10 "s" "SIP+D2U" "" _sip._udp.example\n_sip._udp.example CNAME sip.example\nsip.example SRV 0 1 5060 host.other.test\nhost.other.test CNAME web.other.test\nweb.other.test A 192.0.2.80 is in rennes, 192.0.2.0/24',
    ],
  },
  {
    name: 'NAPTR records of one service stand in for one another, those of two do not',
    normal: `living A 203.0.113.60
a NAPTR 10 10 "a" "SIP+D2U" "" ns1
a NAPTR 10 20 "A" "sip+d2u" "" living
b NAPTR 10 10 "a" "SIP+D2U" "" ns1
b NAPTR 10 20 "a" "SIP+D2T" "" living
`,
    degraded: down(),
    faults: [
      'warning leads-to-down-site normal.zone:8:1 a.example NAPTR',
      'error leads-to-down-site normal.zone:10:1 b.example NAPTR',
    ],
    says: [
      'the preferred target of a.example NAPTR is in rennes, which is down',
      'let one elsewhere be tried first, or list the name under leave',
    ],
  },
  {
    name: 'URI by its host, a name or an address; records stand in for one another by their priority',
    normal: `living A 203.0.113.60
_a._tcp URI 10 1 "https://ns1.example:8443/path"
_b._tcp URI 10 1 "ftp://192.0.2.80/x"
_c._tcp URI 10 1 "https://[2001:db8:1::80]/"
_d._tcp URI 10 1 "https://192.0.2.80/"
_d._tcp URI 20 1 "https://living.example/"
_e._tcp URI 10 1 "https://living.example/"
_e._tcp URI 20 1 "https://ns1.example/"
_f._tcp URI 10 1 "mailto:x@ns1.example"
_g._tcp URI 10 1 "https://198.51.100.80/"
`,
    degraded: down(),
    faults: [
      'error leads-to-down-site normal.zone:8:1 _a._tcp.example URI',
      'error leads-to-down-site normal.zone:9:1 _b._tcp.example URI',
      'error leads-to-down-site normal.zone:10:1 _c._tcp.example URI',
      'warning leads-to-down-site normal.zone:11:1 _d._tcp.example URI',
    ],
  },
  {
    name: 'a URI with an address, told with its site',
    normal: '_b._tcp URI 10 1 "ftp://192.0.2.80/x"\n',
    degraded: down(),
    faults: ['error leads-to-down-site normal.zone:7:1 _b._tcp.example URI'],
    says: ['_b._tcp.example URI 10 1 "ftp://192.0.2.80/x"\n192.0.2.80 is in rennes, 192.0.2.0/24'],
  },
  {
    name: 'DNAME: names below it, and aliases and targets that lead through it',
    normal: 'old DNAME sub.other.test.\nwww CNAME www.old\nftp CNAME www.other\nother DNAME living.other.test.\n',
    files: {
      ...other,
      'zones/other.test/normal.zone': `${other['zones/other.test/normal.zone']}www.living A 203.0.113.80\n`,
    },
    degraded: down(),
    faults: [
      'error leads-to-down-site normal.zone:8:1 www.example CNAME',
      'error leads-to-down-site normal.zone:7:1 old.example DNAME',
    ],
    says: [
      'www.example CNAME www.old.example\nwww.old.example DNAME sub.other.test\nwww.sub.other.test A 192.0.2.81 is in rennes',
    ],
  },
  {
    name: 'a DNAME, told with a name that it leads to',
    normal: 'old DNAME sub.other.test.\n',
    files: other,
    degraded: down(),
    faults: ['error leads-to-down-site normal.zone:7:1 old.example DNAME'],
    says: [
      'names below old.example still lead to rennes, which is down',
      'www.sub.other.test A 192.0.2.81 is in rennes, 192.0.2.0/24',
      'replace 192.0.2.81, or list the name under leave',
    ],
  },
  {
    name: 'a DNAME to what is left on purpose over there, and one that is left here',
    normal: 'old DNAME sub.other.test.\nolder DNAME other.test.\n',
    files: {
      ...other,
      'zones/other.test/degraded.yaml': down("leave: [{name: '**.sub', reason: x}, {name: web, reason: x}]\n"),
    },
    degraded: down(),
    faults: [],
  },
  {
    name: 'a DNAME to targets of sets alone, which are judged through the sets',
    normal: 'old DNAME mail\nmx1.mail A 192.0.2.25\nmx2.mail A 198.51.100.25\n@ MX 10 mx2.mail\n@ MX 20 mx1.mail\n',
    degraded: down(),
    faults: [],
  },
  {
    name: 'wildcards, here and in another zone',
    normal: '*.a CNAME x.b\n*.b CNAME y.c.other.test.\nz CNAME q.a\n',
    files: { ...other, 'zones/other.test/normal.zone': `${other['zones/other.test/normal.zone']}*.c A 192.0.2.82\n` },
    degraded: down(),
    faults: [
      'error leads-to-down-site normal.zone:7:1 *.a.example CNAME',
      'error leads-to-down-site normal.zone:8:1 *.b.example CNAME',
      'error leads-to-down-site normal.zone:9:1 z.example CNAME',
    ],
  },
  {
    name: 'another zone with a variant of the same name, which lives',
    normal: 'www CNAME web.other.test.\nold DNAME sub.other.test.\n',
    files: {
      ...other,
      'zones/other.test/degraded.yaml': 'down: [rennes]\nreplace: [{from: 192.0.2.0/24, to: 198.51.100.0/24}]\n',
    },
    degraded: down(),
    faults: [],
  },
  {
    name: 'many dead addresses at the end of aliases: the first few are told',
    normal: `www CNAME web\n${Array.from({ length: 12 }, (_, at) => `web A 192.0.2.${at + 100}\n`).join('')}`,
    degraded: down('leave: [{name: web, reason: x}]\nignore: [{code: leads-to-down-site, name: nothing, reason: x}]\n'),
    faults: ['warning ignore-unmatched degraded.yaml:5:10'],
  },
  {
    name: 'the hint and the notes of many dead addresses are short',
    normal: Array.from({ length: 12 }, (_, at) => `web A 192.0.2.${at + 100}\n`).join(''),
    degraded: down(),
    faults: ['error leads-to-down-site normal.zone:7:1 web.example A'],
    says: ['and 4 more addresses', 'replace 192.0.2.100, 192.0.2.101, 192.0.2.102, 192.0.2.103 and 8 more, or list'],
  },
  {
    name: 'aliases of names for which a wildcard and a DNAME answer that are left',
    normal: '*.w A 192.0.2.80\na CNAME q.w\nd DNAME hosts\nb CNAME h.d\nc CNAME h.hosts\nh.hosts A 192.0.2.81\n',
    degraded: down("leave: [{name: '*.w', reason: x}, {name: d, reason: x}]\n"),
    faults: [
      'error leads-to-down-site normal.zone:12:1 h.hosts.example A',
      'error leads-to-down-site normal.zone:11:1 c.example CNAME',
    ],
  },
  {
    name: 'a chain of aliases as long as resolvers follow',
    normal: `${chain(16)}end A 192.0.2.80\n`,
    degraded: `${down()}leave: [{name: end, reason: x}]\n`,
    faults: [],
  },
  {
    name: 'a chain that nobody comes to the end of leads to no site: only its last aliases do',
    normal: `${chain(40)}end A 192.0.2.80\n`,
    degraded: `${down()}leave: [{name: '**.end', reason: x}]\n`,
    faults: ['warning cname-loop normal.zone:7:1 c0.example CNAME'],
    says: ['c0.example leads over 40 aliases: resolvers give up after 16 or less'],
  },
  {
    name: 'a chain round in a loop, across zones',
    normal: 'a CNAME b.other.test.\n',
    files: { 'zones/other.test/normal.zone': `${other['zones/other.test/normal.zone']}b CNAME a.example.\n` },
    degraded: down(),
    faults: ['error cname-loop normal.zone:7:1 a.example CNAME', 'error cname-loop normal.zone:7:1 b.other.test CNAME'],
    says: ['a.example CNAME b.other.test\nb.other.test CNAME a.example'],
  },
  {
    name: 'a zone on the way whose definition is faulty: nobody can tell',
    normal: 'www CNAME web.other.test.\n',
    files: { 'zones/other.test/normal.zone': head.replace('ns1 A 192.0.2.53', 'ns1 A 192.0.2') },
    degraded: down(),
    faults: ['error rdata-invalid normal.zone:5:7 ns1.other.test A'],
  },
]

import { expect, test } from 'vitest'
import { checkProject } from '../../src/check/run/check-project.ts'
import { ruleOfCode } from '../../src/check/run/rules-by-code.ts'
import { memoryProject } from '../definition/memory-project.ts'

/** Beside a site in which nothing stands, two in which something does. */
const settings = `defaults:
  ttl: 1h
  soa: {mname: ns1.example.net., rname: h@example.net, refresh: 2h, retry: 15m, expire: 2w, minimum: 5m}
sites:
  nowhere: {networks: [233.252.0.0/24, '2001:db8:ffff::/48']}
  here: {networks: [192.0.2.0/24, '2001:db8:1::/48']}
  there: {networks: [198.51.100.0/24]}
operator: {names: [status.rich.example., www.example.com.], addresses: [192.0.2.7]}
servers:
  ns1: {site: here, address: 192.0.2.53, driver: zonefile, directory: /z, reload: rndc}
  ns2: {site: there, address: 198.51.100.53, driver: secondary, primaries: [ns1]}
`

/** Something of everything that a rule over a variant looks at, sound or not. */
const records = `@ 1d IN NS ns1
@ 1d IN NS ns.example.com.
@ 300 IN A 192.0.2.80
@ 300 IN AAAA 2001:db8:1::80
@ 1h IN MX 10 mx1
@ 1h IN MX 20 mx.example.com.
@ 1h IN TXT "v=spf1 ip4:192.0.2.25 a mx include:_spf.example.com exists:%{i}._spf.example.com redirect=x.example.com"
@ 1h IN CAA 0 issue "ca.example.net"
@ 1h IN CAA 0 issuewild ";"
ns1 1d IN A 192.0.2.53
mx1 1h IN A 192.0.2.25
mx1 1h IN AAAA 2001:db8:1::25
_25._tcp.mx1 1h IN TLSA 3 1 1 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
_443._tcp.www 1h IN CNAME dane
dane 1h IN TLSA 3 1 1 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
_dmarc 1h IN TXT "v=DMARC1; p=reject"
_mta-sts 1h IN TXT "v=STSv1; id=1"
mta-sts 1h IN CNAME policy.example.com.
one._domainkey 1h IN TXT "v=DKIM1; p=OaMkbyeQaIfM53j9"
two._domainkey 1h IN CNAME two.keys.example.com.
old._domainkey 1h IN TXT "v=DKIM1; p="
_acme-challenge 1h IN CNAME a.example.com.
_acme-challenge.www 1h IN NS acme.example.com.
www 1h IN CNAME web
web 300 IN A 192.0.2.81
web 300 IN A 198.51.100.81
web 300 IN HTTPS 1 . alpn=h2 ipv4hint=192.0.2.81
cdn 1h IN HTTPS 0 host.example.com.
shop 1h IN CNAME shop.example.com.
status 1h IN A 203.0.113.10
gone 1h IN CNAME nowhere-at-all
_xmpp-server._tcp 1h IN SRV 5 0 5269 jabber
_imap._tcp 1h IN SRV 0 0 0 .
jabber 1h IN A 198.51.100.52
lists 1h IN MX 0 .
bad 1h IN MX 10 missing
sub 1h IN NS ns.sub
sub 1h IN NS ns.example.com.
sub 1h IN DS 1 13 2 cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
ns.sub 1h IN A 192.0.2.54
hidden.sub 1h IN NS ns.hidden.sub
hidden.sub 1h IN MX 10 mx.hidden.sub
_dmarc.sub 1h IN TXT "v=DMARC1; p=none"
old 1h IN DNAME new
x.old 1h IN A 192.0.2.9
new 1h IN TXT "t"
* 1h IN A 192.0.2.99
*.wild 1h IN MX 10 mx1
a.b.c.d 1h IN TXT "below empty non-terminals"
sip 1h IN NAPTR 10 10 "s" "SIP+D2U" "" _sip._udp.example.com.
_ftp._tcp 1h IN URI 10 1 "ftp://www.rich.example/"
loop 1h IN CNAME loop2
loop2 1h IN CNAME loop
`
const octodns = `---
'':
  - type: MX
    values: [{exchange: mx1.octo.example., preference: 10}, {exchange: mx.example.com., preference: 20}]
  - type: TXT
    value: v=spf1 mx include:octo.example -all
  - type: CAA
    value: {flags: 0, tag: issue, value: ca.example.net}
  - type: NS
    values: [ns1.example.net., ns2.example.net.]
mx1: {type: A, value: 192.0.2.25}
www:
  type: CNAME
  value: host.example.com.
  octodns: {healthcheck: {path: /}}
pool:
  type: A
  value: 192.0.2.83
  dynamic: {pools: {one: {values: [{value: 192.0.2.83}]}}, rules: [{pool: one}]}
_dmarc: {type: TXT, value: v=DMARC1\\; p=reject}
`
const soa = '@ 1h IN SOA ns1 hostmaster 7 2h 15m 2w 5m\n'
const nothing = 'description: does nothing\ndown: [nowhere]\n'

/** What rules over variants say, notes on purpose included. */
function pairFindings(files: Readonly<Record<string, string>>) {
  const { project, build } = memoryProject({ 'secours.yaml': settings, ...files })
  const { diagnostics } = checkProject(project, build)
  expect(diagnostics.filter(({ variant }) => variant !== undefined).length).toBeGreaterThan(0)
  return diagnostics
    .filter(({ code }) => ruleOfCode(code)?.kind === 'pair')
    .map(({ code, zone, owner = '' }) => `${zone} ${code} ${owner}`.trimEnd())
}

test.each([
  ['rich.example', { 'zones/rich.example/normal.zone': soa + records }],
  ['.', { 'zones/%2E/normal.zone': soa + records }],
  ['octo.example', { 'zones/octo.example/normal.octodns.yaml': octodns }],
])('an overlay that does nothing to %s is told that it does nothing, and no more', (zone, files) => {
  const [path = ''] = Object.keys(files)
  const overlay = path.replace(/normal.*/, 'degraded.yaml')
  expect(pairFindings({ ...files, [overlay]: nothing })).toEqual([`${zone} no-effective-change`])
})

test('an overlay that moves one name brings up nothing of another', () => {
  const files = { 'zones/rich.example/normal.zone': soa + records }
  const overlay = `${nothing}records:\n  jabber: {type: A, value: 198.51.100.53}\n`
  const found = pairFindings({ ...files, 'zones/rich.example/degraded.yaml': overlay })
  // Who moves something out of a site thinks in sites: of one no variant says what then.
  expect(found).toEqual(['undefined site-without-variant'])
})

test('aliases of a classless delegation (RFC 2317) may lead to addresses that nobody uses', () => {
  const start =
    '@ 1h IN SOA ns1.example.net. h.example.net. 7 2h 15m 2w 5m\n@ 1h NS ns1.example.net.\n@ 1h NS ns2.example.net.\n'
  const files = {
    'secours.yaml': 'policy: {serial: date}\n',
    'zones/2.0.192.in-addr.arpa/normal.zone': `${start}0/25 1h NS ns1.example.net.
0/25 1h NS ns2.example.net.
$GENERATE 1-126 $ 1h CNAME $.0/25
`,
    'zones/0%2F25.2.0.192.in-addr.arpa/normal.zone': `${start}1 1h PTR www.example.net.\n`,
  }
  const { project, build, diagnostics } = memoryProject(files)
  expect([...diagnostics, ...checkProject(project, build).diagnostics]).toEqual([])
})

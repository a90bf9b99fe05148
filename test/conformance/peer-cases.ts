import { breakages } from '../dnssec/breakages.ts'
import type { Algorithm, Denial, Signer } from '../dnssec/signing.ts'

/** One fault, as a zone file that has it, and a twin that differs in that alone. The zone is `example.`. */
export interface PlainCase {
  readonly code: string
  readonly what: string
  readonly faulty: string
  readonly sound: string
}

/** The same of a zone that comes signed: what it has beyond the sound zone, how it is signed, what is done to it then. */
export interface SignedCase {
  readonly code: string
  readonly what: string
  readonly more?: { readonly faulty: string; readonly sound: string }
  readonly signer?: Signer
  readonly algorithm?: Algorithm
  readonly denial?: Denial
  /** The signatures of the faulty one have expired. */
  readonly hasExpired?: boolean
  /** The lines of the faulty one, from those of its twin: `owner TTL IN TYPE rdata`. */
  readonly change?: (lines: readonly string[]) => readonly string[]
}

const start = `$TTL 3600
@ SOA ns1 hostmaster 1 7200 900 1209600 300
`
const servers = `@ NS ns1
@ NS ns2.example.net.
`
const hosts = `ns1 A 192.0.2.1
www A 192.0.2.3
`
export const soundZone = `${start}${servers}${hosts}`

const adding = (code: string, what: string, faulty: string, sound = ''): PlainCase => ({
  code,
  what,
  faulty: `${soundZone}${faulty}\n`,
  sound: `${soundZone}${sound}\n`,
})

const writing = (code: string, what: string, faulty: string, sound = soundZone): PlainCase => ({
  code,
  what,
  faulty,
  sound,
})

const longLabel = 'a'.repeat(64)
/** Four labels of 63 octets: with the origin above 255. */
const longName = Array(4).fill('b'.repeat(63)).join('.')
/** A delegation to two name servers elsewhere: of one alone validns has something to say. */
const delegated = (owner: string) => `${owner} NS ns2.example.net.\n${owner} NS ns3.example.net.\n`
const hash = (octets: number) => 'ab'.repeat(octets)

/** RFC 8976 appendix A.1, with its address as given. */
const digested = (address: string) => `@ 86400 SOA ns1 admin 2018031900 1800 900 604800 86400
@ 86400 NS ns1
@ 86400 NS ns2
@ 86400 ZONEMD 2018031900 1 1 c68090d90a7aed716bc459f9340e3d7c1370d4d24b7e2fc3a1ddc0b9a87153b9a9713b3c9ae5cc27777f98b8e730044c
ns1 3600 A ${address}
ns2 3600 AAAA 2001:db8::63
`

/** By code. */
export const plainCases: readonly PlainCase[] = [
  adding('address-scope', 'a private address', 'a A 10.1.2.3', 'a A 192.0.2.4'),
  adding('caa-syntax', 'an authority that is no domain', 'a CAA 0 issue "a b"', 'a CAA 0 issue "ca.example.net"'),
  adding('cname-dangling', 'an alias of a name without records', 'a CNAME nothere', 'a CNAME www'),
  adding('cname-dangling', 'a DNAME to nothing', 'd DNAME nothere', 'd DNAME tree\nx.tree A 192.0.2.4'),
  adding('cname-dangling', 'a DNAME to a host with nothing below it', 'd DNAME www', 'd DNAME www\nx.www A 192.0.2.4'),
  adding('cname-exclusive', 'a CNAME beside an address', 'a CNAME www\na A 192.0.2.4', 'a CNAME www'),
  adding('cname-exclusive', 'a CNAME at the apex', '@ CNAME www.example.net.'),
  adding('cname-exclusive', 'two CNAMEs', 'a CNAME www\na CNAME ns1', 'a CNAME www'),
  adding('cname-loop', 'an alias of an alias of itself', 'a CNAME b\nb CNAME a', 'a CNAME b\nb CNAME www'),
  adding('dmarc-syntax', 'an unknown policy', '_dmarc TXT "v=DMARC1; p=perhaps"', '_dmarc TXT "v=DMARC1; p=none"'),
  adding('dname-at-wildcard', 'a wildcard with a DNAME', '*.a DNAME example.net.', 'b.a DNAME example.net.'),
  adding('dname-children', 'a record below a DNAME', 'd DNAME example.net.\na.d A 192.0.2.4', 'd DNAME example.net.'),
  adding('dname-multiple', 'two DNAMEs', 'd DNAME example.net.\nd DNAME example.com.', 'd DNAME example.net.'),
  adding(
    'ds-digest',
    'a short digest',
    `${delegated('sub')}sub DS 1 13 2 ${hash(20)}`,
    `${delegated('sub')}sub DS 1 13 2 ${hash(32)}`,
  ),
  adding(
    'ds-without-delegation',
    'a DS at a host',
    `www DS 1 13 2 ${hash(32)}`,
    `${delegated('sub')}sub DS 1 13 2 ${hash(32)}`,
  ),
  adding('duplicate-record', 'the same record twice', 'a A 192.0.2.4\na A 192.0.2.4', 'a A 192.0.2.4'),
  adding(
    'glue-extra',
    'an address below a zone cut that nobody needs',
    `${delegated('sub')}a.sub A 192.0.2.4`,
    delegated('sub'),
  ),
  adding(
    'glue-missing',
    'a delegation to a name below it',
    `${delegated('sub')}sub NS ns.sub`,
    `${delegated('sub')}sub NS ns.sub\nns.sub A 192.0.2.4`,
  ),
  adding('hostname-charset', 'an underscore in a host name', 'a_b A 192.0.2.4', 'a-b A 192.0.2.4'),
  adding('hostname-charset', 'an underscore in a mail host', '@ MX 10 a_b.example.net.', '@ MX 10 ab.example.net.'),
  adding(
    'missing-dot',
    'a mail host and its address without a dot',
    '@ MX 10 www.example\nwww.example A 192.0.2.4',
    '@ MX 10 www.example.\nwww.example. A 192.0.2.4',
  ),
  adding('missing-dot', 'a mail host without a dot', '@ MX 10 www.example', '@ MX 10 www.example.'),
  adding('name-invalid', 'a label of 64 octets', `${longLabel} A 192.0.2.4`, `${longLabel.slice(1)} A 192.0.2.4`),
  adding('name-invalid', 'a name above 255 octets', `${longName} A 192.0.2.4`, `${longName.slice(64)} A 192.0.2.4`),
  adding(
    'naptr-regexp',
    'an expression that is no substitution',
    'a NAPTR 1 1 "u" "E2U+sip" "!^.*$!sip:a@b" .',
    'a NAPTR 1 1 "u" "E2U+sip" "!^.*$!sip:a@b!" .',
  ),
  adding('ns-at-wildcard', 'a wildcard with a name server', '*.a NS www.example.net.', 'b.a NS www.example.net.'),
  adding('ns-beside-dname', 'a delegation with a DNAME', `${delegated('d')}d DNAME example.net.`, delegated('d')),
  writing('ns-count', 'one name server', `${start}@ NS ns1\n${hosts}`),
  writing('ns-missing', 'no NS at the apex', `${start}${hosts}`),
  adding(
    'nsec3-owner',
    'an NSEC3 whose owner is no hash',
    `cpnmu NSEC3 1 0 0 - ${'0p9mhaveqvm6t7vb'.repeat(2)} A`,
    `${'0p9mhaveqvm6t7vb'.repeat(2)} NSEC3 1 0 0 - ${'0p9mhaveqvm6t7vb'.repeat(2)} A`,
  ),
  adding('null-mx-exclusive', 'a null MX beside another one', '@ MX 0 .\n@ MX 10 www', '@ MX 10 www'),
  adding('occluded', 'a mail host at a zone cut', `${delegated('sub')}sub MX 10 www`, delegated('sub')),
  adding('occluded', 'a text below a zone cut', `${delegated('sub')}a.sub TXT "t"`, delegated('sub')),
  adding('out-of-zone', 'a record of another zone', 'www.example.net. A 192.0.2.4', 'a A 192.0.2.4'),
  adding('rdata-invalid', 'an address of five parts', 'a A 192.0.2.4.5', 'a A 192.0.2.4'),
  adding('rdata-invalid', 'more than there is to the rdata', 'a A 192.0.2.4 x', 'a A 192.0.2.4'),
  writing('soa-missing', 'no SOA', `$TTL 3600\n${servers}${hosts}`),
  writing('soa-multiple', 'a second SOA', `${start}@ SOA ns1 other 1 7200 900 1209600 300\n${servers}${hosts}`),
  writing('soa-timers', 'an expire below refresh and retry', soundZone.replace('1209600', '7200')),
  adding('spf-single', 'two SPF records', '@ TXT "v=spf1 -all"\n@ TXT "v=spf1 mx -all"', '@ TXT "v=spf1 -all"'),
  adding('spf-syntax', 'an unknown mechanism', '@ TXT "v=spf1 ipv4:192.0.2.1 -all"', '@ TXT "v=spf1 -all"'),
  adding('sshfp-length', 'a short fingerprint', `a SSHFP 4 1 ${hash(19)}`, `a SSHFP 4 1 ${hash(20)}`),
  adding('svcb-alias-mode', 'an alias with a parameter', 'a HTTPS 0 www alpn=h2', 'a HTTPS 0 www'),
  adding(
    'svcb-params',
    'a mandatory key that is not there',
    'a HTTPS 1 . mandatory=ipv4hint alpn=h2',
    'a HTTPS 1 . mandatory=ipv4hint alpn=h2 ipv4hint=192.0.2.3',
  ),
  adding('target-is-address', 'an address for a mail host', '@ MX 10 192.0.2.1', '@ MX 10 www'),
  adding('target-is-address', 'an address with a dot for a mail host', '@ MX 10 192.0.2.1.', '@ MX 10 www'),
  adding('target-is-alias', 'a mail host that is an alias', 'a CNAME www\n@ MX 10 a', 'a CNAME www\n@ MX 10 www'),
  adding('target-is-alias', 'a name server that is an alias', 'a CNAME ns1\n@ NS a', 'a CNAME ns1'),
  adding(
    'target-is-alias',
    'the host of a service that is an alias',
    'a CNAME www\n_x._tcp SRV 0 0 1 a',
    'a CNAME www\n_x._tcp SRV 0 0 1 www',
  ),
  adding('target-missing', 'a mail host without an address', '@ MX 10 nothere', '@ MX 10 www'),
  adding('target-missing', 'a name server without an address', '@ NS nothere'),
  adding(
    'target-missing',
    'the host of a service without an address',
    '_x._tcp SRV 0 0 1 nothere',
    '_x._tcp SRV 0 0 1 www',
  ),
  adding('target-missing', 'an HTTPS host without an address', 'www HTTPS 1 nothere', 'www HTTPS 1 ns1'),
  adding('target-missing', 'an HTTPS record at a name without an address', 'a HTTPS 1 .', 'www HTTPS 1 .'),
  adding('target-missing', 'an HTTPS alias of nothing', 'www HTTPS 0 nothere', 'www HTTPS 0 ns1'),
  adding('target-missing', 'a key exchanger without an address', '@ KX 10 nothere', '@ KX 10 www'),
  adding(
    'target-missing',
    'a NAPTR record to SRV records that are not there',
    '@ NAPTR 1 1 "s" "SIP+D2U" "" _sip._udp',
    '@ NAPTR 1 1 "s" "SIP+D2U" "" _sip._udp\n_sip._udp SRV 0 0 5060 www',
  ),
  adding(
    'tlsa-usage',
    'a short digest',
    `_443._tcp.www TLSA 3 1 1 ${hash(31)}`,
    `_443._tcp.www TLSA 3 1 1 ${hash(32)}`,
  ),
  adding(
    'tlsa-usage',
    'a usage that is none',
    `_443._tcp.www TLSA 9 1 1 ${hash(32)}`,
    `_443._tcp.www TLSA 3 1 1 ${hash(32)}`,
  ),
  adding('ttl-mismatch', 'two TTLs in one set', 'a 60 A 192.0.2.4\na 300 A 192.0.2.5', 'a A 192.0.2.4\na A 192.0.2.5'),
  adding('ttl-range', 'a TTL of 2^31', 'a 2147483648 A 192.0.2.4', 'a 2147483647 A 192.0.2.4'),
  writing('zonemd-mismatch', 'an address was changed since', digested('203.0.113.64'), digested('203.0.113.63')),
]

/** What the zones have that come signed, beyond the sound one. */
export const signedRecords = `${delegated('secure')}secure DS 12345 13 2 ${hash(32)}\n`

/** By a name of test/dnssec/breakages.ts, which says how. */
function broken(code: string, name: string): SignedCase {
  const breakage = breakages.find((one) => one.name === name)
  if (breakage === undefined) throw new Error(`no breakage is called ${name}`)
  const { more, signer, change } = breakage
  return {
    code,
    what: name,
    change,
    ...(more === undefined ? {} : { more: { faulty: more, sound: '' } }),
    ...(signer === undefined ? {} : { signer }),
  }
}

/** Without the first of a type that is not the apex's, and without its signature. */
function withoutOne(type: string): (lines: readonly string[]) => readonly string[] {
  return (lines) => {
    const [owner] = (
      lines.find((line) => / IN (\S+)/.exec(line)?.[1] === type && !line.startsWith('example.')) ?? ''
    ).split(' ')
    const gone = new RegExp(`^${owner} \\d+ IN (${type}|RRSIG ${type}) `)
    return lines.filter((line) => !gone.test(line))
  }
}

export const signedCases: readonly SignedCase[] = [
  {
    code: 'cds-cdnskey',
    what: 'CDS and CDNSKEY of a key that is not there',
    more: {
      faulty: `@ CDS 12345 13 2 ${hash(32)}\n@ CDNSKEY 257 3 13 ${'abcd'.repeat(21)}aQ==`,
      sound: '@ CDS 0 0 0 00\n@ CDNSKEY 0 3 0 AA==',
    },
  },
  { code: 'dnskey-algorithm', what: 'a zone signed by RSASHA1', algorithm: 'RSASHA1' },
  broken('dnskey-missing', 'the key that signs is missing'),
  {
    code: 'ds-algorithm',
    what: 'a delegation with a DS of GOST alone',
    more: {
      faulty: `${delegated('sub')}sub DS 12345 13 3 ${hash(32)}`,
      sound: `${delegated('sub')}sub DS 12345 13 2 ${hash(32)}`,
    },
  },
  broken('ds-at-apex', 'a DS at the apex'),
  { code: 'nsec-chain', what: 'an NSEC is missing', change: withoutOne('NSEC') },
  { code: 'nsec3-chain', what: 'an NSEC3 is missing', denial: 'NSEC3', change: withoutOne('NSEC3') },
  { code: 'rrsig-expired', what: 'all signatures have expired', hasExpired: true },
  broken('rrsig-invalid', 'an address was changed'),
  broken('rrsig-missing', 'a signature is missing'),
]

/** Rules over one zone that no zone file alone can break: what else they look at. */
export const beyondTheFile: Readonly<Record<string, string>> = {
  'ignore-unmatched': 'the entries under `ignore`',
  'ns-diversity': 'the sites of the project',
  'serial-in-definition': 'a definition in YAML or JSON',
  'zone-truncated': 'the last activation of the variant',
}

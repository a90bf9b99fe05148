/**
 * A folder of octoDNS's: what a provider of it reads, in both layouts, with what it knows and a zone does not. Each zone is named for
 * its file or folder.
 */
export const octodnsFiles: Readonly<Record<string, string>> = {
  'a.test.yaml': `---
? ''
: - type: NS
    values: [ns1.a.test., ns2.elsewhere.test.]
  - geo:
      AF: [192.0.2.21]
      NA-US: [192.0.2.22, 192.0.2.23]
    ttl: 300
    type: A
    values: [192.0.2.1, 192.0.2.2]
  - type: CAA
    values:
      - {flags: 0, tag: issue, value: ca.test}
      - {flags: 128, tag: iodef, value: 'mailto:hostmaster@a.test'}
  - type: MX
    values:
      - {exchange: mx1.a.test., preference: 10}
      - {priority: 20, value: mx2.a.test.}
'*': {type: CNAME, ttl: 60, value: www.a.test.}
_imap._tcp: {type: SRV, value: {priority: 0, weight: 0, port: 0, target: .}}
_srv._tcp:
  type: SRV
  values:
    - {port: 30, priority: 12, target: www.a.test., weight: 20}
    - {port: 30, priority: 10, target: www2.a.test., weight: 20}
_443._tcp.www:
  type: TLSA
  value: {certificate_usage: 3, selector: 1, matching_type: 1, certificate_association_data: ${'ab'.repeat(32)}}
alias: {type: ALIAS, value: www.a.test.}
dname: {type: DNAME, value: other.test.}
ds:
  - {type: NS, value: ns1.a.test.}
  - {type: DS, value: {key_tag: 60485, algorithm: 13, digest_type: 2, digest: ${'0f'.repeat(32)}}}
excluded: {octodns: {excluded: [one]}, type: CNAME, value: www.a.test.}
ignored: {octodns: {ignored: true}, type: A, value: 192.0.2.3}
included: {octodns: {included: [one]}, type: CNAME, value: www.a.test.}
lenient: {octodns: {lenient: true}, type: A, value: 192.0.2.3}
loc:
  type: LOC
  value: {altitude: 20, lat_degrees: 31, lat_direction: S, lat_minutes: 58, lat_seconds: 52.1, long_degrees: 115, long_direction: E, long_minutes: 49, long_seconds: 11.7, precision_horz: 10, precision_vert: 2, size: 10}
mx1: {type: A, value: 192.0.2.25}
mx2: {type: AAAA, value: '2001:db8::25'}
naptr:
  type: NAPTR
  values:
    - {flags: S, order: 100, preference: 100, regexp: '!^.*$!sip:info@bar.a.test!', replacement: ., service: SIP+D2U}
    - {flags: U, order: 10, preference: 100, regexp: '!^.*$!sip:info@bar.a.test!', replacement: ., service: SIP+D2U}
ns1: {type: A, value: 192.0.2.53}
pgp._openpgpkey: {type: OPENPGPKEY, value: ${Buffer.alloc(60, 7).toString('base64')}}
ptr: {type: PTR, values: [foo.bar.test.]}
spf: {type: SPF, value: 'v=spf1 ip4:192.0.2.1/27 -all'}
sshfp:
  type: SSHFP
  values:
    - {algorithm: 1, fingerprint: ${'bf'.repeat(20)}, fingerprint_type: 1}
svc:
  - type: HTTPS
    values:
      - svcpriority: 1
        targetname: www.a.test.
        svcparams: {alpn: [h3, h2], ipv4hint: [192.0.2.80, 192.0.2.81], ipv6hint: ['2001:db8::80'], no-default-alpn: null, port: 8443, key667: hello}
  - type: SVCB
    values: [{svcpriority: 0, targetname: www.a.test.}]
txt:
  type: TXT
  ttl: 600
  values:
    - Bah bah black sheep
    - 'v=DKIM1\\;k=rsa\\;p=A/kinda+of/long/string'
    - '"quoted, with \\" in it"'
    - ${'long '.repeat(80).trim()}
uri: {type: URI, value: {priority: 10, weight: 1, target: 'https://www.a.test/x'}}
urlfwd:
  type: URLFWD
  value: {code: 302, masking: 2, path: /, query: 0, target: 'http://www.a.test'}
www: {type: A, ttl: 300, values: [192.0.2.80]}
www2: {type: A, values: [192.0.2.81]}
xn--bcher-kva: {type: A, value: 192.0.2.82}
bücher2: {type: CNAME, value: bücher2.elsewhere.test.}
`,
  'dynamic.test.yaml': `---
a:
  dynamic:
    pools:
      ams: {values: [{value: 192.0.2.1}]}
      sea: {fallback: ams, values: [{value: 192.0.2.2, weight: 10}, {value: 192.0.2.3, weight: 15}]}
    rules: [{geos: [EU], pool: ams}, {pool: sea}]
  octodns: {healthcheck: {path: /_ready, protocol: HTTPS}}
  type: A
  values: [192.0.2.1, 192.0.2.2]
cname:
  dynamic: {pools: {one: {values: [{value: one.elsewhere.test.}]}}, rules: [{pool: one}]}
  type: CNAME
  value: one.elsewhere.test.
special: {type: Route53Provider/ALIAS, value: one.elsewhere.test.}
`,
  'empty.test.yaml': '---\n',
  'split/split.test.tst/$split.test.yaml': "---\n'': {type: A, value: 192.0.2.1}\n'*': {type: A, value: 192.0.2.2}\n",
  'split/split.test.tst/12.yaml': '---\n12: {type: A, value: 192.0.2.12}\n',
  'split/split.test.tst/2.yaml': '---\n2: {type: A, value: 192.0.2.2}\n',
  'split/plain.test.tst/www.yaml': 'www: {type: A, value: 192.0.2.1}\n',
  'split/split.test.yaml': 'beside: {type: A, value: 192.0.2.3}\n',
  'split/shared.yaml': 'shared: {type: A, value: 192.0.2.4}\n',
}

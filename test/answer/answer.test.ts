import { describe, expect, it } from 'vitest'
import { answer, type Response } from '../../src/answer/answer.ts'
import { encodeResponse } from '../../src/answer/encode-response.ts'
import type { ZoneSet } from '../../src/answer/zone-set.ts'
import { mustName } from '../../src/dns/name.ts'
import { rcodeName } from '../../src/message/codes.ts'
import { decodeMessage } from '../../src/message/decode.ts'
import { type Message, queryHeader } from '../../src/message/message.ts'
import { recordTypeOfName } from '../../src/rdata/registry.ts'
import { printRRset } from '../../src/zone/rrset.ts'
import { zonesFrom } from './zones.ts'

const typeOf = (name: string): number => recordTypeOfName(name)?.code ?? { ANY: 255 }[name] ?? Number(name)

function ask(name: string, type: string, changes: Partial<Message> = {}): Message {
  return {
    ...queryHeader(1, { recursionDesired: true }),
    questions: [{ name: mustName(name), type: typeOf(type), class: 1 }],
    answer: [],
    authority: [],
    additional: [],
    ...changes,
  }
}

/** `NOERROR aa`, then the sections' records, each behind its section's letter: a, n (authority), g, + (additional). */
function shown(response: Response): readonly string[] {
  const sections = {
    a: response.answer,
    n: [...response.authority, ...response.apexNs],
    g: response.glue,
    '+': response.additional,
  }
  return [
    `${rcodeName(response.rcode)}${response.authoritative ? ' aa' : ''}`,
    ...Object.entries(sections).flatMap(([letter, rrsets]) =>
      rrsets.flatMap(printRRset).map((line) => `${letter} ${line}`),
    ),
  ]
}

function check(zones: ZoneSet, rows: readonly (readonly [name: string, type: string, ...expected: string[]])[]): void {
  it.each(rows)('%s %s', (name, type, ...expected) => {
    expect(shown(answer(ask(name, type), zones))).toEqual(expected)
  })
}

describe('RFC 4592 section 2.2.1', () => {
  const zones = zonesFrom({
    example: `$TTL 3600
example.                 SOA   ns.example.com. hostmaster.example. 1 7200 900 1209600 300
example.                 NS    ns.example.com.
example.                 NS    ns.example.net.
*.example.               TXT   "this is a wildcard"
*.example.               MX    10 host1.example.
sub.*.example.           TXT   "this is not a wildcard"
host1.example.           A     192.0.2.1
_ssh._tcp.host1.example. SRV   0 0 22 host1.example.
_ssh._tcp.host2.example. SRV   0 0 22 host2.example.
subdel.example.          NS    ns.example.com.
subdel.example.          NS    ns.example.net.
`,
  })
  const soa = 'n example. 300 IN SOA ns.example.com. hostmaster.example. 1 7200 900 1209600 300'
  check(zones, [
    [
      'host3.example.',
      'MX',
      'NOERROR aa',
      'a host3.example. 3600 IN MX 10 host1.example.',
      '+ host1.example. 3600 IN A 192.0.2.1',
    ],
    ['host3.example.', 'A', 'NOERROR aa', soa],
    ['foo.bar.example.', 'TXT', 'NOERROR aa', 'a foo.bar.example. 3600 IN TXT "this is a wildcard"'],
    // It exists, or stands below a name that does.
    ['host1.example.', 'MX', 'NOERROR aa', soa],
    ['sub.*.example.', 'MX', 'NOERROR aa', soa],
    ['_telnet._tcp.host1.example.', 'SRV', 'NXDOMAIN aa', soa],
    ['ghost.*.example.', 'MX', 'NXDOMAIN aa', soa],
    // Empty non-terminals exist.
    ['host2.example.', 'MX', 'NOERROR aa', soa],
    ['_tcp.host2.example.', 'TXT', 'NOERROR aa', soa],
    // Asked for itself, the wildcard is a name like others.
    ['*.example.', 'TXT', 'NOERROR aa', 'a *.example. 3600 IN TXT "this is a wildcard"'],
    [
      'host.subdel.example.',
      'A',
      'NOERROR',
      'n subdel.example. 3600 IN NS ns.example.com.',
      'n subdel.example. 3600 IN NS ns.example.net.',
    ],
    ['other.', 'A', 'REFUSED'],
    ['.', 'NS', 'REFUSED'],
  ])
})

describe('chains and delegations', () => {
  const zones = zonesFrom({
    example: `$TTL 60
@ 30 SOA ns hostmaster 1 7200 900 1209600 300
@ NS ns
ns A 192.0.2.53
www CNAME Web
web A 192.0.2.80
gone CNAME nothing
out CNAME www.example.net.
to-neighbour CNAME www.neighbour
a CNAME b
b CNAME a
*.w CNAME web
cut NS ns.cut
cut NS ns.other
cut NS ns
cut DS 1 8 2 ${'00'.repeat(32)}
other NS ns.other
ns.cut A 192.0.2.1
ns.cut AAAA 2001:db8::1
ns.other A 192.0.2.2
old DNAME new
x.old A 192.0.2.99
www.new A 192.0.2.3
far DNAME ${Array.from({ length: 4 }, () => 'y'.repeat(58)).join('.')}
`,
    'neighbour.example': `$TTL 60
@ SOA ns.example. hostmaster 1 7200 900 1209600 300
@ NS ns.example.
www A 192.0.2.90
`,
  })
  const soa = 'n example. 30 IN SOA ns.example. hostmaster.example. 1 7200 900 1209600 300'
  const referral = ['ns.cut', 'ns.other', 'ns'].map((ns) => `n cut.example. 60 IN NS ${ns}.example.`)
  const glue = [
    'g ns.cut.example. 60 IN A 192.0.2.1',
    'g ns.cut.example. 60 IN AAAA 2001:db8::1',
    '+ ns.other.example. 60 IN A 192.0.2.2',
  ]
  check(zones, [
    ['WWW.example.', 'A', 'NOERROR aa', 'a www.example. 60 IN CNAME Web.example.', 'a web.example. 60 IN A 192.0.2.80'],
    ['www.example.', 'CNAME', 'NOERROR aa', 'a www.example. 60 IN CNAME Web.example.'],
    ['www.example.', 'MX', 'NOERROR aa', 'a www.example. 60 IN CNAME Web.example.', soa],
    // RFC 6604: the RCODE is the last name's.
    ['gone.example.', 'A', 'NXDOMAIN aa', 'a gone.example. 60 IN CNAME nothing.example.', soa],
    ['out.example.', 'A', 'NOERROR aa', 'a out.example. 60 IN CNAME www.example.net.'],
    // As BIND: what another zone says is for another query, also where we serve it.
    ['to-neighbour.example.', 'A', 'NOERROR aa', 'a to-neighbour.example. 60 IN CNAME www.neighbour.example.'],
    ['a.example.', 'A', 'SERVFAIL aa', 'a a.example. 60 IN CNAME b.example.', 'a b.example. 60 IN CNAME a.example.'],
    [
      'x.y.w.example.',
      'A',
      'NOERROR aa',
      'a x.y.w.example. 60 IN CNAME web.example.',
      'a web.example. 60 IN A 192.0.2.80',
    ],
    ['www.cut.example.', 'A', 'NOERROR', ...referral, ...glue],
    ['cut.example.', 'NS', 'NOERROR', ...referral, ...glue],
    ['ns.cut.example.', 'A', 'NOERROR', ...referral, ...glue],
    ['cut.example.', 'DS', 'NOERROR aa', `a cut.example. 60 IN DS 1 8 2 ${'00'.repeat(32)}`],
    // RFC 6672: a synthesised CNAME, and what the DNAME occludes is not there.
    [
      'www.old.example.',
      'A',
      'NOERROR aa',
      'a old.example. 60 IN DNAME new.example.',
      'a www.old.example. 60 IN CNAME www.new.example.',
      'a www.new.example. 60 IN A 192.0.2.3',
    ],
    [
      'x.old.example.',
      'A',
      'NXDOMAIN aa',
      'a old.example. 60 IN DNAME new.example.',
      'a x.old.example. 60 IN CNAME x.new.example.',
      soa,
    ],
    ['old.example.', 'DNAME', 'NOERROR aa', 'a old.example. 60 IN DNAME new.example.'],
    ['old.example.', 'A', 'NOERROR aa', soa],
    [
      `${'z'.repeat(20)}.far.example.`,
      'A',
      'YXDOMAIN aa',
      `a far.example. 60 IN DNAME ${Array.from({ length: 4 }, () => 'y'.repeat(58)).join('.')}.example.`,
    ],
    // RFC 8482: one RRset.
    ['ns.example.', 'ANY', 'NOERROR aa', 'a ns.example. 60 IN A 192.0.2.53'],
    [
      'neighbour.example.',
      'ANY',
      'NOERROR aa',
      'a neighbour.example. 60 IN SOA ns.example. hostmaster.neighbour.example. 1 7200 900 1209600 300',
    ],
  ])

  it('adds the NS RRset only for who asks without recursion', () => {
    const response = answer(ask('web.example.', 'A', { recursionDesired: false }), zones)
    expect(shown(response)).toEqual([
      'NOERROR aa',
      'a web.example. 60 IN A 192.0.2.80',
      'n example. 60 IN NS ns.example.',
      '+ ns.example. 60 IN A 192.0.2.53',
    ])
  })
})

describe('what is no question of class IN', () => {
  const zones = zonesFrom({ example: '@ 60 SOA ns hostmaster 1 2 3 4 5\n@ 60 NS ns\nns 60 A 192.0.2.1\n' })
  const edns = { udpSize: 512, version: 0, dnssecOk: false, options: [] }
  const question = { name: mustName('example.'), type: 6, class: 1 }
  it.each<[string, Partial<Message>, string]>([
    ['no question', { questions: [] }, 'FORMERR'],
    ['two questions', { questions: [question, question] }, 'FORMERR'],
    ['class CH', { questions: [{ ...question, class: 3 }] }, 'REFUSED'],
    ['a later EDNS', { edns: { ...edns, version: 1 } }, 'BADVERS'],
    ['STATUS', { opcode: 2 }, 'NOTIMP'],
    ['UPDATE', { opcode: 5 }, 'NOTIMP'],
    ['AXFR', { questions: [{ ...question, type: 252 }] }, 'FORMERR'],
    ['MAILB', { questions: [{ ...question, type: 253 }] }, 'NOTIMP'],
  ])('%s', (_, changes, rcode) => {
    expect(shown(answer(ask('example.', 'SOA', changes), zones))).toEqual([rcode])
  })
})

describe('responses', () => {
  const many = Array.from({ length: 40 }, (_, i) => `many 60 A 192.0.2.${i}`).join('\n')
  const zones = zonesFrom({
    example: `@ 60 SOA ns hostmaster 1 2 3 4 5
@ 60 NS ns
ns 60 A 192.0.2.1
${many}
mx 60 MX 1 many
cut 60 NS ns.cut
${many.replaceAll('many', 'ns.cut')}
`,
  })
  const respond = (query: Message, limit: number): Message => {
    const wire = encodeResponse(query, answer(query, zones), { limit })
    expect(wire.length).toBeLessThanOrEqual(limit)
    const decoded = decodeMessage(wire)
    if ('fault' in decoded) throw new Error(decoded.fault)
    return decoded.message
  }

  it('repeat the question in its spelling, id, RD and CD', () => {
    const query = ask('NS.Example.', 'A', { id: 77, checkingDisabled: true })
    expect(respond(query, 512)).toMatchObject({
      id: 77,
      response: true,
      authoritative: true,
      recursionDesired: true,
      recursionAvailable: false,
      checkingDisabled: true,
      questions: query.questions,
    })
  })

  it.each([
    ['an answer', 'many.example.', 'A', true],
    ['glue that is needed', 'www.cut.example.', 'A', true],
    ['addresses that are not needed', 'mx.example.', 'MX', false],
  ])('without room for %s', (_, name, type, truncated) => {
    const response = respond(ask(name, type), 512)
    expect([response.truncated, response.additional]).toEqual([truncated, []])
    expect(respond(ask(name, type), 4096).truncated).toBe(false)
  })

  it('have an OPT record for who sent one, with DO and the upper part of the RCODE', () => {
    const edns = { udpSize: 4096, version: 1, dnssecOk: true, options: [{ code: 10, octets: new Uint8Array(8) }] }
    expect(respond(ask('ns.example.', 'A'), 512).edns).toBeUndefined()
    expect(respond(ask('ns.example.', 'A', { edns }), 512)).toMatchObject({
      rcode: 16,
      edns: { udpSize: 1232, version: 0, dnssecOk: true, options: [] },
    })
  })
})

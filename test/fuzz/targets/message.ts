import assert from 'node:assert/strict'
import { encodeTransfer } from '../../../src/answer/transfer.ts'
import { FrameSplitter, frameMessage } from '../../../src/client/framing.ts'
import { TransferIntake } from '../../../src/client/transfer.ts'
import { mustName } from '../../../src/dns/name.ts'
import { parseAddress } from '../../../src/dns/network.ts'
import { maxTtl } from '../../../src/dns/ttl.ts'
import { decodeMessage } from '../../../src/message/decode.ts'
import { safeUdpSize } from '../../../src/message/edns.ts'
import { encodeMessage } from '../../../src/message/encode.ts'
import { type Message, queryHeader, type ResourceRecord } from '../../../src/message/message.ts'
import { encodeQuery } from '../../../src/message/packet.ts'
import { signMessage, TsigSigner, TsigVerifier, verifyMessage } from '../../../src/message/tsig.ts'
import type { TsigKey } from '../../../src/message/tsig-key.ts'
import { appendTsig, splitTsig } from '../../../src/message/tsig-record.ts'
import { knownRecordTypes } from '../../../src/rdata/registry.ts'
import { respond } from '../../../src/server/respond.ts'
import { servedZones } from '../../../src/server/served-zones.ts'
import { zoneDigest } from '../../../src/zone/digest.ts'
import { readMasterFile } from '../../../src/zonefile/reader.ts'
import { printCanonicalZone } from '../../../src/zonefile/writer.ts'
import { octetsOfHex } from '../../rdata/forms.ts'
import { anyZone } from '../../zonefile/arbitrary-zone.ts'
import { octets, type Target } from '../target.ts'
import { failureCodeOf, judge } from '../verdict.ts'

const apex = mustName('example.')
const key: TsigKey = { name: mustName('key.'), algorithm: 'hmac-sha256', secret: octets('0123456789abcdef') }
const time = 1_800_000_000
const edns = { udpSize: 1232, version: 0, dnssecOk: true, options: [{ code: 10, octets: octets('12345678') }] }
const none = { questions: [], answer: [], authority: [], additional: [] }

const query = (name: string, type: number, fields: Partial<Message> = {}): Message => ({
  ...queryHeader(0x1234),
  ...none,
  questions: [{ name: mustName(name), type, class: 1 }],
  ...fields,
})

const axfr = query('example.', 252)

/** The examples of one type in each message, with owners that share their ends. */
const responses: readonly Uint8Array[] = knownRecordTypes.map(({ code, examples }, at) => {
  const owner = mustName(`r${at}.www.example.`)
  const answer = examples.map(
    ({ wire }): ResourceRecord => ({ owner, type: code, class: 1, ttl: 300, rdata: octetsOfHex(wire) }),
  )
  const authority = [{ owner: apex, type: 2, class: 1, ttl: 60, rdata: octetsOfHex('026e73 07657861 6d706c65 00') }]
  return encodeMessage({ ...query(owner, code, { response: true }), answer, authority, edns })
})

const queries: readonly Uint8Array[] = [
  ...[
    'example.',
    'www.example.',
    'a.b.wild.example.',
    'x.sub.example.',
    'alias.example.',
    'y.dname.example.',
    '.',
  ].flatMap((name) => [1, 2, 6, 15, 16, 255].map((type) => encodeQuery(query(name, type, { edns })))),
  encodeQuery(query('example.', 252)),
  encodeQuery(query('example.', 6, { opcode: 4, authoritative: true })),
  encodeQuery(query('example.', 6, { opcode: 5 })),
  signMessage(encodeQuery(query('www.example.', 1)), key, { time }).message,
]

/** Octets of types, classes, lengths, pointers and records. */
const wireWords = [
  ...[
    '\0',
    '\0\0',
    '\0\x01',
    '\0\x06',
    '\0\x29',
    '\0\xfa',
    '\0\xfb',
    '\0\xfc',
    '\0\xff',
    '\xff\xff',
    '\0\xfe',
    '\xc0\x0c',
    '\xc0\x0d',
    '\xc0\0',
    '\xff\xfe',
  ],
  ...[
    '\x07example\0',
    '\x03www\xc0\x0c',
    '\x01*\xc0\x0c',
    '\x40',
    '\x80',
    '\0\0\x29\x04\xd0\0\0\0\0\0\0',
    '\0\0\x01\0\x01\x7f\xff\xff\xff\0\x04\x01\x02\x03\x04',
  ],
  ...[
    '\x3f',
    '\xc0\x0c\0\x06\0\x01\0\0\0\x3c\0\x18\0\0\0\0\0\x01\0\0\0\x02\0\0\0\x03\0\0\0\x04\0\0\0\x05',
    '\0\x0a\0\x08',
  ],
]

export const message: Target = {
  name: 'message',
  weight: 14,
  seeds: () => [...responses, ...queries],
  words: wireWords,
  arbitrary: anyZone().map((zone) => {
    const records = [...zone.rrsets()].flatMap(({ owner, type, ttl, rdata }) =>
      rdata.map((wire): ResourceRecord => ({ owner, type, class: 1, ttl, rdata: wire })),
    )
    return encodeMessage({ ...axfr, response: true, answer: records, additional: records.slice(0, 3), edns })
  }),
  run(input) {
    const decoded = decodeMessage(input)
    if ('fault' in decoded) return decoded.fault
    const again = decodeMessage(encodeMessage(decoded.message))
    assert.ok('message' in again, 'what is encoded is not decoded')
    // What does not fit is left out with TC, which names expanded here and not compressed again may bring about.
    if (!again.message.truncated) assert.deepEqual(again.message, { ...decoded.message, rcode: again.message.rcode })
    const { opcode, questions, answer, additional } = decoded.message
    const ends = [opcode, questions.length, answer.length, additional.length].map((count) => Math.min(count, 3))
    return `ok ${ends.join()} ${answer[0]?.type ?? ''} ${decoded.message.edns === undefined}`
  },
}

const served = readMasterFile(
  {
    path: 'a.zone',
    bytes: octets(
      [
        '$TTL 60',
        '@ SOA ns1 h 1 2 3 4 5\n@ NS ns1\n@ MX 10 www\nns1 A 192.0.2.1\nns1 AAAA 2001:db8::1\nwww A 192.0.2.2\nalias CNAME www',
        '*.wild TXT "w"\nsub NS ns.sub\nns.sub A 192.0.2.3\ndname DNAME www\nloop CNAME loop\nout CNAME a.example.net.\nx.empty A 192.0.2.4',
        ...Array.from({ length: 60 }, (_, i) => `big TXT "${'x'.repeat(100)}${i}"`),
        '',
      ].join('\n'),
    ),
  },
  { apex },
).zone

const incoming = {
  from: parseAddress('192.0.2.99') as Uint8Array,
  served: servedZones([{ zone: served }]),
  keys: [key],
  allowTransfer: [{ key: key.name }],
  now: () => time,
}

/** The server's answers to anything. */
export const answers: Target = {
  name: 'query',
  weight: 8,
  seeds: () => [...queries, ...responses.slice(0, 4)],
  words: wireWords,
  run(input) {
    let summary = ''
    for (const transport of ['udp', 'tcp'] as const) {
      for (const response of respond({ ...incoming, bytes: input, transport })) {
        assert.ok(transport === 'tcp' || response.length <= safeUdpSize, `${response.length} octets over UDP`)
        assert.ok(response[0] === input[0] && response[1] === input[1], 'the response has another id')
        const decoded = decodeMessage(response)
        assert.ok('message' in decoded, 'fault' in decoded ? `the response is malformed: ${decoded.fault}` : '')
        const { rcode, truncated, answer, authority } = decoded.message
        assert.ok(decoded.message.response)
        summary += ` ${rcode} ${truncated} ${answer[0]?.type ?? ''} ${authority[0]?.type ?? ''}`
        // A server must never amplify what it cannot even read.
        if (rcode === 1) assert.ok(response.length <= Math.max(12, input.length + 11))
      }
    }
    return `${summary === '' ? '' : 'ok'}${summary}`
  },
}

const endpoint = { host: '192.0.2.53', port: 53 }
const request = {
  id: 0x1234,
  opcode: 0,
  bytes: encodeQuery(axfr),
  question: axfr.questions[0] as (typeof axfr.questions)[number],
}

const streamOf = (messages: Iterable<Uint8Array>) =>
  Uint8Array.from(Buffer.concat(Array.from(messages, (each) => frameMessage(each))))

/** A transfer of one record a message, and all in one. */
const streams: readonly Uint8Array[] = [
  streamOf(encodeTransfer(axfr, smallZone(''))),
  streamOf(encodeTransfer(axfr, smallZone('a.b A 192.0.2.7\n*.c TXT x y\nd MX 10 mail.d\ne SRV 1 2 3 e\n'))),
  streamOf([...encodeTransfer(axfr, smallZone('')), ...encodeTransfer(axfr, smallZone('x A 192.0.2.1\n'))]),
]

function smallZone(records: string) {
  const text = `$TTL 60\n@ SOA ns1 h 1 2 3 4 5\n@ NS ns1\nns1 A 192.0.2.1\n${records}`
  return readMasterFile({ path: 'a.zone', bytes: octets(text) }, { apex }).zone
}

/** A stream of messages, cut in two where the first octet says. */
export const transfer: Target = {
  name: 'transfer',
  weight: 6,
  seeds: () => streams.map((stream) => Uint8Array.of(40, ...stream)),
  words: [...wireWords, '\x12\x34', '\x84\0', '\0\x01\0\x01\0\0\0\0'],
  run(input) {
    const stream = input.subarray(1)
    const intake = new TransferIntake(request, endpoint, apex, { maxOctets: 0x1_0000 })
    const splitter = new FrameSplitter()
    const middle = Math.min(input[0] ?? 0, stream.length)
    for (const chunk of [stream.subarray(0, middle), stream.subarray(middle)]) {
      for (const each of splitter.push(chunk)) {
        if (intake.complete) return 'more than a zone'
        const failure = intake.take(each)
        if (failure !== undefined) {
          return failureCodeOf(() => {
            throw failure
          })
        }
      }
    }
    if (!intake.complete) return 'broken off'
    const zone = intake.build()
    const { ttls, recordCount } = zone.columns
    if (ttls.subarray(0, recordCount).some((ttl) => ttl > maxTtl)) return 'ok with a TTL that is none'
    const bytes = Buffer.from([...printCanonicalZone(zone)].join(''), 'latin1')
    const back = readMasterFile({ path: 'a.zone', bytes }, { apex })
    assert.equal(judge(back.diagnostics), '')
    assert.equal(zoneDigest(back.zone), zoneDigest(zone))
    return `ok ${recordCount}`
  },
}

const signedQuery = signMessage(encodeQuery(query('www.example.', 1)), key, { time })

/** Signatures: the first octet says whether the message is signed after it was changed. */
export const tsig: Target = {
  name: 'tsig',
  weight: 5,
  seeds: () => [
    Uint8Array.of(0, ...signedQuery.message),
    ...[...responses.slice(0, 6), ...queries].flatMap((each) => [
      Uint8Array.of(1, ...each),
      Uint8Array.of(0, ...signMessage(each, key, { time, requestMac: signedQuery.mac }).message),
    ]),
  ],
  words: [
    ...wireWords,
    '\x03key\0',
    '\x0bhmac-sha256\0',
    '\x0bHMAC-sha256\0',
    '\x08hmac-md5\0',
    '\x01\x2c',
    '\0\x10',
    '\0\x20',
  ],
  run(input) {
    const bytes = input.subarray(1)
    const split = splitTsig(bytes)
    // A pointer may lead into the id, which the original id takes the place of.
    if (split?.tsig !== undefined && split.unsigned[0] === bytes[0] && split.unsigned[1] === bytes[1]) {
      const again = splitTsig(appendTsig(split.unsigned, split.tsig))
      assert.deepEqual(again?.tsig, split.tsig)
    }
    const verifier = new TsigVerifier(key, signedQuery.mac)
    verifier.verify(bytes, time)
    if (((input[0] ?? 0) & 1) === 0 || split === undefined || split.tsig !== undefined || bytes.length < 12) {
      const verdict = verifyMessage(bytes, [key], { time, requestMac: signedQuery.mac })
      return verdict.accepted ? 'ok signed' : verdict.refusal
    }
    const requestMac = signedQuery.mac
    const signed = signMessage(bytes, key, { time, requestMac })
    const verdict = verifyMessage(signed.message, [key], { time, requestMac })
    const first = new TsigSigner(key, requestMac).sign(bytes, time)
    const streamed = new TsigVerifier(key, requestMac).verify(first, time)
    // Octets behind a sound message make the record that follows them none.
    if (verdict.accepted) assert.ok(Buffer.from(verdict.unsigned).equals(bytes), 'another message comes out')
    else assert.ok('fault' in decodeMessage(bytes), `a sound message is refused: ${verdict.refusal}`)
    assert.equal(streamed.accepted, verdict.accepted)
    return verdict.accepted ? 'ok' : verdict.refusal
  },
}

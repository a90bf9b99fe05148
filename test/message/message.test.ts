import { decode as decodePacket } from 'dns-packet'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mustName, type Name, nameOfLabels } from '../../src/dns/name.ts'
import { decodeMessage } from '../../src/message/decode.ts'
import { encodeMessage } from '../../src/message/encode.ts'
import { type Message, queryHeader, type ResourceRecord } from '../../src/message/message.ts'
import { encodeQuery } from '../../src/message/packet.ts'
import { recordTypeOfName } from '../../src/rdata/registry.ts'
import { WireSink } from '../../src/rdata/sink.ts'
import { tokenizeRdata } from '../../src/rdata/tokens.ts'

function record(owner: string, type: string, text: string): ResourceRecord {
  const recordType = recordTypeOfName(type)
  const sink = new WireSink()
  if (recordType === undefined || !recordType.parse(tokenizeRdata(text, mustName('.')), sink)) throw new Error(text)
  return { owner: mustName(owner), type: recordType.code, class: 1, ttl: 300, rdata: sink.take() }
}

const empty: Message = { ...queryHeader(1), questions: [], answer: [], authority: [], additional: [] }

/** Short labels of few octets, so that names share suffixes; any octet, so that nothing is taken for text. */
const label = fc
  .uint8Array({ minLength: 1, maxLength: 4 })
  .map((bytes) => bytes.map((octet) => (octet & 1 ? octet : 97)))
const name = fc.array(label, { maxLength: 5 }).map((labels) => nameOfLabels(labels))
const anyRecord = fc.oneof(
  fc.tuple(name, name).map(([owner, target]) => record(owner, 'CNAME', target)),
  fc.tuple(name, name).map(([owner, target]) => record(owner, 'MX', `10 ${target}`)),
  fc.tuple(name, name).map(([owner, target]) => record(owner, 'SRV', `1 2 3 ${target}`)),
  fc.tuple(name, name, name).map(([owner, mname, rname]) => record(owner, 'SOA', `${mname} ${rname} 1 2 3 4 5`)),
  name.map((owner) => record(owner, 'A', '192.0.2.1')),
  fc
    .tuple(name, fc.uint8Array({ maxLength: 40 }))
    .map(([owner, rdata]) => ({ ...record(owner, 'A', '0.0.0.0'), type: 65400, rdata })),
)
const anyMessage: fc.Arbitrary<Message> = fc.record({
  id: fc.nat(0xffff),
  response: fc.boolean(),
  opcode: fc.nat(15),
  authoritative: fc.boolean(),
  truncated: fc.constant(false),
  recursionDesired: fc.boolean(),
  recursionAvailable: fc.boolean(),
  authenticData: fc.boolean(),
  checkingDisabled: fc.boolean(),
  rcode: fc.nat(0xfff),
  questions: fc.array(fc.record({ name, type: fc.nat(0xffff), class: fc.nat(0xffff) }), { maxLength: 2 }),
  answer: fc.array(anyRecord, { maxLength: 8 }),
  authority: fc.array(anyRecord, { maxLength: 4 }),
  additional: fc.array(anyRecord, { maxLength: 4 }),
  edns: fc.record({
    udpSize: fc.nat(0xffff),
    version: fc.nat(255),
    dnssecOk: fc.boolean(),
    options: fc.array(fc.record({ code: fc.nat(0xffff), octets: fc.uint8Array({ maxLength: 9 }) }), { maxLength: 2 }),
  }),
})

describe('messages', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        expect(decodeMessage(encodeMessage(message))).toEqual({ message })
      }),
    )
  })

  it('compress owners and the names of the old types, with the same octets alone', () => {
    const answer = [
      record('www.Example.', 'CNAME', 'web.Example.'),
      record('web.Example.', 'MX', '1 mail.Example.'),
      record('web.example.', 'SRV', '1 2 3 web.Example.'),
    ]
    const wire = encodeMessage({ ...empty, answer })
    const text = Buffer.from(wire).toString('latin1')
    // Example of the CNAME's owner; Example of the SRV target, which must not be compressed; and the other spelling.
    expect(text.match(/Example/g)).toHaveLength(2)
    expect(text.match(/example/g)).toHaveLength(1)
    expect(decodeMessage(wire)).toMatchObject({ message: { answer } })
  })

  it('are read the same by dns-packet', () => {
    const answer = [
      record('www.example.', 'CNAME', 'web.example.'),
      record('web.example.', 'A', '192.0.2.1'),
      record('example.', 'MX', '10 mail.example.'),
      record('example.', 'SOA', 'ns.example. hostmaster.example. 7 1 2 3 4'),
      record('_x._tcp.example.', 'SRV', '1 2 3 web.example.'),
      record('example.', 'TXT', '"a" "b"'),
    ]
    const questions = [{ name: mustName('www.example.'), type: 1, class: 1 }]
    const edns = { udpSize: 1232, version: 0, dnssecOk: true, options: [] }
    const packet = decodePacket(
      Buffer.from(
        encodeMessage({
          ...empty,
          ...queryHeader(9, { response: true, authoritative: true }),
          questions,
          answer,
          edns,
        }),
      ),
    )
    expect(packet).toMatchObject({ id: 9, type: 'response', flag_aa: true, flag_tc: false })
    expect(packet.questions).toEqual([{ name: 'www.example', type: 'A', class: 'IN' }])
    expect(packet.answers?.map((entry) => ('data' in entry ? entry.data : undefined))).toEqual([
      'web.example',
      '192.0.2.1',
      { preference: 10, exchange: 'mail.example' },
      { mname: 'ns.example', rname: 'hostmaster.example', serial: 7, refresh: 1, retry: 2, expire: 3, minimum: 4 },
      { priority: 1, weight: 2, port: 3, target: 'web.example' },
      [Buffer.from('a'), Buffer.from('b')],
    ])
    expect(packet.additionals).toMatchObject([{ type: 'OPT', udpPayloadSize: 1232, flag_do: true }])
  })

  it('of class IN have the rdata that their type demands; others may have none, or any', () => {
    const message = (recordClass: number, type: number, rdata: Uint8Array) => ({
      ...empty,
      answer: [{ owner: mustName('example.'), type, class: recordClass, ttl: 0, rdata }],
    })
    const none = new Uint8Array(0)
    expect(decodeMessage(encodeMessage(message(1, 16, none)))).toEqual({ fault: 'bad-rdata' })
    const opaque = Uint8Array.of(2, 110, 115, 0xc0, 20)
    for (const sound of [message(255, 16, none), message(254, 2, none), message(17, 2, opaque)]) {
      expect(decodeMessage(encodeMessage(sound))).toEqual({ message: sound })
    }
  })

  it('leave out whole RRsets that do not fit, with TC for those that count', () => {
    const big = Array.from({ length: 30 }, (_, i) => record('big.example.', 'A', `192.0.2.${i}`))
    const small = [record('small.example.', 'A', '192.0.2.1')]
    const decoded = (message: Partial<Message>, limit: number): Message => {
      const wire = encodeMessage({ ...empty, ...message }, { limit })
      expect(wire.length).toBeLessThanOrEqual(limit)
      const result = decodeMessage(wire)
      if ('fault' in result) throw new Error(result.fault)
      return result.message
    }
    expect(decoded({ answer: [...small, ...big] }, 200)).toMatchObject({ truncated: true, answer: small })
    expect(decoded({ answer: small, additional: [...big, ...small] }, 200)).toMatchObject({
      truncated: false,
      answer: small,
      additional: small,
    })
    const edns = { udpSize: 1232, version: 0, dnssecOk: false, options: [] }
    expect(decoded({ answer: [...small, ...big], edns }, 200)).toMatchObject({ truncated: true, edns })
  })
})

describe('queries', () => {
  const ask = (questionName: Name, type: number): Message => ({
    ...empty,
    ...queryHeader(3, { opcode: 4, authoritative: true, recursionDesired: true }),
    questions: [{ name: questionName, type, class: 1 }],
    edns: { udpSize: 1400, version: 0, dnssecOk: true, options: [] },
  })
  it.each([
    ['example.', 6],
    ['.', 2],
    ['a\\.b.example.', 1],
    ['\\255\\000.example.', 1],
    ['_x._tcp.WWW.example.', 33],
    ['www.example.', 65],
    ['www.example.', 65400],
    ['www.example.', 255],
  ])('for %s %i are as our own writer has them', (text, type) => {
    const query = ask(mustName(text), type)
    expect(Buffer.from(encodeQuery(query)).toString('hex')).toBe(Buffer.from(encodeMessage(query)).toString('hex'))
  })
})

describe('octets that are no message', () => {
  const good = encodeMessage({
    ...empty,
    questions: [{ name: mustName('www.example.'), type: 1, class: 1 }],
    answer: [record('www.example.', 'MX', '1 mail.example.')],
    edns: { udpSize: 512, version: 0, dnssecOk: false, options: [{ code: 3, octets: Uint8Array.of(1) }] },
  })
  const hex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text.replace(/\s/g, ''), 'hex'))
  const header = '0001 8000 0000 0001 0000 0000'

  it.each([
    ['nothing', hex(''), 'short-header'],
    ['half a header', good.slice(0, 11), 'short-header'],
    ['counts that cannot be true', hex('0001 0000 ffff ffff ffff ffff'), 'counts'],
    ['a question cut short', hex('0001 0000 0001 0000 0000 0000 0161 0000 01'), 'bad-question'],
    ['a pointer to itself', hex(`${header} c00c 0001 0001 00000000 0000`), 'bad-record'],
    ['a pointer forward', hex(`${header} c00e 0001 0001 00000000 0000`), 'bad-record'],
    ['a label of a kind that is none', hex(`${header} 4161 0001 0001 00000000 0000`), 'bad-record'],
    ['rdata past the end', hex(`${header} 00 0001 0001 00000000 0005 c0000201`), 'bad-record'],
    ['an A record of three octets', hex(`${header} 00 0001 0001 00000000 0003 c00002`), 'bad-rdata'],
    ['a name in rdata that leaves the rdata', hex(`${header} 00 0005 0001 00000000 0001 0361626300`), 'bad-rdata'],
    ['octets behind it', Uint8Array.of(...good, 0), 'trailing-octets'],
    [
      'an OPT record cut within an option',
      hex('0001 0000 0000 0000 0000 0001 00 0029 0200 00000000 0002 0003'),
      'bad-opt',
    ],
  ])('%s gives a fault', (_, bytes, fault) => expect(decodeMessage(bytes)).toEqual({ fault }))

  it('give a fault or a message and never throw, however a good one is damaged', () => {
    const rounds = Number(process.env.SECOURS_FUZZ ?? 5_000)
    let state = 1
    const next = (below: number): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
      return (state >>> 8) % below
    }
    let faults = 0
    for (let round = 0; round < rounds; round++) {
      const bytes = good.slice(0, next(4) === 0 ? next(good.length) : good.length)
      for (let i = next(6); i >= 0; i--) if (bytes.length > 0) bytes[next(bytes.length)] = next(256)
      const result = decodeMessage(bytes)
      if ('fault' in result) faults++
      else expect(decodeMessage(encodeMessage(result.message))).toMatchObject({ message: { id: result.message.id } })
    }
    expect(faults).toBeGreaterThan(rounds / 3)
    expect(faults).toBeLessThan(rounds)
  })

  it('are refused where names are chains of thousands of pointers, which cost time and say nothing', () => {
    const bytes = new Uint8Array(0xffff)
    bytes.set(hex(header))
    // Rdata of an unknown type: a root, and pointers of which each leads to the one before it.
    const rdataStart = 23
    const rdataEnd = 0x3ffd
    bytes.set(hex('00 ff78 0001 00000000'), 12)
    bytes.set([(rdataEnd - rdataStart) >> 8, (rdataEnd - rdataStart) & 0xff], 21)
    for (let at = rdataStart + 1; at < rdataEnd; at += 2) {
      const target = at === rdataStart + 1 ? rdataStart : at - 2
      bytes.set([0xc0 | (target >> 8), target & 0xff], at)
    }
    const last = rdataEnd - 2 + ((rdataEnd - rdataStart) % 2 === 0 ? -1 : 0)
    let count = 1
    let end = rdataEnd
    for (; end + 12 <= bytes.length; end += 12, count++) {
      bytes.set([0xc0 | (last >> 8), last & 0xff, 0xff, 0x78, 0, 1, 0, 0, 0, 0, 0, 0], end)
    }
    bytes.set([count >> 8, count & 0xff], 6)
    expect(decodeMessage(bytes.subarray(0, end))).toEqual({ fault: 'bad-record' })
  })
})

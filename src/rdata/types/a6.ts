import { parseIPv6, printAddress } from '../../dns/network.ts'
import type { FieldKind } from '../field.ts'
import { parseDecimal, uint8 } from '../fields/integer.ts'
import { takeWord, textKind } from '../fields/parts.ts'
import { defineRecordType } from '../record-type.ts'
import type { NameTraits } from '../sink.ts'

const traits: NameTraits = { compress: false, canonicalLower: true }
const bits = 128

/** The suffix has the octets that the prefix leaves, its first bits zero; the name is that of the prefix, where there is one. */
const address: FieldKind = textKind({
  holdsNames: true,
  parse(tokens, sink) {
    const length = parseDecimal(tokens, bits, 'a prefix length')
    if (length < 0) return false
    sink.u8(length)
    if (length < bits) {
      const token = takeWord(tokens, 'an address suffix')
      if (token < 0) return false
      const octets = parseIPv6(tokens.text(token))
      if (octets === undefined) return tokens.fail(`'${tokens.text(token)}' is not an IPv6 address`)
      const start = length >> 3
      octets[start] = (octets[start] as number) & (0xff >> (length & 7))
      sink.octets(octets, start, 16)
    }
    if (length === 0) return true
    const token = takeWord(tokens, 'the name of the prefix')
    return token >= 0 && sink.nameToken(tokens, token, traits)
  },
  print(source) {
    const length = source.u8()
    const words = [String(length)]
    if (length < bits) {
      const octets = new Uint8Array(16)
      octets.set(source.octets(16 - (length >> 3)), length >> 3)
      words.push(printAddress(octets))
    }
    if (length > 0) words.push(source.nameText())
    return words.join(' ')
  },
  copy(source, sink) {
    const length = source.u8()
    if (length > bits) source.refuse()
    sink.u8(length)
    const octets = source.octets(length < bits ? 16 - (length >> 3) : 0)
    if (octets.length > 0 && (octets[0] as number) > 0xff >> (length & 7)) source.refuse()
    sink.octets(octets, 0, octets.length)
    if (length > 0) sink.name(source.name(), 0, traits)
  },
  schema: { type: 'string' },
})

export const a6 = defineRecordType({
  name: 'A6',
  code: 38,
  reference: 'RFC 2874 section 3.1',
  fields: { address },
  words: {
    prefix_length: { ...uint8.schema, maximum: bits },
    suffix_and_prefix_name: { type: 'string' },
  },
  examples: [
    // RFC 2874 section 5.1.1
    { text: '0 2345:c1:ca11:1:1234:5678:9abc:def0', wire: '00234500c1ca110001123456789abcdef0' },
    {
      text: '64 ::1234:5678:9abc:def0 subnet-1.ip6.x.example.',
      wire: '40123456789abcdef0087375626e65742d31036970360178076578616d706c6500',
    },
    { text: '128 host.example.', wire: '8004686f7374076578616d706c6500' },
  ],
})

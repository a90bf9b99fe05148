import type { FieldKind } from '../field.ts'
import { parseBase64Tokens, printBase64 } from '../fields/base64.ts'
import { parseHexTokens, printHex } from '../fields/hexadecimal.ts'
import { uint8 } from '../fields/integer.ts'
import { textKind } from '../fields/parts.ts'
import { defineRecordType } from '../record-type.ts'
import type { NameTraits } from '../sink.ts'

const traits: NameTraits = { compress: false, canonicalLower: false }

/** The wire has both lengths in front: of the tag, then, behind the algorithm, of the key. */
const identity: FieldKind = textKind({
  holdsNames: true,
  parse(tokens, sink) {
    const start = sink.length
    sink.u8(0)
    if (!uint8.parse(tokens, sink)) return false
    sink.u16(0)
    if (tokens.count - tokens.next < 2) return tokens.fail('the tag or the key is missing', tokens.count)
    const tagLength = parseHexTokens(tokens, tokens.next + 1, sink)
    const keyLength = tagLength < 0 ? -1 : parseBase64Tokens(tokens, tokens.next + 1, sink)
    if (keyLength < 0) return false
    if (tagLength === 0 || tagLength > 0xff) return tokens.fail(`a tag cannot have ${tagLength} octets`, 1)
    if (keyLength === 0 || keyLength > 0xffff) return tokens.fail(`a key cannot have ${keyLength} octets`, 2)
    sink.setU8(start, tagLength)
    sink.setU8(start + 2, keyLength >> 8)
    sink.setU8(start + 3, keyLength & 0xff)
    while (tokens.next < tokens.count) if (!sink.nameToken(tokens, tokens.next++, traits)) return false
    return true
  },
  print(source) {
    const tagLength = source.u8()
    const algorithm = source.u8()
    const keyLength = source.u16()
    const words = [String(algorithm), printHex(source.octets(tagLength)), printBase64(source.octets(keyLength))]
    while (source.remaining > 0) words.push(source.nameText())
    return words.join(' ')
  },
  copy(source, sink) {
    const tagLength = source.u8()
    sink.u8(tagLength)
    sink.u8(source.u8())
    const keyLength = source.u16()
    sink.u16(keyLength)
    if (tagLength === 0 || keyLength === 0) source.refuse()
    const octets = source.octets(tagLength + keyLength)
    sink.octets(octets, 0, octets.length)
    while (source.remaining > 0) sink.name(source.name(), 0, traits)
  },
  schema: { type: 'string' },
})

export const hip = defineRecordType({
  name: 'HIP',
  code: 55,
  reference: 'RFC 8005 section 5',
  fields: { identity },
  words: {
    algorithm: uint8.schema,
    hit: { type: 'string', pattern: '^([0-9A-Fa-f]{2})+$' },
    public_key: { type: 'string' },
    servers: { type: 'string', default: '' },
  },
  examples: [
    // RFC 8005 section 6
    {
      text: '2 200100107b1a74df365639cc39f1d578 AwEAAbdxyhNuSutc5EMzxTs9LBPCIkOFH8cIvM4p9+LrV4e19WzK00+CI6zBCQTdtWsuxKbWIy87UOoJTwkUs7lBu+Upr1gsNrut79ryra+bSRGQb1slImA8YVJyuIDsj7kwzG7jnERNqnWxZ48AWkskmdHaVDP4BcelrTI3rMXdXF5D',
      wire: '10020084200100107b1a74df365639cc39f1d57803010001b771ca136e4aeb5ce44333c53b3d2c13c22243851fc708bcce29f7e2eb5787b5f56ccad34f8223acc10904ddb56b2ec4a6d6232f3b50ea094f0914b3b941bbe529af582c36bbadefdaf2adaf9b4911906f5b2522603c615272b880ec8fb930cc6ee39c444daa75b1678f005a4b2499d1da5433f805c7a5ad3237acc5dd5c5e43',
    },
    {
      text: '2 200100107b1a74df365639cc39f1d578 AwEAAbdxyhNuSutc5EMzxTs9LBPCIkOFH8cIvM4p9+LrV4e19WzK00+CI6zBCQTdtWsuxKbWIy87UOoJTwkUs7lBu+Upr1gsNrut79ryra+bSRGQb1slImA8YVJyuIDsj7kwzG7jnERNqnWxZ48AWkskmdHaVDP4BcelrTI3rMXdXF5D rvs1.example.com. rvs2.example.com.',
      wire: '10020084200100107b1a74df365639cc39f1d57803010001b771ca136e4aeb5ce44333c53b3d2c13c22243851fc708bcce29f7e2eb5787b5f56ccad34f8223acc10904ddb56b2ec4a6d6232f3b50ea094f0914b3b941bbe529af582c36bbadefdaf2adaf9b4911906f5b2522603c615272b880ec8fb930cc6ee39c444daa75b1678f005a4b2499d1da5433f805c7a5ad3237acc5dd5c5e430472767331076578616d706c6503636f6d000472767332076578616d706c6503636f6d00',
    },
  ],
})

import type { FieldKind } from '../field.ts'
import { domainName } from '../fields/domain-name.ts'
import { copyRest, textKind } from '../fields/parts.ts'
import { parseTypes } from '../fields/type-bitmap.ts'
import { defineRecordType } from '../record-type.ts'
import { printTypeCode } from '../type-names.ts'

/** One bit for each of the types below 128, as far as the last one that is there (RFC 2535 section 5.2). */
const oldTypeBitmap: FieldKind = textKind({
  parse(tokens, sink) {
    const first = tokens.next
    const codes = parseTypes(tokens, true)
    if (codes === undefined) return false
    const high = codes.findIndex((code) => code > 127)
    if (high >= 0) return tokens.fail('the type is above 127', first + high)
    const octets = new Uint8Array(codes.length === 0 ? 0 : (Math.max(...codes) >> 3) + 1)
    for (const code of codes) octets[code >> 3] = (octets[code >> 3] as number) | (0x80 >> (code & 7))
    sink.octets(octets, 0, octets.length)
    return true
  },
  print: (source) =>
    [...source.octets(source.remaining)]
      .flatMap((octet, i) => [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => octet & (0x80 >> bit)).map((bit) => i * 8 + bit))
      .map(printTypeCode)
      .join(' '),
  copy(source, sink) {
    const start = sink.length
    copyRest(source, sink)
    const length = sink.length - start
    if (length > 16 || (length > 0 && sink.u8At(sink.length - 1) === 0)) source.refuse()
  },
  schema: { type: 'string' },
})

export const nxt = defineRecordType({
  name: 'NXT',
  code: 30,
  reference: 'RFC 2535 section 5',
  fields: {
    next_domain_name: domainName({ canonicalLower: true }),
    types: oldTypeBitmap,
  },
  examples: [
    // RFC 2535 section 5.1
    { text: 'big.foo.tld. A MX NXT', wire: '0362696703666f6f03746c640040010002' },
  ],
})

import type { FieldKind } from '../field.ts'
import { optionalBase64 } from '../fields/base64.ts'
import { keyFlags, keyProtocol } from '../fields/key-fields.ts'
import { algorithm } from '../fields/mnemonic.ts'
import { defineRecordType } from '../record-type.ts'
import type { RdataSink } from '../sink.ts'

/** There is none where the first two of the flags say so (RFC 2535 section 3.1.2). */
const publicKey: FieldKind = {
  ...optionalBase64,
  parse(tokens, sink) {
    const isAbsent = saysNoKey(sink)
    const start = sink.length
    if (isAbsent) return true
    return (
      optionalBase64.parse(tokens, sink) && (sink.length > start || tokens.fail('the key is missing', tokens.count))
    )
  },
  copy(source, sink) {
    if (saysNoKey(sink) !== (source.remaining === 0)) source.refuse()
    optionalBase64.copy(source, sink)
  },
}

/** The flags stand four octets before the key. */
function saysNoKey(sink: RdataSink): boolean {
  return (sink.u8At(sink.length - 4) & 0xc0) === 0xc0
}

export const key = defineRecordType({
  name: 'KEY',
  code: 25,
  reference: 'RFC 2535 section 3',
  fields: { flags: keyFlags, protocol: keyProtocol, algorithm, public_key: publicKey },
  examples: [
    { text: '256 3 1 AQPSKmyn', wire: '010003010103d22a6ca7' },
    { text: '49152 3 0', wire: 'c0000300' },
  ],
})

import type { FieldKind } from '../field.ts'
import { base64 } from './base64.ts'
import { hexadecimal } from './hexadecimal.ts'
import { textKind } from './parts.ts'

/**
 * Octets of a record that may ask for the removal of the delegation's keys. RFC 8078 section 4 is printed with a lone `0` for them; its
 * erratum 5049 says that one octet of zero is meant.
 */
function orDeletion(kind: FieldKind): FieldKind {
  return textKind({
    ...kind,
    parse(tokens, sink) {
      const { next } = tokens
      const isLast = next === tokens.count - 1 && tokens.quoted[next] === 0
      if (!isLast || tokens.text(next) !== '0') return kind.parse(tokens, sink)
      tokens.next++
      sink.u8(0)
      return true
    },
  })
}

/** The digest of a CDS record. */
export const digestOrDeletion: FieldKind = orDeletion(hexadecimal)

/** The public key of a CDNSKEY record. */
export const keyOrDeletion: FieldKind = orDeletion(base64)

import type { FieldKind } from '../field.ts'
import { hexadecimal } from './hexadecimal.ts'
import { textKind } from './parts.ts'

/**
 * Octets in hexadecimal until the end of the rdata, of a type that the octet before them says: where that type has a known length,
 * they are as many, and otherwise at least `minimum`.
 */
export function digest(lengths: Readonly<Record<number, number>>, minimum = 1): FieldKind {
  const fault = (type: number, given: number): string | undefined => {
    const wanted = lengths[type]
    if (wanted !== undefined) {
      return given === wanted ? undefined : `the digest has ${given} octets; one of type ${type} has ${wanted}`
    }
    return given < minimum ? `the digest has ${given} octets; at least ${minimum} are needed` : undefined
  }
  return textKind({
    ...hexadecimal,
    parse(tokens, sink) {
      const start = sink.length
      if (!hexadecimal.parse(tokens, sink)) return false
      const message = fault(sink.u8At(start - 1), sink.length - start)
      return message === undefined || tokens.fail(message)
    },
    copy(source, sink) {
      if (fault(sink.u8At(sink.length - 1), source.remaining) !== undefined) source.refuse()
      hexadecimal.copy(source, sink)
    },
  })
}

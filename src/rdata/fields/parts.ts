import type { FieldKind } from '../field.ts'
import type { RdataSink } from '../sink.ts'
import type { RdataSource } from '../source.ts'
import { type Tokens, tokenizeRdata } from '../tokens.ts'

/** A kind whose JSON value is its text form, which may be several tokens. */
export function textKind(kind: Omit<FieldKind, 'parseJson' | 'toJson'>): FieldKind {
  return {
    ...kind,
    parseJson(text, tokens, sink) {
      const parts = tokenizeRdata(text, tokens.origin)
      if (parts.fault === undefined && kind.parse(parts, sink)) {
        return parts.next === parts.count || tokens.fail('more text than the field takes', 0)
      }
      return tokens.fail(parts.fault?.message ?? 'is malformed', 0)
    },
    toJson: kind.print,
  }
}

/** The next token where it is a plain word; -1, with the tokens' fault set, where there is none or it stands in quotes. */
export function takeWord(tokens: Tokens, what: string): number {
  const token = tokens.take(what)
  if (token < 0 || tokens.quoted[token] === 0) return token
  tokens.fail(`${what} stands in quotes`)
  return -1
}

/** Copies all octets that are left. */
export function copyRest(source: RdataSource, sink: RdataSink): void {
  const { remaining } = source
  sink.octets(source.octets(remaining), 0, remaining)
}

/** Copies a length octet and as many octets. */
export function copyCounted(source: RdataSource, sink: RdataSink): void {
  const length = source.u8()
  const octets = source.octets(length)
  sink.u8(length)
  sink.octets(octets, 0, octets.length)
}

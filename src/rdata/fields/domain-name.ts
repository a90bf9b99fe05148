import { printWireName } from '../../dns/name.ts'
import type { FieldKind } from '../field.ts'
import type { NameTraits } from '../sink.ts'

/** A domain name; relative ones stand under the origin. */
export function domainName(traits: Partial<NameTraits> = {}): FieldKind {
  const name: NameTraits = { compress: false, canonicalLower: false, ...traits }
  return {
    name,
    parse(tokens, sink) {
      const token = tokens.take('a name')
      return token >= 0 && sink.nameToken(tokens, token, name)
    },
    print: (source) => source.nameText(),
    copy: (source, sink) => sink.name(source.name(), 0, name),
    schema: { type: 'string', minLength: 1, maxLength: 1024 },
    toJson: (source) => printWireName(source.name()),
  }
}

import type { FieldKind } from '../field.ts'
import { printHex } from './hexadecimal.ts'
import { takeWord } from './parts.ts'

/** An extended unique identifier of so many octets, as pairs of hexadecimal digits with hyphens between (RFC 7043). */
export function extendedUniqueIdentifier(width: 6 | 8): FieldKind {
  const form = new RegExp(`^[0-9A-Fa-f]{2}(-[0-9A-Fa-f]{2}){${width - 1}}$`)
  const print: FieldKind['print'] = (source) => printHex(source.octets(width)).replaceAll(/..(?=.)/g, '$&-')
  return {
    width,
    parse(tokens, sink) {
      const token = takeWord(tokens, 'an identifier')
      if (token < 0) return false
      const text = tokens.text(token)
      if (!form.test(text))
        return tokens.fail(`'${text}' is not ${width} pairs of hexadecimal digits with hyphens between`)
      for (const pair of text.split('-')) sink.u8(Number.parseInt(pair, 16))
      return true
    },
    print,
    copy: (source, sink) => sink.octets(source.octets(width), 0, source.short ? 0 : width),
    schema: { type: 'string', pattern: form.source },
    toJson: print,
  }
}

import type { FieldKind } from '../field.ts'
import { takeWord } from './parts.ts'

const form = /^[0-9a-f]{1,4}(:[0-9a-f]{1,4}){3}$/i

/** 64 bits as four groups of hexadecimal digits, of which none can be left out (RFC 6742 section 2.1). */
export const sixtyFourBits: FieldKind = {
  width: 8,
  parse(tokens, sink) {
    const token = takeWord(tokens, 'a value of 64 bits')
    if (token < 0) return false
    const text = tokens.text(token)
    if (!form.test(text)) return tokens.fail(`'${text}' is not four groups of hexadecimal digits with colons between`)
    for (const group of text.split(':')) sink.u16(Number.parseInt(group, 16))
    return true
  },
  print: (source) =>
    [source.u16(), source.u16(), source.u16(), source.u16()]
      .map((group) => group.toString(16).padStart(4, '0'))
      .join(':'),
  copy: (source, sink) => sink.octets(source.octets(8), 0, source.short ? 0 : 8),
  schema: { type: 'string', pattern: '^[0-9A-Fa-f]{1,4}(:[0-9A-Fa-f]{1,4}){3}$' },
  toJson: (source) => sixtyFourBits.print(source),
}

import type { FieldKind } from '../field.ts'
import { base64, optionalBase64 } from '../fields/base64.ts'
import { uint8, uint32 } from '../fields/integer.ts'
import { copyRest, textKind } from '../fields/parts.ts'
import { characterString } from '../fields/text.ts'
import { defineRecordType } from '../record-type.ts'

/** Base 64, and `-` for none. */
const content: FieldKind = textKind({
  parse(tokens, sink) {
    if (tokens.next < tokens.count && tokens.text(tokens.next) === '-') return ++tokens.next > 0
    return base64.parse(tokens, sink)
  },
  print: (source) => optionalBase64.print(source) || '-',
  copy: copyRest,
  schema: { type: 'string', pattern: '^(-|[A-Za-z0-9+/= ]+)$' },
})

export const doa = defineRecordType({
  name: 'DOA',
  code: 259,
  reference: 'draft-durand-doa-over-dns section 3',
  fields: { enterprise: uint32, type: uint32, location: uint8, media_type: characterString, content },
  examples: [
    {
      text: '0 1 2 "" aHR0cHM6Ly93d3cuaXNjLm9yZy8=',
      wire: '0000000000000001020068747470733a2f2f7777772e6973632e6f72672f',
    },
    { text: '1 1 1 "text/plain" -', wire: '0000000100000001010a746578742f706c61696e' },
  ],
})

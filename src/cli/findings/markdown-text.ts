import { codeCell, codeSpan } from '../../diff/code-span.ts'
import { oneLine } from '../print/text.ts'

/** Any text as a code span; line breaks become spaces. */
export function code(text: string): string {
  return codeSpan(oneLine(text))
}

/** Words that no reader of markdown takes for more, be it a mark, an address (`www.`), a mention, an issue or an emoji (`:x:`). */
const plainWords = /^(?!.*(?:www\.|GH-))(?:[a-z0-9 ,;.()+-]|: )*$/i

/** Any text as a cell of a table: words as they are, everything else as code. */
export function cell(text: string): string {
  const line = oneLine(text)
  return plainWords.test(line) ? line : codeCell(line)
}

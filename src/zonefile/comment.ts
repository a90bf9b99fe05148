/** Everything that some reader or terminal may take for the end of a line. */
const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/

/** The lines of a comment. No control character is left in them, so that nothing breaks out of the comment. */
export function commentLines(text: string): string[] {
  return text.split(lineEnd).map((line) => line.replaceAll(/\p{Cc}/gu, '?').trimEnd())
}

/** A comment of a master file: each of its lines behind a semicolon. */
export function printComment(text: string): string {
  return commentLines(text)
    .map((line) => (line === '' ? ';\n' : `; ${line}\n`))
    .join('')
}

import { oneLine } from '../print/text.ts'

/** Any text as a code span: in it nothing is markup, a mention or a link. Line breaks become spaces. */
export function codeSpan(text: string): string {
  const line = oneLine(text)
  const runs = line.match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1)
  // Spaces at both ends are taken off again by who reads it, and keep a backquote at an end from joining the fence.
  return fence.length > 1 || line.trim() === '' || line.startsWith(' ')
    ? `${fence} ${line} ${fence}`
    : fence + line + fence
}

/** Any text as a cell of a table: what could be a mark of GitHub's markdown is an entity, which is never markup. */
export function cell(text: string): string {
  return oneLine(text).replaceAll(/[!#$&*/:<>@[\\\]^_`{|}~]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}

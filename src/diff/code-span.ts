/** Any text of one line as a code span of markdown: in it nothing is markup, a mention, a link or the name of an emoji. */
export function codeSpan(text: string): string {
  const runs = text.match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1)
  // Spaces at both ends are taken off again by who reads it, and keep a backquote at an end from joining the fence.
  return fence.length > 1 || text.trim() === '' || text.startsWith(' ')
    ? `${fence} ${text} ${fence}`
    : fence + text + fence
}

/**
 * The same in a cell of a table. Readers part the cells at bars before they look for code, and do not agree on what a backslash before
 * a bar is where another one stands before it: a text with bars is an element, its marks entities.
 */
export function codeCell(text: string): string {
  if (!text.includes('|')) return codeSpan(text)
  return `<code>${text.replaceAll(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`)}</code>`
}

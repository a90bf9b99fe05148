/**
 * Whether a text is a substitution such as `!^.*$!sip:info@example.com!` (RFC 3402 section 3.2): three delimiters, a pattern whose
 * groups close, references to groups that it has, and no flag but `i`. One character is one octet.
 */
export function isSubstitution(text: string): boolean {
  const delimiter = text[0] as string
  if (/[0-9\\i\0]/.test(delimiter)) return false
  const parts = splitAt(delimiter, text.slice(1))
  if (parts.length !== 3) return false
  const [pattern, replacement, flags] = parts as [string, string, string]
  const groups = countGroups(pattern)
  const references = [...replacement.matchAll(/\\(.)/gs)].map(([, character]) => character as string)
  if (references.some((character) => /\d/.test(character) && Number(character) > groups)) return false
  return groups >= 0 && /^i*$/.test(flags)
}

/** What a substitution makes of every text that it applies to; undefined where it takes something of the text (`\1`). */
export function constantResult(text: string): string | undefined {
  const [delimiter] = text
  const replacement = delimiter === undefined ? undefined : splitAt(delimiter, text.slice(1))[1]
  return replacement?.includes('\\') === true ? undefined : replacement
}

/** The parts between delimiters that no backslash escapes. */
function splitAt(delimiter: string, text: string): string[] {
  const parts = ['']
  for (let at = 0; at < text.length; at++) {
    if (text[at] === delimiter) parts.push('')
    else parts[parts.length - 1] += text[at] === '\\' ? text.slice(at, ++at + 1) : (text[at] as string)
  }
  return parts
}

/** How many groups an extended regular expression (POSIX 1003.2 section 2.8) has; -1 where it is none. */
function countGroups(pattern: string): number {
  // What an escape, a bracket or a bound says is of no matter here, only where it stands.
  const plain = pattern
    .replaceAll(/\\./gs, 'a')
    .replaceAll(/\[\^?\]?(\[[:.=].*?[:.=]\]|[^\]])*\]/gs, 'a')
    .replaceAll(/\{(\d{1,3})(,(\d{0,3}))?\}/g, (bound, low, _, high) =>
      high && Number(high) < Number(low) ? bound : '*',
    )
  const isOpen = /\[|\\|\{\d/.test(plain)
  const repeatsNothing = /(^|[(|^*+?])[*+?]/.test(plain)
  const hasEmptyBranch = plain === '' || /(^|[(|])\||\|($|\))/.test(plain)
  if (isOpen || repeatsNothing || hasEmptyBranch) return -1
  let depth = 0
  let groups = 0
  for (const character of plain) {
    if (character === '(') {
      depth++
      groups++
      // One that closes nothing is an ordinary character.
    } else if (character === ')' && depth > 0) depth--
  }
  return depth === 0 ? groups : -1
}

/** Plain in any place of a YAML file, flow collections included, and a text for every reader of YAML 1.1 and 1.2. */
const plain = /^[A-Za-z_][-A-Za-z0-9_.+/=@~\\]*(?: [-A-Za-z0-9_.+/=@~\\]+)*$/
/** Begins with a digit and is no number to anyone. */
const plainDigits = /^(?:\d{1,3}(?:\.\d{1,3}){3}|(?:\d+[smhdw])+)$/
/** What some reader takes for a boolean or for nothing. */
const reserved = /^(?:y|n|yes|no|on|off|true|false|null)$/i
/** Characters that YAML does not let stand, or that a reader may take for the end of a line or of nothing. */
const unprintable = /[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]/u

/** A text as a YAML scalar on one line: without quotes where that is safe, else in single ones, with escapes only where it must be. */
export function printScalar(text: string): string {
  if (plainDigits.test(text) || (plain.test(text) && !reserved.test(text))) return text
  if (!unprintable.test(text)) return `'${text.replaceAll("'", "''")}'`
  const escaped = text.replaceAll(
    new RegExp(`["\\\\]|${unprintable.source}`, 'gu'),
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `"${escaped}"`
}

/** A mapping on one line. The values are printed already. */
export function printFlowMapping(entries: readonly (readonly [key: string, value: string])[]): string {
  return `{${entries.map(([key, value]) => `${printScalar(key)}: ${value}`).join(', ')}}`
}

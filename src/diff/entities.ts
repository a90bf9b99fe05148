/** Of XML and HTML alike. */
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const entityOf = (character: string) => entities[character] as string

/** Text for an element. */
export function escapeText(text: string): string {
  return text.replaceAll(/[&<>]/g, entityOf)
}

/** Text for an element, or to stand between quotes. */
export function escapeQuoted(text: string): string {
  return text.replaceAll(/[&<>"']/g, entityOf)
}

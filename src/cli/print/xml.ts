import { escapeQuoted, escapeText } from '../../diff/entities.ts'
import { visible } from './text.ts'

/** Text for an element: what XML 1.0 cannot hold, however it is escaped (section 2.2), is made visible. */
export function xmlText(text: string): string {
  return escapeText(legal(text))
}

/** Text between double quotes, where a line break that stands as it is would be read as a space (section 3.3.3). */
export function xmlAttribute(text: string): string {
  return escapeQuoted(legal(text)).replaceAll('\n', '&#10;')
}

function legal(text: string): string {
  return visible(text).replace(/\p{Surrogate}|[\ufffe\uffff]/gu, '\ufffd')
}

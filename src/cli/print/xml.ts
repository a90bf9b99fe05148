import { visible } from './text.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
}

/** Text for an element: what XML 1.0 cannot hold, however it is escaped (section 2.2), is made visible. */
export function xmlText(text: string): string {
  return legal(text).replace(/[&<>]/g, (character) => entities[character] as string)
}

/** Text between double quotes. */
export function xmlAttribute(text: string): string {
  return legal(text).replace(/[&<>"'\n]/g, (character) => entities[character] as string)
}

function legal(text: string): string {
  return visible(text).replace(/\p{Surrogate}|[\ufffe\uffff]/gu, '\ufffd')
}

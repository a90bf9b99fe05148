import { domainToASCII } from 'node:url'
import { foldName, labelsOf, type Name, nameFaultMessages, parseName } from '../dns/name.ts'
import type { NamePattern } from './name-pattern.ts'

/** A name as a definition writes it, or why it is none. */
export type NameOrFault = { readonly name: Name } | { readonly fault: string }

/**
 * Reads a name of a definition: relative to `apex` without a final dot; the empty text and `@` are the apex. Labels that are
 * not ASCII go over to their A-label form (RFC 5891); ASCII labels stay as they are.
 */
export function readName(text: string, apex: Name): NameOrFault {
  if (text === '') return { name: apex }
  const ascii = toAscii(text)
  if (ascii === undefined) return { fault: `${JSON.stringify(text)} has a label that is no internationalized name` }
  const result = parseName(ascii, apex)
  return 'name' in result ? result : { fault: nameFaultMessages[result.fault] }
}

/** Reads a pattern of names, in which `**` stands for any number of labels. */
export function readPattern(text: string, apex: Name): { readonly pattern: NamePattern } | { readonly fault: string } {
  // The double asterisk is an ordinary label to the reader of names, so that all rules of names hold.
  const result = readName(text, apex)
  if ('fault' in result) return result
  return { pattern: { text, labels: labelsOf(foldName(result.name)) } }
}

const nonAscii = /[\u0080-\u{10ffff}]/u
const plainLabel = /^[-_a-zA-Z0-9\u0080-\u{10ffff}]+$/u

/** The text with its labels in A-label form, or undefined where one has none. ASCII texts come back as they are. */
export function toAscii(text: string): string | undefined {
  if (!nonAscii.test(text)) return text
  const labels: string[] = []
  for (const label of text.split('.')) {
    if (!nonAscii.test(label)) {
      labels.push(label)
      continue
    }
    // Anything else in the label would be read as a part of a URL.
    const ascii = plainLabel.test(label) ? domainToASCII(label) : ''
    if (ascii === '' || ascii.includes('.')) return undefined
    labels.push(ascii)
  }
  return labels.join('.')
}

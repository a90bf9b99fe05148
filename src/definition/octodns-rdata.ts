import { printQuoted } from '../rdata/tokens.ts'
import { textAt } from './document/parts.ts'
import type { YamlMapping, YamlNode } from './yaml/node.ts'

/** Types whose parts octoDNS writes one by one, and everyone else as one text; undefined where a part is missing. */
export const compositions: Readonly<Record<string, (value: YamlMapping) => string | undefined>> = {
  LOC(value) {
    const parts = locParts.map((part) => textAt(value, part))
    if (parts.includes(undefined) || value.entries.length !== locParts.length) return undefined
    return parts.map((part, i) => (i < 8 ? part : `${part}m`)).join(' ')
  },
}

/** In the order of RFC 1876 section 3. */
const locParts = [
  ...['lat_degrees', 'lat_minutes', 'lat_seconds', 'lat_direction'],
  ...['long_degrees', 'long_minutes', 'long_seconds', 'long_direction'],
  ...['altitude', 'size', 'precision_horz', 'precision_vert'],
]

/** A value that is none, as octoDNS's reader of YAML 1.1 sees it. */
const nothing = /^(?:~|null|)$/i

/**
 * The parameters of SVCB and HTTPS, which octoDNS writes by their keys, as a master file has them (RFC 9460 section 2.1): a list is one
 * value with commas between, and one that is null has none. The part that is of another form comes back instead.
 */
export function printSvcParams(params: YamlMapping): { readonly text: string } | { readonly fault: YamlNode } {
  const words: string[] = []
  for (const { key, value } of params.entries) {
    if (value.kind === 'mapping') return { fault: value }
    if (value.kind === 'scalar') {
      words.push(value.plain && nothing.test(value.text) ? key.text : `${key.text}=${quoted(value.text)}`)
      continue
    }
    const items: string[] = []
    for (const item of value.items) {
      if (item.kind !== 'scalar') return { fault: item }
      // A comma in an item is escaped once for the list (section A.1), and once more for the text.
      items.push(item.text.replaceAll(/[\\,]/g, '\\$&'))
    }
    words.push(`${key.text}=${quoted(items.join(','))}`)
  }
  return { text: words.join(' ') }
}

function quoted(text: string): string {
  return printQuoted(Buffer.from(text))
}

/**
 * A text as octoDNS means it: outer quotes are no part of it and chunks are joined; `\;` is a semicolon, unless the file is for
 * `escaped_semicolons: false`, where semicolons stand for themselves.
 */
export function plainText(text: string, literalSemicolons: boolean): string {
  const joined = text.startsWith('"') ? text.replace(/^"|"$/g, '').replaceAll('" "', '') : text
  const plain = (literalSemicolons ? joined : joined.replaceAll('\\;', ';')).replaceAll('\\"', '"')
  if (!plain.startsWith('"')) return plain
  const octets = Buffer.from(plain)
  const chunks: string[] = []
  for (let at = 0; at < octets.length; at += 255) chunks.push(printQuoted(octets.subarray(at, at + 255)))
  return chunks.join(' ')
}

import type { Name } from '../dns/name.ts'
import type { RdataJson, RecordType } from '../rdata/record-type.ts'
import { WireSink } from '../rdata/sink.ts'
import { tokenizeRdata } from '../rdata/tokens.ts'
import { toAscii } from './names.ts'
import type { YamlNode } from './yaml/node.ts'

/** The JSON form of one rdata, in which scalars are their source text; undefined where the node has another form. */
export function rdataJson(node: YamlNode, type: RecordType): RdataJson | undefined {
  if (node.kind === 'sequence') return undefined
  if (node.kind === 'scalar') return type.hasNames ? nameTexts(node.text, type) : node.text
  const fields: Record<string, string> = {}
  for (const { key, value } of node.entries) {
    if (value.kind !== 'scalar') return undefined
    fields[key.text] = value.text
  }
  if (type.hasNames) {
    for (const [name, kind] of type.fields) {
      const text = fields[name]
      if (kind.name !== undefined && text !== undefined) fields[name] = toAscii(text) ?? text
    }
  }
  return fields
}

/**
 * An rdata that a definition names beside its records, in wire form: read as the same text is read as a value there. Or why it is
 * none of its type.
 */
export function parseRdataText(
  text: string,
  type: RecordType,
  apex: Name,
): { readonly wire: Uint8Array } | { readonly fault: string } {
  const sink = new WireSink()
  const fault = text.startsWith('\\#')
    ? parseGenericText(text, type, sink)
    : type.parseJson(type.hasNames ? nameTexts(text, type) : text, apex, sink)
  return fault === undefined ? { wire: sink.take() } : { fault }
}

/** RFC 3597 section 5. */
function parseGenericText(text: string, type: RecordType, sink: WireSink): string | undefined {
  const tokens = tokenizeRdata(text)
  if (tokens.fault === undefined && type.parse(tokens, sink)) return undefined
  return tokens.fault?.message ?? 'is malformed'
}

/** The text with the names in it in A-label form; quoted strings stay as they are. */
function nameTexts(text: string, type: RecordType): string {
  if (type.fields.length === 1) return toAscii(text) ?? text
  return text.replaceAll(/"(?:[^"\\]|\\.)*"|[^\s"]+/gs, (word) =>
    word.startsWith('"') ? word : (toAscii(word) ?? word),
  )
}

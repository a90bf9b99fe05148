import type { SourceFile } from '../diagnostic.ts'
import type { Span } from './fault.ts'
import { valueAt, type YamlNode } from './yaml/node.ts'

/** The keys of a key and of its secret under which no secret stands. */
const openKeys = new Set(['algorithm', 'name'])
const openSecretKeys = new Set(['file', 'env'])

/**
 * The same file with every secret that someone wrote into it blotted out, so that no excerpt of a line shows it. Offsets stay.
 */
export function withoutSecrets(file: SourceFile, root: YamlNode | undefined): SourceFile {
  const spans = root === undefined ? spansInText(file) : spansInTree(root)
  if (spans.length === 0) return file
  const bytes = Uint8Array.from(file.bytes)
  for (const { start, end } of spans) {
    for (let at = start; at < end; at++) if (bytes[at] !== 0x0a && bytes[at] !== 0x0d) bytes[at] = 0x2a
  }
  return { path: file.path, bytes }
}

function spansInTree(root: YamlNode): readonly Span[] {
  const keys = valueAt(root, 'keys')
  if (keys?.kind !== 'mapping') return []
  const spans: Span[] = []
  for (const { value: key } of keys.entries) {
    if (key.kind !== 'mapping') {
      spans.push(key)
      continue
    }
    for (const { key: name, value } of key.entries) {
      if (openKeys.has(name.text)) continue
      if (name.text !== 'secret' || value.kind !== 'mapping') spans.push(value)
      else for (const part of value.entries) if (!openSecretKeys.has(part.key.text)) spans.push(part.key, part.value)
    }
  }
  return spans
}

/** Where the file cannot be parsed: whatever follows a key that is named for a secret. */
function spansInText({ bytes }: SourceFile): readonly Span[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const spans: Span[] = []
  for (const match of text.matchAll(
    /(?:secret|key|token|password)["']?[ \t]*:(?:[ \t]*[|>][^\n]*)?\s*([^\s{][^\n]*)/gi,
  )) {
    const end = match.index + match[0].length
    spans.push({ start: end - (match[1] ?? '').length, end })
  }
  return spans
}

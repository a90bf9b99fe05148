import type { Diagnostic } from '../../diagnostic.ts'
import { faultAt } from '../fault.ts'
import type { TreeFile } from './included.ts'
import type { YamlEntry, YamlMapping, YamlNode } from './node.ts'

/** The key that merges mappings into the one it stands in: of YAML 1.1, which octoDNS's files are. */
const mergeKey = '<<'

export function isMergeKey(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.plain && node.text === mergeKey
}

/**
 * Puts what `<<` names among the other keys of a mapping, which win; of several the later one does, but of a list under one `<<` the
 * earlier one.
 */
export function flattenMergeKeys(file: TreeFile, mapping: YamlMapping, faults: Diagnostic[]): void {
  if (!mapping.entries.some(({ key }) => isMergeKey(key))) return
  const own = mapping.entries.filter(({ key }) => !isMergeKey(key))
  const ownKeys = new Set(own.map(({ key }) => key.text))
  const merged = new Map<string, YamlEntry>()
  for (const { key, value } of mapping.entries) {
    if (!isMergeKey(key)) continue
    for (const part of value.kind === 'sequence' ? value.items.toReversed() : [value]) {
      if (part.kind !== 'mapping') faults.push(faultAt(file, key, 'yaml-merge-key', 'what << merges must be keys'))
      else for (const entry of part.entries) if (!ownKeys.has(entry.key.text)) merged.set(entry.key.text, entry)
    }
  }
  mapping.entries.splice(0, mapping.entries.length, ...merged.values(), ...own)
}

/**
 * What the files of one `!include [a, b]` are together: keys of all, of which a later file's win, or the items of all. Undefined where
 * they are of different kinds, or hold neither: `at` is then the first that does not fit.
 */
export function mergeIncluded(parts: readonly YamlNode[], place: { readonly start: number; readonly end: number }) {
  const [first] = parts
  const at = parts.find((part) => part.kind === 'scalar' || part.kind !== first?.kind)
  if (at !== undefined || first === undefined) return { node: undefined, at }
  if (first.kind === 'sequence') {
    const items = parts.flatMap((part) => (part.kind === 'sequence' ? part.items : []))
    return { node: { kind: 'sequence' as const, ...place, items }, at }
  }
  const entries = new Map(
    parts.flatMap((part) =>
      part.kind === 'mapping' ? part.entries.map((entry) => [entry.key.text, entry] as const) : [],
    ),
  )
  return { node: { kind: 'mapping' as const, ...place, entries: [...entries.values()] }, at }
}

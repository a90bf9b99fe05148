/**
 * A YAML document as written. A scalar keeps its text and never becomes a number, a boolean or a date: in a zone `1.10`,
 * `0x10`, `on` and `~` are names. Offsets are octets of the file, `end` exclusive and, for a collection, the end of its
 * last part.
 */
export type YamlNode = YamlScalar | YamlSequence | YamlMapping

export interface YamlScalar {
  readonly kind: 'scalar'
  readonly start: number
  readonly end: number
  /** The value without quotes and escapes. */
  readonly text: string
  /** Written without quotes, and not as a block; only such a scalar can be a number. */
  readonly plain: boolean
}

export interface YamlSequence {
  readonly kind: 'sequence'
  readonly start: number
  end: number
  readonly items: YamlNode[]
}

export interface YamlMapping {
  readonly kind: 'mapping'
  readonly start: number
  end: number
  readonly entries: YamlEntry[]
}

export interface YamlEntry {
  readonly key: YamlScalar
  readonly value: YamlNode
}

/** Returns the entry of a mapping by its key's text, or undefined. */
export function entryOf(node: YamlNode | undefined, key: string): YamlEntry | undefined {
  if (node?.kind !== 'mapping') return undefined
  if (node.entries.length > fewEntries) return indexOf(node).get(key)
  for (const entry of node.entries) if (entry.key.text === key) return entry
  return undefined
}

/** A record is searched, a mapping of records looked up: a hundred thousand faults in one file must not take a day. */
const fewEntries = 16

const indexes = new WeakMap<YamlMapping, ReadonlyMap<string, YamlEntry>>()

function indexOf(node: YamlMapping): ReadonlyMap<string, YamlEntry> {
  const known = indexes.get(node)
  if (known !== undefined) return known
  const index = new Map<string, YamlEntry>()
  // Of two equal keys the first counts.
  for (const entry of node.entries) if (!index.has(entry.key.text)) index.set(entry.key.text, entry)
  indexes.set(node, index)
  return index
}

/** Returns what a mapping holds under a key, or undefined. */
export function valueAt(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return entryOf(node, key)?.value
}

/** Whether nothing is written here at all, as after `key:`. */
export function isAbsent(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.plain && node.text === ''
}

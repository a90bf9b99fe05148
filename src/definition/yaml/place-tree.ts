import type { YamlNode } from './node.ts'

/** A tree with all of its offsets so many octets further on, where its file lies behind the one that includes it. */
export function placeTree(
  node: YamlNode,
  base: number,
): { readonly node: YamlNode; readonly size: number; readonly height: number } {
  const start = node.start + base
  const end = node.end + base
  if (node.kind === 'scalar') return { node: { ...node, start, end }, size: 1, height: 1 }
  let size = 1
  let height = 1
  const place = (part: YamlNode): YamlNode => {
    const placed = placeTree(part, base)
    size += placed.size
    height = Math.max(height, placed.height + 1)
    return placed.node
  }
  if (node.kind === 'sequence') {
    const items = node.items.map(place)
    return { node: { kind: 'sequence', start, end, items }, size, height }
  }
  const entries = node.entries.map(({ key, value }) => ({
    key: { ...key, start: key.start + base, end: key.end + base },
    value: place(value),
  }))
  return { node: { kind: 'mapping', start, end, entries }, size, height }
}

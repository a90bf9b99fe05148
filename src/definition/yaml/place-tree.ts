import type { Span } from '../fault.ts'
import type { YamlNode } from './node.ts'

/** A tree with all of its parts at one place of another file: that which includes it, where faults in it can then be shown. */
export function placeTree(
  node: YamlNode,
  { start, end }: Span,
): { readonly node: YamlNode; readonly size: number; readonly height: number } {
  if (node.kind === 'scalar') return { node: { ...node, start, end }, size: 1, height: 1 }
  let size = 1
  let height = 1
  const place = (part: YamlNode): YamlNode => {
    const placed = placeTree(part, { start, end })
    size += placed.size
    height = Math.max(height, placed.height + 1)
    return placed.node
  }
  if (node.kind === 'sequence') {
    const items = node.items.map(place)
    return { node: { kind: 'sequence', start, end, items }, size, height }
  }
  const entries = node.entries.map(({ key, value }) => ({ key: { ...key, start, end }, value: place(value) }))
  return { node: { kind: 'mapping', start, end, entries }, size, height }
}

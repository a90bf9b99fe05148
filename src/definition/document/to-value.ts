import { parseDuration } from '../../dns/ttl.ts'
import { branchOf, type Shape } from '../schema/shape.ts'
import type { YamlMapping, YamlNode } from '../yaml/node.ts'
import { valueAt } from '../yaml/node.ts'

/** What a document is to a validator. An absent value is null, which no schema here allows. */
export type PlainValue = string | number | boolean | null | PlainValue[] | { [key: string]: PlainValue }

/** Decimal, without a sign in front or a leading zero: `010` and `0x10` would be read as one thing and meant as another. */
const decimal = /^(?:0|-?[1-9][0-9]{0,299})(?:\.[0-9]{1,9})?$/

/**
 * Makes the plain value of a tree. A plain scalar becomes a number or a boolean only where the shape says that one may stand
 * there; everywhere else it stays the text that was written.
 */
export function toValue(node: YamlNode, shape: Shape | undefined): PlainValue {
  if (node.kind === 'scalar') {
    const { text, plain } = node
    if (shape?.duration) return toSeconds(text, plain)
    if (!plain) return text
    if (text === '') return null
    if (shape === undefined) return text
    if (shape.number && decimal.test(text)) return Number(text)
    if (shape.boolean && (text === 'true' || text === 'false')) return text === 'true'
    return text
  }
  if (node.kind === 'sequence') {
    const items = shape?.items
    return node.items.map((item) => toValue(item, items))
  }
  const branch = shapeOfMapping(node, shape)
  // Free keys are mostly other ones in each file: as the shapes of objects nothing would be gained by them.
  const value: { [key: string]: PlainValue } = branch?.rest === undefined ? {} : Object.create(null)
  for (const { key, value: child } of node.entries) {
    const name = key.text
    // Of two equal keys the first counts, as for who looks a key up in the tree.
    if (Object.hasOwn(value, name)) continue
    const inner = toValue(child, branch?.properties?.get(name) ?? branch?.rest)
    if (name === '__proto__') Object.defineProperty(value, name, { value: inner, enumerable: true })
    else value[name] = inner
  }
  return value
}

/** The seconds of a time; of what is none, the text, or for nothing at all null. */
function toSeconds(text: string, plain: boolean): PlainValue {
  if (plain && text === '') return null
  return parseDuration(text) ?? (plain && /^-[0-9]{1,15}$/.test(text) ? Number(text) : text)
}

/** The shape that the keys of a mapping have: the branch that its own tag chooses. */
export function shapeOfMapping(node: YamlMapping, shape: Shape | undefined): Shape | undefined {
  if (shape?.discriminator === undefined) return shape
  const tag = valueAt(node, shape.discriminator)
  return branchOf(shape, tag?.kind === 'scalar' ? tag.text : undefined)
}

import { parseTtl } from '../../dns/ttl.ts'
import { valueAt, type YamlNode } from '../yaml/node.ts'

/** The text of a scalar; undefined for everything else, so that parts which the schema refused are passed over. */
export function textOf(node: YamlNode | undefined): string | undefined {
  return node?.kind === 'scalar' ? node.text : undefined
}

/** The text under a key of a mapping. */
export function textAt(node: YamlNode | undefined, key: string): string | undefined {
  return textOf(valueAt(node, key))
}

/** Seconds under a key. */
export function secondsAt(node: YamlNode | undefined, key: string): number | undefined {
  const text = textAt(node, key)
  return text === undefined ? undefined : parseTtl(text)
}

/** The number under a key. */
export function numberAt(node: YamlNode | undefined, key: string): number | undefined {
  const text = textAt(node, key)
  const value = text === undefined || text === '' ? Number.NaN : Number(text)
  return Number.isNaN(value) ? undefined : value
}

/** The truth under a key. */
export function truthAt(node: YamlNode | undefined, key: string): boolean | undefined {
  const text = textAt(node, key)
  return text === 'true' ? true : text === 'false' ? false : undefined
}

const noItems: readonly YamlNode[] = []

/** The items under a key. */
export function itemsAt(node: YamlNode | undefined, key: string): readonly YamlNode[] {
  const value = valueAt(node, key)
  return value?.kind === 'sequence' ? value.items : noItems
}

/** The texts under a key. */
export function textsAt(node: YamlNode | undefined, key: string): readonly string[] {
  return itemsAt(node, key).flatMap((item) => textOf(item) ?? [])
}

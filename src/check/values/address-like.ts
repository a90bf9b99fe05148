import { parseIPv4, parseIPv6 } from '../../dns/network.ts'
import type { NameId, NameTable } from '../../zone/name-table.ts'

/** The address that a name is, written where a name belongs: its first labels, the rest being `above`. Undefined where it is none. */
export function addressWrittenAsName(names: NameTable, name: NameId, above: NameId): string | undefined {
  const labels = names.depth(name) - names.depth(above)
  if (labels !== 1 && labels !== 4) return undefined
  const parts: string[] = []
  for (let id = name; parts.length < labels; id = names.parent(id)) parts.push(String.fromCharCode(...names.label(id)))
  const text = parts.join('.')
  // One that ends in dots, as those of IPv4 within IPv6 do, has four labels too.
  const isAddress = text.includes(':') ? parseIPv6(text) !== undefined : parseIPv4(text) !== undefined
  return isAddress ? text : undefined
}

import { foldName, type Name } from '../../dns/name.ts'
import { type Address, type Network, parseNetwork, printNetwork } from '../../dns/network.ts'
import { placeOf, type ReadContext } from '../declarations.ts'
import { itemsAt, textOf, truthAt } from '../document/parts.ts'
import { spanOf } from '../document/schema-faults.ts'
import { faultAt } from '../fault.ts'
import { readName } from '../names.ts'
import type { Replacement } from '../project.ts'
import { valueAt, type YamlNode } from '../yaml/node.ts'

/** An entry of `replace`. */
export type ReplaceRule = Omit<Replacement, 'matched'>

/** The replacements of an overlay. Faults go to the context. */
export function readReplacements(
  node: YamlNode | undefined,
  shared: boolean,
  context: ReadContext,
): readonly ReplaceRule[] {
  const rules: ReplaceRule[] = []
  const seen = new Map<string, YamlNode>()
  for (const item of itemsAt(node, 'replace')) {
    const fromNode = valueAt(item, 'from')
    const toNode = valueAt(item, 'to')
    if (fromNode === undefined || toNode === undefined || context.isFaulty(item)) continue
    const from = readEnd(fromNode, context)
    const to = readEnd(toNode, context)
    if (from === undefined || to === undefined) continue
    const key = typeof from === 'string' ? foldName(from) : printNetwork(from)
    const first = seen.get(key)
    if (first !== undefined) {
      const related = [{ message: 'the first is here', place: placeOf(first, context) }]
      const message = `${key} is replaced by a second entry`
      context.diagnostics.push(faultAt(context.file, spanOf(fromNode), 'duplicate-entry', message, { related }))
      continue
    }
    seen.set(key, fromNode)
    const target = targetOf(from, to, toNode, context)
    if (target === undefined) continue
    rules.push({
      from,
      to: target,
      nameservers: truthAt(item, 'nameservers') ?? false,
      spf: valueAt(item, 'spf') !== undefined,
      shared,
      place: placeOf(fromNode, context),
      toPlace: placeOf(toNode, context),
    })
  }
  return rules
}

/** An address or a network where the text looks like one, else a name. */
function readEnd(node: YamlNode, context: ReadContext): Network | Name | undefined {
  const text = textOf(node)
  if (text === undefined) return undefined
  if (/^[0-9.]+(?:\/\d*)?$|:|^[0-9a-f.]+\/\d+$/i.test(text)) {
    const network = parseNetwork(text)
    if (network !== undefined) return network
    const hint = 'a network has no host bits: 192.0.2.0/28, or one address'
    const message = `${JSON.stringify(text)} is no address and no network`
    context.diagnostics.push(faultAt(context.file, spanOf(node), 'network-invalid', message, { hint }))
    return undefined
  }
  const result = readName(text, context.apex)
  if ('name' in result) return result.name
  context.diagnostics.push(faultAt(context.file, spanOf(node), 'name-invalid', result.fault))
  return undefined
}

function targetOf(
  from: Network | Name,
  to: Network | Name,
  node: YamlNode,
  context: ReadContext,
): Network | Address | Name | undefined {
  const mismatch = (message: string): undefined => {
    context.diagnostics.push(faultAt(context.file, spanOf(node), 'replace-mismatch', message))
    return undefined
  }
  if (typeof from === 'string' || typeof to === 'string') {
    if (typeof from === 'string' && typeof to === 'string') return to
    return mismatch('a name is replaced by a name, an address by an address')
  }
  if (from.address.length !== to.address.length) return mismatch('an IPv4 address cannot stand where an IPv6 one does')
  if (to.prefix === to.address.length * 8) return to.address
  if (from.prefix !== to.prefix) return mismatch(`a /${from.prefix} is replaced by a /${from.prefix} or by one address`)
  return to
}

import type { Network } from './network.ts'

/** A value that belongs to a network. */
export interface NetworkEntry<Value> {
  readonly network: Network
  readonly value: Value
}

/** The networks of one prefix length, by their first octets up to the sixth as a number, and then by all of them. */
interface Level<Value> {
  readonly prefix: number
  readonly byHead: ReadonlyMap<number, ReadonlyMap<string, readonly Value[]>>
}

/** Octets of an address that a number holds exactly. */
const headLength = 6

/** Values by network: of an address those of the longest prefix, however many networks there are. */
export class NetworkIndex<Value> {
  /** By the address's length in octets, longest prefix first. */
  private readonly levels: { readonly 4: readonly Level<Value>[]; readonly 16: readonly Level<Value>[] }

  constructor(entries: readonly NetworkEntry<Value>[]) {
    this.levels = { 4: levelsOf(entries, 4), 16: levelsOf(entries, 16) }
  }

  /**
   * The values of the longest network that holds the address in `octets` from `start` on, `length` (4 or 16) octets long, in the order
   * in which they were given; undefined where none holds it.
   */
  find(octets: Uint8Array, start = 0, length = octets.length): readonly Value[] | undefined {
    for (const { prefix, byHead } of length === 4 ? this.levels[4] : this.levels[16]) {
      const found = byHead.get(headOf(octets, start, prefix))
      // Almost no address is looked at further: most stand in none of the networks, and few networks are narrower than a head.
      const values = found?.get(prefix <= 8 * headLength ? '' : restOf(octets, start, prefix))
      if (values !== undefined) return values
    }
    return undefined
  }
}

function levelsOf<Value>(all: readonly NetworkEntry<Value>[], length: number): Level<Value>[] {
  const byPrefix = new Map<number, Map<number, Map<string, Value[]>>>()
  for (const { network, value } of all) {
    const { address, prefix } = network
    if (address.length !== length) continue
    const byHead = mapIn(byPrefix, prefix)
    const byRest = mapIn(byHead, headOf(address, 0, prefix))
    const rest = prefix <= 8 * headLength ? '' : restOf(address, 0, prefix)
    const values = byRest.get(rest)
    if (values === undefined) byRest.set(rest, [value])
    else values.push(value)
  }
  return [...byPrefix].map(([prefix, byHead]) => ({ prefix, byHead })).sort((a, b) => b.prefix - a.prefix)
}

function mapIn<Key, InnerKey, Value>(map: Map<Key, Map<InnerKey, Value>>, key: Key): Map<InnerKey, Value> {
  const inner = map.get(key) ?? new Map<InnerKey, Value>()
  map.set(key, inner)
  return inner
}

/** The first octets, as far as the prefix goes, as a number. */
function headOf(octets: Uint8Array, start: number, prefix: number): number {
  let head = 0
  let left = prefix
  for (let i = 0; i < headLength && left > 0; i++, left -= 8) {
    head = head * 256 + ((octets[start + i] as number) & (left >= 8 ? 0xff : (0xff << (8 - left)) & 0xff))
  }
  return head
}

/** The octets behind the head, as far as the prefix goes. */
function restOf(octets: Uint8Array, start: number, prefix: number): string {
  let rest = ''
  for (let i = headLength; 8 * i < prefix; i++) {
    const bits = prefix - 8 * i
    rest += String.fromCharCode((octets[start + i] as number) & (bits >= 8 ? 0xff : (0xff << (8 - bits)) & 0xff))
  }
  return rest
}

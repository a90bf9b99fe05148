import { type Name, sameName } from '../dns/name.ts'
import { type Address, type Network, networkContains } from '../dns/network.ts'
import type { TsigKey } from '../message/tsig-key.ts'

/** Who may: whoever comes from one of the networks, or signs with one of the keys. No one, when it is empty. */
export type AccessList = readonly (Network | { readonly key: Name })[]

export function isAllowed(list: AccessList, from: Address, key: TsigKey | undefined): boolean {
  return list.some((entry) =>
    'key' in entry ? key !== undefined && sameName(entry.key, key.name) : networkContains(entry, from),
  )
}

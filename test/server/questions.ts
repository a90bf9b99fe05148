import { encodeName, foldName, isAtOrBelow, mustName, type Name, parentName, parseName } from '../../src/dns/name.ts'
import { recordTypeOfName } from '../../src/rdata/registry.ts'
import type { Zone } from '../../src/zone/zone.ts'

/** Types to ask for: those of the zones, one that no zone has, one that no one knows. */
export const askedTypes: readonly number[] = [
  ...['A', 'NS', 'CNAME', 'SOA', 'PTR', 'MX', 'TXT', 'AAAA', 'SRV', 'DS', 'DNAME', 'CAA', 'NAPTR'].map(
    (name) => recordTypeOfName(name)?.code ?? 0,
  ),
  65400,
]

export interface Question {
  readonly name: Name
  readonly type: number
}

/** Every name that stands in the zones or leads there, and names beside, below and above each. */
export function namesToAsk(zones: readonly Zone[]): readonly Name[] {
  const names = new Map<Name, Name>()
  const add = (name: Name | undefined): void => {
    if (name !== undefined && encodeName(name).length <= 255) names.set(foldName(name), name)
  }
  for (const zone of zones) {
    for (const { owner } of zone.rrsets()) {
      for (let name: Name | undefined = owner; name !== undefined; name = parentName(name)) {
        if (!isAtOrBelow(name, zone.apexName)) break
        add(name)
        for (const label of ['absent', '*', 'a.b', 'WWW']) add(nameBelow(label, name))
      }
    }
    add(parentName(zone.apexName))
  }
  add(mustName('unrelated.test.'))
  add(mustName('.'))
  return [...names.values()]
}

function nameBelow(label: string, name: Name): Name | undefined {
  const result = parseName(label, name)
  return 'name' in result ? result.name : undefined
}

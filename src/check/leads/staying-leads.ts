import { foldName, type Name } from '../../dns/name.ts'
import { cnameType } from '../../dns/type-codes.ts'
import type { RecordId, Zone } from '../../zone/zone.ts'
import { oncePer } from '../once-per.ts'
import type { ActiveProject } from '../variant-context.ts'
import { isHidden } from '../zone-context.ts'
import { targetTypeNumbers, targetTypes } from './target-types.ts'

/** A record of a zone that stays as it is in normal while a variant is active, since it has none of that name. */
export interface StayingLead {
  readonly zone: Zone
  readonly record: RecordId
  /** Whether the record serves nothing without its target. */
  readonly isVital: boolean
}

/** Of one name; of thousands that lead there the first few are told. */
export interface StayingLeads {
  readonly first: readonly StayingLead[]
  readonly count: number
}

const listed = 3

/**
 * What stays and leads into zones that change, by the folded apex of such a zone, then by the folded name in it. Linear in the records of
 * the zones that stay, of which most projects have none.
 */
export const stayingLeads = oncePer((active: ActiveProject): ReadonlyMap<Name, ReadonlyMap<Name, StayingLeads>> => {
  const { zones, project } = active
  const { variantName } = zones
  const byApex = new Map<Name, Map<Name, StayingLeads>>()
  const changing = new Set<Name>()
  for (const { apex, variants } of project.zones) if (variants.includes(variantName)) changing.add(foldName(apex))
  if (changing.size === project.zones.length) return byApex
  for (const { apex } of project.zones) {
    const zone = changing.has(foldName(apex)) ? undefined : zones.variantOf(apex)?.zone
    if (zone === undefined) continue
    const mayBeBelow = zones.hasZoneBelow(apex)
    for (let record = 0; record < zone.recordCount; record++) {
      const lead = leadOf(zone, record)
      if (lead === undefined || (!mayBeBelow && zone.names.isAtOrBelow(lead.target, zone.apex))) continue
      const name = foldName(zone.names.name(lead.target))
      const at = zones.apexFor(name)
      if (at === undefined || !changing.has(at) || hasHidden(zone, record)) continue
      const names = byApex.get(at) ?? new Map<Name, StayingLeads>()
      byApex.set(at, names)
      const { first, count } = names.get(name) ?? { first: [], count: 0 }
      const more = { zone, record, isVital: lead.isVital }
      names.set(name, { first: count < listed ? [...first, more] : first, count: count + 1 })
    }
  }
  return byApex
})

function leadOf(zone: Zone, record: RecordId): { readonly target: number; readonly isVital: boolean } | undefined {
  const type = zone.columns.types[record] as number
  const host = targetTypes[(targetTypeNumbers[type] as number) - 1]
  if (host === undefined && type !== cnameType) return undefined
  return {
    target: zone.names.fold(zone.nameAt(record, host?.offset ?? 0)),
    isVital: host?.needs.weight === 'must',
  }
}

function hasHidden(zone: Zone, record: RecordId): boolean {
  const { owners, types } = zone.columns
  return isHidden(zone, zone.names.fold(owners[record] as number), types[record] as number)
}

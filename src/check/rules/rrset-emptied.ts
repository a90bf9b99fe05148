import { findEntry } from '../../definition/name-pattern.ts'
import type { Change } from '../../diff/change.ts'
import { displayName } from '../../dns/name.ts'
import { noteRecord } from '../../reach/narrate.ts'
import { definePairRule } from '../rule.ts'
import type { VariantContext } from '../variant-context.ts'

const addressTypes = [1, 28]
const cnameType = 5

export const rrsetEmptied = definePairRule({
  code: 'rrset-emptied',
  class: 'variant',
  severity: 'error',
  reference: 'the outage of an address automation, October 2025',
  title: 'all addresses of a name are gone, and no removal says so',
  check(context, report) {
    const told = new Set<string>()
    for (const change of context.changes) {
      if (change.action !== 'delete' || !addressTypes.includes(change.type)) continue
      const owner = displayName(change.owner).toLowerCase()
      if (told.has(owner) || !isEmptied(context, change)) continue
      told.add(owner)
      const { zone } = context.normal
      const gone = zone.find(zone.names.find(change.owner), change.type)
      report({
        owner: change.owner,
        type: change.type,
        place: context.variant.place,
        message: `${displayName(change.owner)} has addresses in normal and none here, and no removal is declared`,
        related: [noteRecord(zone, zone.firstRecord(gone), change.owner)],
        hint: 'give it an address, or list it under remove with a reason',
      })
    }
  },
})

function isEmptied(
  { zone, zoneContext, normal, normalZoneContext, variant }: VariantContext,
  { owner, type }: Change,
): boolean {
  const inNormal = normal.zone.names.find(owner)
  // What stood below a zone cut of normal was not normal's to answer.
  if (!normalZoneContext.isInZone(inNormal) || normalZoneContext.isOccluded(inNormal)) return false
  if (findEntry(variant.removals, owner, type) !== undefined) return false
  const id = zone.names.find(owner)
  if (id < 0) return true
  if (zoneContext.isOccluded(id)) return false
  const answering = zoneContext.answeringName(id)
  return ![...addressTypes, cnameType].some((other) => zone.find(answering, other) >= 0)
}

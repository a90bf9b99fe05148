import { negativeTtl } from '../../answer/negative.ts'
import { displayName } from '../../dns/name.ts'
import { printDuration } from '../../dns/ttl.ts'
import { soaType } from '../../dns/type-codes.ts'
import { typeName } from '../../rdata/registry.ts'
import type { RRsetId, Zone } from '../../zone/zone.ts'
import { derivedTypes } from '../change/derived-types.ts'
import { definePairRule } from '../rule.ts'
import type { VariantContext } from '../variant-context.ts'
import { isHidden, isNegative, type ZoneContext } from '../zone-context.ts'

export const negativeTtlWindow = definePairRule({
  code: 'negative-ttl-window',
  class: 'ready',
  severity: 'warning',
  reference: 'RFC 2308 section 5',
  title: 'that something is not there may be remembered for longer than the zone may take to recover',
  why: 'Who asked before the switch for a name that only the variant has, or during the outage for one that it does without, is told for as long as the SOA says that it does not exist.',
  example: 'soa: {minimum: 1d} in normal, and a variant that adds a name',
  check(context, report) {
    const { rto } = context.variant.declarations
    if (rto === undefined) return
    const { zone, zoneContext, normalZoneContext, variant } = context
    const normal = context.normal.zone
    const limit = printDuration(rto)
    const before = negativeTtl(normal)
    if (before !== undefined && before > rto) {
      const sets = onlyIn(context, 'after', zoneContext, normalZoneContext)
      if (sets.length > 0) {
        report({
          in: normal,
          record: soaRecord(normal),
          message: `${printSets(zone, sets)}, which only ${variant.name} has, may be remembered as absent for ${printDuration(before)}, and the zone is to recover within ${limit}`,
          hint: `lower the minimum of normal's SOA, or its TTL, to ${limit}, and wait for ${printDuration(before)}`,
        })
      }
    }
    const after = negativeTtl(zone)
    if (after !== undefined && after > rto) {
      const sets = onlyIn(context, 'before', normalZoneContext, zoneContext)
      if (sets.length > 0) {
        report({
          record: soaRecord(zone),
          message: `${printSets(normal, sets)}, which ${variant.name} does without, may be remembered as absent for ${printDuration(after)} after the restore, and the zone is to recover within ${limit}`,
          hint: `lower the minimum of the SOA in ${variant.name} to ${limit}; an overlay's ttl caps it`,
        })
      }
    }
  },
})

/** RRsets of one side for which the other gives a negative answer. */
function onlyIn(
  { changedSets }: VariantContext,
  side: 'before' | 'after',
  here: ZoneContext,
  there: ZoneContext,
): readonly RRsetId[] {
  const found: RRsetId[] = []
  const { zone } = here
  for (const changed of changedSets) {
    const rrset = changed[side]
    if (rrset < 0 || changed[side === 'before' ? 'after' : 'before'] >= 0) continue
    const type = zone.typeOf(rrset)
    const owner = zone.ownerOf(rrset)
    if (type === soaType || derivedTypes.has(type) || !here.isInZone(owner) || isHidden(zone, owner, type)) continue
    if (isNegative(there, owner, type)) found.push(rrset)
  }
  return found
}

function soaRecord(zone: Zone): number {
  return zone.firstRecord(zone.find(zone.apex, soaType))
}

/** `new.example A`, or `new.example A and 3 more RRsets`. */
function printSets(zone: Zone, sets: readonly RRsetId[]): string {
  const [first, ...rest] = sets
  if (first === undefined) return 'nothing'
  const { owner, type } = zone.rrset(first)
  const text = `${displayName(owner)} ${typeName(type)}`
  return rest.length === 0 ? text : `${text} and ${rest.length} more RRset${rest.length === 1 ? '' : 's'}`
}

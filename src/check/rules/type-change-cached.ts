import { displayName } from '../../dns/name.ts'
import { printDuration } from '../../dns/ttl.ts'
import { cnameType } from '../../dns/type-codes.ts'
import { typeName } from '../../rdata/registry.ts'
import { noteRecord } from '../../reach/narrate.ts'
import { sourceOfSynthesis } from '../../zone/lookup.ts'
import type { NameId } from '../../zone/name-table.ts'
import type { RRsetId, Zone } from '../../zone/zone.ts'
import { setsAt } from '../change/answering-sets.ts'
import { definePairRule, type Report } from '../rule.ts'
import type { VariantContext } from '../variant-context.ts'
import { isHidden, recordsOf } from '../zone-context.ts'

const addressTypes = [1, 28]
const underscore = 0x5f

export const typeChangeCached = definePairRule({
  code: 'type-change-cached',
  class: 'variant',
  severity: 'warning',
  reference: 'RFC 1034 section 3.6.2',
  title: 'an alias of normal gives way to other records: a cached alias hides them',
  why: 'Who has the alias cached follows it to its old target, whatever type is asked for, until its TTL is over.',
  example: 'www is a CNAME in normal; records: {www: {type: A, value: 198.51.100.80}} in the variant',
  needs: [cnameType],
  compares: [],
  check(context, report) {
    const { zone, zoneContext } = context
    const normal = context.normal.zone
    for (const { before, after } of context.changedSets) {
      if (after < 0) {
        const owner = normal.ownerOf(before)
        if (normal.typeOf(before) !== cnameType || isHidden(normal, owner, cnameType)) continue
        if (zoneContext.isInZone(owner)) checkOwner(context, owner, before, report)
      } else if (before < 0) {
        const owner = zone.ownerOf(after)
        // Once for a name, however many types it has.
        if (zone.firstRRsetAt(owner) === after) checkOwner(context, owner, aliasByWildcard(context, owner), report)
      }
    }
  },
})

/** The alias that a wildcard of normal gives to a folded name that normal does not have, or -1. */
function aliasByWildcard({ normal: { zone }, normalZoneContext }: VariantContext, owner: NameId): RRsetId {
  if (!normalZoneContext.isInZone(owner) || zone.exists(owner) || normalZoneContext.isOccluded(owner)) return -1
  // Nobody asked a service for what a wildcard said.
  if (zone.names.labelOctet(owner, 0) === underscore) return -1
  return zone.find(sourceOfSynthesis(zone, owner), cnameType)
}

function checkOwner(context: VariantContext, owner: NameId, alias: RRsetId, report: Report): void {
  const { zone, zoneContext } = context
  const normal = context.normal.zone
  if (alias < 0 || zoneContext.isOccluded(owner) || zone.find(owner, cnameType) >= 0) return
  const made = setsAt(zone, owner)
  const [first] = made
  if (first === undefined || leadsTheSameWay(context, alias, made)) return
  const record = normal.firstRecord(alias)
  const name = zone.names.name(owner)
  const target = displayName(normal.names.name(normal.nameAt(record, 0)))
  const types = made.map((rrset) => typeName(zone.typeOf(rrset))).join(' and ')
  report({
    record: zone.firstRecord(first),
    type: cnameType,
    message: `${displayName(name)} is an alias in normal: who has it cached follows it to ${target} for up to ${printDuration(normal.ttlOf(alias))}, and does not see the new ${types}`,
    related: [noteRecord(normal, record, normal.names.name(normal.columns.owners[record] as number))],
    hint: `move ${target} and keep the alias`,
  })
}

/** Whether who follows the old alias comes to the same addresses, and there is nothing else to be hidden. */
function leadsTheSameWay(context: VariantContext, alias: RRsetId, made: readonly RRsetId[]): boolean {
  const { zone, normal } = context
  if (made.some((rrset) => !addressTypes.includes(zone.typeOf(rrset)))) return false
  const { addresses } = context.judgeTarget(normal.zone.nameAt(normal.zone.firstRecord(alias), 0)).journey
  const old = addresses.map((stop) => keysOf(stop.reached.zone, stop.rrset))
  return (
    old.sort().join() ===
    made
      .map((rrset) => keysOf(zone, rrset))
      .sort()
      .join()
  )
}

/** The same for the same addresses in any order. */
function keysOf(zone: Zone, rrset: RRsetId): string {
  return Array.from(recordsOf(zone, rrset), (record) => Buffer.from(zone.storedRdata(record)).toString('hex'))
    .sort()
    .join(' ')
}

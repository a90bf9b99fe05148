import { displayName } from '../../dns/name.ts'
import { printDuration } from '../../dns/ttl.ts'
import { cnameType } from '../../dns/type-codes.ts'
import { typeName } from '../../rdata/registry.ts'
import { noteRecord } from '../../reach/narrate.ts'
import type { RRsetId, Zone } from '../../zone/zone.ts'
import { setsAt } from '../change/answering-sets.ts'
import { definePairRule } from '../rule.ts'
import type { VariantContext } from '../variant-context.ts'
import { isHidden, recordsOf } from '../zone-context.ts'

const addressTypes = [1, 28]

export const typeChangeCached = definePairRule({
  code: 'type-change-cached',
  class: 'variant',
  severity: 'warning',
  reference: 'RFC 1034 section 3.6.2',
  title: 'an alias of normal gives way to other records: a cached alias hides them',
  why: 'Who has the alias cached follows it to its old target, whatever type is asked for, until its TTL is over.',
  example: 'www is a CNAME in normal; records: {www: {type: A, value: 198.51.100.80}} in the variant',
  needs: [cnameType],
  check(context, report) {
    const { zone, zoneContext } = context
    const normal = context.normal.zone
    for (const { before: alias, after } of context.changedSets) {
      if (after >= 0 || normal.typeOf(alias) !== cnameType) continue
      const owner = normal.ownerOf(alias)
      if (!zoneContext.isInZone(owner) || isHidden(normal, owner, cnameType) || zoneContext.isOccluded(owner)) continue
      const made = setsAt(zone, owner)
      const [first] = made
      if (first === undefined || leadsTheSameWay(context, alias, made)) continue
      const record = normal.firstRecord(alias)
      const name = normal.names.name(normal.columns.owners[record] as number)
      const target = displayName(normal.names.name(normal.nameAt(record, 0)))
      const types = made.map((rrset) => typeName(zone.typeOf(rrset))).join(' and ')
      report({
        record: zone.firstRecord(first),
        type: cnameType,
        message: `${displayName(name)} is an alias in normal: who has it cached follows it to ${target} for up to ${printDuration(normal.ttlOf(alias))}, and does not see the new ${types}`,
        related: [noteRecord(normal, record, name)],
        hint: `move ${target} and keep the alias`,
      })
    }
  },
})

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

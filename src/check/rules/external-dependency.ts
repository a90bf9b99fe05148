import { displayName, foldName, type Name } from '../../dns/name.ts'
import { cnameType, dnameType, nsType } from '../../dns/type-codes.ts'
import { knownRecordTypes, typeName } from '../../rdata/registry.ts'
import { followTarget } from '../../reach/journey.ts'
import { noteHops } from '../../reach/narrate.ts'
import { hasOwnAddress } from '../../reach/own-address.ts'
import { type NameId, rootId } from '../../zone/name-table.ts'
import type { RecordId, RRsetId, Zone } from '../../zone/zone.ts'
import { definePairRule, type Report } from '../rule.ts'
import { ToldOnce } from '../told-once.ts'
import type { VariantContext } from '../variant-context.ts'
import { recordsOf } from '../zone-context.ts'

const code = 'external-dependency'
const underscore = 0x5f

/** NS, MX, SRV: who asks for such a set tries another member where one is dead. */
const failingOver: ReadonlySet<number> = new Set([2, 15, 33])

/** By type, where the name stands that a record leads to. */
const targetOffsets: ReadonlyMap<number, number> = new Map([
  [dnameType, 0],
  ...knownRecordTypes.flatMap((type): [number, number][] =>
    type.target === undefined ? [] : [[type.code, type.target.offset]],
  ),
])

export const externalDependency = definePairRule({
  code,
  class: 'variant',
  severity: 'warning',
  reference: 'the outage of GitHub, 2014',
  title: 'a record that the variant changes leads to a name that no zone of the project answers for, as normal did not',
  why: 'Where it stands, and whether it lives when the site is down, nobody here can tell. Told once for each name.',
  example: 'records: {www: {type: CNAME, value: www.cdn.example.com.}}',
  start() {
    const told = new ToldOnce(code)
    return {
      check(context, report) {
        for (const { after, recordsDiffer } of context.changedSets) {
          if (after < 0 || !recordsDiffer) continue
          const offset = targetOffsets.get(context.zone.typeOf(after))
          if (offset !== undefined && leadsVisitors(context, after)) checkSet(context, after, offset, told, report)
        }
      },
    }
  },
})

function leadsVisitors({ zone, zoneContext }: VariantContext, rrset: RRsetId): boolean {
  const owner = zone.ownerOf(rrset)
  const type = zone.typeOf(rrset)
  // Of the name servers of the zone `ns-change` speaks.
  if (type === nsType && owner === zone.apex) return false
  if ((type === cnameType || type === nsType) && isOfNoHost(zone, owner)) return false
  return zoneContext.isInZone(owner) && !zoneContext.isOccludedSet(rrset)
}

/** Keys and proofs, at names with an underscore (RFC 8552), lead nobody to a host. */
function isOfNoHost({ names, apex }: Zone, owner: NameId): boolean {
  for (let id = owner; id > 0 && id !== apex; id = names.parent(id))
    if (names.labelOctet(id, 0) === underscore) return true
  return false
}

function checkSet(context: VariantContext, rrset: RRsetId, offset: number, told: ToldOnce, report: Report): void {
  const { zone } = context
  const records = [...recordsOf(zone, rrset)]
  const external = records.flatMap((record) => leadsOut(context, record, zone.nameAt(record, offset)))
  if (external.length === 0) return
  const known = externalNamesOf(context, zone.ownerOf(rrset))
  const owner = zone.names.name(zone.columns.owners[zone.firstRecord(rrset)] as number)
  const hasOther =
    failingOver.has(zone.typeOf(rrset)) && records.some((record) => livesHere(context, zone.nameAt(record, offset)))
  for (const { record, name, hops } of external) {
    if (known.has(foldName(name)) || !told.isNew(context, foldName(name))) continue
    const what = `${displayName(owner)} ${typeName(zone.typeOf(rrset))} leads to ${displayName(name)}`
    report({
      ...(hasOther ? { severity: 'info' } : {}),
      record,
      message: `${what}, which others answer for: nobody here can tell whether it lives while ${context.variant.name} is active`,
      related: noteHops(hops),
      hint: 'make sure that it does not stand where the outage is, then ignore this with that as the reason',
    })
  }
}

/** A record that leads to a name of others. */
interface External {
  readonly record: RecordId
  readonly name: Name
  readonly hops: Parameters<typeof noteHops>[0]
}

function leadsOut(context: VariantContext, record: RecordId, target: NameId): readonly External[] {
  const { zone } = context
  if (target === rootId || (context.standsAlone && hasOwnAddress(zone, zone.names.fold(target)))) return []
  const { end, name, hops } = context.judgeTarget(target).journey
  return end === 'outside' ? [{ record, name, hops }] : []
}

/** Whether a target leads to what the project itself holds, and that lives. */
function livesHere(context: VariantContext, target: NameId): boolean {
  const { journey, verdict } = context.judgeTarget(target)
  return journey.end === 'addresses' && verdict.living
}

/** Where a folded name leads to others in normal already, folded. */
function externalNamesOf({ normal, active }: VariantContext, owner: NameId): ReadonlySet<Name> {
  const found = new Set<Name>()
  const zone: Zone = normal.zone
  for (let rrset = zone.firstRRsetAt(owner); rrset >= 0; rrset = zone.nextRRset(rrset)) {
    const offset = targetOffsets.get(zone.typeOf(rrset))
    if (offset === undefined) continue
    for (const record of recordsOf(zone, rrset)) {
      const { end, name } = followTarget(active.normalZones, normal, zone.nameAt(record, offset))
      if (end === 'outside') found.add(foldName(name))
    }
  }
  return found
}

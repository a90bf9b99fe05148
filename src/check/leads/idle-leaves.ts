import { matchesPattern } from '../../definition/name-pattern.ts'
import type { Leave } from '../../definition/project.ts'
import type { Name } from '../../dns/name.ts'
import { aaaaType, aType, cnameType, dnameType } from '../../dns/type-codes.ts'
import { knownRecordTypes } from '../../rdata/registry.ts'
import { type NameId, noName } from '../../zone/name-table.ts'
import type { RRsetId, Zone } from '../../zone/zone.ts'
import type { VariantContext } from '../variant-context.ts'
import { recordsOf } from '../zone-context.ts'
import { deadHintsOf, serviceTypes } from './dead-hints.ts'
import { serviceSetsOf, serviceSetTypes } from './service-sets.ts'

/** By type, where the name stands that a record leads to. */
const targetOffsets: ReadonlyMap<number, number> = new Map(
  knownRecordTypes.flatMap(({ code, target }): [number, number][] =>
    target === undefined ? [] : [[code, target.offset]],
  ),
)

/**
 * The entries under `leave` that excuse nothing: of all that they mean in the variant nothing leads to a site that is down. Linear
 * in the RRsets at and below the names that the entries say.
 */
export function idleLeaves(context: VariantContext): ReadonlySet<Leave> {
  const { zone, variant } = context
  const idle = new Set(variant.leaves)
  const below = new Map<NameId, Leave[]>()
  for (const leave of variant.leaves) {
    const { labels } = leave.pattern
    const lastStar = labels.lastIndexOf('**')
    const fixed = labels.slice(lastStar + 1)
    const top = zone.names.find((fixed.length === 0 ? '.' : `${fixed.join('.')}.`) as Name)
    if (top < 0) continue
    if (lastStar >= 0) below.set(top, [...(below.get(top) ?? []), leave])
    else if (rrsetsAt(zone, top).some((rrset) => excuses(context, leave, rrset))) idle.delete(leave)
  }
  if (below.size > 0) strikeBelow(context, below, idle)
  return idle
}

/** Takes out the entries of which some RRset below their names leads to a site that is down. */
function strikeBelow(context: VariantContext, below: Map<NameId, Leave[]>, idle: Set<Leave>): void {
  const { zone } = context
  for (let rrset = 0; rrset < zone.rrsetCount && below.size > 0; rrset++) {
    for (let name = zone.ownerOf(rrset); name !== noName; name = zone.names.parent(name)) {
      const leaves = below.get(name)
      if (leaves === undefined) continue
      const left = leaves.filter((leave) => !excuses(context, leave, rrset))
      for (const leave of leaves) if (!left.includes(leave)) idle.delete(leave)
      if (left.length === 0) below.delete(name)
      else below.set(name, left)
    }
  }
}

/** Of an RRset at the name that an entry says, or below it. */
function excuses(context: VariantContext, { pattern, type }: Leave, rrset: RRsetId): boolean {
  const { zone } = context
  if (!isMeant(type, zone.typeOf(rrset)) || !leadsDown(context, rrset)) return false
  return pattern.labels.lastIndexOf('**') <= 0 || matchesPattern(pattern, zone.names.name(zone.ownerOf(rrset)))
}

function rrsetsAt(zone: Zone, name: NameId): readonly RRsetId[] {
  const rrsets: RRsetId[] = []
  for (let rrset = zone.firstRRsetAt(name); rrset >= 0; rrset = zone.nextRRset(rrset)) rrsets.push(rrset)
  return rrsets
}

/** An alias is left with the addresses that it leads to. */
function isMeant(type: number | undefined, of: number): boolean {
  return type === undefined || type === of || ((type === aType || type === aaaaType) && of === cnameType)
}

function leadsDown(context: VariantContext, rrset: RRsetId): boolean {
  const { zone } = context
  const type = zone.typeOf(rrset)
  if (serviceSetTypes.includes(type)) {
    return serviceSetsOf(context, rrset).some((members) => members.some(({ sites }) => sites.length > 0))
  }
  // All names below a DNAME lead to those below its target: nobody counts them for this.
  if (type === dnameType) return context.down.size > 0
  const offset = targetOffsets.get(type)
  for (const record of recordsOf(zone, rrset)) {
    if ((type === aType || type === aaaaType) && context.downSitesOf(record).length > 0) return true
    if (serviceTypes.includes(type) && deadHintsOf(context, record).length > 0) return true
    if (offset === undefined) continue
    const target = zone.nameAt(record, offset)
    if (!context.plainlyLives(target) && context.judgeTarget(target).verdict.dead.length > 0) return true
  }
  return false
}

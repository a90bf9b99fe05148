import { displayName } from '../../dns/name.ts'
import { aaaaType, aType, nsType } from '../../dns/type-codes.ts'
import { findZoneCut } from '../../zone/lookup.ts'
import type { RRsetId } from '../../zone/zone.ts'
import { defineRule } from '../rule.ts'
import { isHidden, type ZoneContext } from '../zone-context.ts'

export const glueMissing = defineRule({
  code: 'glue-missing',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 9471 section 2',
  title: 'a name server stands in the zone that it is delegated, and the parent has no address of it',
  why: 'A resolver must know the server to ask for the server: it never gets below the cut.',
  example: 'sub NS ns.sub, and no ns.sub A',
  needs: [nsType],
  reads: [nsType],
  check(context, report) {
    const { zone, doubledApex } = context
    const { names } = zone
    for (const ns of context.ofType(nsType)) {
      const owner = zone.ownerOf(ns)
      if (owner === zone.apex) continue
      for (let record = zone.firstRecord(ns); record >= 0; record = zone.nextRecord(record)) {
        const target = names.fold(zone.nameAt(record, 0))
        if (!names.isAtOrBelow(target, owner)) continue
        if (zone.find(target, aType) >= 0 || zone.find(target, aaaaType) >= 0) continue
        // Of a doubled apex `missing-dot` speaks.
        if (doubledApex >= 0 && names.isAtOrBelow(owner, doubledApex)) break
        if (!context.isInZone(owner) || isHidden(zone, owner, nsType)) break
        const delegated = displayName(names.name(owner))
        report({
          record,
          message: `${displayName(names.name(target))} stands in ${delegated}, which it serves, and has no address here: nobody finds it`,
          hint: 'add its A or AAAA record, the glue',
        })
      }
    }
    for (const ns of servedInCircles(context)) {
      const delegated = displayName(names.name(zone.ownerOf(ns)))
      report({
        record: zone.firstRecord(ns),
        message: `all servers of ${delegated} stand below delegations that lead back to it, and have no address here: nobody finds them`,
        hint: 'add an A or AAAA record of one of them, the glue',
      })
    }
  },
})

/** Delegations whose servers stand below one another, without glue (RFC 9471 section 2.3), so that there is no beginning; in the order of the text. */
function servedInCircles(context: ZoneContext): readonly RRsetId[] {
  let waiting: Map<RRsetId, readonly RRsetId[]> | undefined
  for (const ns of context.ofType(nsType)) {
    const cuts = cutsOfServers(context, ns)
    if (cuts === undefined) continue
    waiting ??= new Map()
    waiting.set(ns, cuts)
  }
  if (waiting === undefined) return []
  const dependents = new Map<RRsetId, RRsetId[]>()
  const found: RRsetId[] = []
  for (const [ns, cuts] of waiting) {
    if (cuts.some((cut) => !waiting.has(cut))) found.push(ns)
    for (const cut of cuts) {
      const known = dependents.get(cut)
      if (known === undefined) dependents.set(cut, [ns])
      else known.push(ns)
    }
  }
  // Whoever finds one delegation finds those whose servers stand below it.
  for (let ns = found.pop(); ns !== undefined; ns = found.pop()) {
    if (waiting.delete(ns)) for (const next of dependents.get(ns) ?? []) found.push(next)
  }
  return [...waiting.keys()]
}

/** The other cuts below which all servers of a delegation stand, each without an address here; undefined where one can be found otherwise. */
function cutsOfServers(context: ZoneContext, ns: RRsetId): readonly RRsetId[] | undefined {
  const { zone } = context
  const owner = zone.ownerOf(ns)
  if (owner === zone.apex) return undefined
  const cuts: RRsetId[] = []
  for (let record = zone.firstRecord(ns); record >= 0; record = zone.nextRecord(record)) {
    const target = zone.names.fold(zone.nameAt(record, 0))
    const isHere = context.isInZone(target) && zone.find(target, aType) < 0 && zone.find(target, aaaaType) < 0
    const cut = isHere ? findZoneCut(zone, target) : -1
    if (cut < 0 || cut === ns) return undefined
    cuts.push(cut)
  }
  return context.isInZone(owner) && !isHidden(zone, owner, nsType) ? cuts : undefined
}

import { displayName } from '../../dns/name.ts'
import { aaaaType, aType, nsType } from '../../dns/type-codes.ts'
import { typeName } from '../../rdata/registry.ts'
import type { NameId } from '../../zone/name-table.ts'
import { hiddenSets } from '../hidden-sets.ts'
import { defineRule } from '../rule.ts'
import type { ZoneContext } from '../zone-context.ts'

export const glueExtra = defineRule({
  code: 'glue-extra',
  class: 'zone',
  severity: 'warning',
  reference: 'RFC 9471 section 2',
  title: 'an address stands at or below a zone cut, and no NS record needs it',
  why: 'Nobody asks for it here, and it stays behind when the real address moves.',
  example: 'sub NS ns.example.net., and www.sub A 192.0.2.1',
  needs: [nsType],
  reads: [nsType],
  check(context, report) {
    const { zone } = context
    let targets: ReadonlySet<NameId> | undefined
    for (const { rrset, owner, cut, dname } of hiddenSets(context)) {
      const type = zone.typeOf(rrset)
      if ((type !== aType && type !== aaaaType) || cut < 0 || dname >= 0) continue
      targets ??= nsTargets(context)
      if (targets.has(owner)) continue
      const delegated = displayName(zone.names.name(zone.ownerOf(cut)))
      report({
        record: zone.firstRecord(rrset),
        message: `${displayName(zone.names.name(owner))} ${typeName(type)} is no glue: ${delegated} is delegated, and no NS record names it`,
      })
    }
  },
})

/** The targets of all NS records, hidden ones too, folded. */
function nsTargets(context: ZoneContext): Set<NameId> {
  const { zone } = context
  const targets = new Set<NameId>()
  for (const ns of context.ofType(nsType)) {
    for (let record = zone.firstRecord(ns); record >= 0; record = zone.nextRecord(record)) {
      targets.add(zone.names.fold(zone.nameAt(record, 0)))
    }
  }
  return targets
}

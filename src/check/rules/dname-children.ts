import { displayName } from '../../dns/name.ts'
import { dnameType, nsec3Type } from '../../dns/type-codes.ts'
import { noteRecord } from '../../reach/narrate.ts'
import type { NameId } from '../../zone/name-table.ts'
import type { Zone } from '../../zone/zone.ts'
import { reloadedBy } from '../fleet/reloaded-by.ts'
import { hiddenSets } from '../hidden-sets.ts'
import { defineRule } from '../rule.ts'

/** Tools of servers that load no zone with such a record: NSD 4.6 and Knot 3.2. */
const refusing: ReadonlySet<string> = new Set(['nsd-control', 'knotc'])

export const dnameChildren = defineRule({
  code: 'dname-children',
  class: 'zone',
  severity: 'warning',
  reference: 'RFC 6672 section 2.4',
  title: 'a record stands below a DNAME, where nobody is answered with it',
  why: 'A DNAME sends away every name below it, these too. NSD and Knot refuse the zone: where one of them is told to load it, this is an error.',
  example: 'old DNAME new, and www.old A 192.0.2.1',
  needs: [dnameType],
  reads: [dnameType],
  check(context, report) {
    const { zone } = context
    const isRefused = context.surroundings?.servers?.some((server) => refusing.has(reloadedBy(server) ?? '')) === true
    const told = new Set<NameId>()
    for (const { rrset, owner, dname } of hiddenSets(context)) {
      if (dname < 0 || told.has(owner)) continue
      // The names of NSEC3 records have to stand below the apex, whatever stands there.
      const redirecting = zone.ownerOf(dname)
      if (redirecting === zone.apex && hasNsec3(zone, owner)) continue
      told.add(owner)
      const name = zone.names.name(redirecting)
      report({
        record: zone.firstRecord(rrset),
        message: `${displayName(zone.names.name(owner))} stands below the DNAME of ${displayName(name)}, which answers in its place`,
        related: [noteRecord(zone, zone.firstRecord(dname), name)],
        ...(isRefused ? { severity: 'error' } : {}),
      })
    }
  },
})

function hasNsec3(zone: Zone, owner: NameId): boolean {
  return zone.find(owner, nsec3Type) >= 0
}

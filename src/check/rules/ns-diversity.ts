import { normalVariant } from '../../definition/project.ts'
import { displayName } from '../../dns/name.ts'
import { nsType } from '../../dns/type-codes.ts'
import { followTarget } from '../../reach/journey.ts'
import { everyAddress, everyRecord, hasOwnAddress } from '../../reach/own-address.ts'
import type { RecordId, Zone } from '../../zone/zone.ts'
import { defineRule } from '../rule.ts'
import { recordsOf } from '../zone-context.ts'

export const nsDiversity = defineRule({
  code: 'ns-diversity',
  class: 'zone',
  severity: 'warning',
  reference: 'RFC 2182 section 3.1',
  title: 'all name servers of the zone stand in one site',
  why: 'An outage of that place takes the whole zone, and the variant that was prepared for it cannot be served.',
  example: '@ NS ns1 and ns2, both in rennes',
  needs: [nsType],
  check(context, report) {
    const { zone, surroundings } = context
    const ns = zone.find(zone.apex, nsType)
    // Of one server `ns-count` speaks; while a site is down it is right that all stand in another.
    if (surroundings?.sites === undefined || ns < 0 || zone.recordCountOf(ns) === 1) return
    const { zones, reached, sites } = surroundings
    if (reached.variant.name !== normalVariant) return
    const found = new Set<string>()
    /** Takes note of the site of an address; false where it is not in one. */
    const take = (of: Zone, record: RecordId): boolean => {
      const matches = sites.sitesOf(of.storedRdata(record))
      for (const { site } of matches) found.add(site)
      return matches.length === 1
    }
    const standsAlone = !context.hasZoneBelow
    for (const record of recordsOf(zone, ns)) {
      const target = zone.nameAt(record, 0)
      const name = zone.names.fold(target)
      // Ten thousand zones have their servers' addresses themselves.
      if (standsAlone && hasOwnAddress(zone, name)) {
        if (!everyAddress(zone, name, (address) => take(zone, address))) return
        continue
      }
      const { end, addresses } = followTarget(zones, reached, target)
      // Where a server stands that others name, nobody here can tell.
      if (end !== 'addresses') return
      for (const { reached: there, rrset } of addresses) {
        if (!everyRecord(there.zone, rrset, (address) => take(there.zone, address))) return
      }
    }
    const [site, other] = found
    if (site === undefined || other !== undefined) return
    report({
      record: zone.firstRecord(ns),
      message: `all name servers of ${displayName(zone.apexName)} stand in ${site}: when it is down, nobody is answered`,
      hint: 'add a name server that stands elsewhere',
    })
  },
})

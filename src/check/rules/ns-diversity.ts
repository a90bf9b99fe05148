import { normalVariant } from '../../definition/project.ts'
import { displayName } from '../../dns/name.ts'
import { nsType } from '../../dns/type-codes.ts'
import { followTarget } from '../../reach/journey.ts'
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
  check({ zone, surroundings }, report) {
    const ns = zone.find(zone.apex, nsType)
    // Of one server `ns-count` speaks; while a site is down it is right that all stand in another.
    if (surroundings?.sites === undefined || ns < 0 || zone.recordCountOf(ns) === 1) return
    const { zones, reached, sites } = surroundings
    if (reached.variant.name !== normalVariant) return
    const found = new Set<string>()
    for (const record of recordsOf(zone, ns)) {
      const { end, addresses } = followTarget(zones, reached, zone.nameAt(record, 0))
      // Where a server stands that others name, nobody here can tell.
      if (end !== 'addresses') return
      for (const stop of addresses) {
        for (const address of recordsOf(stop.reached.zone, stop.rrset)) {
          const matches = sites.sitesOf(stop.reached.zone.storedRdata(address))
          if (matches.length !== 1) return
          for (const { site } of matches) found.add(site)
        }
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

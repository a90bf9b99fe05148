import { displayName } from '../../dns/name.ts'
import { printAddress } from '../../dns/network.ts'
import { typeName } from '../../rdata/registry.ts'
import { noteRecord } from '../../reach/narrate.ts'
import type { RRsetId } from '../../zone/zone.ts'
import { deadHintsOf, serviceTypes } from '../leads/dead-hints.ts'
import { printDownSites, siteNamesOf } from '../leads/down-report.ts'
import { definePairRule, type Report } from '../rule.ts'
import type { VariantContext } from '../variant-context.ts'
import { recordsOf } from '../zone-context.ts'

export const svcbHintStale = definePairRule({
  code: 'svcb-hint-stale',
  class: 'variant',
  severity: 'error',
  reference: 'RFC 9460 section 7.3',
  title: 'an address hint of an SVCB or HTTPS record stands in the down site',
  why: 'Clients go to the hints before they ask for the addresses of the target, and may not ask at all.',
  example: 'www HTTPS 1 . ipv4hint=192.0.2.80',
  needs: serviceTypes,
  speaksFor: ['leads-to-down-site'],
  check(context, report) {
    if (context.down.size === 0) return
    for (const type of serviceTypes) {
      for (const rrset of context.zoneContext.ofType(type)) checkSet(context, rrset, report)
    }
  },
})

function checkSet(context: VariantContext, rrset: RRsetId, report: Report): void {
  const { zone, zoneContext } = context
  if (!zoneContext.isInZone(zone.ownerOf(rrset)) || zoneContext.isOccludedSet(rrset)) return
  const type = zone.typeOf(rrset)
  for (const record of recordsOf(zone, rrset)) {
    const hints = deadHintsOf(context, record)
    if (hints.length === 0) continue
    const owner = zone.names.name(zone.columns.owners[record] as number)
    // What is left on purpose is told with the names that lead there.
    if (context.findLeave(owner, type) !== undefined) continue
    const addresses = hints.map(({ address }) => printAddress(address)).join(', ')
    const verb = hints.length === 1 ? 'hint' : 'hints'
    report({
      record,
      message: `the ${verb} ${addresses} of ${displayName(owner)} ${typeName(type)} stand${hints.length === 1 ? 's' : ''} in ${printDownSites(siteNamesOf(hints))}`,
      related: [noteRecord(zone, record, owner)],
      hint: `replace ${addresses}, or leave the hints out`,
    })
  }
}

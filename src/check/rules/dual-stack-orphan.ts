import type { RelatedNote } from '../../diagnostic.ts'
import { displayName } from '../../dns/name.ts'
import { aaaaType, aType, cnameType } from '../../dns/type-codes.ts'
import { typeName } from '../../rdata/registry.ts'
import type { Journey } from '../../reach/journey.ts'
import { noteRecord } from '../../reach/narrate.ts'
import { printSites } from '../../reach/site-index.ts'
import { lostFamilies } from '../leads/lost-families.ts'
import { orphans } from '../leads/orphans.ts'
import { definePairRule } from '../rule.ts'

export const dualStackOrphan = definePairRule({
  code: 'dual-stack-orphan',
  class: 'variant',
  severity: 'error',
  reference: 'RFC 6724 section 2.1, RFC 8305 section 4',
  title:
    'the IPv4 address of a name moved, and its IPv6 address still stands in the down site; or a name leads by other aliases than in normal, and to IPv6 alone (a warning: to IPv4 alone)',
  why: 'Clients with IPv6 prefer it: they try the dead address first, and some of them no other. Of IPv6 alone, those without it have nothing.',
  example: 'replace: [{from: 192.0.2.80, to: 198.51.100.80}], and no entry for 2001:db8:1::80',
  needs: [aaaaType, cnameType],
  compares: [aType, cnameType],
  speaksFor: ['leads-to-down-site'],
  check(context, report) {
    const { zone, down } = context
    for (const { record, sites, moved } of orphans(context).values()) {
      const owner = zone.names.name(zone.columns.owners[record] as number)
      report({
        record,
        message: `the A of ${displayName(owner)} moved out of ${[...down].join(' and ')}, and its AAAA did not: clients prefer it`,
        related: [
          noteRecord(zone, zone.firstRecord(moved), owner, ' moved'),
          noteRecord(zone, record, owner, ` is in ${printSites(sites)}`),
        ],
        hint: `replace ${zone.printRdata(record)} too, or remove the AAAA with a reason`,
      })
    }
    for (const { record, owner, type, before, after } of lostFamilies(context)) {
      const name = typeName(type)
      const isOwn = before.hops.length === 0
      report({
        record,
        type,
        severity: type === aType ? 'error' : 'warning',
        message: `${displayName(owner)} has ${type === aType ? 'IPv4' : 'IPv6'} addresses in normal, and none where it leads here`,
        related: [...noteWay(before, ' in normal'), ...noteWay(after, '')],
        hint: `lead it to a name that has ${name} records too, or ${isOwn ? `remove its ${name}` : 'ignore this'} with a reason`,
      })
    }
  },
})

/** A way to addresses, a line for each RRset. */
function noteWay({ hops, addresses }: Journey, suffix: string): RelatedNote[] {
  return [...hops, ...addresses].map(({ reached, rrset, name }) =>
    noteRecord(reached.zone, reached.zone.firstRecord(rrset), name, suffix),
  )
}

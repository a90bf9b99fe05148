import { displayName } from '../../dns/name.ts'
import { aaaaType } from '../../dns/type-codes.ts'
import { noteRecord } from '../../reach/narrate.ts'
import { printSites } from '../../reach/site-index.ts'
import { orphans } from '../leads/orphans.ts'
import { definePairRule } from '../rule.ts'

export const dualStackOrphan = definePairRule({
  code: 'dual-stack-orphan',
  class: 'variant',
  severity: 'error',
  reference: 'RFC 6724 section 2.1, RFC 8305 section 4',
  title: 'the IPv4 address of a name moved, and its IPv6 address still stands in the down site',
  why: 'Clients with IPv6 prefer it: they try the dead address first, and some of them no other.',
  example: 'replace: [{from: 192.0.2.80, to: 198.51.100.80}], and no entry for 2001:db8:1::80',
  needs: [aaaaType],
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
  },
})

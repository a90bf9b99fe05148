import { displayName } from '../../dns/name.ts'
import { mxType } from '../../dns/type-codes.ts'
import { noteRecord } from '../../reach/narrate.ts'
import { tellOf } from '../leads/down-report.ts'
import { judgeSet } from '../leads/target-set.ts'
import { definePairRule } from '../rule.ts'

/** The preference stands before the exchange. */
const exchangeOffset = 2

export const mxCoverage = definePairRule({
  code: 'mx-coverage',
  class: 'variant',
  severity: 'warning',
  reference: 'RFC 5321 section 4.5.4.1',
  title: 'no MX of a name leads outside of the down sites: mail waits in the queues of its senders',
  why: 'Nothing is lost as long as it lasts a few days, but nothing arrives.',
  example: '@ MX 10 mx1, and mx1 is in the site that is down',
  needs: [mxType],
  speaksFor: ['leads-to-down-site'],
  check(context, report) {
    const { zone, zoneContext, variant, down } = context
    if (down.size === 0 || !variant.declarations.mail) return
    for (const rrset of zoneContext.ofType(mxType)) {
      if (!zoneContext.isInZone(zone.ownerOf(rrset)) || zoneContext.isOccluded(zone.ownerOf(rrset))) continue
      const { living, dead } = judgeSet(context, rrset, exchangeOffset)
      const [first] = dead
      if (living.length > 0 || first === undefined) continue
      const owner = zone.names.name(zone.columns.owners[first.record] as number)
      if (context.findLeave(owner, mxType) !== undefined) continue
      report({
        record: first.record,
        message: `no MX of ${displayName(owner)} leads outside of ${[...down].join(' and ')}: mail waits in the queues of its senders`,
        related: dead.flatMap(({ record, verdict }) => [
          noteRecord(zone, record, owner),
          ...tellOf(verdict.dead).notes,
        ]),
        hint: 'add an MX that stands elsewhere; senders give up after some days',
      })
    }
  },
})

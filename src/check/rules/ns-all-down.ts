import { displayName } from '../../dns/name.ts'
import { nsType } from '../../dns/type-codes.ts'
import { noteHops, noteRecord } from '../../reach/narrate.ts'
import { tellOf } from '../leads/down-report.ts'
import { judgeSet } from '../leads/target-set.ts'
import { definePairRule } from '../rule.ts'

export const nsAllDown = definePairRule({
  code: 'ns-all-down',
  class: 'variant',
  severity: 'error',
  reference: 'RFC 2182 section 3.1',
  title: 'every name server of the zone stands in a site that the variant takes down: nobody is answered',
  why: 'Whatever the variant says, no resolver comes to a server that would say it.',
  example: "normal: '' NS ns1, ns2, both in rennes; down: [rennes]",
  needs: [nsType],
  speaksFor: ['leads-to-down-site'],
  check(context, report) {
    const { zone, down } = context
    const rrset = zone.find(zone.apex, nsType)
    if (down.size === 0 || rrset < 0) return
    const { living, dead } = judgeSet(context, rrset, 0)
    const [first] = dead
    if (first === undefined || living.length > 0 || context.findLeave(zone.apexName, nsType) !== undefined) return
    report({
      record: first.record,
      message: `every name server of ${displayName(zone.apexName)} stands in ${[...down].join(' and ')}: nobody is answered while ${down.size > 1 ? 'they are' : 'it is'} down`,
      related: dead.flatMap(({ record, journey, verdict }) => [
        noteRecord(zone, record, zone.apexName),
        ...noteHops(journey.hops),
        ...tellOf(verdict.dead).notes,
      ]),
      hint: 'add a name server that stands elsewhere to normal and to the parent: on the day itself it is too late',
    })
  },
})

import { displayName, foldName } from '../../dns/name.ts'
import { nsType } from '../../dns/type-codes.ts'
import { noteRecord } from '../../reach/narrate.ts'
import { delegationAbove, sameServers, serversOf } from '../change/name-servers.ts'
import { definePairRule } from '../rule.ts'
import { recordsOf } from '../zone-context.ts'

export const nsChange = definePairRule({
  code: 'ns-change',
  class: 'variant',
  severity: 'error',
  reference: 'RFC 1034 section 4.2.2, RFC 9471',
  title: 'the variant has other name servers than normal, and the parent still lists the old ones',
  why: 'Resolvers that ask the parent and those that believe the zone come to different servers, for as long as the TTL of the NS set. Servers that are down may stay in it: resolvers try the next one.',
  example: "records: {'': {type: NS, values: [ns2, ns3]}}",
  needs: [nsType],
  compares: [nsType],
  check(context, report) {
    const { zone, normal } = context
    const before = { zone: normal.zone, rrset: normal.zone.find(normal.zone.apex, nsType) }
    const after = { zone, rrset: zone.find(zone.apex, nsType) }
    if (before.rrset < 0 || after.rrset < 0) return
    const old = serversOf(before)
    const made = serversOf(after)
    if (sameServers(old, made)) return
    const above = delegationAbove(context)
    if (above !== undefined && sameServers(serversOf(above), made)) return
    const added = [...made].filter((name) => !old.has(name))
    const gone = [...old].filter((name) => !made.has(name))
    const differences = [
      ...added.map((name) => `${displayName(name)} is new`),
      ...gone.map((name) => `${displayName(name)} is gone`),
    ]
    const records = [...recordsOf(zone, after.rrset)]
    const record = records.find((each) => !old.has(foldName(zone.names.name(zone.nameAt(each, 0))))) ?? records[0]
    if (record === undefined) return
    report({
      record,
      message: `the name servers are not those of normal, which the parent lists: ${differences.join(', ')}`,
      related: [...recordsOf(normal.zone, before.rrset)].map((each) =>
        noteRecord(normal.zone, each, normal.zone.apexName),
      ),
      hint: 'keep the NS set: it is enough that one of its servers lives',
    })
  },
})

import { displayName } from '../../dns/name.ts'
import { cnameType } from '../../dns/type-codes.ts'
import { typeName } from '../../rdata/registry.ts'
import type { RRsetId, Zone } from '../../zone/zone.ts'
import { defineRule } from '../rule.ts'
import type { ZoneContext } from '../zone-context.ts'

/** KEY, RRSIG and NSEC speak of the name itself (RFC 2181 section 10.1, RFC 4035 section 2.5). */
const mayStandBeside = new Set([25, 46, 47])

export const cnameExclusive = defineRule({
  code: 'cname-exclusive',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 1034 section 3.6.2, RFC 2181 section 10.1',
  title: 'a CNAME stands beside other records, at the apex, or twice',
  why: 'Servers refuse the zone, or resolvers remember the CNAME and never see the rest.',
  example: '@ CNAME web.example.net.',
  needs: [cnameType],
  reads: [],
  check(context, report) {
    const { zone } = context
    for (const cname of withCompany(context)) {
      const first = zone.firstRecord(cname)
      const second = zone.nextRecord(first)
      const owner = () => displayName(zone.names.name(zone.ownerOf(cname)))
      if (second >= 0) report({ record: second, message: `${owner()} has two CNAME records` })
      const other = findOther(zone, cname)
      if (other < 0) continue
      if (zone.ownerOf(cname) === zone.apex) {
        report({
          record: first,
          message: `a CNAME stands at the apex, ${owner()}, beside its ${typeName(zone.typeOf(other))}`,
          hint: 'give the apex A and AAAA records of its own',
        })
      } else {
        // RRsets are numbered in the order of the text: the later one is the surprise.
        const later = Math.max(cname, other)
        report({
          record: zone.firstRecord(later),
          message: `${owner()} has a CNAME and ${typeName(zone.typeOf(other))}: a CNAME stands alone`,
        })
      }
    }
  },
})

/** The CNAME RRsets that do not plainly stand alone: told by the columns, without a look at the names of all of them. */
function withCompany(context: ZoneContext): RRsetId[] {
  const { rrsetCount, columns } = context.zone
  const { rrsetTypes, nextAtOwner, recordCounts } = columns
  const followers = new Set<RRsetId>()
  for (let rrset = 0; rrset < rrsetCount; rrset++) {
    const next = nextAtOwner[rrset] as number
    if (next >= 0 && rrsetTypes[next] === cnameType) followers.add(next)
  }
  const found: RRsetId[] = []
  for (const cname of context.ofType(cnameType)) {
    if (recordCounts[cname] !== 1 || (nextAtOwner[cname] as number) >= 0 || followers.has(cname)) found.push(cname)
  }
  return found
}

function findOther(zone: Zone, cname: RRsetId): RRsetId {
  for (let rrset = zone.firstRRsetAt(zone.ownerOf(cname)); rrset >= 0; rrset = zone.nextRRset(rrset)) {
    if (rrset !== cname && !mayStandBeside.has(zone.typeOf(rrset))) return rrset
  }
  return -1
}

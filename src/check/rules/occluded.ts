import { displayName } from '../../dns/name.ts'
import { nsType } from '../../dns/type-codes.ts'
import { typeName } from '../../rdata/registry.ts'
import { noteRecord } from '../../reach/narrate.ts'
import { hiddenSets } from '../hidden-sets.ts'
import { defineRule } from '../rule.ts'

/** Of A and AAAA, which may be glue, `glue-extra` speaks, of a SOA `soa-multiple`; a signature goes with what it covers. */
const ofOthers: ReadonlySet<number> = new Set([1, 6, 28, 46])
/** NS, DS and NSEC are a cut's own (RFC 4035 section 2.4); of a CNAME `cname-exclusive` speaks, of a DNAME `ns-beside-dname`. */
const atCut: ReadonlySet<number> = new Set([2, 5, 39, 43, 47])

export const occluded = defineRule({
  code: 'occluded',
  class: 'zone',
  severity: 'warning',
  reference: 'RFC 2136 section 7.18',
  title: 'a record stands at or below a zone cut, where others answer',
  why: 'Resolvers ask the servers that the zone is delegated to: what stands here is an illusion.',
  example: 'sub NS ns.example.net., and sub MX 10 mx',
  needs: [nsType],
  reads: [nsType],
  check(context, report) {
    const { zone } = context
    for (const { rrset, owner, cut, dname } of hiddenSets(context)) {
      const type = zone.typeOf(rrset)
      if (cut < 0 || dname >= 0 || ofOthers.has(type)) continue
      const delegated = zone.ownerOf(cut)
      if (owner === delegated && atCut.has(type)) continue
      const name = zone.names.name(delegated)
      report({
        record: zone.firstRecord(rrset),
        message: `${displayName(zone.names.name(owner))} ${typeName(type)} is hidden: ${displayName(name)} is delegated`,
        related: [noteRecord(zone, zone.firstRecord(cut), name)],
      })
    }
  },
})

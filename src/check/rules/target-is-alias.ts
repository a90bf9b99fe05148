import { displayName } from '../../dns/name.ts'
import { dnameType } from '../../dns/type-codes.ts'
import { noteRecord } from '../../reach/narrate.ts'
import { faultyTargets } from '../leads/faulty-targets.ts'
import { targetAspects } from '../leads/target-types.ts'
import { defineRule } from '../rule.ts'

export const targetIsAlias = defineRule({
  code: 'target-is-alias',
  class: 'zone',
  severity: 'warning',
  reference: 'RFC 2181 section 10.3, RFC 2782',
  title: 'an NS (an error), MX or SRV record leads to a CNAME, or below a DNAME',
  why: 'Many mail servers and resolvers do not follow an alias there.',
  example: '@ MX 10 mail, and mail CNAME web',
  reads: targetAspects,
  check(context, report) {
    const { zone } = context
    for (const { host, record, target, alias } of faultyTargets(context)) {
      if (alias === undefined) continue
      const name = zone.names.name(target)
      const isDname = alias.zone.typeOf(alias.rrset) === dnameType
      const atApex = zone.names.fold(zone.columns.owners[record] as number) === zone.apex
      // Below a DNAME the parent's glue may still lead to the servers of a delegation.
      const isFatal = host.name === 'NS' && (atApex || !isDname)
      const owner = isDname ? alias.zone.names.name(alias.zone.ownerOf(alias.rrset)) : name
      report({
        record,
        severity: isFatal ? 'error' : 'warning',
        message: `the ${host.name} target ${displayName(name)} is ${isDname ? 'below a DNAME, an alias' : 'an alias'}`,
        hint: 'name the host that has the addresses',
        related: [noteRecord(alias.zone, alias.zone.firstRecord(alias.rrset), owner)],
      })
    }
  },
})

import { displayName } from '../../dns/name.ts'
import { noteRecord } from '../../reach/narrate.ts'
import { defineRule } from '../rule.ts'

export const targetIsAlias = defineRule({
  code: 'target-is-alias',
  class: 'zone',
  severity: 'warning',
  reference: 'RFC 2181 section 10.3, RFC 2782',
  title: 'an NS (an error), MX or SRV record leads to a CNAME',
  check({ zone, faultyTargets }, report) {
    for (const { host, record, target, cname } of faultyTargets) {
      if (cname < 0) continue
      const name = zone.names.name(target)
      report({
        record,
        severity: host.name === 'NS' ? 'error' : 'warning',
        message: `the ${host.name} target ${displayName(name)} is an alias`,
        hint: 'name the host that has the addresses',
        related: [noteRecord(zone, zone.firstRecord(cname), name)],
      })
    }
  },
})

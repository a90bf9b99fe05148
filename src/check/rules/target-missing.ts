import { displayName, type Name, sameName } from '../../dns/name.ts'
import { aType } from '../../dns/type-codes.ts'
import { typeName } from '../../rdata/registry.ts'
import { rootId } from '../../zone/name-table.ts'
import { faultyTargets } from '../leads/faulty-targets.ts'
import { type Missing, noteMissing } from '../leads/missing.ts'
import { missingLeads } from '../leads/missing-leads.ts'
import { targetAspects } from '../leads/target-types.ts'
import { defineRule } from '../rule.ts'
import { addressWrittenAsName } from '../values/address-like.ts'
import type { ZoneContext } from '../zone-context.ts'

export const targetMissing = defineRule({
  code: 'target-missing',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 5321 section 5.1, RFC 2782, RFC 9460 section 2.4',
  title:
    'an NS, MX or SRV record (a warning: an SVCB, HTTPS, NAPTR, URI or another that leads to a host) leads to a name of the zone, or of another zone of the project, that has no address',
  why: 'Whoever is sent there finds nothing: mail bounces, the delegation is lame, clients lose time before they try another way.',
  example: '@ MX 10 mial',
  reads: targetAspects,
  check(context, report) {
    const { zone, doubledApex } = context
    for (const { host, record, target, alias, way } of faultyTargets(context)) {
      // Of an alias `target-is-alias` speaks, of a doubled apex `missing-dot`, of an address `target-is-address`.
      if (alias !== undefined || (doubledApex >= 0 && zone.names.isAtOrBelow(target, doubledApex))) continue
      if (addressWrittenAsName(zone.names, target, zone.apex) !== undefined) continue
      const name = zone.names.name(target)
      const missing = way ?? { name, zone, exists: zone.exists(target), steps: [] }
      const isOwner = zone.nameAt(record, host.offset) === rootId
      report({
        record,
        severity: host.needs.weight === 'must' ? 'error' : 'warning',
        message: `the ${host.name} target ${displayName(name)}${isOwner ? ', its owner,' : ''} ${describe(context, name, missing, host.needs.types)}`,
        ...noteMissing(context, missing, host.needs.types),
      })
    }
    for (const { record, name, types, missing } of missingLeads(context)) {
      const id = doubledApex < 0 ? -1 : zone.names.find(name)
      if (id >= 0 && zone.names.isAtOrBelow(id, doubledApex)) continue
      report({
        record,
        severity: 'warning',
        message: `the ${typeName(zone.columns.types[record] as number)} target ${displayName(name)} ${describe(context, name, missing, types)}`,
        ...noteMissing(context, missing, types),
      })
    }
  },
})

/** What is wrong with a target, behind its name. */
function describe({ zone }: ZoneContext, target: Name, missing: Missing, types: readonly number[]): string {
  const way = sameName(missing.name, target) ? '' : `leads to ${displayName(missing.name)}, which `
  const lacks = types.includes(aType) ? 'address' : `${types.map(typeName).join(' or ')} record`
  const fault = missing.exists ? `has no ${lacks}` : 'does not exist'
  return `${way}${fault}${missing.zone === zone ? '' : ' in the zone of the project that answers for it'}`
}

import { displayName } from '../../dns/name.ts'
import { defineRule } from '../rule.ts'
import { addressWrittenAsName } from '../values/address-like.ts'

export const targetMissing = defineRule({
  code: 'target-missing',
  class: 'zone',
  severity: 'error',
  title: 'an MX, SRV or NS record leads to a name of the zone that has no address',
  why: 'Whoever is sent there finds nothing: mail bounces, the delegation is lame.',
  example: '@ MX 10 mial',
  check({ zone, faultyTargets, doubledApex }, report) {
    for (const { host, record, target, alias } of faultyTargets) {
      // Of an alias `target-is-alias` speaks, of a doubled apex `missing-dot`, of an address `target-is-address`.
      if (alias >= 0 || (doubledApex >= 0 && zone.names.isAtOrBelow(target, doubledApex))) continue
      if (addressWrittenAsName(zone.names, target, zone.apex) !== undefined) continue
      const why = zone.exists(target) ? 'has no address' : 'does not exist'
      report({ record, message: `the ${host.name} target ${displayName(zone.names.name(target))} ${why}` })
    }
  },
})

import { cnameType } from '../../dns/type-codes.ts'
import { wildcardBelow } from '../../zone/lookup.ts'
import { type NameId, type NameTable, rootId } from '../../zone/name-table.ts'
import { danglingAliases } from '../aliases/dangling-aliases.ts'
import { faultyTargets } from '../leads/faulty-targets.ts'
import { targetTypes } from '../leads/target-types.ts'
import { defineRule } from '../rule.ts'
import { addressWrittenAsName } from '../values/address-like.ts'
import { isHidden } from '../zone-context.ts'

const cname = { code: cnameType, name: 'CNAME', offset: 0 }

const namingTypes = [...targetTypes.map(({ code }) => code), cnameType]

export const targetIsAddress = defineRule({
  code: 'target-is-address',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 1035 section 3.3.9',
  title: 'an address stands where an NS, MX, SRV, CNAME, HTTPS or another record names a host',
  why: 'It is a name of four labels, which does not exist.',
  example: '@ MX 10 192.0.2.25',
  needs: namingTypes,
  reads: namingTypes,
  check(context, report) {
    const { zone } = context
    const { names } = zone
    if (hasAddressTop(names)) judgeAll(rootId)
    // Without its final dot it stands in the zone, where nothing answers, or a wildcard alone.
    if (wildcardBelow(zone, zone.apex) >= 0) judgeAll(zone.apex)
    else {
      for (const { host, record, target } of faultyTargets(context)) judge(record, host.name, target, zone.apex)
      for (const { record, target } of danglingAliases(context)) judge(record, cname.name, target, zone.apex)
    }

    /** Looks at each target: those that no zone has, in this one or beyond. */
    function judgeAll(above: NameId): void {
      for (const type of [...targetTypes, cname]) {
        for (const rrset of context.ofType(type.code)) {
          for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
            const target = names.fold(zone.nameAt(record, type.offset))
            if (zone.exists(target) || context.isInZone(target) !== (above === zone.apex)) continue
            judge(record, type.name, target, above)
          }
        }
      }
    }

    function ownerOf(record: number): NameId {
      return names.fold(zone.columns.owners[record] as number)
    }

    function judge(record: number, type: string, target: number, above: number): void {
      const address = addressWrittenAsName(names, target, above)
      if (address === undefined || isHidden(zone, ownerOf(record), zone.columns.types[record] as number)) return
      report({
        record,
        message: `the ${type} record leads to the address ${address}, where a name belongs`,
        hint: `give a name of the zone the address ${address}, and write that name here`,
      })
    }
  },
})

/** Whether the table has a name of one label that ends an address with a final dot: then all targets are worth a look. */
function hasAddressTop(names: NameTable): boolean {
  for (let id = rootId + 1; id < names.size; id++) {
    if (names.parent(id) === rootId && /^\d{1,3}$|:/.test(String.fromCharCode(...names.label(id)))) return true
  }
  return false
}

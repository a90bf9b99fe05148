import { type NameTable, rootId } from '../../zone/name-table.ts'
import { danglingAliases } from '../aliases/dangling-aliases.ts'
import { defineRule } from '../rule.ts'
import { addressWrittenAsName } from '../values/address-like.ts'
import { hostTypes } from '../zone-context.ts'

const cname = { code: 5, name: 'CNAME', offset: 0 }

export const targetIsAddress = defineRule({
  code: 'target-is-address',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 1035 section 3.3.9',
  title: 'an address stands where an NS, MX, SRV or CNAME record names a host',
  why: 'It is a name of four labels, which does not exist.',
  example: '@ MX 10 192.0.2.25',
  check(context, report) {
    const { zone } = context
    const { names } = zone
    // Of a few targets each is looked at, of many first whether any can be one.
    if (zone.recordCount < numbers.length || hasNumericTop(names)) judgeAbsolute()
    // Without its final dot it stands in the zone, where nothing answers.
    for (const { host, record, target } of context.faultyTargets) judge(record, host.name, target, zone.apex)
    for (const { record, target } of danglingAliases(context)) judge(record, cname.name, target, zone.apex)

    function judgeAbsolute(): void {
      for (const type of [...hostTypes, cname]) {
        for (const rrset of context.ofType(type.code)) {
          for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
            const target = names.fold(zone.nameAt(record, type.offset))
            if (names.depth(target) === 4 && !context.isInZone(target)) judge(record, type.name, target, rootId)
          }
        }
      }
    }

    function judge(record: number, type: string, target: number, above: number): void {
      const address = addressWrittenAsName(names, target, above)
      if (address === undefined) return
      report({
        record,
        message: `the ${type} record leads to the address ${address}, where a name belongs`,
        hint: `give a name of the zone the address ${address}, and write that name here`,
      })
    }
  },
})

const numbers = Array.from({ length: 256 }, (_, number) => Buffer.from(String(number)))

/** Whether the table has a name below a number, as an address with a final dot is: then all targets are worth a look. */
function hasNumericTop(names: NameTable): boolean {
  return numbers.some((label) => names.findChild(rootId, label, 0, label.length) >= 0)
}

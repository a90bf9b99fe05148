import { printDuration } from '../../dns/ttl.ts'
import { soaType } from '../../dns/type-codes.ts'
import { noteRecord } from '../../reach/narrate.ts'
import type { Zone } from '../../zone/zone.ts'
import { definePairRule } from '../rule.ts'

const timers = ['refresh', 'retry', 'expire'] as const

export const soaTimersDiffer = definePairRule({
  code: 'soa-timers-differ',
  class: 'variant',
  severity: 'warning',
  reference: 'RFC 1035 section 3.3.13',
  title: 'secondaries follow the timers of the SOA that they have: those of the variant are not those of normal',
  why: 'A secondary that missed the restore looks for it only after the refresh of the variant, and gives up after its expire. The minimum may differ: a variant caps it on purpose.',
  example: 'normal: refresh 2h; degraded.zone: refresh 1d',
  needs: [soaType],
  compares: [soaType],
  check({ normal, zone }, report) {
    const before = timersOf(normal.zone)
    const after = timersOf(zone)
    const differing = timers.flatMap((name, at) => {
      const [old, made] = [before[at] ?? 0, after[at] ?? 0]
      return old === made ? [] : [`${name} is ${printDuration(made)}, in normal ${printDuration(old)}`]
    })
    if (before.length === 0 || after.length === 0 || differing.length === 0) return
    const soa = normal.zone.find(normal.zone.apex, soaType)
    report({
      record: zone.firstRecord(zone.find(zone.apex, soaType)),
      message: `the timers of the SOA differ from normal's: ${differing.join('; ')}`,
      related: [noteRecord(normal.zone, normal.zone.firstRecord(soa), normal.zone.apexName)],
      hint: 'give both the same',
    })
  },
})

/** Refresh, retry and expire; empty without a SOA. */
function timersOf(zone: Zone): readonly number[] {
  const soa = zone.find(zone.apex, soaType)
  if (soa < 0) return []
  const source = zone.rdataSource(zone.firstRecord(soa))
  source.nameId()
  source.nameId()
  source.u32()
  return timers.map(() => source.u32())
}

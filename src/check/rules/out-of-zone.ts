import { displayName } from '../../dns/name.ts'
import { defineRule } from '../rule.ts'

export const outOfZone = defineRule({
  code: 'out-of-zone',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 1035 section 5.2',
  title: 'a record stands above or beside the apex',
  why: 'Servers leave it out or refuse the zone; whoever wrote it believes that it is served.',
  example: 'www.example.net. A 192.0.2.1, in the zone example.org',
  reads: [],
  check(context, report) {
    const { zone } = context
    const { names, apex } = zone
    const { owners, recordCount } = zone.columns
    let inZone = -1
    for (let record = 0; record < recordCount; record++) {
      // The records of one owner mostly follow each other.
      if (owners[record] === inZone) continue
      const owner = names.fold(owners[record] as number)
      // Most owners stand right below the apex.
      if (names.parent(owner) === apex || context.isInZone(owner)) {
        inZone = owners[record] as number
        continue
      }
      const where = names.isAtOrBelow(apex, owner) ? 'above' : 'outside of'
      report({
        record,
        message: `${displayName(names.name(owner))} stands ${where} the zone ${displayName(zone.apexName)}`,
      })
    }
  },
})

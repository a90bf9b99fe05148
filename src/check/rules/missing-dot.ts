import { displayName } from '../../dns/name.ts'
import { recordTypeOfCode } from '../../rdata/registry.ts'
import { WireSink } from '../../rdata/sink.ts'
import type { NameId, NameTable } from '../../zone/name-table.ts'
import type { RecordId, Zone } from '../../zone/zone.ts'
import { defineRule } from '../rule.ts'
import type { ZoneContext } from '../zone-context.ts'

export const missingDot = defineRule({
  code: 'missing-dot',
  class: 'zone',
  severity: 'error',
  reference: 'the outage of .se, 2009',
  title: 'a name was written in full without its final dot, so that the apex stands in it twice',
  why: 'The name that was meant is not there, and one that nobody asks for is.',
  example: '@ NS ns1.example.org, in the zone example.org',
  check(context, report) {
    const { zone, doubledApex } = context
    // Without a name there, which the table would hold, nothing was written so.
    if (doubledApex < 0) return
    const { owners, types, recordCount } = zone.columns
    const isDoubled = (id: NameId) => zone.names.isAtOrBelow(zone.names.fold(id), doubledApex)
    const mayBeMeant = zone.names.depth(zone.apex) === 1
    const ownersAreMeant = mayBeMeant && zone.firstRRsetAt(doubledApex) >= 0
    for (let record = 0; record < recordCount; record++) {
      const owner = owners[record] as number
      if (isDoubled(owner)) {
        if (!ownersAreMeant) report({ record, ...describe(zone, owner) })
        continue
      }
      if (!recordTypeOfCode(types[record] as number).hasNames) continue
      const name = namesOf(zone, record).find((id) => isDoubled(id) && !(mayBeMeant && isAnswered(context, id)))
      if (name !== undefined) report({ record, ...describe(zone, name) })
    }
  },
})

/** Whether a name of a top-level zone is one of its own: `com.com` exists. */
function isAnswered(context: ZoneContext, id: NameId): boolean {
  const name = context.zone.names.fold(id)
  return context.answeringName(name) >= 0 || context.isOccluded(name)
}

function describe(zone: Zone, id: NameId): { message: string; hint: string } {
  const name = zone.names.name(id)
  const meant = name.slice(0, -zone.apexName.length)
  return {
    message: `${displayName(name)} has the zone's name in it twice`,
    hint: `if ${meant} is meant, write it with its final dot`,
  }
}

/** Takes note of the names in rdata, and of nothing else. */
class NameCollector extends WireSink {
  readonly ids: NameId[] = []
  private readonly names: NameTable

  constructor(names: NameTable) {
    super()
    this.names = names
  }

  override name(wire: Uint8Array, start: number): void {
    this.ids.push(this.names.findWire(wire, start))
  }
}

/** The names in a record's rdata, folded. */
function namesOf(zone: Zone, record: RecordId): readonly NameId[] {
  const collector = new NameCollector(zone.names)
  recordTypeOfCode(zone.columns.types[record] as number).copy(zone.rdataSource(record), collector)
  return collector.ids
}

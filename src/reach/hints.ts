import type { Address } from '../dns/network.ts'
import { recordTypeOfCode } from '../rdata/registry.ts'
import { WireSink } from '../rdata/sink.ts'
import type { RecordId, Zone } from '../zone/zone.ts'

/** The addresses that stand in a record's rdata; of SVCB and HTTPS those are the hints. */
export function addressesIn(zone: Zone, record: RecordId): readonly Address[] {
  const type = recordTypeOfCode(zone.columns.types[record] as number)
  const source = zone.rdataSource(record)
  const sink = new WireSink()
  const found: Address[] = []
  for (const [, kind] of type.fields) {
    if (kind.mapAddresses === undefined) kind.copy(source, sink)
    else {
      kind.mapAddresses(source, sink, (address) => {
        found.push(address.slice())
        return address
      })
    }
  }
  return found
}

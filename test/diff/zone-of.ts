import { mustName, type Name } from '../../src/dns/name.ts'
import { recordTypeOfName } from '../../src/rdata/registry.ts'
import { WireSink } from '../../src/rdata/sink.ts'
import { tokenizeRdata } from '../../src/rdata/tokens.ts'
import type { NameTable } from '../../src/zone/name-table.ts'
import type { RRset } from '../../src/zone/rrset.ts'
import type { Zone } from '../../src/zone/zone.ts'
import { ZoneBuilder } from '../../src/zone/zone-builder.ts'

export const apex = mustName('example.')

/** An RRset as a line of a test: `www 300 A 192.0.2.1, 192.0.2.2`, relative names under the apex. */
export function rrsetOf(line: string, origin: Name = apex): RRset {
  const [, owner = '', ttl = '', type = '', rdata = ''] = /^(\S+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? []
  const recordType = recordTypeOfName(type)
  if (recordType === undefined) throw new Error(`no type: ${line}`)
  const wires = rdata.split(', ').map((text) => {
    const sink = new WireSink()
    const tokens = tokenizeRdata(text, origin)
    if (tokens.fault !== undefined || !recordType.parse(tokens, sink)) {
      throw new Error(`${text}: ${tokens.fault?.message}`)
    }
    return sink.take()
  })
  return { owner: mustName(owner, origin), type: recordType.code, ttl: Number(ttl), rdata: wires }
}

export function zoneOf(lines: readonly string[], names?: NameTable, origin: Name = apex): Zone {
  return zoneOfRRsets(
    lines.map((line) => rrsetOf(line, origin)),
    names,
    origin,
  )
}

export function zoneOfRRsets(rrsets: Iterable<RRset>, names?: NameTable, origin: Name = apex): Zone {
  const builder = new ZoneBuilder(origin, names === undefined ? {} : { names })
  for (const rrset of rrsets) builder.add(rrset)
  return builder.build()
}

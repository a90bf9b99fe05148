import { amtrelayType, hipType, ipseckeyType } from '../dns/type-codes.ts'
import type { NameId } from '../zone/name-table.ts'
import type { StoredSource } from '../zone/stored-rdata.ts'
import type { RecordId, Zone } from '../zone/zone.ts'

/** A gateway or relay that is given by its name, and not by an address (RFC 4025 section 2.5, RFC 8777 section 4.2.3). */
const named = 3

/** The discovery-optional bit stands before the type of a relay. */
const relayTypeBits = 0x7f

/** By type, how the hosts are found in rdata: they stand at no fixed offset. */
const readers: ReadonlyMap<number, (source: StoredSource) => readonly NameId[]> = new Map([
  [
    ipseckeyType,
    (source) => {
      // The precedence, the gateway's type, the algorithm.
      const type = source.octets(3)[1]
      return type === named ? [source.nameId()] : []
    },
  ],
  [
    amtrelayType,
    (source) => {
      // The precedence, the relay's type.
      const type = (source.octets(2)[1] as number) & relayTypeBits
      return type === named ? [source.nameId()] : []
    },
  ],
  [
    hipType,
    (source) => {
      const tagLength = source.u8()
      // The algorithm.
      source.u8()
      source.octets(source.u16() + tagLength)
      const servers: NameId[] = []
      while (source.remaining > 0) servers.push(source.nameId())
      return servers
    },
  ],
])

/** Types whose records may name a gateway, a relay or rendezvous servers. */
export const gatewayTypes: readonly number[] = [...readers.keys()]

/** The hosts that such a record names; none of any other. */
export function gatewaysOf(zone: Zone, record: RecordId): readonly NameId[] {
  return readers.get(zone.columns.types[record] as number)?.(zone.rdataSource(record)) ?? []
}

import type { NameId } from '../zone/name-table.ts'
import type { RecordId, Zone } from '../zone/zone.ts'

/** What a NAPTR record says to who follows it (RFC 3403 section 4.1). */
export interface NaptrFields {
  /** In lower case. */
  readonly flags: string
  /** One character an octet. */
  readonly regexp: string
  readonly replacement: NameId
}

/** The fields that say where a NAPTR record leads. */
export function naptrFieldsOf(zone: Zone, record: RecordId): NaptrFields {
  const source = zone.rdataSource(record)
  // Order and preference.
  source.octets(4)
  const flags = String.fromCharCode(...source.octets(source.u8())).toLowerCase()
  // Services.
  source.octets(source.u8())
  const regexp = String.fromCharCode(...source.octets(source.u8()))
  return { flags, regexp, replacement: source.nameId() }
}

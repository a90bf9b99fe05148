import { naptrType, uriType } from '../../dns/type-codes.ts'
import type { RecordId, RRsetId } from '../../zone/zone.ts'
import type { VariantContext } from '../variant-context.ts'
import { recordsOf } from '../zone-context.ts'
import { endOfNaptr, endOfUri, type ServiceEnd } from './service-leads.ts'

/** Types whose records lead to services, by an order of their own. */
export const serviceSetTypes: readonly number[] = [naptrType, uriType]

/** A NAPTR or URI record, and where it leads. */
export interface ServiceMember extends ServiceEnd {
  readonly record: RecordId
  /** The lower the sooner. */
  readonly preference: number
}

/**
 * The records of an RRset by what they stand in for: those of URI all for one another (RFC 7553 section 4.2), those of NAPTR for others
 * of the same flags and service (RFC 3403 section 4.1).
 */
export function serviceSetsOf(context: VariantContext, rrset: RRsetId): readonly (readonly ServiceMember[])[] {
  const { zone } = context
  const sets = new Map<string, ServiceMember[]>()
  for (const record of recordsOf(zone, rrset)) {
    const octets = zone.storedRdata(record)
    const isNaptr = zone.typeOf(rrset) === naptrType
    const owner = zone.names.name(zone.columns.owners[record] as number)
    const first = ((octets[0] as number) << 8) | (octets[1] as number)
    const second = ((octets[2] as number) << 8) | (octets[3] as number)
    const member: ServiceMember = isNaptr
      ? { record, preference: first * 0x10000 + second, ...endOfNaptr(context, record, owner) }
      : { record, preference: first, ...endOfUri(context, record) }
    const key = isNaptr ? serviceKey(octets) : ''
    const set = sets.get(key)
    if (set === undefined) sets.set(key, [member])
    else set.push(member)
  }
  return [...sets.values()]
}

/** The flags and the service of a NAPTR record, in lower case: two strings behind two numbers. */
function serviceKey(octets: Uint8Array): string {
  const flagsEnd = 5 + (octets[4] as number)
  const serviceEnd = flagsEnd + 1 + (octets[flagsEnd] as number)
  return Buffer.from(octets.subarray(4, serviceEnd)).toString('latin1').toLowerCase()
}

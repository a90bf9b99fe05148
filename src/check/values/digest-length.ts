import { typeName } from '../../rdata/registry.ts'
import type { Report } from '../rule.ts'
import type { ZoneContext } from '../zone-context.ts'

/** A record type whose rdata ends in a digest, and where the octet stands that says of which kind it is. */
export interface DigestForm {
  readonly type: number
  readonly kindOffset: number
  /** Octets of a digest, by its kind. */
  readonly lengths: ReadonlyMap<number, number>
}

/**
 * Reports the records whose digest has another length than its kind says; the digest is the rest of the rdata. Those that a zone cut
 * hides too: servers refuse a zone that holds one.
 */
export function reportWrongLengths(context: ZoneContext, form: DigestForm, report: Report): void {
  const { zone } = context
  const { type, kindOffset, lengths } = form
  for (const rrset of context.ofType(type)) {
    for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
      const octets = zone.storedRdata(record)
      const kind = octets[kindOffset] as number
      const wanted = lengths.get(kind)
      const given = octets.length - kindOffset - 1
      if (wanted === undefined || wanted === given) continue
      report({
        record,
        message: `${typeName(type)}: the digest has ${given} octets; one of type ${kind} has ${wanted}`,
      })
    }
  }
}

import { isSpf } from '../../definition/overlay/spf.ts'
import { txtType } from '../../dns/type-codes.ts'
import type { NameId } from '../../zone/name-table.ts'
import type { RecordId, RRsetId, Zone } from '../../zone/zone.ts'
import { oncePerZone } from '../once-per-zone.ts'
import type { ZoneContext } from '../zone-context.ts'
import { isPlainPolicy } from './plain-policy.ts'

/** A TXT record that states a policy: SPF or DMARC. */
export interface TxtPolicy {
  readonly rrset: RRsetId
  readonly record: RecordId
  /** Its strings, joined (RFC 7208 section 3.3). */
  readonly text: string
}

const dmarcLabel = Buffer.from('_dmarc')
const isDmarc = /^v[ \t]*=[ \t]*dmarc1/i

interface TxtPolicies {
  readonly spf: readonly TxtPolicy[]
  readonly dmarc: readonly TxtPolicy[]
}

/**
 * The policies of mail in a zone that need a look, in the order of the text: all but the plain ones that stand alone. DMARC counts only
 * where it is looked for, at `_dmarc`.
 */
export const txtPolicies = oncePerZone(
  (context: ZoneContext): TxtPolicies => {
    const { zone } = context
    const { rdata, rdataStarts } = zone.columns
    const spf: TxtPolicy[] = []
    const dmarc: TxtPolicy[] = []
    for (const rrset of context.ofType(txtType)) {
      const isAlone = zone.recordCountOf(rrset) === 1
      for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
        const start = rdataStarts[record] as number
        const length = rdata[start] as number
        // Both begin with `v=`, which may be cut in two.
        if (length > 0 && ((rdata[start + 1] as number) | 0x20) !== 0x76) continue
        const rdataEnd = rdataStarts[record + 1] as number
        if (isAlone && start + 1 + length === rdataEnd && isPlainPolicy(rdata, start + 1, rdataEnd)) continue
        const end = joinStrings(rdata, start, rdataEnd)
        if (isAlone && isPlainPolicy(joined, 0, end)) continue
        const text = joined.toString('latin1', 0, end)
        if (isSpf(text)) spf.push({ rrset, record, text })
        else if (isDmarc.test(text) && isDmarcName(zone, rrset)) dmarc.push({ rrset, record, text })
      }
    }
    return { spf, dmarc }
  },
  [txtType],
)

/** The first SPF record at a folded name; undefined where it has none. */
export function spfAt(zone: Zone, owner: NameId): string | undefined {
  const record = spfRecordAt(zone, owner)
  return record < 0 ? undefined : policyText(zone, record)
}

/** As `spfAt`: the record, or -1. */
export function spfRecordAt(zone: Zone, owner: NameId): RecordId {
  const { rdata, rdataStarts } = zone.columns
  const rrset = zone.find(owner, txtType)
  for (let record = rrset < 0 ? -1 : zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
    const start = rdataStarts[record] as number
    // It begins with `v=`, which may be cut in two.
    if (rdata[start] !== 0 && ((rdata[start + 1] as number) | 0x20) !== 0x76) continue
    if (isSpf(policyText(zone, record))) return record
  }
  return -1
}

/** The strings of a TXT record, joined. */
export function policyText({ columns }: Zone, record: RecordId): string {
  const { rdata, rdataStarts } = columns
  const end = joinStrings(rdata, rdataStarts[record] as number, rdataStarts[record + 1] as number)
  return joined.toString('latin1', 0, end)
}

/** Without those that a zone cut or a DNAME hides. */
export function isAnswered(context: ZoneContext, { rrset }: TxtPolicy): boolean {
  return !context.isOccludedSet(rrset)
}

/** The next policy of the same RRset in a list of them, where one follows. */
export function* secondPolicies(policies: readonly TxtPolicy[]): Generator<{ first: TxtPolicy; second: TxtPolicy }> {
  let first: TxtPolicy | undefined
  for (const policy of policies) {
    if (first !== undefined && first.rrset === policy.rrset) yield { first, second: policy }
    else first = policy
  }
}

function isDmarcName({ names, columns }: Zone, rrset: RRsetId): boolean {
  const label = names.label(names.fold(columns.owners[columns.firstRecords[rrset] as number] as number))
  return label.length === dmarcLabel.length && dmarcLabel.equals(label)
}

const joined = Buffer.alloc(0xffff)

/** Writes the strings of TXT rdata to `joined`, one behind the other; returns where they end. */
function joinStrings(rdata: Uint8Array, start: number, end: number): number {
  let write = 0
  for (let at = start; at < end; ) {
    const last = at + (rdata[at] as number)
    while (at++ < last) joined[write++] = rdata[at] as number
  }
  return write
}

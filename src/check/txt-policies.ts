import type { RecordId, RRsetId, Zone } from '../zone/zone.ts'
import { oncePerZone } from './once-per-zone.ts'
import type { ZoneContext } from './zone-context.ts'

const txtType = 16

/** A TXT record that states a policy: SPF or DMARC. */
export interface TxtPolicy {
  readonly rrset: RRsetId
  readonly record: RecordId
  /** Its strings, joined (RFC 7208 section 3.3). */
  readonly text: string
}

const dmarcLabel = Buffer.from('_dmarc')
const isSpf = /^v=spf1(?: |$)/i
const isDmarc = /^v[ \t]*=[ \t]*dmarc1/i

interface TxtPolicies {
  readonly spf: readonly TxtPolicy[]
  readonly dmarc: readonly TxtPolicy[]
}

/** The policies of mail in a zone, in the order of the text. DMARC counts only where it is looked for, at `_dmarc`. */
export const txtPolicies = oncePerZone((context: ZoneContext): TxtPolicies => {
  const { zone } = context
  const { rdata, rdataStarts } = zone.columns
  const octets = Buffer.from(rdata.buffer, rdata.byteOffset, rdata.byteLength)
  const spf: TxtPolicy[] = []
  const dmarc: TxtPolicy[] = []
  for (const rrset of context.ofType(txtType)) {
    for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
      const start = rdataStarts[record] as number
      const length = rdata[start] as number
      // Both begin with `v=`, which may be cut in two.
      if (length > 0 && ((rdata[start + 1] as number) | 0x20) !== 0x76) continue
      const text = textOf(octets, start, rdataStarts[record + 1] as number)
      if (isSpf.test(text)) spf.push({ rrset, record, text })
      else if (isDmarc.test(text) && isDmarcName(zone, rrset)) dmarc.push({ rrset, record, text })
    }
  }
  return { spf, dmarc }
})

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

function textOf(octets: Buffer, start: number, end: number): string {
  const first = start + 1 + (octets[start] as number)
  let text = octets.toString('latin1', start + 1, first)
  for (let at = first; at < end; at += 1 + (octets[at] as number)) {
    text += octets.toString('latin1', at + 1, at + 1 + (octets[at] as number))
  }
  return text
}

import { rootId } from '../../zone/name-table.ts'
import type { RecordId, RRsetId } from '../../zone/zone.ts'
import type { JudgedTarget, VariantContext } from '../variant-context.ts'
import { recordsOf } from '../zone-context.ts'

/** A record of an NS, MX or SRV set, and where it leads. */
export interface Member extends JudgedTarget {
  readonly record: RecordId
  /** MX preference, SRV priority, the lower the sooner; 0 for NS. */
  readonly preference: number
}

/** An RRset whose members stand in for one another. Members that lead to no address at all are in none of the lists. */
export interface JudgedSet {
  readonly living: readonly Member[]
  readonly dead: readonly Member[]
}

/** Whether the type's records begin with a preference. */
const hasPreference: ReadonlySet<number> = new Set([15, 33])

const nobodyDead: JudgedSet = { living: [], dead: [] }

/** Judges the members of a set. Where all of them plainly live, as almost always, nobody is listed: only who asks for the dead cares. */
export function judgeSet(context: VariantContext, rrset: RRsetId, offset: number): JudgedSet {
  const { zone } = context
  for (let record = zone.firstRecord(rrset); record >= 0; record = zone.nextRecord(record)) {
    const target = zone.nameAt(record, offset)
    if (!context.plainlyLives(target)) return judgeMembers(context, rrset, offset)
  }
  return nobodyDead
}

/** A target of `.` says that there is no service, and is none (RFC 2782, RFC 7505). */
function judgeMembers(context: VariantContext, rrset: RRsetId, offset: number): JudgedSet {
  const { zone } = context
  const living: Member[] = []
  const dead: Member[] = []
  for (const record of recordsOf(zone, rrset)) {
    const target = zone.nameAt(record, offset)
    if (target === rootId) continue
    const octets = zone.storedRdata(record)
    const preference = hasPreference.has(zone.typeOf(rrset)) ? ((octets[0] as number) << 8) | (octets[1] as number) : 0
    const member = { record, preference, ...context.judgeTarget(target) }
    if (member.verdict.living) living.push(member)
    else if (member.verdict.dead.length > 0) dead.push(member)
  }
  return { living, dead }
}

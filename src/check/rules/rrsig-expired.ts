import type { RelatedNote, Severity } from '../../diagnostic.ts'
import { printDuration } from '../../dns/ttl.ts'
import { rrsigType } from '../../dns/type-codes.ts'
import { type Moment, printTime, secondsUntil } from '../../dnssec/moment.ts'
import { type Signatures, type Verdict, verdict } from '../../dnssec/verification.ts'
import { noteFirst } from '../../reach/narrate.ts'
import type { RecordId } from '../../zone/zone.ts'
import { defineRule, type Report } from '../rule.ts'
import { AlgorithmSets, coveredBy, signaturesOf } from '../signing/signatures.ts'

/** How a signature stands to a moment. */
type Timeliness = 'timely' | 'expiring' | 'expired' | 'early' | 'never'

/** Signatures that stand alike, of which one diagnostic tells: a zone's signatures mostly expire together. */
interface Group {
  readonly timeliness: Timeliness
  readonly severity: Severity
  readonly records: RecordId[]
}

const shownExamples = 5

/** Of those that do not verify other rules speak. */
const judged: ReadonlySet<Verdict> = new Set([verdict.good, verdict.unverified])

export const rrsigExpired = defineRule({
  code: 'rrsig-expired',
  class: 'zone',
  severity: 'error',
  reference: 'RFC 4035 section 5.3.1',
  title: 'signatures have expired, or are not valid yet',
  why: 'Past their time signatures count as forged: the whole zone is gone for whoever validates. Judged at --at, which is now where it is left out; --expires-within warns before.',
  example: 'a zone that was signed a month ago, for a month',
  needs: [rrsigType],
  check(context, report) {
    const { moment } = context
    if (moment === undefined) return
    const signatures = signaturesOf(context)
    if (signatures === undefined) return
    for (const group of groupByTime(signatures, moment)) reportGroup(signatures, moment, group, report)
  },
})

function groupByTime(signatures: Signatures, moment: Moment): Iterable<Group> {
  const { signed, rrsigs, count, records, covered, verdicts } = signatures
  const timely = new AlgorithmSets(signed.zone.rrsetCount)
  const lasting = new AlgorithmSets(signed.zone.rrsetCount)
  const late: number[] = []
  for (let at = 0; at < count; at++) {
    if (!judged.has(verdicts[at] as Verdict)) continue
    const record = records[at] as RecordId
    const timeliness = timelinessOf(signatures, record, moment)
    const algorithm = rrsigs.algorithm(record)
    if (timeliness === 'timely') lasting.add(covered[at] as number, algorithm)
    if (timeliness === 'timely' || timeliness === 'expiring') timely.add(covered[at] as number, algorithm)
    if (timeliness !== 'timely') late.push(at)
  }
  const groups = new Map<string, Group>()
  for (const at of late) {
    const record = records[at] as RecordId
    const timeliness = timelinessOf(signatures, record, moment)
    // Where another signature of the algorithm is valid, validators take that one.
    const others = timeliness === 'expiring' ? lasting : timely
    const isSpare = others.has(covered[at] as number, rrsigs.algorithm(record))
    if (isSpare && timeliness === 'expiring') continue
    const severity = isSpare || timeliness === 'expiring' ? 'warning' : 'error'
    const key = `${timeliness} ${severity}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { timeliness, severity, records: [record] })
    else group.records.push(record)
  }
  return groups.values()
}

function timelinessOf({ rrsigs }: Signatures, record: RecordId, { at, expiresWithin }: Moment): Timeliness {
  const expiration = rrsigs.expiration(record)
  const inception = rrsigs.inception(record)
  if (secondsUntil(expiration, inception) < 0) return 'never'
  if (secondsUntil(expiration, at) < 0) return 'expired'
  if (secondsUntil(inception, at) > 0) return 'early'
  return secondsUntil(expiration, at) < expiresWithin ? 'expiring' : 'timely'
}

function reportGroup(signatures: Signatures, moment: Moment, group: Group, report: Report): void {
  const { timeliness, severity, records } = group
  const { signed, rrsigs } = signatures
  const { at } = moment
  const time = (record: RecordId) => (timeliness === 'early' ? rrsigs.inception(record) : rrsigs.expiration(record))
  const byTime = records.toSorted((a, b) => secondsUntil(time(a), at) - secondsUntil(time(b), at))
  const first = (timeliness === 'early' ? byTime.at(-1) : byTime[0]) as RecordId
  const one = records.length === 1
  const what = one ? `the signature over ${coveredBy(signatures, first)}` : `${records.length} signatures`
  const when = printTime(time(first), at)
  const spare = severity === 'warning' && timeliness !== 'expiring' ? '; others of the same RRsets are valid' : ''
  const message = {
    expired: one ? `${what} expired at ${when}` : `${what} have expired, the first at ${when}`,
    early: one ? `${what} is not valid before ${when}` : `${what} are not valid yet, the last before ${when}`,
    never: `${what} ${one ? 'expires' : 'expire'} before ${one ? 'its' : 'their'} inception`,
    expiring: one
      ? `${what} expires at ${when}, within ${printDuration(moment.expiresWithin)}`
      : `${what} expire within ${printDuration(moment.expiresWithin)}, the first at ${when}`,
    timely: '',
  }[timeliness]
  report({
    record: first,
    severity,
    message: `${message}${spare}`,
    related: one ? [] : noteFirst(byTime, shownExamples, note, ['signature', 'signatures']),
    ...(timeliness === 'early' ? { hint: 'wait, or look at the clock' } : { hint: 'sign the zone again' }),
  })

  function note(record: RecordId): RelatedNote {
    const place = signed.zone.placeOf(record)
    const message = `${coveredBy(signatures, record)}: ${printTime(time(record), at)}`
    return place === undefined ? { message } : { message, place }
  }
}

import { type Resolution, resolveInZones } from '../../answer/resolve.ts'
import { printScalar } from '../../definition/print/scalar.ts'
import type { Expectation } from '../../definition/project.ts'
import { displayName, type Name, sameName } from '../../dns/name.ts'
import { cnameType, nsType } from '../../dns/type-codes.ts'
import { rcodeName } from '../../message/codes.ts'
import { typeName } from '../../rdata/registry.ts'
import { noteRecord } from '../../reach/narrate.ts'
import { finderOf, zoneAsked } from '../../reach/zone-finder.ts'
import { printRdata, type RRset, rdataKey } from '../../zone/rrset.ts'
import { contradictionsIn } from '../expect/contradictions.ts'
import { expectedRdata } from '../expect/expected-rdata.ts'
import { definePairRule } from '../rule.ts'

export const expectFailed = definePairRule({
  code: 'expect-failed',
  class: 'variant',
  severity: 'error',
  reference: 'RFC 1034 section 4.3.2',
  title: 'the variant does not answer what it is expected to, in the words of its own file',
  why: 'Whoever wrote the variant said what must come out of it, and that does not.',
  example: 'expect: [{name: www, type: A, answer: [198.51.100.80]}], and www is still 192.0.2.80',
  check({ active, variant }, report) {
    const contradictory = new Set(
      contradictionsIn(variant.expectations, variant.apex).flatMap(({ first, second }) => [first, second]),
    )
    for (const expectation of variant.expectations) {
      // What no zone can fulfil is told as that.
      if (contradictory.has(expectation)) continue
      const { name, type, place } = expectation
      const resolution = resolveInZones(finderOf(active.zones), name, type)
      // The faults of the zone that has the last word are told there.
      if (resolution.outcome === 'outside' && zoneAsked(active.zones, resolution.name, type) === 'faulty') continue
      const fault = judge(expectation, resolution, variant.apex)
      if (fault === undefined) continue
      const related = resolution.steps
        .filter(({ how }) => how !== 'synthesised')
        .map(({ zone, source, rrset }) => noteRecord(zone, zone.firstRecord(source), rrset.owner))
      report({
        owner: name,
        type,
        place,
        message: `${displayName(name)} ${typeName(type)} is expected to ${fault.expected}, and ${fault.seen}`,
        related,
        hint: hintFor(resolution, type),
      })
    }
  },
})

interface Fault {
  readonly expected: string
  readonly seen: string
}

function judge({ type, answer, rcode }: Expectation, resolution: Resolution, apex: Name): Fault | undefined {
  const end = endOf(resolution, type)
  const seen = describe(resolution, end)
  if (answer !== undefined && !isAnswer(type, answer, end, apex)) {
    return { expected: answer.length === 0 ? 'have no answer' : `be ${answer.join(', ')}`, seen }
  }
  const given = rcodeOf(resolution, end)
  // An answer without data is one with NOERROR, where no other code is said.
  const wanted = rcode?.toUpperCase() ?? 'NOERROR'
  if (given === wanted) return undefined
  return { expected: rcode === undefined ? 'exist without such a record' : `give ${wanted}`, seen }
}

/** What stands at the end of the chain: the RRset, nothing, or undefined where others have the last word. */
function endOf({ outcome, steps, zone, cut, name }: Resolution, type: number): RRset | 'nothing' | undefined {
  if (outcome === 'answer') return steps.at(-1)?.rrset ?? 'nothing'
  if (outcome === 'nodata' || outcome === 'nxdomain') return 'nothing'
  // The NS set of a cut is what a question for it is answered with, in a referral.
  const referral = zone === undefined || cut === undefined || type !== nsType ? undefined : zone.rrset(cut)
  return referral !== undefined && sameName(referral.owner, name) ? referral : undefined
}

function isAnswer(type: number, answer: readonly string[], end: RRset | 'nothing' | undefined, apex: Name): boolean {
  if (end === undefined) return false
  const keys = new Set(end === 'nothing' ? [] : end.rdata.map((wire) => rdataKey(type, wire)))
  const wanted = new Set(answer.map((text) => keyOf(type, text, apex)))
  return wanted.size === keys.size && [...wanted].every((key) => key !== undefined && keys.has(key))
}

function keyOf(type: number, text: string, apex: Name): string | undefined {
  const wire = expectedRdata(type, text, apex)
  return wire === undefined ? undefined : rdataKey(type, wire)
}

/** Undefined where others give it. */
function rcodeOf({ outcome, rcode, zone }: Resolution, end: RRset | 'nothing' | undefined): string | undefined {
  const isOthers = end === undefined && (outcome === 'delegation' || (outcome === 'outside' && zone !== undefined))
  return isOthers ? undefined : rcodeName(rcode)
}

/** Who wrote it knows which of the two is wrong. */
function hintFor(resolution: Resolution, type: number): string {
  const end = endOf(resolution, type)
  const { outcome, steps, zone, cut } = resolution
  if (end !== undefined) return `mend the records, or expect that: ${expectationOf(end, resolution)}`
  const alias = steps.at(-1)?.rrset
  if (alias?.type === cnameType && type !== cnameType && (outcome === 'outside' || outcome === 'delegation')) {
    return `others answer from there on; expect the CNAME of ${displayName(alias.owner)}`
  }
  if (outcome === 'outside') return 'take it out: only the zones of the project are asked'
  if (outcome !== 'delegation' || cut === undefined || zone === undefined) return 'mend the chain of aliases'
  return `others answer below the cut; expect the NS of ${displayName(zone.names.name(zone.ownerOf(cut)))}`
}

/** Characters of an answer that a hint shows. */
const shownAnswer = 160

/** What an entry says that expects what is answered. */
function expectationOf(end: RRset | 'nothing', { outcome, rcode }: Resolution): string {
  if (end === 'nothing') return outcome === 'nxdomain' ? `rcode: ${rcodeName(rcode)}` : 'answer: []'
  const answer = end.rdata.map((wire) => printScalar(printRdata(end.type, wire))).join(', ')
  return `answer: [${answer.length > shownAnswer ? '..' : answer}]`
}

function describe(resolution: Resolution, end: RRset | 'nothing' | undefined): string {
  const { outcome, rcode, name, steps, zone, cut } = resolution
  if (end !== undefined && end !== 'nothing') {
    return `is ${end.rdata.map((wire) => printRdata(end.type, wire)).join(', ')}`
  }
  const led = steps.length === 0 ? '' : `leads to ${displayName(name)}, which `
  switch (outcome) {
    case 'answer':
      return 'has an empty answer'
    case 'nodata':
      return `${displayName(name)} has no such record`
    case 'nxdomain':
      return `${displayName(name)} does not exist`
    case 'delegation': {
      const owner = zone === undefined || cut === undefined ? name : zone.names.name(zone.ownerOf(cut))
      const where = sameName(owner, name) ? 'is delegated' : `stands below the delegation ${displayName(owner)}`
      return `${led}${where}: it is answered with a referral`
    }
    case 'outside':
      return led === '' ? 'no zone of the project answers for it' : `${led}no zone of the project answers for`
    case 'loop':
      return 'leads round in a loop'
    case 'too-long':
      return `gives ${rcodeName(rcode)}: a name becomes too long`
  }
}

import type { Expectation } from '../../definition/project.ts'
import { foldName, type Name } from '../../dns/name.ts'
import { rdataKey } from '../../zone/rrset.ts'
import { expectedRdata } from './expected-rdata.ts'

/** CNAME, DS, and what may stand beside a CNAME (RFC 4035 section 2.5): their answer says nothing of the other types'. */
const ofTheirOwn: ReadonlySet<number> = new Set([5, 25, 43, 46, 47])

/** Two expectations (or one, which is `first` and `second`) that no zone can fulfil together. */
export interface Contradiction {
  readonly first: Expectation
  readonly second: Expectation
}

/** The expectations of a variant that exclude each other: each is given once, with the first one that excludes it. */
export function contradictionsIn(expectations: readonly Expectation[], apex: Name): readonly Contradiction[] {
  const found: Contradiction[] = []
  const byName = new Map<string, Expectation[]>()
  for (const second of expectations) {
    const key = foldName(second.name)
    const before = byName.get(key) ?? []
    const first = saysNoAndMore(second) ? second : before.find((other) => excludes(other, second, apex))
    if (first !== undefined) found.push({ first, second })
    byName.set(key, [...before, second])
  }
  return found
}

/** An answer with data comes with NOERROR alone. */
function saysNoAndMore({ rcode, answer }: Expectation): boolean {
  return (answer?.length ?? 0) > 0 && rcode !== undefined && rcode.toUpperCase() !== 'NOERROR'
}

function excludes(a: Expectation, b: Expectation, apex: Name): boolean {
  if (a.type === b.type)
    return rcodeOf(a) !== rcodeOf(b) || (hasAnswer(a) && hasAnswer(b) && setOf(a, apex) !== setOf(b, apex))
  // A name that does not exist has no type at all (RFC 8020 section 2).
  if (ofTheirOwn.has(a.type) || ofTheirOwn.has(b.type)) return false
  return (rcodeOf(a) === 'NXDOMAIN') !== (rcodeOf(b) === 'NXDOMAIN')
}

function rcodeOf({ rcode = 'NOERROR' }: Expectation): string {
  return rcode.toUpperCase()
}

function hasAnswer({ answer }: Expectation): boolean {
  return answer !== undefined
}

function setOf({ type, answer = [] }: Expectation, apex: Name): string {
  const keys = answer.map((text) => {
    const wire = expectedRdata(type, text, apex)
    return wire === undefined ? text : rdataKey(type, wire)
  })
  return [...new Set(keys)].sort().join('\0')
}

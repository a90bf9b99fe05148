import { type Resolution, resolveInZones, type ZoneFinder } from '../../answer/resolve.ts'
import type { Expectation } from '../../definition/project.ts'
import { displayName, type Name, printWireName } from '../../dns/name.ts'
import { rcodeName } from '../../message/codes.ts'
import { recordTypeOfCode, typeName } from '../../rdata/registry.ts'
import { WireSink } from '../../rdata/sink.ts'
import { tokenizeRdata } from '../../rdata/tokens.ts'
import { noteRecord } from '../../reach/narrate.ts'
import type { ProjectZones } from '../../reach/project-zones.ts'
import { printRdata, rdataKey } from '../../zone/rrset.ts'
import { definePairRule } from '../rule.ts'

export const expectFailed = definePairRule({
  code: 'expect-failed',
  class: 'variant',
  severity: 'error',
  title: 'the variant does not answer what it is expected to, in the words of its own file',
  check({ active, variant }, report) {
    for (const expectation of variant.expectations) {
      const { name, type, place } = expectation
      const resolution = resolveInZones(finderOf(active.zones), name, type)
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
      })
    }
  },
})

function finderOf(zones: ProjectZones): ZoneFinder {
  return {
    findFor(wire) {
      const found = zones.zoneFor(printWireName(wire))
      return typeof found === 'string' ? undefined : found.zone
    },
  }
}

interface Fault {
  readonly expected: string
  readonly seen: string
}

function judge({ type, answer, rcode }: Expectation, resolution: Resolution, apex: Name): Fault | undefined {
  if (rcode !== undefined && !(endsInProject(resolution) && rcodeName(resolution.rcode) === rcode.toUpperCase())) {
    return { expected: `give ${rcode.toUpperCase()}`, seen: describe(resolution) }
  }
  if (answer === undefined) return undefined
  const seen = resolution.outcome === 'answer' ? (resolution.steps.at(-1)?.rrset.rdata ?? []) : []
  const keys = new Set(seen.map((wire) => rdataKey(type, wire)))
  const wanted = answer.map((text) => parseAnswer(type, text, apex))
  const missed = wanted.some((wire) => wire === undefined || !keys.has(rdataKey(type, wire)))
  if (!missed && new Set(wanted.map((wire) => wire && rdataKey(type, wire))).size === keys.size) return undefined
  const expected = answer.length === 0 ? 'have no answer' : `be ${answer.join(', ')}`
  return { expected, seen: describe(resolution) }
}

/** An expected rdata in wire form; undefined where it is none of its type. */
function parseAnswer(type: number, text: string, apex: Name): Uint8Array | undefined {
  const tokens = tokenizeRdata(text, apex)
  const sink = new WireSink()
  return tokens.fault === undefined && recordTypeOfCode(type).parse(tokens, sink) ? sink.take() : undefined
}

function endsInProject({ outcome }: Resolution): boolean {
  return outcome !== 'outside' && outcome !== 'delegation'
}

function describe({ outcome, rcode, steps, name }: Resolution): string {
  const last = steps.at(-1)
  switch (outcome) {
    case 'answer':
      return last === undefined
        ? 'has an empty answer'
        : `is ${last.rrset.rdata.map((wire) => printRdata(last.rrset.type, wire)).join(', ')}`
    case 'nodata':
      return `${displayName(name)} has no such record`
    case 'nxdomain':
      return `${displayName(name)} does not exist`
    case 'delegation':
    case 'outside':
      return `leads to ${displayName(name)}, which no zone of the project answers for`
    case 'loop':
      return 'leads round in a loop'
    case 'too-long':
      return `gives ${rcodeName(rcode)}: a name becomes too long`
  }
}

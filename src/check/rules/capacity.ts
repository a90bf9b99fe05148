import { type Resolution, resolveInZones } from '../../answer/resolve.ts'
import type { ZoneDeclarations } from '../../definition/project.ts'
import type { Place, RelatedNote } from '../../diagnostic.ts'
import { displayName } from '../../dns/name.ts'
import { typeName } from '../../rdata/registry.ts'
import { noteFirst, noteRecord } from '../../reach/narrate.ts'
import type { ProjectZones } from '../../reach/project-zones.ts'
import { finderOf } from '../../reach/zone-finder.ts'
import { tellOf } from '../leads/down-report.ts'
import { judgeSet, type Member } from '../leads/target-set.ts'
import { definePairRule } from '../rule.ts'
import type { VariantContext } from '../variant-context.ts'
import { hostTypes, recordsOf } from '../zone-context.ts'

/** Records that are listed. */
const shownRecords = 8

export const capacity = definePairRule({
  code: 'capacity',
  class: 'ready',
  severity: 'warning',
  title: 'a name has fewer records that live than its zone declares as the minimum',
  why: 'What is left of a service has to carry the load of all of it.',
  example: 'minimum: [{name: www, type: A, count: 2}], and replace: [{from: 192.0.2.0/24, to: 198.51.100.80}]',
  check(context, report) {
    const { active, variant, normal } = context
    for (const minimum of variant.declarations.minimum) {
      const { name, type, count, place } = minimum
      const what = `${displayName(name)} ${typeName(type)}`
      const before = resolve(active.normalZones, minimum)
      if (before !== undefined && countOf(before) < count) {
        // Said once: variants that have it of normal have it no better.
        report({
          owner: name,
          type,
          place,
          message: `${what} has ${countOf(before)} in ${normal.variant.name}, and at least ${count} are declared`,
          hint: 'add what is missing, or declare fewer under minimum',
        })
        continue
      }
      const found = resolve(active.zones, minimum)
      if (found === undefined) continue
      const dead = deadMembers(context, minimum)
      const living = countOf(found) - dead.length
      if (living >= count) continue
      report({
        owner: name,
        type,
        place: placeOf(context, found, dead, type) ?? place,
        message: `${what} has ${living} in ${variant.name}, and at least ${count} are declared`,
        related: [
          ...(dead.length > 0 ? [] : noteAnswer(found)),
          ...noteFirst(dead, shownRecords, (member) => noteDead(context, member), ['that is dead', 'that are dead']),
          { message: `at least ${count} are declared here`, place },
        ],
        hint: 'add hosts of the backup site, or declare fewer',
      })
    }
  },
})

type Minimum = ZoneDeclarations['minimum'][number]

/** Undefined where others answer. */
function resolve(zones: ProjectZones, { name, type }: Minimum): Resolution | undefined {
  const resolution = resolveInZones(finderOf(zones), name, type)
  return resolution.outcome === 'outside' || resolution.outcome === 'delegation' ? undefined : resolution
}

/** Records at the end of the chain. */
function countOf({ outcome, steps }: Resolution): number {
  return outcome === 'answer' ? (steps.at(-1)?.rrset.rdata.length ?? 0) : 0
}

/** Members of a set that fails over which lead to a down site. Of addresses there `leads-to-down-site` speaks. */
function deadMembers(context: VariantContext, { name, type }: Minimum): readonly Member[] {
  const host = hostTypes.find(({ code }) => code === type)
  const rrset = host === undefined ? -1 : context.zone.find(context.zone.names.find(name), type)
  return host === undefined || rrset < 0 ? [] : judgeSet(context, rrset, host.offset).dead
}

/** What decided it: a member that is dead, else what is left of the answer, else what took it away. */
function placeOf(
  context: VariantContext,
  found: Resolution,
  [dead]: readonly Member[],
  type: number,
): Place | undefined {
  if (dead !== undefined) return context.zone.placeOf(dead.record)
  const end = found.steps.at(-1)
  if (found.outcome === 'answer' && end !== undefined) return end.zone.placeOf(end.zone.firstRecord(end.source))
  return context.findRemoval(found.name, type)?.place
}

/** The chain, and the records at its end. */
function noteAnswer({ outcome, steps }: Resolution): RelatedNote[] {
  const made = steps.filter(({ how }) => how !== 'synthesised')
  return made.flatMap(({ zone, source, rrset }, i) => {
    const records = [...recordsOf(zone, source)]
    const isEnd = outcome === 'answer' && i === made.length - 1
    const noun = ['record', 'records'] as const
    return noteFirst(
      isEnd ? records : records.slice(0, 1),
      shownRecords,
      (record) => noteRecord(zone, record, rrset.owner),
      noun,
    )
  })
}

function noteDead({ zone }: VariantContext, { record, verdict }: Member): RelatedNote {
  const owner = zone.names.name(zone.columns.owners[record] as number)
  return noteRecord(zone, record, owner, ` leads to ${tellOf(verdict.dead).sites.join(' and ')}, which is down`)
}

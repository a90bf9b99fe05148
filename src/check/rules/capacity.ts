import { resolveInZones } from '../../answer/resolve.ts'
import type { ZoneDeclarations } from '../../definition/project.ts'
import { displayName } from '../../dns/name.ts'
import { typeName } from '../../rdata/registry.ts'
import type { ProjectZones } from '../../reach/project-zones.ts'
import { finderOf } from '../../reach/zone-finder.ts'
import { judgeSet } from '../leads/target-set.ts'
import { definePairRule } from '../rule.ts'
import type { VariantContext } from '../variant-context.ts'
import { hostTypes } from '../zone-context.ts'

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
      const inNormal = countAnswers(active.normalZones, minimum)
      if (inNormal !== undefined && inNormal < count) {
        // Said once: variants that have it of normal have it no better.
        report({
          owner: name,
          type,
          place,
          message: `${what} has ${inNormal} in ${normal.variant.name}, and at least ${count} are declared`,
        })
        continue
      }
      const found = countAnswers(active.zones, minimum)
      const living = found === undefined ? undefined : found - countDead(context, minimum)
      if (living === undefined || living >= count) continue
      report({
        owner: name,
        type,
        place: variant.place,
        message: `${what} has ${living} here, and at least ${count} are declared`,
        related: [{ message: 'the declaration', place }],
        hint: 'add hosts of the backup site, or declare fewer',
      })
    }
  },
})

type Minimum = ZoneDeclarations['minimum'][number]

/** Records at the end of the chain; undefined where others answer. */
function countAnswers(zones: ProjectZones, { name, type }: Minimum): number | undefined {
  const { outcome, steps } = resolveInZones(finderOf(zones), name, type)
  if (outcome === 'outside' || outcome === 'delegation') return undefined
  return outcome === 'answer' ? (steps.at(-1)?.rrset.rdata.length ?? 0) : 0
}

/** Members of a set that fails over which lead to a down site. Of addresses there `leads-to-down-site` speaks. */
function countDead(context: VariantContext, { name, type }: Minimum): number {
  const host = hostTypes.find(({ code }) => code === type)
  const rrset = host === undefined ? -1 : context.zone.find(context.zone.names.find(name), type)
  return host === undefined || rrset < 0 ? 0 : judgeSet(context, rrset, host.offset).dead.length
}

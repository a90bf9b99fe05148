import { matchesZoneGlob, zoneKey } from '../definition/placement.ts'
import { type BuiltZone, normalVariant } from '../definition/project.ts'
import { SecoursError } from '../diagnostic.ts'
import { contentsOf } from '../failover/content.ts'
import type { SwitchKind } from '../failover/entry.ts'
import type { JournalState } from '../failover/journal-state.ts'
import type { PlanInput, ZoneTarget } from '../failover/plan-input.ts'
import type { Operator } from './operator.ts'

export interface Targets {
  readonly targets: readonly ZoneTarget[]
  readonly leftOut: PlanInput['leftOut']
}

/**
 * The zones that names or globs mean, in the project's order; all where none is given. Throws SecoursError (`zone-unknown`, exit
 * code 2) for one that means none.
 */
export function selectZones(zones: readonly BuiltZone[], globs: readonly string[] = []): readonly BuiltZone[] {
  if (globs.length === 0) return zones
  const unmatched = globs.find((glob) => !zones.some(({ apex }) => matchesZoneGlob(glob, zoneKey(apex))))
  if (unmatched !== undefined)
    throw new SecoursError('zone-unknown', `no zone of the project is ${unmatched}`, {
      hint: `there are ${zones.map(({ apex }) => zoneKey(apex)).join(', ')}`,
    })
  return zones.filter(({ apex }) => globs.some((glob) => matchesZoneGlob(glob, zoneKey(apex))))
}

/** Which zone is to be moved to which variant, and which are left out. Throws SecoursError for a variant that no zone has. */
export function targetsOf(
  operator: Operator,
  kind: SwitchKind,
  variant: string | null,
  globs: readonly string[] | undefined,
  journal: JournalState,
): Targets {
  const zones = selectZones(operator.zones, globs)
  if (variant !== null) return targetsOfVariant(operator, variant, zones, journal)
  const wanted = kind === 'reconcile' ? reconcileTargets(journal) : openTargets(kind, journal)
  const targets: ZoneTarget[] = []
  for (const built of zones) {
    const target = wanted(zoneKey(built.apex))
    if (target !== undefined) targets.push({ built, contents: contentsOf(built, operator.project.policy), ...target })
  }
  return { targets, leftOut: [] }
}

function targetsOfVariant(
  { zones: all, project }: Operator,
  variant: string,
  zones: readonly BuiltZone[],
  journal: JournalState,
): Targets {
  if (!all.some(({ variants }) => variants.has(variant)))
    throw new SecoursError('variant-unknown', `no zone of the project has a variant ${variant}`, {
      hint: `there are ${[...new Set(all.flatMap(({ variants }) => [...variants.keys()]))].join(', ')}`,
    })
  const targets: ZoneTarget[] = []
  const leftOut: { zone: string; reason: string }[] = []
  for (const built of zones) {
    const zone = zoneKey(built.apex)
    const asked = built.variants.get(variant)
    if (asked === undefined) {
      leftOut.push({ zone, reason: `has no variant ${variant}` })
      continue
    }
    const contents = contentsOf(built, project.policy)
    const active = journal.active.get(zone)?.variant ?? normalVariant
    const isSame = contents.variants.get(variant)?.digest === contents.variants.get(active)?.digest
    // A shared overlay that has nothing to say of a zone leaves it alone, its journal too.
    if (asked.origin === 'shared' && isSame && asked.zone !== undefined && active === normalVariant)
      leftOut.push({ zone, reason: 'unchanged' })
    else targets.push({ built, contents, to: variant })
  }
  return { targets, leftOut }
}

type Wanted = Pick<ZoneTarget, 'to' | 'from' | 'expiresAt'>

function reconcileTargets(journal: JournalState): (zone: string) => Wanted {
  return (zone) => {
    const active = journal.active.get(zone)
    return active === undefined
      ? { to: normalVariant }
      : { to: active.variant, from: active.variant, expiresAt: active.expiresAt }
  }
}

/** The zones of the open switch: those that it was to move and, to resume it, those that it refused. */
function openTargets(kind: SwitchKind, journal: JournalState): (zone: string) => Wanted | undefined {
  const { open } = journal
  return (zone) => {
    const intended = open?.intent.zones.find((one) => one.zone === zone)
    const variant = open?.intent.variant ?? null
    if (intended === undefined)
      return kind === 'resume' && variant !== null && open?.refused.includes(zone) === true
        ? { to: variant }
        : undefined
    // Whoever rolls back once more wants the rollback finished, not undone.
    if (kind === 'resume' || open?.intent.kind === 'rollback')
      return { to: intended.to, from: intended.from, expiresAt: intended.expiresAt }
    // It was in the variant that it is to go back to before, and that activation's expiry still counts.
    const before = journal.active.get(zone)
    const to = intended.from ?? normalVariant
    return { to, from: intended.to, ...(before?.variant === to ? { expiresAt: before.expiresAt } : {}) }
  }
}

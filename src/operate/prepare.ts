import { zoneKey } from '../definition/placement.ts'
import type { SwitchKind } from '../failover/entry.ts'
import type { JournalState } from '../failover/journal-state.ts'
import { makePlan } from '../failover/make-plan.ts'
import type { Plan } from '../failover/plan.ts'
import type { PlanInput, ZoneTarget } from '../failover/plan-input.ts'
import { readManifest, targetFromRender } from './from-render.ts'
import { checkNamedOptions } from './named-options.ts'
import type { Operator, RunOptions } from './operator.ts'
import { lockHolderText, readJournalState } from './recorded.ts'
import { type Stopwatch, startStopwatch } from './stopwatch.ts'
import { survey } from './survey.ts'
import { targetsOf } from './targets.ts'

/** A plan with what it was made from: contents and observations, which are no plain values. */
export interface Prepared {
  readonly plan: Plan
  readonly input: PlanInput
  readonly journal: JournalState
  readonly request: RunRequest
}

/** What a run is to do. */
export interface RunRequest {
  readonly kind: SwitchKind
  /** Null for reconcile, resume and rollback: there each zone has its own. */
  readonly variant: string | null
  readonly options: RunOptions
}

/** Looks at every server and makes the plan. Changes nothing. Throws SecoursError for wrong usage and a damaged journal. */
export async function prepare(
  operator: Operator,
  request: RunRequest,
  stopwatch: Stopwatch = startStopwatch(),
): Promise<Prepared> {
  const { kind, variant, options } = request
  const { project, onProgress } = operator
  checkNamedOptions(operator, options)
  const journal = readJournalState(operator.stateFolder)
  const { targets: defined, leftOut } = targetsOf(operator, kind, variant, options.zones, journal)
  const { fromRender } = options
  const manifest = fromRender === undefined ? undefined : readManifest(fromRender)
  const targets =
    fromRender === undefined || manifest === undefined
      ? defined
      : defined.map((target) => targetFromRender(target, fromRender, manifest))
  const without = options.without ?? []
  const sightings = await survey(
    operator,
    targets.map(({ contents }) => contents),
    { without: new Set(without.map(({ server }) => server)), inspect: true },
    stopwatch,
  )
  const servers = [...project.servers.values()]
  const input: PlanInput = {
    kind,
    variant,
    project,
    targets,
    leftOut,
    sightings,
    journal,
    locked: lockHolderText(operator.stateFolder),
    faults: manifest === undefined ? operator.faults : faultsOfBuilt(operator, defined),
    writingDrivers: new Set(servers.filter((server) => operator.fleet.writes(server)).map(({ driver }) => driver)),
    options: {
      allow: options.allow ?? [],
      without,
      allOrNothing: options.allOrNothing ?? false,
      expires: options.expires,
    },
    now: operator.now(),
  }
  const plan = makePlan(input)
  onProgress?.({ step: 'plan', state: 'done', ms: stopwatch.ms() })
  return { plan, input, journal, request }
}

/** A definition that cannot be built today does not speak against the file that was rendered of it. */
function faultsOfBuilt({ faults }: Operator, targets: readonly ZoneTarget[]): Operator['faults'] {
  const broken = targets.filter(({ contents, to }) => !contents.variants.has(to))
  const zones = new Set(broken.map(({ contents }) => zoneKey(contents.apex)))
  return faults.filter(({ zone }) => zone === undefined || !zones.has(zone.toLowerCase()))
}

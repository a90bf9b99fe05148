import type { ExitCode } from '../diagnostic.ts'
import type { Serial } from '../dns/serial.ts'
import { drainedBy } from '../failover/drain.ts'
import type { Outcome, OutcomeZone, RefusedZone } from '../failover/entry.ts'
import { holds } from '../failover/gate.ts'
import { countChanges } from '../failover/make-plan.ts'
import type { Plan } from '../failover/plan.ts'
import type { ZoneJob } from './jobs.ts'
import type { Operator } from './operator.ts'
import type { Prepared } from './prepare.ts'
import type { RefusedResult, ServerResult, SwitchReport, SwitchResult, ZoneResult } from './result.ts'
import { isZoneRefused, type Run } from './run-state.ts'
import type { Stopwatch } from './stopwatch.ts'

/**
 * How the changing ended. `whole`: every server was gone through. `canary-failed`: the canary took nothing and is as before.
 * `stuck`: the canary could not be set back. `abandoned`: stopped before any server was touched. `interrupted`: stopped later.
 */
export interface Conclusion {
  readonly kind: 'whole' | 'canary-failed' | 'stuck' | 'abandoned' | 'interrupted'
}

/** Judges what was found, writes the outcome into the journal, unless the run was interrupted, and reports. */
export function conclude(run: Run, { kind }: Conclusion, id: string, startedAt: number): SwitchReport {
  const { operator, prepared, stopwatch } = run
  const finishedAt = operator.now()
  const moved = run.jobs.filter(({ zone }) => !isZoneRefused(run, zone))
  const outcome = outcomeOf(run, kind, moved)
  const isSettled = outcome === 'done' || outcome === 'partial'
  if (kind !== 'interrupted') {
    run.append({
      type: 'outcome',
      outcome,
      zones: outcome === 'failed' ? [] : moved.map((job) => outcomeZone(run, job, finishedAt)),
      refused: refusedZones(run),
    })
  }
  const refused = [...refusedByPlan(prepared.plan), ...run.refused]
  const result: SwitchResult = {
    ...resultBase(prepared, refused, startedAt, finishedAt),
    id,
    zones: run.jobs.map((job) => zoneResult(run, job)),
    drainedBy: isSettled ? latest(moved.map((job) => drainOf(job, finishedAt))) : null,
    outcome,
  }
  return {
    plan: prepared.plan,
    result,
    exitCode: exitCodeOf(run, outcome),
    timing: stopwatch.timing(),
    declined: kind === 'abandoned',
    interrupted: kind === 'interrupted',
  }
}

/** The report of a run that changed nothing and left no entry. */
export function unbegun(
  operator: Operator,
  prepared: Prepared,
  refused: readonly RefusedResult[],
  stopwatch: Stopwatch,
  declined: boolean,
): SwitchReport {
  const { plan } = prepared
  const now = operator.now()
  const all = [...refusedByPlan(plan), ...refused]
  const isRefused = all.length > 0 || declined
  const result: SwitchResult = {
    ...resultBase(prepared, all, now, now),
    id: null,
    zones: isRefused ? [] : plan.zones.map((zone) => keptZone(zone)),
    drainedBy: null,
    outcome: isRefused ? 'failed' : 'done',
  }
  return {
    plan,
    result,
    exitCode: isRefused ? (declined ? 4 : 3) : 0,
    timing: stopwatch.timing(),
    declined,
    interrupted: false,
  }
}

function resultBase({ plan }: Prepared, refused: readonly RefusedResult[], startedAt: number, finishedAt: number) {
  return {
    version: 1,
    variant: plan.variant,
    skipped: plan.skipped,
    refused,
    overrides: plan.overrides,
    startedAt: new Date(startedAt).toISOString(),
    finishedAt: new Date(finishedAt).toISOString(),
  } as const
}

function keptZone(zone: Plan['zones'][number]): ZoneResult {
  const { from, to, serial, servers } = zone
  const state = { unchanged: 'served', absent: 'absent' } as const
  return {
    zone: zone.zone,
    from,
    to,
    serial,
    changes: 0,
    servers: servers.flatMap((one) =>
      one.action === 'unchanged' || one.action === 'absent'
        ? [{ server: one.server, state: state[one.action], serial: one.from, ms: 0 }]
        : [],
    ),
  }
}

function outcomeOf(run: Run, kind: Conclusion['kind'], moved: readonly ZoneJob[]): Outcome {
  if (kind === 'abandoned' || kind === 'canary-failed') return 'failed'
  if (kind === 'interrupted' || kind === 'stuck') return 'split'
  if (moved.length === 0) return 'failed'
  if (moved.some((job) => serversFound(run, job).some(isBehind))) return 'split'
  const isPartial = refusedByPlan(run.prepared.plan).length > 0 || run.refused.length > 0
  return isPartial ? 'partial' : 'done'
}

function isBehind({ state }: ServerResult): boolean {
  return state === 'pending' || state === 'failed'
}

/** In the order of the project. */
function serversFound(run: Run, { zone, servers }: ZoneJob): readonly ServerResult[] {
  const found = run.found.get(zone)
  return servers.flatMap(({ server }) => found?.get(server.name) ?? [])
}

function exitCodeOf(run: Run, outcome: Outcome): ExitCode {
  if (outcome === 'done') return 0
  if (outcome !== 'failed') return 5
  // Refused by a gate before any server was touched, or failed.
  const gates = new Set(['server-check-failed', 'stale-plan'])
  return run.refused.length > 0 && run.refused.every(({ code }) => gates.has(code)) ? 3 : 4
}

function outcomeZone(run: Run, job: ZoneJob, finishedAt: number): OutcomeZone {
  const servers = serversFound(run, job)
  return {
    zone: job.zone,
    variant: job.plan.to,
    serial: job.serial,
    digest: job.content.digest,
    drainedBy: servers.some(isBehind) ? null : drainOf(job, finishedAt),
    servers: servers.map(({ server, state, serial, ms }) => ({ server, state, serial: serial as Serial | null, ms })),
  }
}

function drainOf({ plan }: ZoneJob, finishedAt: number): string | null {
  return drainedBy(finishedAt, plan.drainSeconds)
}

/** The last of some times; null where one is not known. */
function latest(times: readonly (string | null)[]): string | null {
  if (times.includes(null)) return null
  return times.reduce((last, time) => (last === null || (time !== null && time > last) ? time : last), null)
}

function zoneResult(run: Run, job: ZoneJob): ZoneResult {
  const { zone, plan, serial } = job
  const { from, to } = plan
  return { zone, from, to, serial, changes: countChanges(plan), servers: serversFound(run, job) }
}

function refusedByPlan(plan: Plan): readonly RefusedResult[] {
  return plan.gates.filter(holds).map(({ zone, server, code, message }) => ({ zone, server, code, message }))
}

function refusedZones(run: Run): readonly RefusedZone[] {
  const all = [...refusedByPlan(run.prepared.plan), ...run.refused]
  return all.flatMap(({ zone, server, code, message }) =>
    zone === null || server !== null ? [] : [{ zone, code, message }],
  )
}

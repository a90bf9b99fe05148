import { SecoursError } from '../diagnostic.ts'
import type { IntendedServer, IntentEntry, SwitchEntry } from '../failover/entry.ts'
import type { Plan, ServerAction } from '../failover/plan.ts'
import { acquireLock, type Lock } from '../file/lock.ts'
import type { Journal } from '../journal/journal.ts'
import { activateServer, verifyJob } from './activate.ts'
import { runCanary } from './canary.ts'
import { type Conclusion, conclude, unbegun } from './conclude.ts'
import { jobsOf, type StagedJob, type ZoneJob } from './jobs.ts'
import { keepNormal } from './kept-normal.ts'
import { defaultPatience, type Operator } from './operator.ts'
import type { Prepared } from './prepare.ts'
import { journalPath, lockPath, openSwitchJournal, readJournalState } from './recorded.ts'
import type { SwitchReport } from './result.ts'
import { isStopped, isZoneRefused, noteServer, type Run, report, startRun, verifiedZones } from './run-state.ts'
import { stageAll } from './stage.ts'
import { type Stopwatch, startStopwatch } from './stopwatch.ts'

/**
 * Carries out a plan: confirm, lock, journal the intent, stage everything, change and verify the canary, then the others, journal the
 * outcome. Whatever servers do ends in the report; SecoursError is thrown for what fails here: the journal, the state folder.
 */
export async function execute(operator: Operator, prepared: Prepared): Promise<SwitchReport> {
  const { plan } = prepared
  if (plan.refused) return unbegun(operator, prepared, [], startStopwatch(), false)
  if ((await operator.confirm?.(plan)) === false) return unbegun(operator, prepared, [], startStopwatch(), true)
  // The decision: from here on time counts.
  const stopwatch = startStopwatch()
  const lock = lockFor(operator, plan)
  if (lock instanceof SecoursError) {
    const refused = { zone: null, server: null, code: 'concurrent-operator', message: lock.message }
    return unbegun(operator, prepared, [refused], stopwatch, false)
  }
  try {
    report(operator, stopwatch, { step: 'lock', state: 'done' })
    if (readJournalState(operator.stateFolder).length !== prepared.journal.length) {
      const message = 'another switch was made since this one was planned'
      return unbegun(operator, prepared, [{ zone: null, server: null, code: 'stale-plan', message }], stopwatch, false)
    }
    const jobs = jobsOf(prepared)
    if (isIdle(prepared, jobs)) return unbegun(operator, prepared, [], stopwatch, false)
    const journal = (operator.openJournal ?? openSwitchJournal)(journalPath(operator.stateFolder))
    try {
      return await executeLocked(operator, prepared, jobs, journal, stopwatch)
    } finally {
      journal.close()
    }
  } finally {
    lock.release()
  }
}

function lockFor(operator: Operator, { kind, variant }: Plan): Lock | SecoursError {
  const doing = variant === null || kind === 'restore' ? kind : `${kind} ${variant}`
  const since = new Date(operator.now())
  try {
    return acquireLock({ path: lockPath(operator.stateFolder), user: operator.user, doing, since })
  } catch (error) {
    if (error instanceof SecoursError && error.code === 'locked') return error
    throw error
  }
}

/** A reconcile that finds everything in place leaves no trace, unless it ends a switch that was not wholly there. */
function isIdle({ plan, journal }: Prepared, jobs: readonly ZoneJob[]): boolean {
  if (jobs.length === 0) return true
  const isOpen = journal.state === 'split' || journal.state === 'partial'
  const isRight = jobs.every(({ servers }) => servers.every((one) => inPlace.has(one.plan.action)))
  return plan.kind === 'reconcile' && !isOpen && isRight
}

const inPlace: ReadonlySet<ServerAction> = new Set<ServerAction>(['unchanged', 'absent', 'observed'])

async function executeLocked(
  operator: Operator,
  prepared: Prepared,
  jobs: readonly ZoneJob[],
  journal: Journal<SwitchEntry>,
  stopwatch: Stopwatch,
): Promise<SwitchReport> {
  const id = operator.newId()
  const startedAt = operator.now()
  const run = startRun(operator, prepared, jobs, stopwatch, journal, id)
  await keepNormal(operator.stateFolder, prepared.journal, jobs)
  // Crash order: the intent is on disk before anything is written on any server. What follows can be told, and finished, from
  // it and from what the servers answer.
  run.append(intentOf(operator, prepared, jobs))
  noteWhatStands(run)
  const conclusion = await change(run)
  return conclude(run, conclusion, id, startedAt)
}

function intentOf(operator: Operator, { plan, journal, request }: Prepared, jobs: readonly ZoneJob[]): IntentEntry {
  const isContinued = plan.kind === 'resume' || plan.kind === 'rollback'
  return {
    type: 'intent',
    kind: plan.kind,
    variant: plan.variant,
    user: operator.user,
    reason: request.options.reason ?? (plan.kind === 'resume' ? (journal.open?.intent.reason ?? null) : null),
    continues: isContinued ? (journal.open?.id ?? null) : null,
    overrides: plan.overrides,
    without: plan.without,
    canary: plan.canary,
    fingerprint: plan.fingerprint,
    zones: jobs.map(({ zone, plan: planned, content, serial, servers }) => ({
      zone,
      from: planned.from,
      to: planned.to,
      serial,
      digest: content.digest,
      records: content.zone.recordCount,
      expiresAt: planned.expiresAt,
      drainSeconds: planned.drainSeconds,
      servers: servers.flatMap(({ server, plan: { action }, sighting }): IntendedServer[] =>
        action === 'deploy' || action === 'follow'
          ? [{ server: server.name, action, serial: sighting?.serial ?? null, digest: sighting?.digest ?? null }]
          : [],
      ),
    })),
  }
}

/** How the servers that nothing is done to stand, from the look before the plan. */
function noteWhatStands(run: Run): void {
  const states = {
    unchanged: 'served',
    absent: 'absent',
    unreachable: 'failed',
    held: 'pending',
    stranded: 'pending',
  } as const
  for (const { servers } of run.jobs)
    for (const job of servers) {
      const { action, reason, from } = job.plan
      if (action === 'deploy' || action === 'follow' || action === 'observed') continue
      const state = states[action]
      noteServer(run, job, { state, serial: from, ms: run.stopwatch.ms(), ...(reason === null ? {} : { reason }) })
    }
}

async function change(run: Run): Promise<Conclusion> {
  const isWritten = run.jobs.some(({ servers }) => servers.some(({ plan }) => plan.action === 'deploy'))
  if (!isWritten && !run.jobs.some(({ servers }) => servers.some(({ plan }) => plan.action === 'follow')))
    return { kind: 'whole' }
  const staged = await stageAll(run)
  if (isStopped(run)) return abandon(staged)
  try {
    return await changeStaged(run, staged)
  } catch (error) {
    // The journal cannot be written: what was only prepared goes.
    await discardAll(staged)
    throw error
  }
}

async function changeStaged(run: Run, staged: readonly StagedJob[]): Promise<Conclusion> {
  const { prepared } = run
  const { canary } = prepared.plan
  const atCanary = staged.filter(({ job }) => job.server.name === canary)
  refuseUnstagedAtCanary(run, canary)
  const outcome = await runCanary(run, atCanary)
  const rest = staged.filter(({ job }) => job.server.name !== canary)
  if (isStopped(run)) {
    await discardAll(rest)
    return { kind: 'interrupted' }
  }
  const isCanaryLost = canary !== null && outcome.passed.size === 0
  const going = rest.filter(({ job }) => !isZoneRefused(run, job.zone))
  await discardAll(rest.filter((one) => !going.includes(one)))
  if (isCanaryLost) {
    await discardAll(going)
    return { kind: outcome.leftBehind ? 'stuck' : 'canary-failed' }
  }
  await runFleet(run, going)
  if (isStopped(run)) return { kind: 'interrupted' }
  return { kind: outcome.leftBehind ? 'stuck' : 'whole' }
}

/** What cannot even be prepared on the canary has failed there. */
function refuseUnstagedAtCanary(run: Run, canary: string | null): void {
  for (const { zone, servers } of run.jobs) {
    const isDeployed = servers.some(({ server, plan }) => server.name === canary && plan.action === 'deploy')
    const found = canary === null ? undefined : run.found.get(zone)?.get(canary)
    if (!isDeployed || found === undefined || isZoneRefused(run, zone)) continue
    const message = `${canary}: ${found.reason ?? 'the content could not be prepared'}`
    run.refused.push({ zone, server: null, code: 'canary-failed', message })
  }
}

async function abandon(staged: readonly StagedJob[]): Promise<Conclusion> {
  await discardAll(staged)
  return { kind: 'abandoned' }
}

async function discardAll(staged: readonly StagedJob[]): Promise<void> {
  await Promise.all(staged.map((one) => one.staged.discard()))
}

/** Changes all other servers at once, and waits for those that follow. From here on nothing is set back by itself. */
async function runFleet(run: Run, staged: readonly StagedJob[]): Promise<void> {
  const byServer = new Map<string, StagedJob[]>()
  for (const one of staged) {
    const known = byServer.get(one.job.server.name)
    if (known === undefined) byServer.set(one.job.server.name, [one])
    else known.push(one)
  }
  // Crash order: on disk before the second server is touched. What is found later stands in `verified` entries; a server
  // without one may or may not have been changed, and is asked.
  run.append({ type: 'activating', phase: 'fleet', servers: [...byServer.keys()], undo: [] })
  // All are waited for, whatever fails: nothing is changed any more once the lock is free.
  const ended = await Promise.allSettled([
    ...[...byServer.values()].map((jobs) => activateServer(run, jobs, 'fleet')),
    ...followers(run).map((jobs) => awaitFollower(run, jobs)),
  ])
  for (const one of ended) if (one.status === 'rejected') throw one.reason
}

interface Following {
  readonly job: ZoneJob['servers'][number]
  readonly of: ZoneJob
}

function followers(run: Run): readonly (readonly Following[])[] {
  const byServer = new Map<string, Following[]>()
  for (const of of run.jobs)
    for (const job of of.servers) {
      if (job.plan.action !== 'follow' || isZoneRefused(run, of.zone)) continue
      const known = byServer.get(job.server.name)
      if (known === undefined) byServer.set(job.server.name, [{ job, of }])
      else known.push({ job, of })
    }
  return [...byServer.values()]
}

async function awaitFollower(run: Run, jobs: readonly Following[]): Promise<void> {
  const { operator, stopwatch } = run
  const deadline = stopwatch.ms() + (operator.patience ?? defaultPatience).followingMs
  await Promise.all(jobs.map(({ job, of }) => verifyJob(run, job, of, deadline)))
  const server = jobs[0]?.job.server.name
  if (server === undefined || isStopped(run)) return
  const zones = verifiedZones(
    run,
    server,
    jobs.map(({ of }) => of.zone),
  )
  run.append({ type: 'verified', phase: 'fleet', server, zones })
}

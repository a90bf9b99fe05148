import { SecoursError } from '../diagnostic.ts'
import type { Observation } from '../driver/driver.ts'
import { contentDigest, type ZoneContents } from '../failover/content.ts'
import type { Phase } from '../failover/entry.ts'
import type { Sighting } from '../failover/sighting.ts'
import { mapAtMost } from './concurrency.ts'
import type { ServerJob, StagedJob, ZoneJob } from './jobs.ts'
import { defaultPatience } from './operator.ts'
import { isStopped, noteServer, type Run, report, verifiedZones } from './run-state.ts'
import { verifyServed } from './verify.ts'

const zonesAtOnce = 8
const afterComplaintMs = 1_000

/** What became of one zone on one server: `touched` says that its activation was begun. */
export interface Activation {
  readonly of: StagedJob
  readonly touched: boolean
  readonly served: boolean
}

/** Activates and verifies what is staged on one server, and writes down what was found. */
export async function activateServer(
  run: Run,
  staged: readonly StagedJob[],
  phase: Phase,
): Promise<readonly Activation[]> {
  const [first] = staged
  if (first === undefined) return []
  const activations = await mapAtMost(zonesAtOnce, staged, (one) => activateZone(run, one, phase))
  const { name } = first.job.server
  const zones = verifiedZones(
    run,
    name,
    staged.map(({ job }) => job.zone),
  )
  run.append({ type: 'verified', phase, server: name, zones })
  return activations
}

async function activateZone(run: Run, of: StagedJob, phase: Phase): Promise<Activation> {
  const { operator, stopwatch } = run
  const { job, staged } = of
  const where = { server: job.server.name, zone: job.zone, ...(phase === 'canary' ? { canary: true } : {}) }
  if (isStopped(run) || (await isStale(run, of))) {
    await staged.discard()
    return { of, touched: false, served: false }
  }
  report(operator, stopwatch, { step: 'activate', state: 'begun', ...where })
  try {
    await stopwatch.waitForServer(staged.activate())
  } catch (error) {
    if (!(error instanceof SecoursError)) throw error
    // The tool's word is no proof of failure either: the file may be in place and be loaded. The answer decides, soon.
    report(operator, stopwatch, { step: 'activate', state: 'failed', ...where, message: error.message })
    const served = await verifyJob(run, job, of.of, stopwatch.ms() + afterComplaintMs, error.message)
    return { of, touched: true, served }
  }
  report(operator, stopwatch, { step: 'activate', state: 'done', ...where })
  const patience = operator.patience ?? defaultPatience
  const served = await verifyJob(run, job, of.of, stopwatch.ms() + patience.writtenMs)
  return { of, touched: true, served }
}

/** Whether the server is no more what the plan saw, and is refused for it (`stale-plan`, unless overridden); or the run was stopped. */
async function isStale(run: Run, { job, of }: StagedJob): Promise<boolean> {
  const { operator, stopwatch, prepared } = run
  const { contents } = of.target
  const depth = job.sighting?.zone === undefined ? 'soa' : 'content'
  const seen = await stopwatch.waitForServer(operator.fleet.look(job.server, contents.apex, depth, operator.signal))
  // What a look that was broken off says is nothing about the server.
  if (isStopped(run)) return true
  const change = changeSince(contents, job.sighting, seen)
  if (change === undefined || prepared.input.options.allow.some(({ code }) => code === 'stale-plan')) return false
  const message = `${job.server.name} changed since it was looked at: ${change}`
  run.refused.push({ zone: job.zone, server: job.server.name, code: 'stale-plan', message })
  const state = seen.state === 'served' ? 'pending' : 'failed'
  const serial = seen.state === 'served' ? seen.serial : null
  noteServer(run, job, { state, serial, ms: stopwatch.ms(), reason: message })
  report(operator, stopwatch, { step: 'look', state: 'failed', server: job.server.name, zone: job.zone, message })
  return true
}

/**
 * What changed on a server since the plan's look at it, in words; undefined where nothing did. The serial alone does not tell:
 * who edits a zone by hand in an outage forgets it, and records that others maintain would be put back to what they were. Only
 * where no transfer is allowed it has to do. Of a zone that the server signs the serial moves by itself.
 */
function changeSince(contents: ZoneContents, before: Sighting | undefined, seen: Observation): string | undefined {
  if (before?.state !== 'served' || seen.state !== 'served') {
    const now = seen.state === 'served' ? `serial ${seen.serial}` : seen.state
    return before?.state === seen.state ? undefined : `${before?.serial ?? before?.state ?? 'nothing'} then, ${now} now`
  }
  const { isServerMade } = contents
  const isOther =
    before.zone !== undefined &&
    seen.zone !== undefined &&
    contentDigest(before.zone, isServerMade) !== contentDigest(seen.zone, isServerMade)
  if (isOther)
    return seen.serial === before.serial
      ? `serial ${seen.serial} then and now, with other content`
      : `${before.serial} then, serial ${seen.serial} with other content now`
  const isMoved = seen.serial !== before.serial && (isServerMade === undefined || seen.zone === undefined)
  return isMoved ? `${before.serial} then, serial ${seen.serial} now` : undefined
}

/** Waits until a server serves the zone's content, notes how it was found, and says whether it does. */
export async function verifyJob(
  run: Run,
  job: ServerJob,
  of: ZoneJob,
  deadline: number,
  complaint?: string,
): Promise<boolean> {
  const { operator, stopwatch } = run
  const expected = {
    contents: of.target.contents,
    digest: of.content.digest,
    serial: of.serial,
    before: job.sighting?.serial,
  }
  const { state, serial, reason, ms } = await verifyServed(operator, job.server, expected, deadline, stopwatch)
  // A server that was written to and keeps its old content refused the new one.
  const failed = state === 'pending' && job.plan.action === 'deploy'
  const why = state === 'served' ? reason : [complaint, reason].filter((text) => text != null).join('; ')
  noteServer(run, job, { state: failed ? 'failed' : state, serial, ms, ...(why === null ? {} : { reason: why }) })
  report(operator, stopwatch, {
    step: 'verify',
    state: state === 'served' ? 'done' : 'failed',
    server: job.server.name,
    zone: job.zone,
    ...(why === null ? {} : { message: why }),
  })
  return state === 'served'
}

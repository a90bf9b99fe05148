import { SecoursError } from '../diagnostic.ts'
import { advanceSerial, isNewerSerial, type Serial } from '../dns/serial.ts'
import { contentDigest } from '../failover/content.ts'
import { type Activation, activateServer } from './activate.ts'
import { mapAtMost } from './concurrency.ts'
import { makeDeployment } from './deployment.ts'
import type { StagedJob } from './jobs.ts'
import { defaultPatience } from './operator.ts'
import { isStopped, noteServer, type Run, report, verifiedZones } from './run-state.ts'
import { verifyServed } from './verify.ts'

const zonesAtOnce = 8

export interface CanaryOutcome {
  /** Zones that the canary took, or whose failure there was overridden. */
  readonly passed: ReadonlySet<string>
  /** The canary has content that is neither the old nor the wanted one for sure. */
  readonly leftBehind: boolean
}

/**
 * Changes the first server, and verifies it. Zones that fail there are set back by a forward change and refused
 * (`canary-failed`): no other server sees them.
 */
export async function runCanary(run: Run, staged: readonly StagedJob[]): Promise<CanaryOutcome> {
  const [first] = staged
  if (first === undefined) return { passed: new Set(), leftBehind: false }
  const canary = first.job.server.name
  // Crash order: this entry says that the canary may have been changed; it is on disk before the canary is.
  run.append({ type: 'activating', phase: 'canary', servers: [canary], undo: [] })
  const activations = await activateServer(run, staged, 'canary')
  // Stopped on the way: the journal says so, and a person decides.
  if (isStopped(run)) return { passed: new Set(), leftBehind: true }
  const overridden = run.prepared.input.options.allow.some(({ code }) => code === 'canary-failed')
  const failed = activations.filter(({ served, touched }) => !served && !(overridden && touched))
  const passed = new Set(activations.filter((one) => !failed.includes(one)).map(({ of }) => of.job.zone))
  refuse(run, failed)
  const toUndo = failed.filter(({ touched }) => touched)
  return { passed, leftBehind: toUndo.length > 0 && !(await undo(run, canary, toUndo)) }
}

function refuse(run: Run, failed: readonly Activation[]): void {
  for (const { of, touched } of failed) {
    const { zone, server } = of.job
    const stale = touched ? undefined : run.refused.find((one) => one.zone === zone && one.server === server.name)
    const reason = run.found.get(zone)?.get(server.name)?.reason ?? 'it does not serve the content'
    const message = stale?.message ?? `${server.name}: ${reason}`
    run.refused.push({ zone, server: null, code: stale?.code ?? 'canary-failed', message })
  }
}

/** Puts the old content back under a newer serial; says whether the canary serves it then, for every zone. */
async function undo(run: Run, canary: string, failed: readonly Activation[]): Promise<boolean> {
  const known = failed.filter(({ of }) => of.job.sighting?.zone !== undefined)
  const serials = new Map(known.map(({ of }) => [of.job.zone, undoSerial(run, of)]))
  const undone = [...serials].map(([zone, serial]) => ({ zone, serial }))
  run.append({ type: 'activating', phase: 'undo', servers: [canary], undo: undone })
  const results = await mapAtMost(zonesAtOnce, known, ({ of }) => undoZone(run, of, serials.get(of.job.zone) as Serial))
  run.append({
    type: 'verified',
    phase: 'undo',
    server: canary,
    zones: verifiedZones(run, canary, [...serials.keys()]),
  })
  // What was not served before is not served now: there is nothing to put back.
  const others = failed.filter((one) => !known.includes(one))
  return results.every(Boolean) && others.every(({ of }) => of.job.sighting?.state === 'not-served')
}

function undoSerial(run: Run, { job, of }: StagedJob): Serial {
  const seen = run.found.get(job.zone)?.get(job.server.name)?.serial as Serial | null | undefined
  return advanceSerial(seen != null && isNewerSerial(seen, of.serial) ? seen : of.serial, 1)
}

async function undoZone(run: Run, { job, of }: StagedJob, serial: Serial): Promise<boolean> {
  const { operator, stopwatch } = run
  const { zone: name, server, sighting } = job
  const { contents } = of.target
  const content = sighting?.zone
  if (content === undefined) return false
  const digest = contentDigest(content, contents.isLeftOut)
  const title = 'as served before the switch'
  const request = { contents, content, served: content, serial, title, digest, unchecked: true }
  report(operator, stopwatch, { step: 'undo', state: 'begun', server: server.name, zone: name })
  try {
    const staged = await stopwatch.waitForServer(operator.fleet.stage(server, makeDeployment(request)))
    await stopwatch.waitForServer(staged.activate())
  } catch (error) {
    if (!(error instanceof SecoursError)) throw error
    report(operator, stopwatch, {
      step: 'undo',
      state: 'failed',
      server: server.name,
      zone: name,
      message: error.message,
    })
  }
  const deadline = stopwatch.ms() + (operator.patience ?? defaultPatience).writtenMs
  // The old content is what counts: a server that never took the new one may have kept it under the old serial.
  const expected = { contents, digest, serial, before: undefined }
  const verdict = await verifyServed(operator, server, expected, deadline, stopwatch)
  const served = verdict.state === 'served'
  const reason = served ? 'failed, and was set back' : `failed, and could not be set back: ${verdict.reason}`
  noteServer(run, job, { state: 'failed', serial: verdict.serial, ms: verdict.ms, reason })
  report(operator, stopwatch, { step: 'undo', state: served ? 'done' : 'failed', server: server.name, zone: name })
  return served
}

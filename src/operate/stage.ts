import { SecoursError } from '../diagnostic.ts'
import { mapAtMost } from './concurrency.ts'
import { makeDeployment } from './deployment.ts'
import type { ServerJob, StagedJob, ZoneJob } from './jobs.ts'
import { isStopped, noteServer, type Run, report } from './run-state.ts'

const zonesAtOnce = 4

/**
 * Prepares every zone on every server that is written to, all servers at once. A zone that a server's own checker refuses is
 * refused as a whole, before any server serves it; a server where a zone cannot be prepared fails for that zone alone.
 */
export async function stageAll(run: Run): Promise<readonly StagedJob[]> {
  const byServer = new Map<string, { readonly job: ServerJob; readonly of: ZoneJob }[]>()
  for (const of of run.jobs)
    for (const job of of.servers) {
      if (job.plan.action !== 'deploy') continue
      const known = byServer.get(job.server.name)
      if (known === undefined) byServer.set(job.server.name, [{ job, of }])
      else known.push({ job, of })
    }
  const staged = await Promise.all(
    [...byServer.values()].map((jobs) => mapAtMost(zonesAtOnce, jobs, ({ job, of }) => stageOne(run, job, of))),
  )
  const ready: StagedJob[] = []
  for (const one of staged.flat()) {
    if (one === undefined) continue
    if (run.refused.some(({ zone, server }) => zone === one.job.zone && server === null)) await one.staged.discard()
    else ready.push(one)
  }
  return ready
}

async function stageOne(run: Run, job: ServerJob, of: ZoneJob): Promise<StagedJob | undefined> {
  const { operator, stopwatch, prepared } = run
  const { zone, server } = job
  if (isStopped(run)) return undefined
  const unchecked = prepared.input.options.allow.some(({ code }) => code === 'server-check-failed')
  const deployment = makeDeployment({
    contents: of.target.contents,
    content: of.content.zone,
    served: job.sighting?.zone,
    serial: of.serial,
    title: of.content.variant,
    digest: of.content.digest,
    unchecked,
  })
  try {
    const staged = await stopwatch.waitForServer(operator.fleet.stage(server, deployment))
    report(operator, stopwatch, { step: 'stage', state: 'done', server: server.name, zone })
    return { job, of, staged }
  } catch (error) {
    if (!(error instanceof SecoursError)) throw error
    const { code, message } = error
    report(operator, stopwatch, { step: 'stage', state: 'failed', server: server.name, zone, message })
    if (code === 'server-check-failed') run.refused.push({ zone, server: null, code, message })
    noteServer(run, job, { state: 'failed', serial: job.plan.from, ms: stopwatch.ms(), reason: message })
    return undefined
  }
}

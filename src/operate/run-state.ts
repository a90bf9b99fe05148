import { SecoursError } from '../diagnostic.ts'
import type { SwitchEntry, VerifiedZone } from '../failover/entry.ts'
import type { Journal } from '../journal/journal.ts'
import type { ServerJob, ZoneJob } from './jobs.ts'
import type { Operator } from './operator.ts'
import type { Prepared } from './prepare.ts'
import type { Progress } from './progress.ts'
import type { RefusedResult, ServerResult } from './result.ts'
import type { Stopwatch } from './stopwatch.ts'

/** A run between its first and its last entry in the journal: what is fixed, and what was found so far. */
export interface Run {
  readonly operator: Operator
  readonly prepared: Prepared
  readonly jobs: readonly ZoneJob[]
  readonly stopwatch: Stopwatch
  readonly append: (entry: SwitchEntry) => void
  /** By zone: how its servers were found. */
  readonly found: Map<string, Map<string, ServerResult>>
  /** Zones, and zones on a server, that stay as they are. */
  readonly refused: RefusedResult[]
}

export function startRun(
  operator: Operator,
  prepared: Prepared,
  jobs: readonly ZoneJob[],
  stopwatch: Stopwatch,
  journal: Journal<SwitchEntry>,
  id: string,
): Run {
  let isBegun = false
  let failure: SecoursError | undefined
  const append = (entry: SwitchEntry): void => {
    // Servers are changed side by side; a journal that failed for one takes nothing from the others either.
    if (failure !== undefined) throw failure
    try {
      journal.append(id, new Date(operator.now()), entry)
    } catch (error) {
      if (error instanceof SecoursError) failure = unwritten(error, isBegun)
      throw failure ?? error
    }
    isBegun ||= entry.type === 'activating'
    report(operator, stopwatch, { step: 'journal', state: 'done', message: entry.type })
  }
  return { operator, prepared, jobs, stopwatch, append, found: new Map(), refused: [] }
}

/** The failure of the journal, by what it means for the servers. */
function unwritten({ code, message, hint, cause }: SecoursError, isBegun: boolean): SecoursError {
  const then = isBegun
    ? 'then see with secours status how far it came, and run secours resume or secours rollback'
    : 'no server was changed'
  return new SecoursError(code, message, {
    hint: hint === undefined ? then : `${hint}; ${then}`,
    exitCode: isBegun ? 5 : 4,
    cause,
  })
}

export function report(operator: Operator, stopwatch: Stopwatch, progress: Omit<Progress, 'ms'>): void {
  operator.onProgress?.({ ...progress, ms: stopwatch.ms() })
}

/** Notes how a server was found for a zone; a later look counts more. */
export function noteServer(
  run: Run,
  job: Pick<ServerJob, 'zone' | 'server'>,
  result: Omit<ServerResult, 'server'>,
): void {
  const servers = run.found.get(job.zone) ?? new Map<string, ServerResult>()
  run.found.set(job.zone, servers.set(job.server.name, { server: job.server.name, ...result }))
}

/** What was found on a server, as the journal has it. */
export function verifiedZones(run: Run, server: string, zones: readonly string[]): readonly VerifiedZone[] {
  return zones.flatMap((zone): VerifiedZone[] => {
    const result = run.found.get(zone)?.get(server)
    if (result === undefined) return []
    const { state, serial, ms, reason = null } = result
    return [
      { zone, state, serial: serial === null ? null : (serial as NonNullable<VerifiedZone['serial']>), ms, reason },
    ]
  })
}

/** Whether the whole zone was refused, on every server. */
export function isZoneRefused(run: Run, zone: string): boolean {
  return run.refused.some((refused) => refused.zone === zone && refused.server === null)
}

/** Whether the operator stopped the run. */
export function isStopped({ operator }: Run): boolean {
  return operator.signal?.aborted === true
}

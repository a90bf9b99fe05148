import type { ExitCode } from '../diagnostic.ts'
import type { Outcome, Override, ServerState } from '../failover/entry.ts'
import type { Plan, Skipped } from '../failover/plan.ts'

/** How one server was found at the end. */
export interface ServerResult {
  readonly server: string
  readonly state: ServerState
  readonly serial: number | null
  /** Milliseconds from the decision to the answer that showed it. */
  readonly ms: number
  /** Why it is not served there; left out where it is. */
  readonly reason?: string
}

export interface ZoneResult {
  readonly zone: string
  readonly from: string | null
  readonly to: string
  readonly serial: number | null
  /** RRsets that changed, where the most did. */
  readonly changes: number
  readonly servers: readonly ServerResult[]
}

/** A zone, or all of them (null), that a gate refused. */
export interface RefusedResult {
  readonly zone: string | null
  readonly server: string | null
  readonly code: string
  readonly message: string
}

/** What a switch, restore, reconcile, resume or rollback came to: the JSON that the command prints. */
export interface SwitchResult {
  readonly version: 1
  /** As the journal has it; null where nothing was begun. */
  readonly id: string | null
  /** The variant asked for; null where each zone has its own. */
  readonly variant: string | null
  readonly zones: readonly ZoneResult[]
  readonly skipped: readonly Skipped[]
  readonly refused: readonly RefusedResult[]
  readonly overrides: readonly Override[]
  readonly startedAt: string
  readonly finishedAt: string
  /** When the last cache will have let go; null where that cannot be told, or servers are behind. */
  readonly drainedBy: string | null
  readonly outcome: Outcome
}

/** Milliseconds of a run, from the decision to the last look. */
export interface Timing {
  readonly totalMs: number
  /** Of these, how long servers, their tools or their answers were waited for. */
  readonly serversMs: number
}

export interface SwitchReport {
  readonly plan: Plan
  readonly result: SwitchResult
  readonly exitCode: ExitCode
  readonly timing: Timing
  /** The operator said no, or it was stopped before it had begun. */
  readonly declined: boolean
  /** It was stopped after it had begun: the journal tells how far it came. */
  readonly interrupted: boolean
}

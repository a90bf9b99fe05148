import type { BuiltZone, Project } from '../definition/project.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { LeftOut, Override, SwitchEntry } from '../failover/entry.ts'
import type { Plan } from '../failover/plan.ts'
import type { Journal } from '../journal/journal.ts'
import type { Fleet } from './fleet.ts'
import type { Progress } from './progress.ts'

/** How long servers are waited for. */
export interface Patience {
  /** For a server that was written to, in milliseconds. */
  readonly writtenMs: number
  /** For one that follows, from the moment on at which a server that it may follow was written to: NOTIFY and a transfer. */
  readonly followingMs: number
}

export const defaultPatience: Patience = { writtenMs: 10_000, followingMs: 30_000 }

/** Everything that a run is given of the project and of the world. The clock, the user and chance enter here. */
export interface Operator {
  readonly project: Project
  readonly zones: readonly BuiltZone[]
  /** Errors of the definitions of class `zone` and `variant`; those of class `ready` hold back nothing. */
  readonly faults: readonly Diagnostic[]
  readonly fleet: Fleet
  /** The folder of the journal and the lock, absolute. */
  readonly stateFolder: string
  readonly user: string
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** A new id for a switch, unlike all before it. */
  readonly newId: () => string
  readonly patience?: Patience
  /** Stops the run where it stands; the journal then tells how far it came. */
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
  /** Asked before anything is done; left out, the answer is yes. */
  readonly confirm?: (plan: Plan) => Promise<boolean>
  /** Opens the journal for appending; the state folder's unless given. */
  readonly openJournal?: (path: string) => Journal<SwitchEntry>
}

/** What is asked of a run, whatever its kind. */
export interface RunOptions {
  /** Names or globs; undefined or empty: every zone. */
  readonly zones?: readonly string[]
  readonly reason?: string
  /** Seconds. */
  readonly expires?: number
  readonly allow?: readonly Override[]
  readonly without?: readonly LeftOut[]
  readonly allOrNothing?: boolean
  /** A folder of rendered zones, whose files are deployed in place of what the definitions say today. Switch and restore only. */
  readonly fromRender?: string
}

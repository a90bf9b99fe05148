import type { BuiltZone, Project } from '../definition/project.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { ZoneContents } from './content.ts'
import type { LeftOut, Override, SwitchKind } from './entry.ts'
import type { JournalState } from './journal-state.ts'
import type { Sightings } from './sighting.ts'

/** One zone that is to be moved. */
export interface ZoneTarget {
  readonly built: BuiltZone
  readonly contents: ZoneContents
  /** The variant to be served. */
  readonly to: string
  /** The variant that a rollback leads back to, where it is not the active one (a resumed switch). */
  readonly from?: string | null
  /** When the activation counts as forgotten, where it is an older one that goes on; else it is reckoned from now. */
  readonly expiresAt?: string | null
  /** Why the rendered zone is not the one that would be built (gate `not-rendered`), where the switch runs from files. */
  readonly notRendered?: string
}

export interface PlanOptions {
  readonly allow: readonly Override[]
  readonly without: readonly LeftOut[]
  readonly allOrNothing: boolean
  /** Seconds after which the activation counts as forgotten; undefined: as the variant or the policy says. */
  readonly expires: number | undefined
}

/** Everything that a plan is made from. */
export interface PlanInput {
  readonly kind: SwitchKind
  readonly variant: string | null
  readonly project: Project
  readonly targets: readonly ZoneTarget[]
  /** Zones that the switch leaves out from the start. */
  readonly leftOut: readonly { readonly zone: string; readonly reason: string }[]
  readonly sightings: Sightings
  readonly journal: JournalState
  /** Who holds the lock, as a message; undefined where nobody does. */
  readonly locked: string | undefined
  /** Errors of the definitions that hold back a switch (classes `zone` and `variant`), each with its zone. */
  readonly faults: readonly Diagnostic[]
  /** Names of drivers that write to their servers. */
  readonly writingDrivers: ReadonlySet<string>
  readonly options: PlanOptions
  /** Milliseconds since the epoch. */
  readonly now: number
}

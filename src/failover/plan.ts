import { createHash } from 'node:crypto'
import type { ChangeJson } from '../diff/json.ts'
import type { LeftOut, Override, SwitchKind } from './entry.ts'
import type { Gate } from './gate.ts'

/**
 * What is to happen to one zone on one server. `deploy`: it is written to. `follow`: it takes the content from its primaries.
 * `unchanged`: it serves the content. `absent`: it stands in a down site and does not answer. `unreachable`: it should answer.
 * `held`: a gate keeps it as it is. `stranded`: none of its primaries gets the content. `observed`: it does not count.
 */
export type ServerAction =
  | 'deploy'
  | 'follow'
  | 'unchanged'
  | 'absent'
  | 'unreachable'
  | 'held'
  | 'stranded'
  | 'observed'

export interface ServerPlan {
  readonly server: string
  readonly action: ServerAction
  /** In words, where the action does not say it all. */
  readonly reason: string | null
  /** The serial that it serves, and the one that it is to serve. */
  readonly from: number | null
  readonly to: number | null
  /** Variants whose content it serves; empty where it serves none of them, or where that is not known. */
  readonly serves: readonly string[]
  /** Of the content that it serves; null where that is not known. */
  readonly digest: string | null
  readonly changes: readonly ChangeJson[]
}

export interface ZonePlan {
  readonly zone: string
  /** The active variant, by the journal or else by what is served; null where neither tells. */
  readonly from: string | null
  readonly to: string
  /** `change`: some server gets it; `keep`: all serve it; `refused`: a gate holds it back. */
  readonly action: 'change' | 'keep' | 'refused'
  /** The serial that is given; where nothing changes, the one that is served; null where none is known. */
  readonly serial: number | null
  /** Of the content to be served. */
  readonly digest: string | null
  readonly expiresAt: string | null
  /** Seconds for which resolvers may keep what changes; null where that cannot be told. */
  readonly drainSeconds: number | null
  readonly servers: readonly ServerPlan[]
}

/** A zone or server that the plan leaves out, and why. */
export interface Skipped {
  readonly zone: string | null
  readonly server: string | null
  readonly reason: string
}

/** Everything that a switch would do: plain values, as they print in JSON. */
export interface Plan {
  readonly version: 1
  readonly kind: SwitchKind
  /** The variant asked for; null where each zone has its own. */
  readonly variant: string | null
  readonly createdAt: string
  /** Of everything that the plan was made from: another world, another fingerprint. */
  readonly fingerprint: string
  /** The server that is changed and verified first; null where none is written to. */
  readonly canary: string | null
  readonly zones: readonly ZonePlan[]
  readonly skipped: readonly Skipped[]
  readonly gates: readonly Gate[]
  readonly overrides: readonly Override[]
  readonly without: readonly LeftOut[]
  readonly counts: {
    readonly zones: number
    readonly servers: number
    readonly deployments: number
    readonly changes: number
    readonly refused: number
    readonly skipped: number
  }
  /** When the last cache will have let go if it is done now; null where that cannot be told. */
  readonly drainedBy: string | null
  /** Nothing at all may be done. */
  readonly refused: boolean
}

/** A digest of plain values. */
export function fingerprintOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}

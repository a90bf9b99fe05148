/** The steps that a run goes through. `observe` and `plan` come before the confirmation, the others after it. */
export type Step =
  | 'observe'
  | 'plan'
  | 'lock'
  | 'journal'
  | 'stage'
  | 'look'
  | 'activate'
  | 'verify'
  | 'undo'
  | 'outcome'

/** One step of a run, as it begins and as it ends. What concerns no single server or zone leaves them out. */
export interface Progress {
  readonly step: Step
  readonly state: 'begun' | 'done' | 'failed'
  readonly server?: string
  readonly zone?: string
  readonly canary?: boolean
  readonly message?: string
  /** Milliseconds since the run began. */
  readonly ms: number
}

/**
 * Where a switch stands, as the journal tells it. All but the first and the last four are unfinished: found at the start of a
 * command, they mean that a switch was interrupted there.
 */
export const switchStates = [
  /** Nothing was ever switched. */
  'idle',
  /** The intent is on disk, and no server was touched. */
  'intended',
  /** The canary may have been changed. */
  'canary',
  /** The canary failed and is being set back. */
  'undoing',
  /** More servers than the canary may have been changed. */
  'fleet',
  'done',
  'partial',
  'split',
  'failed',
] as const

export type SwitchState = (typeof switchStates)[number]

/** What may happen to a switch. Each is an entry of the journal. */
export const switchEvents = [
  /** A new switch, restore or reconcile. */
  'begin',
  'resume',
  'rollback',
  'activate-canary',
  'undo-canary',
  'activate-fleet',
  'end-done',
  'end-partial',
  'end-split',
  'end-failed',
] as const

export type SwitchEvent = (typeof switchEvents)[number]

export interface TransitionRow {
  readonly state: SwitchState
  readonly event: SwitchEvent
  readonly next: SwitchState
}

/** Every legal move. What stands in no row is refused by name. */
export const transitions: readonly TransitionRow[] = [
  { state: 'idle', event: 'begin', next: 'intended' },

  { state: 'intended', event: 'activate-canary', next: 'canary' },
  // No canary: every server that changes only follows another, or what is asked for is served already.
  { state: 'intended', event: 'activate-fleet', next: 'fleet' },
  { state: 'intended', event: 'end-done', next: 'done' },
  { state: 'intended', event: 'end-partial', next: 'partial' },
  { state: 'intended', event: 'end-split', next: 'split' },
  { state: 'intended', event: 'end-failed', next: 'failed' },
  { state: 'intended', event: 'resume', next: 'intended' },
  { state: 'intended', event: 'rollback', next: 'intended' },

  { state: 'canary', event: 'undo-canary', next: 'undoing' },
  { state: 'canary', event: 'activate-fleet', next: 'fleet' },
  // The canary was found to be another than the plan saw, and was left alone.
  { state: 'canary', event: 'end-failed', next: 'failed' },
  { state: 'canary', event: 'resume', next: 'intended' },
  { state: 'canary', event: 'rollback', next: 'intended' },

  // Some zones failed at the canary and were set back; the others go on.
  { state: 'undoing', event: 'activate-fleet', next: 'fleet' },
  { state: 'undoing', event: 'end-failed', next: 'failed' },
  // The canary could not be set back.
  { state: 'undoing', event: 'end-split', next: 'split' },
  { state: 'undoing', event: 'resume', next: 'intended' },
  { state: 'undoing', event: 'rollback', next: 'intended' },

  { state: 'fleet', event: 'end-done', next: 'done' },
  { state: 'fleet', event: 'end-partial', next: 'partial' },
  { state: 'fleet', event: 'end-split', next: 'split' },
  { state: 'fleet', event: 'resume', next: 'intended' },
  { state: 'fleet', event: 'rollback', next: 'intended' },

  { state: 'done', event: 'begin', next: 'intended' },
  { state: 'failed', event: 'begin', next: 'intended' },

  { state: 'partial', event: 'begin', next: 'intended' },
  { state: 'partial', event: 'resume', next: 'intended' },
  { state: 'partial', event: 'rollback', next: 'intended' },

  { state: 'split', event: 'begin', next: 'intended' },
  { state: 'split', event: 'resume', next: 'intended' },
  { state: 'split', event: 'rollback', next: 'intended' },
]

export type RefusalCode =
  | 'interrupted-switch'
  | 'nothing-to-resume'
  | 'nothing-to-roll-back'
  | 'past-canary'
  | 'out-of-order'

/** Why an event cannot happen now. */
export interface Refusal {
  readonly code: RefusalCode
  readonly message: string
}

/** The state that follows, or why none does. */
export function transition(
  state: SwitchState,
  event: SwitchEvent,
): { readonly next: SwitchState } | { readonly refusal: Refusal } {
  const row = transitions.find((candidate) => candidate.state === state && candidate.event === event)
  return row === undefined ? { refusal: refusalOf(state, event) } : { next: row.next }
}

/** Whether a switch in this state was begun and has no outcome. */
export function isUnfinished(state: SwitchState): boolean {
  return state === 'intended' || state === 'canary' || state === 'undoing' || state === 'fleet'
}

function refusalOf(state: SwitchState, event: SwitchEvent): Refusal {
  if (event === 'begin')
    return {
      code: 'interrupted-switch',
      message: 'an earlier switch was interrupted: finish it with resume, or go back with rollback',
    }
  if (event === 'resume') return { code: 'nothing-to-resume', message: 'no switch is unfinished' }
  if (event === 'rollback') return { code: 'nothing-to-roll-back', message: 'no switch is unfinished' }
  if (state === 'fleet' && (event === 'undo-canary' || event === 'end-failed' || event === 'activate-canary'))
    return { code: 'past-canary', message: 'other servers than the canary may have changed: only a person decides now' }
  return { code: 'out-of-order', message: `${event} cannot come in the state ${state}` }
}

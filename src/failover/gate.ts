import type { Override } from './entry.ts'

/** The codes of gates that are no rule's. */
export const gateCodes = [
  'drift',
  'unadopted',
  'wrong-kind',
  'control-failed',
  'content-unknown',
  'serial-unsafe',
  'server-check-failed',
  'servers-unreachable',
  'canary-failed',
  'stale-plan',
  'concurrent-operator',
  'interrupted-switch',
  'nothing-to-resume',
  'nothing-to-roll-back',
  'clock-skew',
  'not-rendered',
  'no-content',
  'no-record',
  'all-or-nothing',
] as const

export type GateCode = (typeof gateCodes)[number]

/** Those that no reason lifts: there is another way, or nothing to do it with. */
export const firmGates: ReadonlySet<string> = new Set<GateCode>([
  // What is written to such a zone is never served, or is lost: no reason makes it right.
  'wrong-kind',
  'control-failed',
  'concurrent-operator',
  'interrupted-switch',
  'nothing-to-resume',
  'nothing-to-roll-back',
  'no-content',
  'no-record',
  'all-or-nothing',
])

/** A condition that holds back a switch, a zone, a server, or a zone on a server. */
export interface Gate {
  /** One of `gateCodes`, or the code of the rule whose error it is. */
  readonly code: string
  /** A refusal holds back what it concerns; a warning is only shown. */
  readonly severity: 'refusal' | 'warning'
  /** Null: every zone, every server. */
  readonly zone: string | null
  readonly server: string | null
  readonly message: string
  readonly hint: string | null
  readonly overridable: boolean
  /** The reason with which the operator overrode it; null while it holds. */
  readonly overridden: string | null
}

export interface GateFacts {
  readonly severity?: Gate['severity']
  readonly zone?: string
  readonly server?: string
  readonly hint?: string
  readonly overridable?: boolean
}

/** A gate, overridden where `allow` names its code. */
export function gate(code: string, message: string, facts: GateFacts, allow: readonly Override[]): Gate {
  const overridable = facts.overridable ?? !firmGates.has(code)
  const reason = overridable ? allow.find((override) => override.code === code)?.reason : undefined
  return {
    code,
    severity: facts.severity ?? 'refusal',
    zone: facts.zone ?? null,
    server: facts.server ?? null,
    message,
    hint: facts.hint ?? null,
    overridable,
    overridden: reason ?? null,
  }
}

/** Whether a gate refuses what it concerns. */
export function holds({ severity, overridden }: Gate): boolean {
  return severity === 'refusal' && overridden === null
}

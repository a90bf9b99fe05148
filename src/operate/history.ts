import type { OutcomeEntry } from '../failover/entry.ts'
import type { RecordedEntry } from '../failover/journal-state.ts'
import type { Operator } from './operator.ts'
import { readEntries } from './recorded.ts'

/** One step of a switch, as the journal has it. */
export interface HistoryStep {
  readonly at: string
  /** Milliseconds since the switch began. */
  readonly ms: number
  readonly type: RecordedEntry['type']
  readonly text: string
}

/** One switch, from its intent to its outcome. */
export interface HistoryItem {
  readonly id: string
  readonly kind: string
  readonly variant: string | null
  readonly user: string
  readonly reason: string | null
  readonly continues: string | null
  readonly startedAt: string
  /** Null where it was interrupted, or is under way. */
  readonly finishedAt: string | null
  readonly outcome: OutcomeEntry['outcome'] | null
  readonly zones: readonly {
    readonly zone: string
    readonly from: string | null
    readonly to: string
    readonly serial: number
  }[]
  readonly overrides: readonly { readonly code: string; readonly reason: string }[]
  readonly steps: readonly HistoryStep[]
}

export interface History {
  readonly version: 1
  readonly switches: readonly HistoryItem[]
}

/** The journal as a timeline, oldest first. Throws SecoursError for a journal that was damaged. */
export function readHistory(operator: Pick<Operator, 'stateFolder'>): History {
  const byId = new Map<string, RecordedEntry[]>()
  for (const entry of readEntries(operator.stateFolder)) {
    const known = byId.get(entry.id)
    if (known === undefined) byId.set(entry.id, [entry])
    else known.push(entry)
  }
  return { version: 1, switches: [...byId.values()].flatMap(itemOf) }
}

function itemOf(entries: readonly RecordedEntry[]): HistoryItem[] {
  const intent = entries.find((entry) => entry.type === 'intent')
  if (intent === undefined) return []
  const outcome = entries.find((entry) => entry.type === 'outcome')
  const { id, kind, variant, user, reason, continues, overrides } = intent
  const start = Date.parse(intent.at)
  return [
    {
      id,
      kind,
      variant,
      user,
      reason,
      continues,
      startedAt: intent.at,
      finishedAt: outcome?.at ?? null,
      outcome: outcome?.outcome ?? null,
      zones: intent.zones.map(({ zone, from, to, serial }) => ({ zone, from, to, serial })),
      overrides,
      steps: entries.map((entry) => ({
        at: entry.at,
        ms: Date.parse(entry.at) - start,
        type: entry.type,
        text: describeEntry(entry),
      })),
    },
  ]
}

const phaseTexts = { canary: 'changing the canary', undo: 'setting back', fleet: 'changing' } as const

/** An entry as a line of a timeline. */
function describeEntry(entry: RecordedEntry): string {
  if (entry.type === 'intent') {
    const what = entry.variant === null ? entry.kind : `${entry.kind} ${entry.variant}`
    const why = entry.reason === null ? '' : `: ${entry.reason}`
    return `${entry.user} begins ${what} of ${countOf(entry.zones.length, 'zone')}${why}`
  }
  if (entry.type === 'activating')
    return `${phaseTexts[entry.phase]} ${entry.servers.length === 0 ? 'no further server' : entry.servers.join(', ')}`
  if (entry.type === 'verified') {
    const states = new Map<string, number>()
    for (const { state } of entry.zones) states.set(state, (states.get(state) ?? 0) + 1)
    const text = [...states].map(([state, count]) => `${countOf(count, 'zone')} ${state}`).join(', ')
    return `${entry.server}: ${text === '' ? 'nothing' : text}`
  }
  const refused = entry.refused.length === 0 ? '' : `, ${countOf(entry.refused.length, 'zone')} refused`
  return `${entry.outcome}${refused}`
}

function countOf(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

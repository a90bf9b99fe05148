import { isSerial, type Serial } from '../dns/serial.ts'
import {
  amount,
  instant,
  listOf,
  objectOf,
  oneOf,
  orAbsent,
  orNull,
  parseShape,
  refuseShape,
  type Shape,
  sha256,
  text,
} from './shape.ts'
import type { SwitchEvent } from './states.ts'

/** What was asked for. */
export type SwitchKind = 'switch' | 'restore' | 'reconcile' | 'resume' | 'rollback'

/** A gate that was passed by its name, or a server that was left out; with the operator's reason. */
export interface Override {
  readonly code: string
  readonly reason: string
}

export interface LeftOut {
  readonly server: string
  readonly reason: string
}

/** What one server served, and what it is to do. */
export interface IntendedServer {
  readonly server: string
  readonly action: 'deploy' | 'follow'
  /** Before; null where it did not answer with the zone. */
  readonly serial: Serial | null
  readonly digest: string | null
}

export interface IntendedZone {
  readonly zone: string
  /** The variant that was active; null where none was known. */
  readonly from: string | null
  readonly to: string
  readonly serial: Serial
  /** Of the content to be served, without serial and unmanaged records. */
  readonly digest: string
  /** Of that content; null in lines that were written before it was counted. */
  readonly records?: number | null
  /** When the activation counts as forgotten; null for normal. */
  readonly expiresAt: string | null
  /** Seconds that resolvers may keep what changes; null where that cannot be told. */
  readonly drainSeconds: number | null
  readonly servers: readonly IntendedServer[]
}

/** Written before the first server is touched. */
export interface IntentEntry {
  readonly type: 'intent'
  readonly kind: SwitchKind
  /** The variant asked for; null where each zone has its own (reconcile, resume, rollback). */
  readonly variant: string | null
  readonly user: string
  readonly reason: string | null
  /** The id of the switch that this one resumes or rolls back. */
  readonly continues: string | null
  readonly overrides: readonly Override[]
  readonly without: readonly LeftOut[]
  readonly canary: string | null
  readonly fingerprint: string
  readonly zones: readonly IntendedZone[]
}

export type Phase = 'canary' | 'undo' | 'fleet'

/** Written before these servers are touched. */
export interface ActivatingEntry {
  readonly type: 'activating'
  readonly phase: Phase
  readonly servers: readonly string[]
  /** The serials under which the zones are set back; empty in the other phases, where the intent says them. */
  readonly undo: readonly { readonly zone: string; readonly serial: Serial }[]
}

/**
 * How a server was found at the end: `served` the wanted content; `pending`, it answers with other content; `absent`, it stands
 * in a down site and does not answer; `failed`, it refused the content, or does not answer.
 */
export type ServerState = 'served' | 'pending' | 'absent' | 'failed'

export interface VerifiedZone {
  readonly zone: string
  readonly state: ServerState
  readonly serial: Serial | null
  /** Milliseconds since the switch began. */
  readonly ms: number
  readonly reason: string | null
}

/** What one server was seen to serve. */
export interface VerifiedEntry {
  readonly type: 'verified'
  readonly phase: Phase
  readonly server: string
  readonly zones: readonly VerifiedZone[]
}

export type Outcome = 'done' | 'partial' | 'split' | 'failed'

export interface OutcomeServer {
  readonly server: string
  readonly state: ServerState
  readonly serial: Serial | null
  readonly ms: number
}

/** A zone that is now in another variant, or in the same one anew. */
export interface OutcomeZone {
  readonly zone: string
  readonly variant: string
  readonly serial: Serial
  readonly digest: string
  readonly drainedBy: string | null
  readonly servers: readonly OutcomeServer[]
}

/** A zone that stayed where it was. */
export interface RefusedZone {
  readonly zone: string
  readonly code: string
  readonly message: string
}

/** Written after the last server was looked at. */
export interface OutcomeEntry {
  readonly type: 'outcome'
  readonly outcome: Outcome
  readonly zones: readonly OutcomeZone[]
  readonly refused: readonly RefusedZone[]
}

export type SwitchEntry = IntentEntry | ActivatingEntry | VerifiedEntry | OutcomeEntry

const serial: Shape<Serial> = (value, path) =>
  typeof value === 'number' && isSerial(value) ? value : refuseShape(path, 'is not a serial', value)
const phase = oneOf<Phase>('canary', 'undo', 'fleet')
const serverState = oneOf<ServerState>('served', 'pending', 'absent', 'failed')

const shapes: { readonly [T in SwitchEntry['type']]: Shape<Extract<SwitchEntry, { readonly type: T }>> } = {
  intent: objectOf<IntentEntry>({
    type: oneOf('intent'),
    kind: oneOf<SwitchKind>('switch', 'restore', 'reconcile', 'resume', 'rollback'),
    variant: orNull(text),
    user: text,
    reason: orNull(text),
    continues: orNull(text),
    overrides: listOf(objectOf<Override>({ code: text, reason: text })),
    without: listOf(objectOf<LeftOut>({ server: text, reason: text })),
    canary: orNull(text),
    fingerprint: sha256,
    zones: listOf(
      objectOf<IntendedZone>({
        zone: text,
        from: orNull(text),
        to: text,
        serial,
        digest: sha256,
        records: orAbsent(amount),
        expiresAt: orNull(instant),
        drainSeconds: orNull(amount),
        servers: listOf(
          objectOf<IntendedServer>({
            server: text,
            action: oneOf<IntendedServer['action']>('deploy', 'follow'),
            serial: orNull(serial),
            digest: orNull(sha256),
          }),
        ),
      }),
    ),
  }),
  activating: objectOf<ActivatingEntry>({
    type: oneOf('activating'),
    phase,
    servers: listOf(text),
    undo: listOf(objectOf<ActivatingEntry['undo'][number]>({ zone: text, serial })),
  }),
  verified: objectOf<VerifiedEntry>({
    type: oneOf('verified'),
    phase,
    server: text,
    zones: listOf(
      objectOf<VerifiedZone>({
        zone: text,
        state: serverState,
        serial: orNull(serial),
        ms: amount,
        reason: orNull(text),
      }),
    ),
  }),
  outcome: objectOf<OutcomeEntry>({
    type: oneOf('outcome'),
    outcome: oneOf<Outcome>('done', 'partial', 'split', 'failed'),
    zones: listOf(
      objectOf<OutcomeZone>({
        zone: text,
        variant: text,
        serial,
        digest: sha256,
        drainedBy: orNull(instant),
        servers: listOf(
          objectOf<OutcomeServer>({ server: text, state: serverState, serial: orNull(serial), ms: amount }),
        ),
      }),
    ),
    refused: listOf(objectOf<RefusedZone>({ zone: text, code: text, message: text })),
  }),
}

/** Every type of entry there is. */
export const switchEntryTypes: readonly SwitchEntry['type'][] = ['intent', 'activating', 'verified', 'outcome']

/** The entry that a journal line holds, or what is wrong with it. */
export function parseEntry(body: { readonly type: string }): SwitchEntry | string {
  const type = switchEntryTypes.find((known) => known === body.type)
  if (type === undefined) return `unknown entry type "${body.type}"`
  const shape: Shape<SwitchEntry> = shapes[type]
  const parsed = parseShape(shape, body)
  return 'fault' in parsed ? parsed.fault : parsed.value
}

const eventOfPhase = { canary: 'activate-canary', undo: 'undo-canary', fleet: 'activate-fleet' } as const
const eventOfOutcome = { done: 'end-done', partial: 'end-partial', split: 'end-split', failed: 'end-failed' } as const

/** The event that an entry stands for; undefined where it only tells what was seen. */
export function eventOf(entry: SwitchEntry): SwitchEvent | undefined {
  if (entry.type === 'intent') return entry.kind === 'resume' || entry.kind === 'rollback' ? entry.kind : 'begin'
  if (entry.type === 'activating') return eventOfPhase[entry.phase]
  return entry.type === 'outcome' ? eventOfOutcome[entry.outcome] : undefined
}

import { SecoursError } from '../diagnostic.ts'
import type { Serial } from '../dns/serial.ts'
import { type ActivatingEntry, eventOf, type IntentEntry, type OutcomeEntry, type SwitchEntry } from './entry.ts'
import { isUnfinished, type SwitchState, transition } from './states.ts'

/** An entry with its envelope, as the journal gives it. */
export type RecordedEntry = SwitchEntry & { readonly seq: number; readonly at: string; readonly id: string }

/** The active variant of a zone, as the journal knows it. */
export interface ActiveVariant {
  readonly zone: string
  readonly variant: string
  /** The switch that made it so. */
  readonly id: string
  readonly since: string
  readonly by: string
  readonly reason: string | null
  readonly expiresAt: string | null
  readonly drainedBy: string | null
  readonly serial: Serial
  readonly digest: string
  readonly overrides: IntentEntry['overrides']
  readonly without: IntentEntry['without']
}

/** A switch that ended as it should not, or did not end. */
export interface OpenSwitch {
  readonly id: string
  readonly intent: IntentEntry
  readonly startedAt: string
  /** How far it came. */
  readonly state: SwitchState
  /** Servers that may have been changed. */
  readonly touched: readonly string[]
  /** Zones that stayed where they were. */
  readonly refused: readonly string[]
}

/** What the entries of a journal, taken together, say. */
export interface JournalState {
  readonly state: SwitchState
  /** The number of entries: another journal, another length. */
  readonly length: number
  readonly active: ReadonlyMap<string, ActiveVariant>
  /** The last switch where it is interrupted, partial or split: what resume and rollback go on from. */
  readonly open: OpenSwitch | undefined
  /** By zone: the last serial that was given out. */
  readonly serials: ReadonlyMap<string, Serial>
  /** By zone: every content that was ever to be served, by its digest, and the variant that it was. */
  readonly contents: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** By zone and variant: the records that the variant had when the zone was last moved to it. */
  readonly records: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** By server and zone (`deployedKey`): the digests that were ever deployed there. */
  readonly deployed: ReadonlyMap<string, ReadonlySet<string>>
  /**
   * By server and zone (`deployedKey`): the serial under which it was last seen, or may have been given its content; null for
   * one that a switch did without, and that was never seen.
   */
  readonly lastSeen: ReadonlyMap<string, Serial | null>
}

export const emptyJournal: JournalState = {
  state: 'idle',
  length: 0,
  active: new Map(),
  open: undefined,
  serials: new Map(),
  contents: new Map(),
  records: new Map(),
  deployed: new Map(),
  lastSeen: new Map(),
}

export function deployedKey(server: string, zone: string): string {
  return `${server} ${zone}`
}

/**
 * What is known after these entries, in their order. Throws SecoursError (`journal-order`) where one cannot come after those
 * before it.
 */
export function foldEntries(entries: Iterable<RecordedEntry>): JournalState {
  let state: SwitchState = 'idle'
  let length = 0
  let intent: (IntentEntry & { readonly id: string; readonly at: string }) | undefined
  let touched: string[] = []
  let refused: readonly string[] = []
  const active = new Map<string, ActiveVariant>()
  const serials = new Map<string, Serial>()
  const contents = new Map<string, Map<string, string>>()
  const records = new Map<string, Map<string, number>>()
  const deployed = new Map<string, Set<string>>()
  const lastSeen = new Map<string, Serial | null>()

  const noteSeen = (server: string, zone: string, serial: Serial | null): void => {
    const key = deployedKey(server, zone)
    if (serial !== null || !lastSeen.has(key)) lastSeen.set(key, serial)
  }
  const noteIntent = (entry: IntentEntry & { readonly id: string; readonly at: string }): void => {
    intent = entry
    touched = []
    refused = []
    for (const zone of entry.zones) {
      serials.set(zone.zone, zone.serial)
      getOrMake(contents, zone.zone, () => new Map<string, string>()).set(zone.digest, zone.to)
      for (const { server, serial } of zone.servers) if (serial !== null) noteSeen(server, zone.zone, serial)
    }
  }
  const noteActivating = (entry: ActivatingEntry): void => {
    for (const { zone, serial } of entry.undo) serials.set(zone, serial)
    touched.push(...entry.servers.filter((server) => !touched.includes(server)))
    for (const zone of intent?.zones ?? [])
      for (const { server, action, digest } of zone.servers) {
        if (action !== 'deploy' || !entry.servers.includes(server)) continue
        noteSeen(server, zone.zone, entry.undo.find((undone) => undone.zone === zone.zone)?.serial ?? zone.serial)
        const digests = getOrMake(deployed, deployedKey(server, zone.zone), () => new Set<string>())
        digests.add(zone.digest)
        // What is set back is deployed by us too.
        if (entry.phase === 'undo' && digest !== null) digests.add(digest)
      }
  }
  const noteOutcome = (entry: OutcomeEntry & { readonly at: string }): void => {
    refused = entry.refused.map(({ zone }) => zone)
    for (const { zone, servers } of entry.zones)
      for (const { server, serial } of servers) noteSeen(server, zone, serial)
    if (intent === undefined || entry.outcome === 'failed') return
    const { id, user: by, reason, overrides, without } = intent
    for (const { zone, variant, serial, digest, drainedBy } of entry.zones) {
      const intended = intent.zones.find((one) => one.zone === zone)
      const expiresAt = intended?.expiresAt ?? null
      const count = intended?.to === variant ? (intended.records ?? undefined) : undefined
      if (count !== undefined) getOrMake(records, zone, () => new Map<string, number>()).set(variant, count)
      const before = active.get(zone)
      // Bringing servers in is no new activation: who, why and since when stay.
      const activation =
        intent.kind === 'reconcile' && before?.variant === variant
          ? before
          : { zone, variant, id, since: entry.at, by, reason, expiresAt, overrides, without }
      active.set(zone, { ...activation, drainedBy, serial, digest })
    }
  }

  for (const entry of entries) {
    length++
    state = nextState(state, entry)
    if (entry.type === 'intent') noteIntent(entry)
    else if (entry.type === 'activating') noteActivating(entry)
    else if (entry.type === 'outcome') noteOutcome(entry)
    else for (const { zone, serial } of entry.zones) noteSeen(entry.server, zone, serial)
  }
  const isOpen = isUnfinished(state) || state === 'partial' || state === 'split'
  const open =
    intent !== undefined && isOpen
      ? { id: intent.id, intent, startedAt: intent.at, state, touched, refused }
      : undefined
  return { state, length, active, open, serials, contents, records, deployed, lastSeen }
}

function nextState(state: SwitchState, entry: RecordedEntry): SwitchState {
  const event = eventOf(entry)
  if (event === undefined) return state
  const moved = transition(state, event)
  if ('next' in moved) return moved.next
  throw new SecoursError(
    'journal-order',
    `journal entry ${entry.seq} cannot come where it stands (${event} in the state ${state})`,
    { hint: 'keep a copy and move the journal away: status then tells from the servers what is served' },
  )
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

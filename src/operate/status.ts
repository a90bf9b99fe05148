import { serversOf, zoneKey } from '../definition/placement.ts'
import { normalVariant, type Server } from '../definition/project.ts'
import { contentsOf, recognize, type ZoneContents } from '../failover/content.ts'
import { describeDrift } from '../failover/drift.ts'
import type { Override } from '../failover/entry.ts'
import type { ActiveVariant, JournalState } from '../failover/journal-state.ts'
import { type Sighting, sightingOf } from '../failover/sighting.ts'
import type { Operator } from './operator.ts'
import { lockHolderText, readJournalState } from './recorded.ts'
import { startStopwatch } from './stopwatch.ts'
import { survey } from './survey.ts'
import { selectZones } from './targets.ts'

/**
 * How a server stands to the active variant. `in-sync`: it serves it. `behind`: it serves another variant, or an older content
 * of ours. `drift`: it serves what secours never put there. `absent`: it does not answer, in a site that the variant declares
 * down. `unreachable`: it should answer. `not-served`: it answers without authority for the zone. `unknown`: its content could
 * not be read.
 */
export type ServerCondition = 'in-sync' | 'behind' | 'drift' | 'absent' | 'unreachable' | 'not-served' | 'unknown'

export interface ServerStatus {
  readonly server: string
  readonly site: string
  readonly state: ServerCondition
  readonly serial: number | null
  /** The variants whose content it serves. */
  readonly serves: readonly string[]
  readonly reason: string | null
  /** Reported only: never a finding. */
  readonly external: boolean
}

export interface ZoneStatus {
  readonly zone: string
  /** The variant that should be served. */
  readonly variant: string
  /** Null where the zone was never switched. */
  readonly since: string | null
  readonly by: string | null
  readonly reason: string | null
  readonly expiresAt: string | null
  readonly expired: boolean
  readonly overrides: readonly Override[]
  /** When the last cache will have let go of what was before; null where that is past or not known. */
  readonly drainedBy: string | null
  /** Seconds from now until then. */
  readonly drainLeft: number
  /** The definition says something else now than was activated: the next switch will bring it. */
  readonly edited: boolean
  readonly servers: readonly ServerStatus[]
}

/** A switch that did not end as it should. */
export interface OpenStatus {
  readonly id: string
  readonly kind: string
  readonly variant: string | null
  readonly state: 'interrupted' | 'partial' | 'split'
  readonly user: string
  readonly startedAt: string
  /** Servers that may have been changed. */
  readonly touched: readonly string[]
}

/** Something that is not as it should be. */
export interface Finding {
  readonly code:
    | 'behind'
    | 'drift'
    | 'unreachable'
    | 'not-served'
    | 'content-unknown'
    | 'expired'
    | 'interrupted'
    | 'partial'
    | 'split'
  readonly zone: string | null
  readonly server: string | null
  readonly message: string
}

export interface Status {
  readonly version: 1
  readonly at: string
  readonly zones: readonly ZoneStatus[]
  readonly open: OpenStatus | null
  /** Who is at work now, in words. */
  readonly locked: string | null
  /** Empty: everything is as it should be. */
  readonly findings: readonly Finding[]
}

/** How everything stands: what the journal says was meant, and what every server really serves. Changes nothing. */
export async function readStatus(operator: Operator, globs: readonly string[] = []): Promise<Status> {
  const journal = readJournalState(operator.stateFolder)
  const built = selectZones(operator.zones, globs)
  const zones = built.map((zone) => ({ built: zone, contents: contentsOf(zone, operator.project.policy) }))
  const sightings = await survey(
    operator,
    zones.map(({ contents }) => contents),
    { without: new Set(), inspect: false },
    startStopwatch(),
  )
  const now = operator.now()
  const locked = lockHolderText(operator.stateFolder)
  const downSites = declaredDown(operator, journal)
  const statuses = zones.map(({ built: { apex, variants }, contents }): ZoneStatus => {
    const zone = zoneKey(apex)
    const active = journal.active.get(zone)
    const variant = active?.variant ?? normalVariant
    const down = variants.get(variant)?.down ?? []
    const digest = contents.variants.get(variant)?.digest
    const look = (isDown: (site: string) => boolean) =>
      serversOf(operator.project, apex).map((server) => {
        const sighting = sightingOf(sightings, server.name, zone)
        const state = conditionOf(sighting, isDown(server.site), wantedDigests(active, digest), (seen) =>
          isOurs(journal, contents, zone, seen),
        )
        const drift =
          state === 'drift' && sighting?.zone !== undefined
            ? describeDrift(contents, variant, sighting.zone)
            : undefined
        return serverStatus(server, state, sighting, contents, drift)
      })
    const servers = look((site) => down.includes(site))
    // A zone that the switch left alone misses nothing by a site that another zone's variant declares down, while it is served.
    const isServed = servers.some(({ state, external }) => state === 'in-sync' && !external)
    const known = isServed ? look((site) => down.includes(site) || downSites.has(site)) : servers
    return zoneStatus(zone, variant, active, digest, known, now)
  })
  const open = openStatus(journal, locked)
  return {
    version: 1,
    at: new Date(now).toISOString(),
    zones: statuses,
    open,
    locked: locked ?? null,
    findings: [...openFindings(open), ...statuses.flatMap(zoneFindings)],
  }
}

/** The sites that the active variant of some zone declares down. */
function declaredDown({ zones }: Operator, { active }: JournalState): ReadonlySet<string> {
  return new Set(
    zones.flatMap(
      ({ apex, variants }) => variants.get(active.get(zoneKey(apex))?.variant ?? normalVariant)?.down ?? [],
    ),
  )
}

/** What was activated counts; where nothing was, what the project builds. */
function wantedDigests(active: ActiveVariant | undefined, built: string | undefined): ReadonlySet<string> {
  return new Set([active?.digest, built].filter((digest) => digest !== undefined))
}

function isOurs(journal: JournalState, contents: ZoneContents, zone: string, digest: string): boolean {
  return recognize(contents, digest).length > 0 || journal.contents.get(zone)?.has(digest) === true
}

function conditionOf(
  sighting: Sighting | undefined,
  isDown: boolean,
  wanted: ReadonlySet<string>,
  isKnown: (digest: string) => boolean,
): ServerCondition {
  if (sighting === undefined || sighting.state === 'unreachable') return isDown ? 'absent' : 'unreachable'
  if (sighting.state === 'not-served') return 'not-served'
  if (sighting.digest === undefined) return 'unknown'
  if (wanted.has(sighting.digest)) return 'in-sync'
  return isKnown(sighting.digest) ? 'behind' : 'drift'
}

function serverStatus(
  server: Server,
  state: ServerCondition,
  sighting: Sighting | undefined,
  contents: ZoneContents,
  drift: string | undefined,
): ServerStatus {
  return {
    server: server.name,
    site: server.site,
    state,
    serial: sighting?.serial ?? null,
    serves: sighting?.digest === undefined ? [] : recognize(contents, sighting.digest),
    reason: sighting?.reason ?? drift ?? null,
    external: server.external,
  }
}

function zoneStatus(
  zone: string,
  variant: string,
  active: ActiveVariant | undefined,
  built: string | undefined,
  servers: readonly ServerStatus[],
  now: number,
): ZoneStatus {
  const drainsAt = active?.drainedBy == null ? 0 : Date.parse(active.drainedBy)
  const drainLeft = Math.max(0, Math.ceil((drainsAt - now) / 1000))
  return {
    zone,
    variant,
    since: active?.since ?? null,
    by: active?.by ?? null,
    reason: active?.reason ?? null,
    expiresAt: active?.expiresAt ?? null,
    expired: active?.expiresAt != null && Date.parse(active.expiresAt) <= now,
    overrides: active?.overrides ?? [],
    drainedBy: drainLeft > 0 ? (active?.drainedBy ?? null) : null,
    drainLeft,
    edited: active !== undefined && built !== undefined && built !== active.digest,
    servers,
  }
}

function openStatus({ open }: JournalState, locked: string | undefined): OpenStatus | null {
  if (open === undefined) return null
  const isEnded = open.state === 'partial' || open.state === 'split'
  // A switch that another process is at is under way, not interrupted.
  if (!isEnded && locked !== undefined) return null
  const { id, intent, startedAt, touched } = open
  const state = open.state === 'partial' || open.state === 'split' ? open.state : 'interrupted'
  return { id, kind: intent.kind, variant: intent.variant, state, user: intent.user, startedAt, touched }
}

function openFindings(open: OpenStatus | null): readonly Finding[] {
  if (open === null) return []
  const what = open.variant === null ? open.kind : `${open.kind} ${open.variant}`
  const touched = open.touched.length === 0 ? 'no server was touched' : `touched: ${open.touched.join(', ')}`
  const messages = {
    interrupted: `${what} by ${open.user} was interrupted (${touched}): resume it, or go back with rollback`,
    partial: `${what} by ${open.user} left zones where they were: resume, rollback or reconcile`,
    split: `${what} by ${open.user} did not reach every server: resume, rollback or reconcile`,
  }
  return [{ code: open.state, zone: null, server: null, message: messages[open.state] }]
}

function zoneFindings(status: ZoneStatus): readonly Finding[] {
  const { zone, variant, since, expired, expiresAt, servers } = status
  const findings: Finding[] = []
  if (expired)
    findings.push({
      code: 'expired',
      zone,
      server: null,
      message: `${variant} was to end by ${expiresAt}: restore ${zone}`,
    })
  for (const { server, state, reason, serves, external } of servers) {
    if (state === 'in-sync' || state === 'absent' || external) continue
    const code = state === 'unknown' ? 'content-unknown' : state
    const why = reason === null ? '' : ` (${reason})`
    const seen = serves.length === 0 ? 'an older content' : serves.join(', ')
    const messages = {
      behind:
        since === null
          ? `${server} serves ${seen} of ${zone}, and the journal tells of no switch: switch to it where that is right, or restore`
          : `${server} serves ${seen} of ${zone}, not ${variant}`,
      drift: `${server} serves content of ${zone} that secours never put there${why}`,
      unreachable: `${server} does not answer for ${zone}${why}`,
      'not-served': `${server} answers without authority for ${zone}${why}`,
      unknown: `what ${server} serves of ${zone} could not be read${why}`,
    }
    findings.push({ code, zone, server, message: messages[state] })
  }
  return findings
}

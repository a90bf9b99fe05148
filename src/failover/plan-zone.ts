import { serversOf, zoneKey } from '../definition/placement.ts'
import { normalVariant, type Server } from '../definition/project.ts'
import { changesToJson } from '../diff/json.ts'
import type { Serial } from '../dns/serial.ts'
import type { Zone } from '../zone/zone.ts'
import { managedChanges, type VariantContent } from './content.ts'
import { drainSeconds } from './drain.ts'
import { type Gate, gate, holds } from './gate.ts'
import type { ServerPlan, ZonePlan } from './plan.ts'
import type { PlanInput, ZoneTarget } from './plan-input.ts'
import { type Compare, type Difference, draftServer, type ServerDraft } from './plan-server.ts'
import { truncationGates } from './truncation-gate.ts'
import { serialFor } from './zone-serial.ts'

/** A zone's plan, and the gates that it met. */
export interface PlannedZone {
  readonly plan: ZonePlan
  readonly gates: readonly Gate[]
}

/** What moving one zone to a variant means, server by server. */
export function planZone(input: PlanInput, target: ZoneTarget): PlannedZone {
  const { built, contents, to } = target
  const zone = zoneKey(contents.apex)
  const { allow, without } = input.options
  const variant = built.variants.get(to)
  const content = contents.variants.get(to)
  const definitionGates = definitionGatesOf(input, target, zone)
  if (variant === undefined || content === undefined) {
    const missing = gate('no-content', `the variant ${to} of ${zone} could not be built`, { zone }, allow)
    return { plan: refusedPlan(zone, to), gates: [...definitionGates, missing] }
  }
  const compare = comparer(target, content)
  const drafts = serversOf(input.project, contents.apex)
    .filter((server) => !without.some((left) => left.server === server.name))
    .map((server) => draftServer(input, target, variant, content, server, compare))
  const from = target.from ?? input.journal.active.get(zone)?.variant ?? variantServed(drafts)
  const living = withStranded(withPushes(drafts))
  const changes = living.some(({ action }) => action === 'deploy' || action === 'follow')
  const serial = serialFor(input, target, zone, living, changes)
  const gates = [
    ...definitionGates,
    ...living.flatMap((draft) => draft.gates),
    ...(changes && 'gate' in serial && serial.gate !== undefined ? [serial.gate] : []),
    ...stuckGates(living, zone, allow),
    ...recordGates(input, zone, living),
    ...truncationGates(input, zone, content),
  ]
  // What concerns one server alone holds that server; the rest holds the zone.
  const isRefused = isStuck(living) || gates.some((one) => holds(one) && !holdsServerOnly(one))
  const expires = input.options.expires ?? variant.expires ?? input.project.policy.maxDegraded
  const reckoned = to === normalVariant ? null : new Date(input.now + expires * 1000).toISOString()
  const before = drainBase(living, target, from, compare)
  return {
    gates,
    plan: {
      zone,
      from,
      to,
      action: isRefused ? 'refused' : changes ? 'change' : 'keep',
      serial: serial.serial,
      digest: content.digest,
      expiresAt: target.expiresAt === undefined ? reckoned : target.expiresAt,
      drainSeconds: changes ? before : 0,
      servers: living.map((draft) => serverPlanOf(draft, serial.serial)),
    },
  }
}

function refusedPlan(zone: string, to: string): ZonePlan {
  const none = { serial: null, digest: null, expiresAt: null, drainSeconds: null, servers: [] }
  return { zone, from: null, to, action: 'refused', ...none }
}

function holdsServerOnly({ code, server }: Gate): boolean {
  return server !== null && code !== 'wrong-kind'
}

function definitionGatesOf(input: PlanInput, target: ZoneTarget, zone: string): readonly Gate[] {
  const { allow } = input.options
  const faults = input.faults.filter(
    (fault) =>
      fault.severity === 'error' &&
      fault.zone?.toLowerCase() === zone &&
      (fault.variant === undefined || fault.variant === target.to),
  )
  const gates = faults.map(({ code, message, hint }) =>
    gate(code, message, { zone, ...(hint === undefined ? {} : { hint }) }, allow),
  )
  return target.notRendered === undefined
    ? gates
    : [...gates, gate('not-rendered', target.notRendered, { zone }, allow)]
}

function comparer(target: ZoneTarget, content: VariantContent): Compare {
  const known = new Map<string | undefined, Difference>()
  return (served: Zone, digest) => {
    if (digest === content.digest) return { changes: [], drainSeconds: 0 }
    const cached = known.get(digest)
    if (cached !== undefined) return cached
    const changes = managedChanges(target.contents, served, content.zone)
    const difference = { changes: changesToJson(changes), drainSeconds: drainSeconds(served, changes) }
    known.set(digest, difference)
    return difference
  }
}

/** The variant that the most servers serve, those that are written to first; null where none serves one. */
function variantServed(drafts: readonly ServerDraft[]): string | null {
  const order = [...drafts.filter(({ writes }) => writes), ...drafts.filter(({ writes }) => !writes)]
  const votes = new Map<string, number>()
  for (const variant of order.flatMap(({ serves }) => serves.slice(0, 1))) {
    votes.set(variant, (votes.get(variant) ?? 0) + 1)
  }
  let best: string | null = null
  for (const [variant, count] of votes) if (best === null || count > (votes.get(best) ?? 0)) best = variant
  return best
}

/** A secondary that has other content while its primaries have the right one gets it by a forward push from them. */
function withPushes(drafts: readonly ServerDraft[]): readonly ServerDraft[] {
  const behind = drafts.filter(({ action }) => action === 'follow')
  return drafts.map((draft) =>
    draft.writes &&
    draft.action === 'unchanged' &&
    draft.sighting?.refusal === undefined &&
    behind.some((follower) => feeds(draft.spec, follower.spec))
      ? { ...draft, action: 'deploy', reason: 'a secondary is behind' }
      : draft,
  )
}

/** Whether a server may feed another: where the project does not say, it may. */
function feeds(primary: Server, secondary: Server): boolean {
  return secondary.primaries === undefined || secondary.primaries.includes(primary.name)
}

/** A secondary none of whose primaries has or gets the content cannot follow; over several steps too. */
function withStranded(drafts: readonly ServerDraft[]): readonly ServerDraft[] {
  const reached = new Set(
    drafts
      .filter(({ action, writes }) => action === 'deploy' || (writes && action === 'unchanged'))
      .map((d) => d.server),
  )
  for (let before = -1; before !== reached.size; ) {
    before = reached.size
    for (const { server, spec, writes, action } of drafts) {
      const primaries = spec.primaries ?? [...reached]
      const living = action === 'follow' || action === 'unchanged' || action === 'observed'
      if (!writes && living && primaries.some((name) => reached.has(name))) reached.add(server)
    }
  }
  return drafts.map((draft) =>
    draft.action === 'follow' && !reached.has(draft.server)
      ? { ...draft, action: 'stranded', reason: 'none of its primaries gets the content' }
      : draft,
  )
}

/** Whether no server can take the content of a zone now, though one needs it: the zone stays where it is. */
function isStuck(drafts: readonly ServerDraft[]): boolean {
  if (drafts.some(({ writes, action }) => writes && (action === 'deploy' || action === 'unchanged'))) return false
  const behind = drafts.some(({ action }) => action === 'follow' || action === 'held' || action === 'stranded')
  return behind || !drafts.some(({ action }) => action === 'unchanged')
}

function stuckGates(
  drafts: readonly ServerDraft[],
  zone: string,
  allow: PlanInput['options']['allow'],
): readonly Gate[] {
  // What holds its servers has a gate of its own.
  if (!isStuck(drafts) || drafts.some(({ action }) => action === 'held')) return []
  const message =
    drafts.length === 0 ? `no server serves ${zone}` : `no server that could be written to takes ${zone} now`
  return [gate('servers-unreachable', message, { zone, overridable: false }, allow)]
}

/**
 * What a zone is to be brought into is known from the journal alone. Where that was lost in an outage, taking normal for active
 * would lead every zone back into the site that is down.
 */
function recordGates(
  { kind, journal, options }: PlanInput,
  zone: string,
  drafts: readonly ServerDraft[],
): readonly Gate[] {
  if (kind !== 'reconcile' || journal.active.has(zone)) return []
  const others = drafts.filter(({ serves }) => serves.length > 0 && !serves.includes(normalVariant))
  const [variant] = others[0]?.serves ?? []
  if (variant === undefined) return []
  const message = `the journal tells of no switch, and ${others.map(({ server }) => server).join(', ')} serves ${variant}`
  const hint = `say which it is to be: secours switch ${variant} ${zone}, or secours restore ${zone}`
  return [gate('no-record', message, { zone, hint }, options.allow)]
}

/** Seconds to drain: the longest over what the servers served; where no content was seen, from the variant that was active. */
function drainBase(
  drafts: readonly ServerDraft[],
  target: ZoneTarget,
  from: string | null,
  compare: Compare,
): number | null {
  const seen = drafts.flatMap(({ difference, action }) =>
    difference === undefined || action === 'observed' ? [] : [difference.drainSeconds],
  )
  if (seen.length > 0) return Math.max(...seen)
  const active = from === null ? undefined : target.contents.variants.get(from)
  return active === undefined ? null : compare(active.zone, active.digest).drainSeconds
}

function serverPlanOf(draft: ServerDraft, serial: Serial | null): ServerPlan {
  const { server, action, reason, from, serves, digest, difference } = draft
  const moves = action === 'deploy' || action === 'follow'
  return {
    server,
    action,
    reason,
    from,
    to: moves ? serial : null,
    serves,
    digest,
    changes: moves ? (difference?.changes ?? []) : [],
  }
}

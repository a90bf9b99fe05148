import { serversOf, zoneKey } from '../definition/placement.ts'
import type { Server } from '../definition/project.ts'
import { drainedBy } from './drain.ts'
import { type Gate, type GateCode, gate, holds } from './gate.ts'
import { fingerprintOf, type Plan, type Skipped, type ZonePlan } from './plan.ts'
import type { PlanInput } from './plan-input.ts'
import { type PlannedZone, planZone } from './plan-zone.ts'
import { transition } from './states.ts'

/** The plan of a switch: what it would do on every server, and what holds it back. Reads nothing but its input. */
export function makePlan(input: PlanInput): Plan {
  const { kind, options, now, project, journal } = input
  const planned = input.targets.map((target) => planZone(input, target))
  const gates = [...wholeGates(input), ...planned.flatMap((zone) => zone.gates)]
  const refusedZones = planned.filter(({ plan }) => plan.action === 'refused')
  if (options.allOrNothing && refusedZones.length > 0) {
    const message = `${refusedZones.length} of ${planned.length} zones are refused, and all or nothing was asked for`
    gates.push(gate('all-or-nothing', message, {}, options.allow))
  }
  const zones = planned.map(({ plan }) => plan)
  const skipped: Skipped[] = [
    ...input.leftOut.map(({ zone, reason }) => ({ zone, server: null, reason })),
    ...options.without.map(({ server, reason }) => ({ zone: null, server, reason })),
  ]
  const deployments = zones.filter(({ action }) => action === 'change').flatMap(({ servers }) => servers)
  const counts = {
    zones: zones.length,
    servers: new Set(deployments.filter(({ action }) => action === 'deploy').map(({ server }) => server)).size,
    deployments: deployments.filter(({ action }) => action === 'deploy').length,
    changes: zones.reduce((sum, zone) => sum + countChanges(zone), 0),
    refused: refusedZones.length,
    skipped: skipped.length,
  }
  return {
    version: 1,
    kind,
    variant: input.variant,
    createdAt: new Date(now).toISOString(),
    fingerprint: fingerprintOf([kind, input.variant, zones, options, journal.length, project.policy.serial]),
    canary: canaryOf(input, zones),
    zones,
    skipped,
    gates,
    overrides: usedOverrides(gates, options.allow),
    without: options.without,
    counts,
    drainedBy: planDrainedBy(zones, now),
    refused: gates.some((one) => holds(one) && one.zone === null && one.server === null) || isNothingLeft(planned),
  }
}

/** RRsets that change in a zone: on the server where the most do. */
export function countChanges({ servers }: ZonePlan): number {
  return Math.max(0, ...servers.map(({ changes }) => changes.length))
}

function isNothingLeft(planned: readonly PlannedZone[]): boolean {
  return planned.length > 0 && planned.every(({ plan }) => plan.action === 'refused')
}

/** Gates that are only met on the way: whether their override was needed is not known when the intent is written. */
const lateGates: ReadonlySet<string> = new Set<GateCode>(['server-check-failed', 'canary-failed', 'stale-plan'])

function usedOverrides(gates: readonly Gate[], allow: Plan['overrides']): Plan['overrides'] {
  return allow.filter(
    ({ code }) => lateGates.has(code) || gates.some((one) => one.code === code && one.overridden !== null),
  )
}

function planDrainedBy(zones: readonly ZonePlan[], now: number): string | null {
  const changing = zones.filter(({ action }) => action === 'change').map((zone) => zone.drainSeconds)
  if (changing.includes(null)) return null
  return drainedBy(now, Math.max(0, ...changing.flatMap((seconds) => seconds ?? [])))
}

/** The policy's canary, where it is written to; else the first that is, those outside of the down sites first. */
function canaryOf({ project, targets }: PlanInput, zones: readonly ZonePlan[]): string | null {
  const down = new Set(targets.flatMap(({ built, to }) => built.variants.get(to)?.down ?? []))
  const written = [...project.servers.values()].filter(({ name }) =>
    zones.some(
      ({ action, servers }) =>
        action === 'change' && servers.some((server) => server.server === name && server.action === 'deploy'),
    ),
  )
  const wanted = written.find(({ name }) => name === project.policy.canary)
  return (wanted ?? written.find(({ site }) => !down.has(site)) ?? written[0])?.name ?? null
}

/** Gates that hold back everything. */
function wholeGates(input: PlanInput): readonly Gate[] {
  const { journal, kind, locked } = input
  const { allow } = input.options
  const gates: Gate[] = []
  const moved = transition(journal.state, kind === 'resume' || kind === 'rollback' ? kind : 'begin')
  // While somebody is at work, the journal shows a switch that has not ended: that is no interruption, and nobody is to resume it.
  if (locked !== undefined) gates.push(gate('concurrent-operator', locked, {}, allow))
  else if ('refusal' in moved) gates.push(gate(moved.refusal.code, moved.refusal.message, {}, allow))
  const quorum = quorumGate(input)
  return quorum === undefined ? gates : [...gates, quorum]
}

function quorumGate(input: PlanInput): Gate | undefined {
  const { project, targets, sightings, options } = input
  const counted = new Map<string, { readonly spec: Server; readonly zones: string[] }>()
  for (const { built, contents, to } of targets)
    for (const spec of serversOf(project, contents.apex)) {
      const isDown = built.variants.get(to)?.down.includes(spec.site) === true
      const isLeftOut = options.without.some(({ server }) => server === spec.name)
      if (isDown || isLeftOut || spec.external) continue
      const known = counted.get(spec.name)
      if (known === undefined) counted.set(spec.name, { spec, zones: [zoneKey(contents.apex)] })
      else known.zones.push(zoneKey(contents.apex))
    }
  const silent = [...counted.values()].filter(({ spec, zones }) =>
    zones.every((zone) => (sightings.get(spec.name)?.get(zone)?.state ?? 'unreachable') === 'unreachable'),
  )
  const reachable = counted.size - silent.length
  if (counted.size === 0 || reachable >= project.policy.quorum * counted.size) return undefined
  const names = silent.map(({ spec }) => spec.name).join(', ')
  const message = `${reachable} of ${counted.size} servers outside of the down sites answer, and the quorum is ${project.policy.quorum}; silent: ${names}`
  return gate('servers-unreachable', message, {}, options.allow)
}

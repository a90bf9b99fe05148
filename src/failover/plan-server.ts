import { zoneKey } from '../definition/placement.ts'
import { normalVariant, type Server, type Variant } from '../definition/project.ts'
import type { Zone } from '../zone/zone.ts'
import { recognize, type VariantContent } from './content.ts'
import { describeDrift } from './drift.ts'
import type { Override } from './entry.ts'
import { type Gate, gate, holds } from './gate.ts'
import { deployedKey } from './journal-state.ts'
import type { ServerAction, ServerPlan } from './plan.ts'
import type { PlanInput, ZoneTarget } from './plan-input.ts'
import { type Sighting, sightingOf } from './sighting.ts'

/** A server's part in a zone's plan while it is being made: serials are given last. */
export interface ServerDraft extends Omit<ServerPlan, 'to' | 'changes'> {
  readonly spec: Server
  readonly writes: boolean
  readonly sighting: Sighting | undefined
  readonly gates: readonly Gate[]
  /** What would change; undefined where its content is not known. */
  readonly difference: Difference | undefined
}

/** What differs between what is served and what is to be served. */
export interface Difference {
  readonly changes: ServerPlan['changes']
  readonly drainSeconds: number
}

/** The difference from a served zone, of which the digest is given. */
export type Compare = (served: Zone, digest: string | undefined) => Difference

/** What a zone's new content means for one server, serials apart. */
export function draftServer(
  input: PlanInput,
  target: ZoneTarget,
  variant: Variant,
  content: VariantContent,
  spec: Server,
  difference: Compare,
): ServerDraft {
  const zone = zoneKey(target.contents.apex)
  const sighting = sightingOf(input.sightings, spec.name, zone)
  const writes = input.writingDrivers.has(spec.driver)
  const serves = sighting?.digest === undefined ? [] : recognize(target.contents, sighting.digest)
  const met = writes && sighting?.state !== 'unreachable' ? gatesOf(input, target, spec, sighting, serves) : []
  // What serves the content already is not written to, and may be of any kind.
  const gates = sighting?.digest === content.digest ? met.filter(({ code }) => code !== 'wrong-kind') : met
  const { action, reason } = actionOf(variant, content, spec, writes, sighting, gates)
  return {
    server: spec.name,
    spec,
    writes,
    sighting,
    gates,
    action,
    reason,
    from: sighting?.serial ?? null,
    serves,
    digest: sighting?.digest ?? null,
    difference: sighting?.zone === undefined ? undefined : difference(sighting.zone, sighting.digest),
  }
}

function actionOf(
  variant: Variant,
  content: VariantContent,
  spec: Server,
  writes: boolean,
  sighting: Sighting | undefined,
  gates: readonly Gate[],
): { readonly action: ServerAction; readonly reason: string | null } {
  const reason = sighting?.reason ?? null
  if (spec.external) return { action: 'observed', reason: 'external' }
  if (sighting === undefined || sighting.state === 'unreachable')
    return variant.down.includes(spec.site)
      ? { action: 'absent', reason: `in ${spec.site}, which is down` }
      : { action: 'unreachable', reason }
  if (sighting.digest === content.digest) return { action: 'unchanged', reason: null }
  const held = gates.find(holds)
  if (held !== undefined) return { action: 'held', reason: held.code }
  return { action: writes ? 'deploy' : 'follow', reason }
}

/** What is not seen is overwritten: a warning, and a refusal where others are known to maintain records there. */
function unreadGate(
  { contents: { isUnmanaged } }: ZoneTarget,
  zone: string,
  { name }: Server,
  { reason }: Sighting,
  allow: readonly Override[],
): Gate {
  const why = reason === undefined ? '' : ` (${reason})`
  const lost =
    isUnmanaged === undefined ? 'edits made there' : 'edits made there, and the records that others maintain,'
  return gate(
    'content-unknown',
    `what ${name} serves of ${zone} cannot be read${why}: ${lost} would be overwritten unseen`,
    {
      zone,
      server: name,
      severity: isUnmanaged === undefined ? 'warning' : 'refusal',
      hint: `allow the transfer, or correct key: of ${name}`,
    },
    allow,
  )
}

function gatesOf(
  input: PlanInput,
  target: ZoneTarget,
  spec: Server,
  sighting: Sighting | undefined,
  serves: readonly string[],
): readonly Gate[] {
  const { allow } = input.options
  const zone = zoneKey(target.contents.apex)
  const facts = { zone, server: spec.name }
  const gates: Gate[] = []
  if (sighting?.refusal !== undefined) gates.push(gate('wrong-kind', sighting.refusal, facts, allow))
  if (sighting?.mute !== undefined) {
    const message = `the control of ${spec.name} does not say how it has ${zone}: ${sighting.mute}`
    const hint = `mend it, or leave the server out: --without ${spec.name}=REASON`
    gates.push(gate('control-failed', message, { ...facts, hint }, allow))
  }
  if (sighting?.clockSkew === true)
    gates.push(gate('clock-skew', `${spec.name} refuses our signatures: the clocks differ`, facts, allow))
  const { deployed, contents } = input.journal
  if (sighting?.digest === undefined) {
    if (sighting?.state === 'served') gates.push(unreadGate(target, zone, spec, sighting, allow))
    return gates
  }
  const isOurs = contents.get(zone)?.has(sighting.digest) === true
  if (isOurs || deployed.get(deployedKey(spec.name, zone))?.has(sighting.digest) === true) return gates
  if (serves.length === 0) {
    const expected = input.journal.active.get(zone)?.variant ?? normalVariant
    const drift = sighting.zone === undefined ? undefined : describeDrift(target.contents, expected, sighting.zone)
    const words = drift === undefined ? '' : ` (${drift})`
    const hint = `secours diff ${zone} ${expected} @${spec.name} shows it all; put into the definition what is to stay, then --allow drift=REASON replaces what the server has`
    const message = `${spec.name} serves content of ${zone} that secours never put there${words}`
    gates.push(gate('drift', message, { ...facts, hint }, allow))
  } else if (!deployed.has(deployedKey(spec.name, zone)))
    gates.push(
      gate(
        'unadopted',
        `${spec.name} was never deployed to; it serves ${serves.join(', ')} of ${zone}`,
        { ...facts, severity: 'warning' },
        allow,
      ),
    )
  return gates
}

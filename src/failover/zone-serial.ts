import { isNewerSerial, type Serial } from '../dns/serial.ts'
import { type Gate, gate, holds } from './gate.ts'
import { deployedKey } from './journal-state.ts'
import type { PlanInput, ZoneTarget } from './plan-input.ts'
import type { ServerDraft } from './plan-server.ts'
import { allocateSerial, type SeenSerial } from './serial.ts'

/** The serial under which a zone's content goes out; null where it stays where it is, or the gate holds it. */
interface SerialChoice {
  readonly serial: Serial | null
  readonly gate?: Gate
}

/** Chooses it: the one that is served where nothing changes, the one in force where some servers are only behind, else the next. */
export function serialFor(
  input: PlanInput,
  target: ZoneTarget,
  zone: string,
  drafts: readonly ServerDraft[],
  changes: boolean,
): SerialChoice {
  if (!changes) return { serial: servedSerial(drafts) }
  const inForce = serialInForce(input, zone, drafts)
  if (inForce !== undefined) return { serial: inForce }
  const { serial: style, serialHeadroom } = input.project.policy
  const seen: SeenSerial[] = drafts.flatMap(({ server, sighting }) =>
    sighting?.serial === undefined ? [] : [{ where: server, serial: sighting.serial }],
  )
  const recorded = input.journal.serials.get(zone)
  const all = recorded === undefined ? seen : [...seen, { where: 'the journal', serial: recorded }]
  const request = {
    style,
    now: input.now,
    floors: [...target.contents.variants.values()].flatMap((content) => content.zone.serial ?? []),
    headroom: serialHeadroom,
    unobserved: unobservedSerials(input, zone, drafts),
  }
  const allocation = allocateSerial({ ...request, seen: all })
  if ('serial' in allocation) return allocation
  const { code, message } = allocation.refusal
  const refusal = gate(code, `${zone}: ${message}`, { zone }, input.options.allow)
  if (holds(refusal)) return { serial: null, gate: refusal }
  // The operator's word: newer than what the servers that are written to serve, whatever becomes of the others.
  const written = drafts.filter(({ action }) => action === 'deploy').map(({ server }) => server)
  const forced = allocateSerial({ ...request, seen: seen.filter(({ where }) => written.slice(0, 1).includes(where)) })
  return { serial: 'serial' in forced ? forced.serial : null, gate: refusal }
}

/**
 * The serials under which primaries that cannot be asked now were last seen. One that was never seen has had its headroom once
 * the journal tells of a switch without it.
 */
function unobservedSerials(
  { journal }: PlanInput,
  zone: string,
  drafts: readonly ServerDraft[],
): readonly (Serial | undefined)[] {
  return drafts.flatMap(({ writes, sighting, server }) => {
    if (!writes || (sighting !== undefined && sighting.state !== 'unreachable')) return []
    const last = journal.lastSeen.get(deployedKey(server, zone))
    return last === null ? [] : [last]
  })
}

/**
 * The serial in force, where the servers that are behind can be brought in under it: all that have the content have it under the
 * serial that the journal gave out last, and it is newer than what every other serves. So a server that comes back ends with
 * the serial of its peers, and the peers are left alone.
 */
function serialInForce(input: PlanInput, zone: string, drafts: readonly ServerDraft[]): Serial | undefined {
  const serial = input.journal.serials.get(zone)
  const right = drafts.filter(({ writes, action }) => writes && action === 'unchanged')
  const others = drafts.filter((draft) => !right.includes(draft) && draft.action !== 'unchanged')
  if (serial === undefined || right.length === 0 || !right.every(({ from }) => from === serial)) return undefined
  const isForward = others.every(
    ({ sighting }) => sighting?.serial === undefined || isNewerSerial(serial, sighting.serial),
  )
  return isForward ? serial : undefined
}

function servedSerial(drafts: readonly ServerDraft[]): Serial | null {
  const served =
    drafts.find(({ action, writes }) => action === 'unchanged' && writes) ??
    drafts.find(({ action }) => action === 'unchanged')
  return served?.sighting?.serial ?? null
}

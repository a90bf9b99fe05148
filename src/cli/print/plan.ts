import { holds } from '../../failover/gate.ts'
import type { Plan, ServerPlan, ZonePlan } from '../../failover/plan.ts'
import { printChangeLines } from './change-json.ts'
import type { Style } from './style.ts'
import { count, table, visible } from './text.ts'
import { printSpan, printWhen } from './time.ts'

/** Of a zone with more changes, so many are listed; `--format json` has all. */
const mostChanges = 40

/** A plan as a person reads it. */
export function printPlan(plan: Plan, now: Date, style: Style): string {
  const lines = [
    `${style.bold(titleOf(plan))}: ${summaryOf(plan)}`,
    ...plan.zones.flatMap((zone) => ['', ...printZone(zone, plan, style)]),
  ]
  if (plan.skipped.length > 0) lines.push('', ...printSkipped(plan, style))
  if (plan.gates.length > 0) lines.push('', ...printGates(plan, style))
  lines.push('', verdictOf(plan, now, style))
  return lines.map((line) => `${line}\n`).join('')
}

/** `switch to degraded`, `restore`. */
export function titleOf({ kind, variant }: Pick<Plan, 'kind' | 'variant'>): string {
  return kind === 'switch' && variant !== null ? `switch to ${variant}` : kind
}

/** How many zones, servers and skipped zones are meant. */
export function summaryOf({ counts }: Plan): string {
  const parts = [
    count(counts.zones - counts.refused, 'zone'),
    `${count(counts.changes, 'change')} on ${count(counts.servers, 'server')}`,
  ]
  if (counts.refused > 0) parts.push(`${counts.refused} refused`)
  if (counts.skipped > 0) parts.push(`${counts.skipped} skipped`)
  return parts.join(', ')
}

function printZone(zone: ZonePlan, plan: Plan, style: Style): string[] {
  const { from, to, serial, action, servers, drainSeconds } = zone
  const move = from === to ? to : `${from ?? 'unknown'} → ${to}`
  const facts = [
    ...(serial === null ? [] : [`serial ${serial}`]),
    ...(drainSeconds === null || action !== 'change' ? [] : [`caches let go after ${printSpan(drainSeconds)}`]),
  ]
  const verdict = action === 'refused' ? style.bad('refused') : action === 'keep' ? 'all there already' : undefined
  const head = [style.bold(visible(zone.zone)), move, ...(verdict === undefined ? [] : [verdict]), ...facts].join('  ')
  const rows = servers.map((server) => [`  ${server.server}`, ...describeServer(server, plan)])
  const most = servers.reduce(
    (best, one) => (one.changes.length > best.length ? one.changes : best),
    [] as ServerPlan['changes'],
  )
  const shown = printChangeLines(most.slice(0, mostChanges), zone.zone, style).map((line) => `    ${line}`)
  const more = most.length - mostChanges
  return [head, ...table(rows), ...shown, ...(more > 0 ? [`    ... and ${more} more: --format json lists all`] : [])]
}

const actions: Readonly<Record<ServerPlan['action'], string>> = {
  deploy: 'is written to',
  follow: 'follows its primary',
  unchanged: 'serves it already',
  absent: 'absent',
  unreachable: 'does not answer',
  held: 'is left as it is',
  stranded: 'gets nothing: none of its primaries has it',
  observed: 'is only looked at',
}

function describeServer({ server, action, reason, from, to, serves }: ServerPlan, plan: Plan): string[] {
  const canary = plan.canary === server && action === 'deploy' ? ', first (canary)' : ''
  const why = reason === null ? '' : `: ${visible(reason)}`
  const serial = to === null || from === to ? `${from ?? ''}` : `${from ?? 'no serial'} → ${to}`
  return [`${actions[action]}${canary}${why}`, serial, serves.length === 0 ? '' : `serves ${serves.join(', ')}`]
}

function printSkipped({ skipped }: Plan, style: Style): string[] {
  return skipped.map(
    ({ zone, server, reason }) => `${style.faint('skipped')}  ${visible(zone ?? server ?? '')}: ${visible(reason)}`,
  )
}

function printGates({ gates }: Plan, style: Style): string[] {
  return gates.flatMap((gate) => {
    const where = [gate.zone, gate.server].filter((part) => part !== null).join(' on ')
    const word = holds(gate)
      ? style.bad('gate')
      : gate.overridden === null
        ? style.warn('warning')
        : style.warn('passed')
    const reason = gate.overridden === null ? '' : ` (passed: ${visible(gate.overridden)})`
    const pass = holds(gate) && gate.overridable ? [`   to pass it: --allow ${gate.code}='the reason'`] : []
    const hint = gate.hint === null ? [] : [`   ${style.name('hint')}: ${visible(gate.hint)}`]
    const at = where === '' ? '' : `${visible(where)}: `
    return [`${word}  ${style.bold(gate.code)}: ${at}${visible(gate.message)}${reason}`, ...hint, ...pass]
  })
}

function verdictOf(plan: Plan, now: Date, style: Style): string {
  if (plan.refused) return style.bad('It would be refused as a whole; nothing would be changed.')
  if (plan.counts.deployments === 0) return 'Nothing is to be written: every server that can be has it already.'
  const some = plan.counts.refused > 0 ? `${count(plan.counts.refused, 'zone')} would stay where they are. ` : ''
  const drained =
    plan.drainedBy === null
      ? 'When the last cache lets go cannot be told.'
      : `Done now, the last cache lets go at ${printWhen(plan.drainedBy, now)}.`
  return `${some}${drained}`
}

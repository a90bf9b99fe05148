import type { ServerResult, SwitchReport, ZoneResult } from '../../operate/result.ts'
import type { Style } from './style.ts'
import { count, table, visible } from './text.ts'
import { printMs, printWhen } from './time.ts'

/** Zones that are shown one by one; of more, those that are as they should be are counted. */
const mostZones = 20

/** What a switch came to: what is served where, what was left, and what to do next. */
export function printReport(
  { result, plan, timing, declined, interrupted }: SwitchReport,
  now: Date,
  style: Style,
): string {
  if (declined) return 'Nothing was changed.\n'
  const lines: string[] = []
  const notWhole = result.zones.filter((zone) => !isWhole(zone))
  const shown = result.zones.length <= mostZones ? result.zones : notWhole
  for (const zone of shown) lines.push(...printZone(zone, style))
  if (shown.length < result.zones.length) {
    lines.push(`${count(result.zones.length - shown.length, 'zone')} served as wanted by every server that can be`)
  }
  for (const { zone, server, reason } of result.skipped) {
    lines.push(`${style.faint('skipped')}  ${visible(zone ?? server ?? '')}: ${visible(reason)}`)
  }
  for (const { zone, server, code, message } of result.refused) {
    const where = [zone, server].filter((part) => part !== null).join(' on ')
    lines.push(
      `${style.bad('refused')}  ${style.bold(code)}: ${where === '' ? '' : `${visible(where)}: `}${visible(message)}`,
    )
  }
  if (result.refused.length > 0 && result.id === null) {
    for (const hint of new Set(plan.gates.flatMap((gate) => (gate.hint === null ? [] : [gate.hint])))) {
      lines.push(`   ${style.name('hint')}: ${visible(hint)}`)
    }
  }
  if (lines.length > 0) lines.push('')
  if (interrupted) {
    lines.push(
      `${style.warn('interrupted')}: stopped on the way; secours status tells how far it came, then secours resume or secours rollback`,
    )
  } else lines.push(...conclusionOf(result, style))
  if (result.id !== null && !interrupted) {
    lines.push(
      `From the decision to the last server verified: ${printMs(timing.totalMs)}, of which ${printMs(timing.serversMs)} waiting for servers.`,
    )
  }
  if (result.drainedBy !== null && Date.parse(result.drainedBy) > now.getTime())
    lines.push(`Resolvers may hold old answers until ${printWhen(result.drainedBy, now)}.`)
  return lines.map((line) => `${line}\n`).join('')
}

/** A zone that nothing was done for yet has no servers: it is not whole. */
function isWhole({ servers }: ZoneResult): boolean {
  return servers.length > 0 && servers.every(({ state }) => state === 'served' || state === 'absent')
}

function printZone({ zone, from, to, serial, changes, servers }: ZoneResult, style: Style): string[] {
  const move = from === null || from === to ? to : `${from} → ${to}`
  const facts = [...(serial === null ? [] : [`serial ${serial}`]), ...(changes > 0 ? [count(changes, 'change')] : [])]
  const rows = servers.map((server) => [
    `  ${server.server}`,
    stateOf(server, style),
    server.state === 'served' && server.ms > 0 ? `after ${printMs(server.ms)}` : '',
    server.reason === undefined ? '' : visible(server.reason),
  ])
  return [[style.bold(visible(zone)), move, ...facts].join('  '), ...table(rows)]
}

function stateOf({ state }: ServerResult, style: Style): string {
  const paints = { served: style.good, pending: style.warn, absent: style.warn, failed: style.bad }
  return paints[state](state)
}

function conclusionOf({ outcome, id, zones }: SwitchReport['result'], style: Style): string[] {
  if (outcome === 'done') {
    return [
      id === null
        ? 'Nothing was to be done: it is all there already.'
        : `${style.good('done')}: ${count(zones.length, 'zone')}`,
    ]
  }
  if (outcome === 'partial') {
    return [
      `${style.warn('partial')}: the zones that were refused stay as they were; then: secours resume, or secours rollback`,
    ]
  }
  if (outcome === 'split') {
    return [
      `${style.warn('split')}: some servers are behind; look with secours status, then secours resume or secours rollback`,
    ]
  }
  if (id === null) return [`${style.bad('refused')}: nothing was changed`]
  return [`${style.bad('failed')}: servers are as they were; secours status shows what they serve`]
}

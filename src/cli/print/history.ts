import type { History, HistoryItem } from '../../operate/history.ts'
import type { Style } from './style.ts'
import { count, visible } from './text.ts'
import { printInstant, printMs } from './time.ts'

/** Zones of one switch that are listed. */
const mostZones = 10

/** The journal as a timeline, oldest first. */
export function printHistory({ switches }: History, style: Style): string {
  if (switches.length === 0) return 'Nothing was ever switched.\n'
  return switches
    .flatMap((item, i) => [...(i > 0 ? [''] : []), ...printItem(item, style)])
    .map((line) => `${line}\n`)
    .join('')
}

function printItem(item: HistoryItem, style: Style): string[] {
  const { kind, variant, user, reason, startedAt, outcome, zones, overrides, steps, id } = item
  const what = variant === null || kind === 'restore' ? kind : `${kind} ${variant}`
  const end =
    outcome === null ? style.bad('not finished') : outcome === 'done' ? style.good(outcome) : style.warn(outcome)
  const why = reason === null ? '' : `: ${visible(reason)}`
  const lines = [
    `${printInstant(startedAt)}  ${style.bold(what)} by ${visible(user)}${why}  ${end}  ${style.faint(id)}`,
  ]
  for (const { zone, from, to, serial } of zones.slice(0, mostZones)) {
    lines.push(`  ${visible(zone)}  ${from === null || from === to ? to : `${from} → ${to}`}  serial ${serial}`)
  }
  if (zones.length > mostZones) lines.push(`  and ${count(zones.length - mostZones, 'more zone')}`)
  for (const override of overrides) lines.push(`  gate ${override.code} passed: ${visible(override.reason)}`)
  for (const { ms, text } of steps) lines.push(style.faint(`  ${`+${printMs(ms)}`.padStart(8)}  ${visible(text)}`))
  return lines
}

import type { ServerCondition, ServerStatus, Status, ZoneStatus } from '../../operate/status.ts'
import type { Style } from './style.ts'
import { count, table, visible } from './text.ts'
import { printInstant, printSpan, printWhen } from './time.ts'

/** A name that the active variant leaves leading to a site that is down, and why. */
export interface LeftName {
  readonly name: string
  readonly reason: string
}

/** Zones that are shown one by one; of more, those that are normal and as they should be are counted. */
const mostZones = 20

/** How everything stands, as a person reads it: what is wrong comes last, where the eye is. */
export function printStatus(
  status: Status,
  leaves: ReadonlyMap<string, readonly LeftName[]>,
  now: Date,
  style: Style,
): string {
  const lines: string[] = []
  const concerned = new Set(status.findings.map(({ zone }) => zone))
  const isPlain = (zone: ZoneStatus) => zone.variant === 'normal' && !concerned.has(zone.zone)
  const shown = status.zones.length <= mostZones ? status.zones : status.zones.filter((zone) => !isPlain(zone))
  for (const zone of shown) lines.push(...printZone(zone, leaves.get(zone.zone) ?? [], now, style))
  const hidden = status.zones.length - shown.length
  if (hidden > 0) lines.push(`${count(hidden, 'zone')} in normal, served as wanted by every server`)
  if (status.locked !== null) lines.push('', `${style.warn('at work')}: ${visible(status.locked)}`)
  lines.push('')
  lines.push(...printFindings(status, style))
  const advice = adviceFor(status)
  if (advice !== undefined) lines.push(`   ${style.name('hint')}: ${advice}`)
  if (status.findings.length === 0) lines.push(style.good('Everything is as it should be.'))
  return lines.map((line) => `${line}\n`).join('')
}

function printZone(zone: ZoneStatus, leaves: readonly LeftName[], now: Date, style: Style): string[] {
  const { variant, since, by, reason, expiresAt, expired, drainLeft, edited, overrides } = zone
  const name = variant === 'normal' ? variant : style.warn(variant)
  const facts = since === null ? ['never switched'] : [`since ${printInstant(since)} by ${visible(by ?? '')}`]
  if (reason !== null) facts.push(visible(reason))
  const lines = [`${style.bold(visible(zone.zone))}: ${name}, ${facts.join(': ')}`]
  if (expiresAt !== null) {
    const when = printWhen(expiresAt, now)
    lines.push(expired ? style.bad(`  should have ended at ${when}`) : `  counts as forgotten at ${when}`)
  }
  for (const { code, reason: why } of overrides) lines.push(`  gate ${code} was passed: ${visible(why)}`)
  if (drainLeft > 0) lines.push(`  resolvers may hold old answers for another ${printSpan(drainLeft)}`)
  if (edited) lines.push('  its definition has changed since; the next switch or reconcile brings that')
  if (leaves.length > 0) {
    const names = leaves.map((leave) => visible(leave.name)).join(', ')
    lines.push(`  left leading to a site that is down, on purpose: ${names}`)
  }
  return [...lines, ...table(zone.servers.map((server) => serverRow(server, style)))]
}

const words: Readonly<Record<ServerCondition, string>> = {
  'in-sync': 'in sync',
  behind: 'behind',
  drift: 'drift',
  absent: 'absent',
  unreachable: 'unreachable',
  'not-served': 'not served',
  unknown: 'unknown',
}

function serverRow({ server, site, state, serial, serves, reason, external }: ServerStatus, style: Style): string[] {
  const paint = state === 'in-sync' ? style.good : state === 'absent' ? style.warn : style.bad
  const where = external ? `${site}, external` : site
  const seen = [
    ...(serial === null ? [] : [`serial ${serial}`]),
    ...(serves.length === 0 || state === 'in-sync' ? [] : [`serves ${serves.join(', ')}`]),
    ...(reason === null ? [] : [visible(reason)]),
  ]
  return [`  ${server}`, `(${where})`, paint(words[state]), seen.join(', ')]
}

/** A line for each finding; of what one server does with many zones, one for the first, and a count. */
function printFindings({ findings }: Status, style: Style): string[] {
  const groups = new Map<string, { readonly text: string; more: number }>()
  for (const [i, { code, server, message }] of findings.entries()) {
    const key = server === null ? `${i}` : `${code} ${server}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { text: `${style.bad(code)}: ${visible(message)}`, more: 0 })
    else group.more++
  }
  return [...groups.values()].map(({ text, more }) =>
    more === 0 ? text : `${text}; so with ${count(more, 'more zone')}`,
  )
}

/** What to do about the findings, where the findings do not say. */
function adviceFor({ findings, open, zones }: Status): string | undefined {
  const codes = new Set(findings.map(({ code }) => code))
  if (open !== null) return undefined
  const drift = findings.find(({ code }) => code === 'drift')
  if (drift !== undefined) {
    const { variant = 'normal' } = zones.find(({ zone }) => zone === drift.zone) ?? {}
    return `secours diff ${drift.zone} ${variant} @${drift.server} shows it all; secours reconcile --allow drift=REASON replaces it`
  }
  const recorded = new Set(zones.flatMap(({ zone, since }) => (since === null ? [] : [zone])))
  if (findings.some(({ code, zone }) => code === 'behind' && zone !== null && recorded.has(zone)))
    return 'secours reconcile brings it into the active variant'
  if (codes.has('unreachable')) return 'if its site is down, switch to a variant that says so: secours plan VARIANT'
  return undefined
}

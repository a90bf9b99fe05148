import type { ChangeJson } from '../../diff/json.ts'
import { printDuration } from '../../dns/ttl.ts'
import type { Style } from './style.ts'
import { visible } from './text.ts'

/** Changes of a plan, a line each: what is gone, what comes, what becomes what. */
export function printChangeLines(changes: readonly ChangeJson[], zone: string, style: Style): string[] {
  return changes.map((change) => {
    const name = `${relative(change.owner, zone)} ${change.type}`
    const before = change.before?.rdata.join(', ') ?? ''
    const after = change.after?.rdata.join(', ') ?? ''
    if (change.action === 'create') return style.good(visible(`+ ${name}  ${after}`))
    if (change.action === 'delete') return style.bad(visible(`- ${name}  ${before}`))
    const same = change.type === 'SOA' ? withoutSerial(before) === withoutSerial(after) : before === after
    if (same) return style.warn(visible(`~ ${name}  TTL ${ttlOf(change.before)} → ${ttlOf(change.after)}`))
    return style.warn(visible(`~ ${name}  ${before} → ${after}`))
  })
}

function ttlOf(side: ChangeJson['before']): string {
  return side === undefined ? '' : printDuration(side.ttl)
}

/** The serial never counts, and the one that is given is shown elsewhere. */
function withoutSerial(soa: string): string {
  const [mname, rname, , ...timers] = soa.split(' ')
  return [mname, rname, ...timers].join(' ')
}

function relative(owner: string, zone: string): string {
  const name = owner.replace(/\.$/, '')
  if (name.toLowerCase() === zone.toLowerCase()) return '@'
  return name.toLowerCase().endsWith(`.${zone.toLowerCase()}`) ? name.slice(0, -zone.length - 1) : name
}

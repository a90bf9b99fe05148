import type { Name } from '../dns/name.ts'
import { printDuration } from '../dns/ttl.ts'
import { typeName } from '../rdata/registry.ts'
import { printRdata, type RRset } from '../zone/rrset.ts'
import type { Change } from './change.ts'
import { groupByOwner, listRdataChanges } from './present.ts'

/** How the parts of a printed difference stand out: each puts its marks round a text. */
export interface DiffStyle {
  readonly owner: (text: string) => string
  readonly added: (text: string) => string
  readonly removed: (text: string) => string
  readonly changed: (text: string) => string
}

const same = (text: string): string => text

/** No marks at all. */
export const plainStyle: DiffStyle = { owner: same, added: same, removed: same, changed: same }

/**
 * Changes as a person reads them, one line a text, grouped by owner: `+` made, `-` removed, `~` old → new. Nothing for no change.
 */
export function printChangesHuman(changes: readonly Change[], apex: Name, style: DiffStyle = plainStyle): string[] {
  return groupByOwner(changes, apex).flatMap(({ owner, changes: here }) => {
    const width = Math.max(...here.map((change) => typeName(change.type).length))
    return [style.owner(owner), ...here.flatMap((change) => printChange(change, width, style))]
  })
}

function printChange(change: Change, width: number, style: DiffStyle): string[] {
  const type = typeName(change.type).padEnd(width)
  if (change.action === 'create') return printWhole('+', change.after, type).map(style.added)
  if (change.action === 'delete') return printWhole('-', change.before, type).map(style.removed)
  const { before, after } = change
  const lines: string[] = []
  if (before.ttl !== after.ttl) {
    lines.push(style.changed(`  ~ ${type}  TTL ${printDuration(before.ttl)} → ${printDuration(after.ttl)}`))
  }
  const { removed, added } = listRdataChanges(before, after)
  if (removed.length === 1 && added.length === 1) lines.push(style.changed(`  ~ ${type}  ${removed[0]} → ${added[0]}`))
  else {
    lines.push(...removed.map((text) => style.removed(`  - ${type}  ${text}`)))
    lines.push(...added.map((text) => style.added(`  + ${type}  ${text}`)))
  }
  return lines
}

function printWhole(sign: '+' | '-', rrset: RRset, type: string): string[] {
  return rrset.rdata.map((wire, i) => {
    const ttl = i === 0 ? `  (TTL ${printDuration(rrset.ttl)})` : ''
    return `  ${sign} ${type}  ${printRdata(rrset.type, wire)}${ttl}`
  })
}

import { type Name, sameName } from '../dns/name.ts'
import type { Serial } from '../dns/serial.ts'
import { nsType, soaType } from '../dns/type-codes.ts'
import { recordTypeOfCode, typeName } from '../rdata/registry.ts'
import { WireSource } from '../rdata/source.ts'
import { printRdata, printRRset, type RRset, rdataKey } from '../zone/rrset.ts'
import type { Change } from './change.ts'
import { groupByOwner } from './present.ts'

/** Lines after which a message is sent, so that it stays below the 64 KiB of one; an owner's are never parted. */
const linesOfMessage = 500

/**
 * Changes as input of `nsupdate`. A change of the SOA needs a serial above the one served, or the server ignores it without a
 * word (RFC 2136 section 3.4.2.2): without `serial` it stands as a comment.
 */
export function printChangesNsupdate(
  changes: readonly Change[],
  apex: Name,
  options: { readonly serial?: Serial } = {},
): string {
  const out: string[] = [`zone ${apex}`]
  let pending = 0
  for (const { changes: here } of groupByOwner(changes, apex)) {
    if (pending >= linesOfMessage) {
      out.push('send')
      pending = 0
    }
    const lines = linesOfOwner(here, apex, options.serial)
    out.push(...lines)
    pending += lines.filter((line) => !line.startsWith(';')).length
  }
  if (pending > 0) out.push('send')
  return `${out.join('\n')}\n`
}

/** Removals first: a CNAME is not added beside other data, nor other data beside it (RFC 2136 section 3.4.2.2). */
function linesOfOwner(changes: readonly Change[], apex: Name, serial: Serial | undefined): string[] {
  const removals: string[] = []
  const additions: string[] = []
  const last: string[] = []
  for (const change of changes) {
    if (change.type === soaType) {
      if (change.action !== 'delete') additions.push(...linesOfSoa(change.after, serial))
    } else if (change.type === nsType && sameName(change.owner, apex)) {
      // The apex keeps its NS RRset whatever is asked (section 3.4.2.4): new records come before the old ones go.
      if (change.action !== 'delete') additions.push(...linesOfAdd(change.after))
      if (change.action !== 'create') last.push(...linesOfRemoved(change))
    } else {
      if (change.action !== 'create') removals.push(`update delete ${change.owner} ${typeName(change.type)}`)
      if (change.action !== 'delete') additions.push(...linesOfAdd(change.after))
    }
  }
  return [...removals, ...additions, ...last]
}

function linesOfAdd(rrset: RRset): string[] {
  return printRRset(rrset).map((line) => `update add ${line}`)
}

function linesOfRemoved(change: Exclude<Change, { action: 'create' }>): string[] {
  const { before } = change
  const kept = new Set(change.action === 'update' ? change.after.rdata.map((wire) => rdataKey(before.type, wire)) : [])
  return before.rdata
    .filter((wire) => !kept.has(rdataKey(before.type, wire)))
    .map((wire) => `update delete ${before.owner} ${typeName(before.type)} ${printRdata(before.type, wire)}`)
}

function linesOfSoa(rrset: RRset, serial: Serial | undefined): string[] {
  const source = new WireSource(rrset.rdata[0] as Uint8Array)
  const fields = recordTypeOfCode(soaType).fields.map(([field, kind]) => {
    const text = kind.print(source)
    return field !== 'serial' ? text : serial === undefined ? 'SERIAL' : String(serial)
  })
  const line = `update add ${rrset.owner} ${rrset.ttl} IN SOA ${fields.join(' ')}`
  return serial === undefined ? [`; with a SERIAL above the one that is served: ${line}`] : [line]
}

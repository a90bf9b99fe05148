import type { Name } from '../dns/name.ts'
import { relativeName } from '../dns/name.ts'
import { soaType } from '../dns/type-codes.ts'
import { recordTypeOfCode } from '../rdata/registry.ts'
import { WireSource } from '../rdata/source.ts'
import { printRdata, type RRset, rdataKey } from '../zone/rrset.ts'
import type { Change } from './change.ts'

/** How many of each. */
export interface ChangeSummary {
  readonly created: number
  readonly updated: number
  readonly deleted: number
}

export function summarizeChanges(changes: readonly Change[]): ChangeSummary {
  const count = (action: Change['action']) => changes.filter((change) => change.action === action).length
  return { created: count('create'), updated: count('update'), deleted: count('delete') }
}

/** `2 added, 1 changed, 3 removed`; what is none is left out. */
export function printSummary(summary: ChangeSummary): string {
  const parts = [
    [summary.created, 'added'],
    [summary.updated, 'changed'],
    [summary.deleted, 'removed'],
  ] as const
  const text = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`)
  return text.length === 0 ? 'no difference' : text.join(', ')
}

/** The changes of one owner; `owner` as a person writes it under the apex. */
export interface OwnerGroup {
  readonly owner: string
  readonly changes: readonly Change[]
}

/** Changes in canonical order, by owner. */
export function groupByOwner(changes: readonly Change[], apex: Name): OwnerGroup[] {
  const groups = new Map<string, { owner: string; changes: Change[] }>()
  for (const change of changes) {
    const owner = relativeName(change.owner, apex)
    const key = owner.toLowerCase()
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { owner, changes: [change] })
    else group.changes.push(change)
  }
  return [...groups.values()]
}

/** Rdata that an update takes away and adds, in presentation form; for a SOA, whose serial never counts, the fields that differ. */
export function listRdataChanges(before: RRset, after: RRset): { removed: string[]; added: string[] } {
  if (before.type === soaType && before.rdata.length === 1 && after.rdata.length === 1) {
    return listFieldChanges(before, after)
  }
  const notIn = (rrset: RRset, other: RRset): string[] => {
    const keys = new Set(other.rdata.map((wire) => rdataKey(other.type, wire)))
    return rrset.rdata
      .filter((wire) => !keys.has(rdataKey(rrset.type, wire)))
      .map((wire) => printRdata(rrset.type, wire))
  }
  return { removed: notIn(before, after), added: notIn(after, before) }
}

function listFieldChanges(before: RRset, after: RRset): { removed: string[]; added: string[] } {
  const old = fieldTexts(before)
  const now = fieldTexts(after)
  const fields = Object.keys(old).filter(
    (field) => field !== 'serial' && old[field]?.toLowerCase() !== now[field]?.toLowerCase(),
  )
  const print = (texts: Readonly<Record<string, string>>) =>
    fields.map((field) => `${field} ${texts[field]}`).join(', ')
  return fields.length === 0 ? { removed: [], added: [] } : { removed: [print(old)], added: [print(now)] }
}

function fieldTexts(rrset: RRset): Readonly<Record<string, string>> {
  const source = new WireSource(rrset.rdata[0] as Uint8Array)
  return Object.fromEntries(
    recordTypeOfCode(rrset.type).fields.map(([field, kind]) => [field, kind.print(source)] as const),
  )
}

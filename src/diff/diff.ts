import { encodeName, foldWire, type Name } from '../dns/name.ts'
import type { RRset } from '../zone/rrset.ts'
import type { Zone } from '../zone/zone.ts'
import type { Change } from './change.ts'
import { type ChangedSet, findChangedSets } from './changed-sets.ts'

export interface DiffOptions {
  /** RRsets that count on neither side: what others maintain on the server. */
  readonly leaveOut?: (owner: Name, type: number) => boolean
}

/**
 * What must change for `before` to become `after`, in canonical order. TTLs count; order, the case of names and the serial of the
 * SOA never do. Zones that share a name table are compared by ids and octets, and only what differs becomes a value.
 */
export function diffZones(before: Zone, after: Zone, options: DiffOptions = {}): Change[] {
  return changesOf(before, after, findChangedSets(before, after), options)
}

/** The changes that RRsets in which two zones differ amount to, in canonical order. */
export function changesOf(
  before: Zone,
  after: Zone,
  changed: readonly ChangedSet[],
  options: DiffOptions = {},
): Change[] {
  const changes: Change[] = []
  for (const set of changed) {
    const old = set.before < 0 ? undefined : before.rrset(set.before)
    const made = set.after < 0 ? undefined : after.rrset(set.after)
    const change = changeOf(old, made)
    if (options.leaveOut?.(change.owner, change.type) !== true) changes.push(change)
  }
  return sortChanges(changes)
}

function changeOf(before: RRset | undefined, after: RRset | undefined): Change {
  if (before !== undefined && after !== undefined) {
    return { action: 'update', owner: before.owner, type: before.type, before, after }
  }
  if (after !== undefined) return { action: 'create', owner: after.owner, type: after.type, after }
  if (before === undefined) throw new Error('an RRset that neither zone has is no change')
  return { action: 'delete', owner: before.owner, type: before.type, before }
}

function sortChanges(changes: readonly Change[]): Change[] {
  const keyed = changes.map((change) => ({ change, key: canonicalKey(change.owner) }))
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.change.type - b.change.type))
  return keyed.map(({ change }) => change)
}

/** A string whose order is the canonical order of names: labels from the root down, an end of label before every octet. */
function canonicalKey(name: Name): string {
  const wire = foldWire(encodeName(name))
  let key = ''
  for (let at = 0; (wire[at] as number) > 0; at += 1 + (wire[at] as number)) {
    let label = ''
    for (let i = 1; i <= (wire[at] as number); i++) label += String.fromCharCode((wire[at + i] as number) + 1)
    key = `${label}\0${key}`
  }
  return key
}

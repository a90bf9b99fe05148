import { displayName, type Name } from '../dns/name.ts'
import { typeName } from '../rdata/registry.ts'
import { printRdata, type RRset } from '../zone/rrset.ts'
import type { Change } from './change.ts'
import { type ChangeSummary, summarizeChanges } from './present.ts'

/** One side of a change: rdata in presentation form. */
export interface RRsetJson {
  readonly ttl: number
  readonly rdata: readonly string[]
}

export interface ChangeJson {
  readonly action: Change['action']
  /** Absolute, with the final dot. */
  readonly owner: string
  readonly type: string
  readonly before?: RRsetJson
  readonly after?: RRsetJson
}

/** What differs between two contents of one zone. */
export interface ZoneDiffJson {
  readonly zone: string
  readonly from: string
  readonly to: string
  readonly changes: readonly ChangeJson[]
  readonly summary: ChangeSummary
}

/** The changes as values of JSON; schemas/diff.schema.json describes them. */
export function changesToJson(changes: readonly Change[]): ChangeJson[] {
  return changes.map((change) => ({
    action: change.action,
    owner: change.owner,
    type: typeName(change.type),
    ...(change.action === 'create' ? {} : { before: sideToJson(change.before) }),
    ...(change.action === 'delete' ? {} : { after: sideToJson(change.after) }),
  }))
}

/** One element of `diffs` in the document that `diff --format json` prints. */
export function zoneDiffToJson(apex: Name, from: string, to: string, changes: readonly Change[]): ZoneDiffJson {
  return { zone: displayName(apex), from, to, changes: changesToJson(changes), summary: summarizeChanges(changes) }
}

function sideToJson(rrset: RRset): RRsetJson {
  return { ttl: rrset.ttl, rdata: rrset.rdata.map((wire) => printRdata(rrset.type, wire)) }
}

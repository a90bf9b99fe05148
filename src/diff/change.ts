import type { Name } from '../dns/name.ts'
import type { RRset } from '../zone/rrset.ts'

/** One difference between two zones: an RRset made, changed (records or TTL) or removed. Serials never count. */
export type Change =
  | { readonly action: 'create'; readonly owner: Name; readonly type: number; readonly after: RRset }
  | {
      readonly action: 'update'
      readonly owner: Name
      readonly type: number
      readonly before: RRset
      readonly after: RRset
    }
  | { readonly action: 'delete'; readonly owner: Name; readonly type: number; readonly before: RRset }

import { cnameType } from '../../dns/type-codes.ts'
import type { RRsetId } from '../../zone/zone.ts'
import { oncePerZone } from '../once-per-zone.ts'
import type { ZoneContext } from '../zone-context.ts'

/** The aliases of a zone that need a look: of a large zone's almost all lead to addresses, or out of it. In the order of the text. */
export interface AliasTargets {
  /** CNAME RRsets whose target has a CNAME of its own. */
  readonly toAliases: readonly RRsetId[]
  /** CNAME RRsets whose target is of the zone, and has no records of its own. */
  readonly toNothing: readonly RRsetId[]
}

export const aliasTargets = oncePerZone(
  (context: ZoneContext): AliasTargets => {
    const { zone } = context
    const toAliases: RRsetId[] = []
    const toNothing: RRsetId[] = []
    for (const rrset of context.ofType(cnameType)) {
      const target = zone.names.fold(zone.nameAt(zone.firstRecord(rrset), 0))
      if (zone.firstRRsetAt(target) < 0) {
        if (context.isInZone(target)) toNothing.push(rrset)
      } else if (zone.find(target, cnameType) >= 0) toAliases.push(rrset)
    }
    return { toAliases, toNothing }
  },
  [cnameType],
)

import { cnameType, nsType, soaType } from '../../dns/type-codes.ts'
import type { NameId } from '../../zone/name-table.ts'
import type { RRsetId } from '../../zone/zone.ts'
import { oncePerContext } from '../once-per-context.ts'
import type { VariantContext } from '../variant-context.ts'
import { isHidden } from '../zone-context.ts'
import { derivedTypes } from './derived-types.ts'

const addressTypes = [1, 28]

/** An RRset that normal answers with and that the variant does not have. */
export interface LostSet {
  /** In normal. */
  readonly rrset: RRsetId
  /** Folded. */
  readonly owner: NameId
  readonly type: number
}

/**
 * What the variant lost, in the order of normal's text. Left out are what was not normal's to answer, what is delegated to others or
 * redirected now, what an alias stands for or has stood for, and what signers make.
 */
export const lostSets = oncePerContext((context: VariantContext): readonly LostSet[] => {
  const { zone, normal, normalZoneContext } = context
  const lost: LostSet[] = []
  // What only changes in place is all still there.
  if (context.zoneContext.base !== undefined) return lost
  for (const { before: rrset, after } of context.changedSets) {
    if (after >= 0) continue
    const owner = normal.zone.ownerOf(rrset)
    const type = normal.zone.typeOf(rrset)
    if (type === soaType || derivedTypes.has(type) || !normalZoneContext.isInZone(owner)) continue
    if (isHidden(normal.zone, owner, type) || isHidden(zone, owner, type)) continue
    // A delegation is more than its owner: an alias there is no substitute.
    if (type !== nsType && zone.find(owner, cnameType) >= 0) continue
    if (type === cnameType && zone.firstRRsetAt(owner) >= 0) continue
    lost.push({ rrset, owner, type })
  }
  return lost
})

/** Whether a folded name that had addresses in normal has none in the variant: neither its own, nor an alias's, nor a wildcard's. */
export function isWithoutAddress({ zone, zoneContext }: VariantContext, owner: NameId): boolean {
  const node = zoneContext.answeringName(owner)
  return node < 0 || ![...addressTypes, cnameType].some((type) => zone.find(node, type) >= 0)
}

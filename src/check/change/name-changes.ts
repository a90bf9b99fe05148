import type { NameId } from '../../zone/name-table.ts'
import type { Zone } from '../../zone/zone.ts'
import { oncePerContext } from '../once-per-context.ts'
import type { VariantContext } from '../variant-context.ts'

/** A name that exists in one of two zones only, and nothing above it that does; names below it came or went with it. */
export interface NameChange {
  /** Folded. Of an empty non-terminal it has no RRset (RFC 4592 section 2.2.2). */
  readonly top: NameId
  /** The names at and below it that came or went, empty non-terminals included. */
  readonly names: readonly NameId[]
}

export interface NameChanges {
  /** Names of normal that the variant does not have. */
  readonly gone: readonly NameChange[]
  /** Names that only the variant has. */
  readonly added: readonly NameChange[]
}

export const nameChanges = oncePerContext(({ changedSets, normal, zone }: VariantContext): NameChanges => {
  const gone = changedSets.flatMap(({ before, after }) => (after < 0 ? [normal.zone.ownerOf(before)] : []))
  const added = changedSets.flatMap(({ before, after }) => (before < 0 ? [zone.ownerOf(after)] : []))
  return { gone: namesMissingIn(zone, gone), added: namesMissingIn(normal.zone, added) }
})

/** Of folded owners, and of the names above them, those that a zone does not have, by the topmost one. */
function namesMissingIn(zone: Zone, owners: readonly NameId[]): readonly NameChange[] {
  const { names, apex } = zone
  const byTop = new Map<NameId, NameId[]>()
  const topOf = new Map<NameId, NameId>()
  for (const owner of owners) {
    if (!names.isAtOrBelow(owner, apex)) continue
    const path: NameId[] = []
    let id = owner
    while (!topOf.has(id) && !zone.exists(id)) {
      path.push(id)
      id = names.parent(id)
    }
    if (path.length === 0) continue
    const top = topOf.get(id) ?? (path.at(-1) as NameId)
    for (const each of path) topOf.set(each, top)
    const group = byTop.get(top)
    if (group === undefined) byTop.set(top, path.reverse())
    else group.push(...path.reverse())
  }
  return [...byTop].map(([top, group]) => ({ top, names: group }))
}

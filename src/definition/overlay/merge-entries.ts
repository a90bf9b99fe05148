import { cnameType, nsType, soaType } from '../../dns/type-codes.ts'
import type { NameId, NameTable } from '../../zone/name-table.ts'
import type { RRsetId, Zone } from '../../zone/zone.ts'
import type { Entry } from '../entries.ts'
import type { Overlay } from './read-overlay.ts'

/** RRSIG, NSEC and KEY may stand beside a CNAME (RFC 4035 section 2.5, RFC 2181 section 10.1). */
const besideCname: ReadonlySet<number> = new Set([25, 46, 47])

/** An entry that is a part of the variant, with the overlay that it stands in. */
export interface PlacedEntry {
  readonly entry: Entry
  readonly overlay: Overlay
}

/**
 * The entries of all layers that take effect, and the RRsets of the base that they put out: that of the same owner and type;
 * everything at the owner of a CNAME; a CNAME where another type is written. Within one layer nothing puts anything else out:
 * a CNAME beside other data in one file is a fault that the rules tell, and so is one at the apex, beside the SOA and the NS.
 */
export function mergeEntries(
  base: Zone,
  names: NameTable,
  overlays: readonly Overlay[],
): { readonly entries: readonly PlacedEntry[]; readonly replaced: ReadonlySet<RRsetId> } {
  const merged = new Map<NameId, PlacedEntry[]>()
  const replaced = new Set<RRsetId>()
  for (const overlay of overlays) {
    for (const entry of overlay.entries) {
      const owner = names.fold(entry.owner)
      const putOut = replacedBy(entry.type.code)
      const others = merged.get(owner) ?? []
      const kept = others.filter((other) => other.overlay === overlay || !putOut(other.entry.type.code))
      merged.set(owner, [...kept, { entry, overlay }])
      for (let id = base.firstRRsetAt(owner); id >= 0; id = base.nextRRset(id)) {
        const type = base.typeOf(id)
        const stays = type !== entry.type.code && owner === base.apex && (type === soaType || type === nsType)
        if (putOut(type) && !stays) replaced.add(id)
      }
    }
  }
  return { entries: [...merged.values()].flat(), replaced }
}

function replacedBy(code: number): (other: number) => boolean {
  if (code === cnameType) return (other) => !besideCname.has(other)
  return (other) => other === code || (other === cnameType && !besideCname.has(code))
}

/** The TTL of what an entry replaces: of the same type, else the shortest of what it puts out; undefined where it only adds. */
export function replacedTtl(base: Zone, names: NameTable, { owner, type }: Entry): number | undefined {
  const putOut = replacedBy(type.code)
  let shortest: number | undefined
  for (let id = base.firstRRsetAt(names.fold(owner)); id >= 0; id = base.nextRRset(id)) {
    const ttl = base.ttlOf(id)
    if (base.typeOf(id) === type.code) return ttl
    if (putOut(base.typeOf(id))) shortest = Math.min(shortest ?? ttl, ttl)
  }
  return shortest
}

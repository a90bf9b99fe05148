import { foldName, type Name } from '../../dns/name.ts'
import { knownRecordTypes } from '../../rdata/registry.ts'
import type { ProjectZones, ReachedVariant } from '../../reach/project-zones.ts'
import type { NameId } from '../../zone/name-table.ts'
import type { Zone } from '../../zone/zone.ts'
import { isHidden } from '../zone-context.ts'

/** NS, MX, SRV: who asks for such a set tries another member where one is dead. */
const failingOver: ReadonlySet<number> = new Set([2, 15, 33])

/** Bits of what leads to a name. */
const ofSet = 1
const otherwise = 2

/** By what the names of a project are led to, over all of its zones, while one variant is active. Worked out when it is first asked for. */
export class TargetIndex {
  private readonly zones: ProjectZones
  private readonly apexes: readonly Name[]
  private readonly local = new WeakMap<Zone, Uint8Array>()
  private foreign: ReadonlyMap<Name, number> | undefined

  constructor(zones: ProjectZones, apexes: readonly Name[]) {
    this.zones = zones
    this.apexes = apexes
  }

  /** Whether a folded name of a zone serves only as a target of sets that fail over by themselves (NS, MX, SRV), and of no alias. */
  servesSetsOnly(reached: ReachedVariant, name: NameId): boolean {
    return this.marksOf(reached, name) === ofSet
  }

  /** Whether no record of the project leads to a folded name of a zone. */
  isNoTarget(reached: ReachedVariant, name: NameId): boolean {
    return this.marksOf(reached, name) === 0
  }

  private marksOf({ zone, variant }: ReachedVariant, name: NameId): number {
    const stays = !this.zones.hasZoneBelow(variant.apex)
    let local = this.local.get(zone)
    if (local === undefined) {
      local = new Uint8Array(zone.names.size)
      markTargets(zone, local)
      this.local.set(zone, local)
    }
    const here = stays || zone.names.isAtOrBelow(name, zone.apex) ? (local[name] as number) : 0
    if ((here & otherwise) !== 0) return here
    this.foreign ??= this.findForeign()
    return here | (this.foreign.get(foldName(zone.names.name(name))) ?? 0)
  }

  /** What the zones say of names that are another zone's to answer. */
  private findForeign(): Map<Name, number> {
    const foreign = new Map<Name, number>()
    for (const apex of this.apexes) {
      const zone = this.zones.variantOf(apex)?.zone
      if (zone === undefined) continue
      const { names } = zone
      const marks = new Uint8Array(names.size)
      markTargets(zone, marks)
      const mayBeBelow = this.zones.hasZoneBelow(apex)
      for (let id = 0; id < names.size; id++) {
        if (marks[id] === 0 || (!mayBeBelow && names.isAtOrBelow(id, zone.apex))) continue
        const name = foldName(names.name(id))
        if (this.zones.apexFor(name) === undefined) continue
        foreign.set(name, (foreign.get(name) ?? 0) | (marks[id] as number))
      }
    }
    return foreign
  }
}

/** Marks the folded names that a zone's records lead to. */
function markTargets(zone: Zone, marks: Uint8Array): void {
  const { owners, types, recordCount } = zone.columns
  for (let record = 0; record < recordCount; record++) {
    const type = types[record] as number
    const leading = leadingTypes.get(type)
    if (leading === undefined) continue
    if (isHidden(zone, zone.names.fold(owners[record] as number), type)) continue
    const target = zone.names.fold(zone.nameAt(record, leading.offset))
    marks[target] = (marks[target] as number) | leading.mark
  }
}

const leadingTypes: ReadonlyMap<number, { readonly offset: number; readonly mark: number }> = new Map(
  knownRecordTypes.flatMap(({ code, target }) =>
    target === undefined ? [] : [[code, { offset: target.offset, mark: failingOver.has(code) ? ofSet : otherwise }]],
  ),
)

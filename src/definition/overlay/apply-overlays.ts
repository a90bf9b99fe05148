import { soaType } from '../../dns/type-codes.ts'
import type { NameTable } from '../../zone/name-table.ts'
import { sameRdata } from '../../zone/rrset.ts'
import type { RRsetId, Zone } from '../../zone/zone.ts'
import { ZoneBuilder } from '../../zone/zone-builder.ts'
import { commitEntry } from '../entries.ts'
import type { Removal, Replacement, TtlCap } from '../project.ts'
import { mergeEntries, type PlacedEntry, replacedTtl } from './merge-entries.ts'
import { patchZone } from './patch-zone.ts'
import type { Overlay } from './read-overlay.ts'
import { type ReplacedRdata, Replacer } from './replacer.ts'
import { selectRRsets } from './selection.ts'
import { capMinimum } from './soa-minimum.ts'

export interface AppliedOverlays {
  readonly zone: Zone
  readonly replacements: readonly Replacement[]
  readonly removals: readonly Removal[]
  readonly cap: TtlCap | undefined
  /** Whether the overlays left the base as it was; `zone` is the base itself then. */
  readonly unchanged: boolean
}

/**
 * Applies the overlays of a variant, shared before own, to its base: `replace` of all layers at once on the base's rdata, then
 * `remove`, then `records`, and the cap on TTLs last. Faults in the rdata of entries go to each overlay's diagnostics.
 */
export function applyOverlays(
  base: Zone,
  overlays: readonly Overlay[],
  defaultTtl: number | undefined,
): AppliedOverlays {
  const { names } = base
  const replacer = new Replacer(
    base,
    overlays.flatMap(({ replacements }) => replacements),
  )
  const replaced = new Map<RRsetId, readonly ReplacedRdata[]>()
  for (let id = 0; id < base.rrsetCount; id++) {
    const records = replacer.replace(id)
    if (records !== undefined) replaced.set(id, records)
  }
  const removed = new Set<RRsetId>()
  const removals = overlays.flatMap((overlay) =>
    overlay.removals.map((removal): Removal => {
      const selected = selectRRsets(base, removal.pattern, removal.type).filter((id) => base.typeOf(id) !== soaType)
      for (const id of selected) removed.add(id)
      return { ...removal, matched: selected.length }
    }),
  )
  const replacements = overlays.flatMap((overlay) =>
    overlay.replacements.map((rule): Replacement => ({ ...rule, matched: replacer.matched.get(rule) ?? 0 })),
  )
  const merged = mergeEntries(base, names, overlays)
  const capping = overlays.findLast(({ ttl }) => ttl !== undefined)
  const cap = capping?.ttl
  const capSoa = cap !== undefined && (capping?.shared === false || cap.all)
  const touched = replaced.size > 0 || removed.size > 0 || merged.entries.length > 0 || capSoa
  if (!touched) return { zone: base, replacements, removals, cap, unchanged: true }

  if (removed.size === 0 && merged.entries.length === 0) {
    const patched = patchZone(base, replaced, cap)
    if (patched !== undefined) return { zone: patched, replacements, removals, cap, unchanged: false }
  }
  const writing = new VariantWriting(base, merged.entries.length)
  for (let id = 0; id < base.rrsetCount; id++) {
    if (removed.has(id) || merged.replaced.has(id)) continue
    writing.copy(id, replaced.get(id), cap)
  }
  const zoneTtl = defaultTtl ?? soaTtl(base) ?? 0
  for (const placed of merged.entries) writing.add(placed, names, zoneTtl, cap)
  const zone = writing.builder.build()
  const unchanged = replaced.size === 0 && removed.size === 0 && !capSoa && entriesAreThere(base, zone, merged.entries)
  return { zone: unchanged ? base : zone, replacements, removals, cap, unchanged }
}

/** Writes the zone of a variant from its base. */
class VariantWriting {
  readonly builder: ZoneBuilder
  private readonly base: Zone
  private readonly fileNumbers: readonly number[]

  constructor(base: Zone, entries: number) {
    this.base = base
    this.builder = new ZoneBuilder(base.apexName, { names: base.names, expectedRecords: base.recordCount + entries })
    this.fileNumbers = base.files.map((file) => this.builder.addFile(file))
  }

  /** An RRset of the base, with the rdata that replacement gave it. */
  copy(rrset: RRsetId, replaced: readonly ReplacedRdata[] | undefined, cap: TtlCap | undefined): void {
    const { base, builder } = this
    const { owners, types, ttls, sourceFiles, sourceOffsets } = base.columns
    const type = base.typeOf(rrset)
    const capped = cap !== undefined && (cap.all || replaced !== undefined || type === soaType)
    const limit = capped ? cap.seconds : Number.POSITIVE_INFINITY
    let at = 0
    for (let record = base.firstRecord(rrset); record >= 0; record = base.nextRecord(record)) {
      const { rdata, rule } = replaced?.[at++] ?? { rdata: base.storedRdata(record), rule: undefined }
      const start = builder.sink.length
      builder.sink.octets(rdata, 0, rdata.length)
      if (capped && type === soaType) capMinimum(builder.sink.bytes, start + rdata.length, limit)
      const ttl = Math.min(ttls[record] as number, limit)
      const owner = owners[record] as number
      const code = types[record] as number
      if (rule === undefined) {
        const file = this.fileNumbers[sourceFiles[record] as number] ?? (sourceFiles[record] as number)
        builder.commit(owner, code, ttl, file, sourceOffsets[record] as number, true)
      } else {
        builder.commit(owner, code, ttl, builder.addFile(rule.toPlace.file), rule.toPlace.start, true)
      }
    }
  }

  add({ entry, overlay }: PlacedEntry, names: NameTable, zoneTtl: number, cap: TtlCap | undefined): void {
    const ttl = entry.ttl ?? replacedTtl(this.base, names, entry) ?? zoneTtl
    const fileNumber = this.builder.addFile(overlay.context.file)
    commitEntry(entry, this.builder, fileNumber, Math.min(ttl, cap?.seconds ?? ttl), overlay.context)
  }
}

function soaTtl(zone: Zone): number | undefined {
  const soa = zone.find(zone.apex, soaType)
  return soa < 0 ? undefined : zone.ttlOf(soa)
}

/** Whether every entry writes what the base has there already. */
function entriesAreThere(base: Zone, zone: Zone, entries: readonly PlacedEntry[]): boolean {
  return entries.every(({ entry }) => {
    const owner = base.names.fold(entry.owner)
    const before = base.find(owner, entry.type.code)
    const after = zone.find(owner, entry.type.code)
    if (before < 0 || after < 0 || base.ttlOf(before) !== zone.ttlOf(after)) return false
    return sameRdata(base.rrset(before), zone.rrset(after))
  })
}

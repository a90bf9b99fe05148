import type { BuiltZone } from '../../definition/project.ts'
import { foldName } from '../../dns/name.ts'
import type { BuiltZoneLookup } from '../../reach/project-zones.ts'

/** Records, of all variants together, that are kept of zones that others lead into. */
const keptRecords = 1_000_000

/**
 * Records that are kept of zones that only passed: one of a few may be led into yet, and of many the collector of garbage would carry
 * them along: with ten times as many, 10,000 zones took a tenth longer.
 */
const keptInPassing = 2_000

export interface RecentZones {
  /** Keeps what it was asked for last, so that zones which many others lead into are built once, and not all of them at a time. */
  readonly lookup: BuiltZoneLookup
  /** For who asks once for each zone: keeps one only as long as there is much room, and puts none out. */
  readonly pass: BuiltZoneLookup
}

export function keepRecent(build: BuiltZoneLookup, limit = keptRecords, passingLimit = keptInPassing): RecentZones {
  const kept = new Map<string, BuiltZone | undefined>()
  let records = 0
  const pass: BuiltZoneLookup = (apex) => {
    const key = foldName(apex)
    if (kept.has(key)) return kept.get(key)
    const built = build(apex)
    if (records + countRecords(built) <= passingLimit) {
      kept.set(key, built)
      records += countRecords(built)
    }
    return built
  }
  const lookup: BuiltZoneLookup = (apex) => {
    const key = foldName(apex)
    const known = kept.get(key)
    if (known !== undefined || kept.has(key)) {
      kept.delete(key)
      kept.set(key, known)
      return known
    }
    const built = build(apex)
    kept.set(key, built)
    records += countRecords(built)
    for (const [oldest, zone] of kept) {
      if (records <= limit || oldest === key) break
      kept.delete(oldest)
      records -= countRecords(zone)
    }
    return built
  }
  return { lookup, pass }
}

function countRecords(built: BuiltZone | undefined): number {
  let count = 1
  for (const { zone } of built?.variants.values() ?? []) count += zone?.recordCount ?? 0
  return count
}

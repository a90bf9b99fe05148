import type { BuiltZone } from '../definition/project.ts'
import { foldName } from '../dns/name.ts'
import type { BuiltZoneLookup } from '../reach/project-zones.ts'

/** Records, of all variants together, that are kept of zones that others lead into. */
const keptRecords = 1_000_000

/** A lookup that keeps what was asked for last, so that zones which many others lead into are built once, and not all of them at a time. */
export function keepRecent(build: BuiltZoneLookup, limit = keptRecords): BuiltZoneLookup {
  const kept = new Map<string, BuiltZone | undefined>()
  let records = 0
  return (apex) => {
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
}

function countRecords(built: BuiltZone | undefined): number {
  let count = 1
  for (const { zone } of built?.variants.values() ?? []) count += zone?.recordCount ?? 0
  return count
}

import { ZoneSet } from '../../src/answer/zone-set.ts'
import { mustName } from '../../src/dns/name.ts'
import type { Zone } from '../../src/zone/zone.ts'
import { readMasterFile } from '../../src/zonefile/reader.ts'

/** A zone from the text of a master file, which must be sound. */
export function zoneFrom(apex: string, text: string): Zone {
  const { zone, diagnostics } = readMasterFile(
    { path: `${apex}.zone`, bytes: new TextEncoder().encode(text) },
    { apex: mustName(apex) },
  )
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error')
  if (errors.length > 0) throw new Error(`${apex}: ${errors.map((error) => error.message).join('; ')}`)
  return zone
}

/** By apex, without the final dot. */
export function zonesFrom(texts: Readonly<Record<string, string>>): ZoneSet {
  return new ZoneSet(Object.entries(texts).map(([apex, text]) => zoneFrom(apex, text)))
}

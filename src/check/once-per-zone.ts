import { oncePer } from './once-per.ts'
import type { ZoneContext } from './zone-context.ts'

/** What several rules ask of one zone, worked out when the first of them asks. */
export function oncePerZone<T>(compute: (context: ZoneContext) => T): (context: ZoneContext) => T {
  return oncePer(compute)
}

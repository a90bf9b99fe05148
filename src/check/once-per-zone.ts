import { oncePerContext } from './once-per-context.ts'
import type { Aspect, ZoneContext } from './zone-context.ts'

/**
 * What several rules ask of one zone, worked out when the first of them asks. `reads`, where it is given, is what the answer hangs on
 * beside owners and types, and on nothing beyond the zone: a variant that has that of normal has normal's answer too.
 */
export function oncePerZone<T>(
  compute: (context: ZoneContext) => T,
  reads?: readonly Aspect[],
): (context: ZoneContext) => T {
  const ask: (context: ZoneContext) => T = oncePerContext((context: ZoneContext) =>
    reads !== undefined && context.base !== undefined && context.isAsInBase(reads)
      ? ask(context.base)
      : compute(context),
  )
  return ask
}
